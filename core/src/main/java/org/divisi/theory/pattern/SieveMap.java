package org.divisi.theory.pattern;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What happens in each place of a sequence: sieves with a value each, of which a later one goes
 * before an earlier one.
 *
 * @param entries the sieves and their values
 */
public record SieveMap<T>(List<Entry<T>> entries) implements Serializable {
  /** A sieve and what happens in its places. */
  public record Entry<T>(Sieve sieve, T value) implements Serializable {}

  /** Keeps a copy. */
  public SieveMap {
    entries = List.copyOf(entries);
  }

  /** What happens in the places of one sieve. */
  public static <T> SieveMap<T> of(Sieve sieve, T value) {
    return new SieveMap<>(List.of(new Entry<>(sieve, value)));
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
}
