package org.divisi.theory.pattern;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What happens in each place of a sequence: sieves with a value each, of which a later one goes
 * before an earlier one.
 *
 * @param entries the sieves and their values
 */
public record SieveMap<T>(List<Entry<T>> entries) implements Serializable {
  /** A sieve and what happens in its places. */
  public record Entry<T>(Sieve sieve, T value) implements Serializable {
    /** Refuses what is missing. */
    public Entry {
      Objects.requireNonNull(sieve, "sieve");
      Objects.requireNonNull(value, "value");
    }

    /** Reads {@code 3@0 = oboe}, the value with a reader such as {@code Integer::valueOf}. */
    public static <T> Entry<T> parse(String text, Function<String, T> value) {
      int sign = text.indexOf('=');
      if (sign < 0) {
        throw new IllegalArgumentException(
            "entry '%s' has no value: write it as 3@0 = oboe".formatted(text));
      }
      return new Entry<>(
          Sieve.parse(text.substring(0, sign)), value.apply(text.substring(sign + 1).strip()));
    }

    /** The text, as {@link #parse} reads it. */
    @Override
    public String toString() {
      return sieve + " = " + value;
    }
  }

  /** Keeps a copy. */
  public SieveMap {
    entries = List.copyOf(entries);
  }

  /** What happens in the places of one sieve. */
  public static <T> SieveMap<T> of(Sieve sieve, T value) {
    return new SieveMap<>(List.of(new Entry<>(sieve, value)));
  }

  /**
   * Reads {@code 3@0 = oboe; last 1 = flute}, each value with a reader such as {@code
   * Integer::valueOf}; no value may have a semicolon.
   */
  public static <T> SieveMap<T> parse(String text, Function<String, T> value) {
    return new SieveMap<>(
        Stream.of(text.split(";"))
            .filter(entry -> !entry.isBlank())
            .map(entry -> Entry.parse(entry, value))
            .toList());
  }

  /** The same with something else in the places of another sieve. */
  public SieveMap<T> with(Sieve sieve, T value) {
    List<Entry<T>> more = new ArrayList<>(entries);
    more.add(new Entry<>(sieve, value));
    return new SieveMap<>(more);
  }

  /** What happens in a place of a sequence so long, if anything does. */
  public Optional<T> get(long place, long length) {
    return entries.stream()
        .filter(entry -> entry.sieve.has(place, length))
        .reduce((earlier, later) -> later)
        .map(Entry::value);
  }

  /** The text, as {@link #parse} reads it. */
  @Override
  public String toString() {
    return entries.stream().map(Entry::toString).collect(Collectors.joining("; "));
  }
}
