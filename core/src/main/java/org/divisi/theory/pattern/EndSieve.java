package org.divisi.theory.pattern;

import java.util.List;
import java.util.stream.Collectors;

/** Places that are counted from an end of a sequence. */
record EndSieve(Kind kind, List<Integer> numbers) implements Sieve {
  enum Kind {
    FIRST,
    LAST,
    AT
  }

  EndSieve {
    numbers = List.copyOf(numbers);
    if (kind != Kind.AT && numbers.get(0) < 0) {
      throw new IllegalArgumentException(
          "sieve of %d places is none: use 0 or more".formatted(numbers.get(0)));
    }
  }

  @Override
  public boolean has(long number, long length) {
    return switch (kind) {
      case FIRST -> number < numbers.get(0);
      case LAST -> number >= length - numbers.get(0);
      case AT -> numbers.stream().anyMatch(place -> number == (place < 0 ? length + place : place));
    };
  }

  @Override
  public long period() {
    throw new IllegalStateException(
        "sieve '%s' has no period: ask it about a sequence of some length".formatted(this));
  }

  @Override
  public Sieve rotate(int count) {
    throw new IllegalStateException(
        "sieve '%s' stands at the end of a sequence: only a period can be rotated".formatted(this));
  }

  @Override
  public String toString() {
    return switch (kind) {
      case FIRST -> "first " + numbers.get(0);
      case LAST -> "last " + numbers.get(0);
      case AT -> "@" + numbers.stream().map(String::valueOf).collect(Collectors.joining(","));
    };
  }
}
