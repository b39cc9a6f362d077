package org.divisi.score;

import java.io.Serializable;
import java.util.List;

/**
 * Strings of an instrument, counted from the highest, 1, as they are named for a player: {@code i
 * ii}.
 *
 * @param numbers the numbers, from 1 to 12
 */
public record StringNumber(List<Integer> numbers) implements Serializable {
  private static final List<String> ROMAN =
      List.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii");

  /** Refuses numbers that no instrument has. */
  public StringNumber {
    numbers = List.copyOf(numbers);
    for (int number : numbers) {
      if (number < 1 || number > ROMAN.size()) {
        throw new IllegalArgumentException(
            "string %d: count strings from 1, the highest".formatted(number));
      }
    }
  }

  /** Strings of these numbers. */
  public static StringNumber of(Integer... numbers) {
    return new StringNumber(List.of(numbers));
  }

  /** The numbers in Roman letters. */
  public List<String> roman() {
    return numbers.stream().map(number -> ROMAN.get(number - 1)).toList();
  }

  /** The Roman letters with commas between. */
  @Override
  public String toString() {
    return String.join(", ", roman());
  }
}
