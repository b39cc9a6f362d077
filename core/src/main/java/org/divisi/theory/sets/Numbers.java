package org.divisi.theory.sets;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What segments and sets of numbers have in common. */
final class Numbers {
  private Numbers() {}

  static <T> List<T> of(double[] numbers, Function<Double, T> maker) {
    return Arrays.stream(numbers).boxed().map(maker).toList();
  }

  /** Reads numbers within the brackets of a segment or a set. */
  static <T> List<T> parse(String text, char open, char close, Function<String, T> reader) {
    String stripped = text.strip();
    int last = stripped.length() - 1;
    if (last < 1 || stripped.charAt(0) != open || stripped.charAt(last) != close) {
      throw new IllegalArgumentException(
          "'%s' has no such text: write it as %s0, 4, 7%s".formatted(text, open, close));
    }
    String inner = stripped.substring(1, last);
    return inner.isBlank() ? List.of() : Stream.of(inner.split(",")).map(reader).toList();
  }

  static String print(Collection<?> numbers, char open, char close) {
    return numbers.stream()
        .map(Object::toString)
        .collect(Collectors.joining(", ", String.valueOf(open), String.valueOf(close)));
  }

  static <T> List<T> reversed(List<T> numbers) {
    List<T> reversed = new ArrayList<>(numbers);
    Collections.reverse(reversed);
    return reversed;
  }

  static <T> List<T> rotated(List<T> numbers, int count) {
    List<T> rotated = new ArrayList<>(numbers);
    Collections.rotate(rotated, count);
    return rotated;
  }

  static <T> List<T> joined(List<T> some, List<T> others) {
    List<T> all = new ArrayList<>(some);
    all.addAll(others);
    return all;
  }
}
