package org.divisi.theory.pattern;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
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

  /**
   * Reads {@code [3, 2]...}, each item with a reader such as {@code Integer::valueOf}. A comma
   * within brackets belongs to its item.
   */
  public static <T> CyclicList<T> parse(String text, Function<String, T> item) {
    String stripped = text.strip();
    if (!stripped.startsWith("[") || !stripped.endsWith("]...")) {
      throw new IllegalArgumentException(
          "cycle '%s' has no such text: write it as [3, 2]...".formatted(text));
    }
    List<T> items = new ArrayList<>();
    int depth = 0;
    int from = 1;
    int end = stripped.length() - "]...".length();
    for (int i = 1; i <= end; i++) {
      char sign = i == end ? ',' : stripped.charAt(i);
      depth += "([{".indexOf(sign) >= 0 ? 1 : ")]}".indexOf(sign) >= 0 ? -1 : 0;
      boolean isOver = i == end || sign == ',' && depth <= 0;
      if (isOver && !(i == end && items.isEmpty() && stripped.substring(from, i).isBlank())) {
        items.add(item.apply(stripped.substring(from, i).strip()));
        from = i + 1;
      }
    }
    return new CyclicList<>(items);
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

  /** The items of one turn, as {@link #parse} reads them. */
  @Override
  public String toString() {
    return items + "...";
  }
}
