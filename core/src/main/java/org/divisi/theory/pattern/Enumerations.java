package org.divisi.theory.pattern;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** All the ways to choose, to order and to part items, one by one as they are asked for. */
public final class Enumerations {
  private static final int MOST = 62;

  private Enumerations() {}

  private static void requireFew(List<?> items) {
    if (items.size() > MOST) {
      throw new IllegalArgumentException(
          "%d items have too many choices: use at most %d".formatted(items.size(), MOST));
    }
  }

  /** All the ways to take some of the items, in the order of binary numbers: none first. */
  public static <T> Stream<List<T>> combinations(List<T> items) {
    requireFew(items);
    return LongStream.range(0, 1L << items.size())
        .mapToObj(
            bits ->
                IntStream.range(0, items.size())
                    .filter(i -> (bits >> i & 1) != 0)
                    .mapToObj(items::get)
                    .toList());
  }

  /** All the ways to take so many of the items. */
  public static <T> Stream<List<T>> combinations(List<T> items, int size) {
    return iterate(first(size, items.size()), indices -> next(indices, items.size()))
        .map(indices -> pick(items, indices));
  }

  private static int @Nullable [] first(int size, int all) {
    if (size < 0) {
      throw new IllegalArgumentException("%d items are none: use 0 or more".formatted(size));
    }
    return size > all ? null : IntStream.range(0, size).toArray();
  }

  private static int @Nullable [] next(int[] indices, int all) {
    int at = indices.length - 1;
    while (at >= 0 && indices[at] == all - indices.length + at) {
      at--;
    }
    if (at < 0) {
      return null;
    }
    int[] next = indices.clone();
    next[at]++;
    for (int i = at + 1; i < next.length; i++) {
      next[i] = next[i - 1] + 1;
    }
    return next;
  }

  private static <T> List<T> pick(List<T> items, int[] indices) {
    return Arrays.stream(indices).mapToObj(items::get).toList();
  }

  /** All pairs of items, the earlier first. */
  public static <T> Stream<List<T>> pairs(List<T> items) {
    return combinations(items, 2);
  }

  /** All orders of the items, in the order of their indices. */
  public static <T> Stream<List<T>> permutations(List<T> items) {
    return iterate(IntStream.range(0, items.size()).toArray(), Enumerations::nextOrder)
        .map(indices -> pick(items, indices));
  }

  private static int @Nullable [] nextOrder(int[] order) {
    int at = order.length - 2;
    while (at >= 0 && order[at] > order[at + 1]) {
      at--;
    }
    if (at < 0) {
      return null;
    }
    int[] next = order.clone();
    int larger = next.length - 1;
    while (next[larger] < next[at]) {
      larger--;
    }
    swap(next, at, larger);
    for (int low = at + 1, high = next.length - 1; low < high; low++, high--) {
      swap(next, low, high);
    }
    return next;
  }

  private static void swap(int[] order, int one, int other) {
    int kept = order[one];
    order[one] = order[other];
    order[other] = kept;
  }

  /** All the ways to part a sequence into neighbours: the whole first. */
  public static <T> Stream<List<List<T>>> partitions(List<T> items) {
    requireFew(items);
    if (items.isEmpty()) {
      return Stream.of(List.of());
    }
    int gaps = items.size() - 1;
    return LongStream.range(0, 1L << gaps).mapToObj(bits -> parts(items, bits));
  }

  private static <T> List<List<T>> parts(List<T> items, long bits) {
    List<List<T>> parts = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= items.size(); i++) {
      if (i == items.size() || (bits >> (items.size() - 1 - i) & 1) != 0) {
        parts.add(List.copyOf(items.subList(from, i)));
        from = i;
      }
    }
    return List.copyOf(parts);
  }

  /** All the ways to part items into groups, whatever the order: all in one first. */
  public static <T> Stream<List<List<T>>> setPartitions(List<T> items) {
    return iterate(new int[items.size()], Enumerations::nextGrowth)
        .map(groups -> grouped(items, groups));
  }

  /** The next way to number groups in which each number is at most one above those before it. */
  private static int @Nullable [] nextGrowth(int[] groups) {
    for (int at = groups.length - 1; at > 0; at--) {
      int highest = Arrays.stream(groups, 0, at).max().orElse(0);
      if (groups[at] <= highest) {
        int[] next = groups.clone();
        next[at]++;
        Arrays.fill(next, at + 1, next.length, 0);
        return next;
      }
    }
    return null;
  }

  private static <T> List<List<T>> grouped(List<T> items, int[] groups) {
    int count = Arrays.stream(groups).max().orElse(-1) + 1;
    return IntStream.range(0, count)
        .mapToObj(
            group ->
                IntStream.range(0, groups.length)
                    .filter(i -> groups[i] == group)
                    .mapToObj(items::get)
                    .toList())
        .toList();
  }

  /** All stretches of neighbours, by where they begin. */
  public static <T> Stream<List<T>> subsequences(List<T> items) {
    return IntStream.range(0, items.size())
        .boxed()
        .flatMap(
            from ->
                IntStream.rangeClosed(from + 1, items.size())
                    .mapToObj(to -> List.copyOf(items.subList(from, to))));
  }

  /** All the ways to take one item of each list, the last turning fastest. */
  public static <T> Stream<List<T>> outerProduct(List<? extends List<? extends T>> lists) {
    boolean some = lists.stream().noneMatch(List::isEmpty);
    return iterate(some ? new int[lists.size()] : null, indices -> nextChoice(indices, lists))
        .map(
            indices ->
                IntStream.range(0, indices.length)
                    .<T>mapToObj(i -> lists.get(i).get(indices[i]))
                    .toList());
  }

  private static int @Nullable [] nextChoice(int[] indices, List<? extends List<?>> lists) {
    int[] next = indices.clone();
    for (int at = next.length - 1; at >= 0; at--) {
      if (++next[at] < lists.get(at).size()) {
        return next;
      }
      next[at] = 0;
    }
    return null;
  }

  private interface Step {
    int @Nullable [] after(int[] indices);
  }

  /** The choices from the first on, each made from the one before. */
  private static Stream<int[]> iterate(int @Nullable [] first, Step step) {
    Supplier<Spliterator<int[]>> choices =
        () ->
            new Spliterators.AbstractSpliterator<int[]>(
                Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL) {
              private int @Nullable [] ready = first;

              @Override
              public boolean tryAdvance(Consumer<? super int[]> action) {
                int[] choice = ready;
                if (choice == null) {
                  return false;
                }
                ready = step.after(choice);
                action.accept(choice);
                return true;
              }
            };
    return StreamSupport.stream(
        choices, Spliterator.ORDERED | Spliterator.NONNULL, /* parallel= */ false);
  }
}
