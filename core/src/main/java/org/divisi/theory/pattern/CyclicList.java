package org.divisi.theory.pattern;

import java.io.Serializable;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Items that begin again behind the last, and end before the first: of a, b, c the item at 7 is b,
 * at -1 c.
 *
 * @param items the items of one turn
 */
public record CyclicList<T>(List<T> items) implements Serializable {
  /** Refuses to turn around nothing. */
  public CyclicList {
    items = List.copyOf(items);
    if (items.isEmpty()) {
      throw new IllegalArgumentException("cycle of no items never ends: give it at least one");
    }
  }

  /** A cycle of these items. */
  @SafeVarargs
  @SuppressWarnings("varargs") // Copied at once.
  public static <T> CyclicList<T> of(T... items) {
    return new CyclicList<>(List.of(items));
  }

  /** The item at any index. */
  public T get(long index) {
    return items.get((int) Math.floorMod(index, (long) items.size()));
  }

  /** The items from one index up to another. */
  public List<T> slice(int from, int to) {
    return IntStream.range(from, to).mapToObj(this::get).toList();
  }

  /** How many items one turn has. */
  public int period() {
    return items.size();
  }

  /** The same cycle with each item so many places later. */
  public CyclicList<T> rotate(int count) {
    return new CyclicList<>(Sequences.rotate(items, count));
  }

  /** The items again and again, without end. */
  public Stream<T> stream() {
    return Stream.iterate(0L, i -> i + 1).map(this::get);
  }

  /** The items of one turn. */
  @Override
  public String toString() {
    return items + "...";
  }
}
