package org.divisi.theory.pattern;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Sequences turned, repeated and compared. What counts weights is in {@link Weights}, what parts
 * them by counts in {@link Partitions}.
 *
 * {@snippet class="org.divisi.theory.pattern.Snippets" region="sequences"}
 */
public final class Sequences {
  private Sequences() {}

  /** All items of the lists within lists, however deep. */
  public static List<Object> flatten(Collection<?> items) {
    return flatten(items, Integer.MAX_VALUE);
  }

  /** The items of the lists within lists, so many levels deep. */
  public static List<Object> flatten(Collection<?> items, int depth) {
    List<Object> flat = new ArrayList<>();
    Deque<Iterator<?>> stack = new ArrayDeque<>();
    stack.push(items.iterator());
    while (!stack.isEmpty()) {
      Iterator<?> rest = stack.element();
      if (!rest.hasNext()) {
        stack.pop();
        continue;
      }
      Object item = rest.next();
      if (item instanceof Collection<?> inner && stack.size() <= depth) {
        stack.push(inner.iterator());
      } else {
        flat.add(item);
      }
    }
    return List.copyOf(flat);
  }

  /** Lists one after the other. */
  public static <T> List<T> join(Collection<? extends List<T>> lists) {
    return lists.stream().flatMap(List::stream).toList();
  }

  /** Runs of equal neighbours: 0 0 1 1 0 as [0, 0], [1, 1], [0]. */
  public static <T> List<List<T>> runs(List<T> items) {
    List<List<T>> runs = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= items.size(); i++) {
      if (i == items.size() || !items.get(i).equals(items.get(from))) {
        runs.add(List.copyOf(items.subList(from, i)));
        from = i;
      }
    }
    return List.copyOf(runs);
  }

  /** Whether an item stands there twice. */
  public static boolean hasDuplicates(Collection<?> items) {
    return new HashSet<>(items).size() < items.size();
  }

  /** Whether no item is smaller than the one before. */
  public static <T extends Comparable<? super T>> boolean isIncreasing(List<T> items) {
    return isOrdered(items, Comparator.<T>naturalOrder(), 0);
  }

  /** Whether each item is larger than the one before. */
  public static <T extends Comparable<? super T>> boolean isStrictlyIncreasing(List<T> items) {
    return isOrdered(items, Comparator.<T>naturalOrder(), -1);
  }

  /** Whether no item is larger than the one before. */
  public static <T extends Comparable<? super T>> boolean isDecreasing(List<T> items) {
    return isOrdered(items, Comparator.<T>reverseOrder(), 0);
  }

  /** Whether each item is smaller than the one before. */
  public static <T extends Comparable<? super T>> boolean isStrictlyDecreasing(List<T> items) {
    return isOrdered(items, Comparator.<T>reverseOrder(), -1);
  }

  private static <T> boolean isOrdered(List<T> items, Comparator<T> order, int most) {
    return IntStream.range(1, items.size())
        .allMatch(i -> order.compare(items.get(i - 1), items.get(i)) <= most);
  }

  /** Whether the numbers are those from 0 on, each once. */
  public static boolean isPermutation(List<Integer> numbers) {
    return new HashSet<>(numbers)
        .equals(new HashSet<>(IntStream.range(0, numbers.size()).boxed().toList()));
  }

  /** Whether no two neighbours are equal. */
  public static boolean isRepetitionFree(List<?> items) {
    return IntStream.range(1, items.size()).noneMatch(i -> items.get(i).equals(items.get(i - 1)));
  }

  /** Only the first of equal neighbours. */
  public static <T> List<T> removeRepeats(List<T> items) {
    return runs(items).stream().map(run -> run.get(0)).toList();
  }

  /** Each item with the so many behind it. */
  public static <T> List<List<T>> windows(List<T> items, int size) {
    requireSize(size);
    return IntStream.rangeClosed(0, items.size() - size)
        .mapToObj(i -> List.copyOf(items.subList(i, i + size)))
        .toList();
  }

  /** The same around the end, so that each item begins one. */
  public static <T> List<List<T>> cyclicWindows(List<T> items, int size) {
    requireSize(size);
    return IntStream.range(0, items.size())
        .mapToObj(i -> new CyclicList<>(items).slice(i, i + size))
        .toList();
  }

  private static void requireSize(int size) {
    if (size < 1) {
      throw new IllegalArgumentException(
          "%d items at a time are none: use 1 or more".formatted(size));
    }
  }

  /** The items in another order: the index of each that stands there. */
  public static <T> List<T> permute(List<T> items, List<Integer> indices) {
    if (indices.size() != items.size() || !isPermutation(indices)) {
      throw new IllegalArgumentException(
          "indices %s do not order %d items: use each from 0 on once"
              .formatted(indices, items.size()));
    }
    return indices.stream().map(items::get).toList();
  }

  /** From the last to the first. */
  public static <T> List<T> reverse(List<T> items) {
    List<T> reversed = new ArrayList<>(items);
    Collections.reverse(reversed);
    return Collections.unmodifiableList(reversed);
  }

  /** From the last to the first, and so each list within, however deep. */
  public static List<Object> reverseDeep(List<?> items) {
    Deque<List<Object>> made = new ArrayDeque<>();
    Deque<Iterator<?>> stack = new ArrayDeque<>();
    made.push(new ArrayList<>());
    stack.push(items.iterator());
    while (true) {
      List<Object> list = made.element();
      if (stack.element().hasNext()) {
        Object item = stack.element().next();
        if (item instanceof List<?> inner) {
          made.push(new ArrayList<>());
          stack.push(inner.iterator());
        } else {
          list.add(item);
        }
        continue;
      }
      Collections.reverse(list);
      List<Object> done = List.copyOf(made.pop());
      stack.pop();
      if (made.isEmpty()) {
        return done;
      }
      made.element().add(done);
    }
  }

  /** The last so many ahead of the others; below 0, the first behind them. */
  public static <T> List<T> rotate(List<T> items, int count) {
    List<T> rotated = new ArrayList<>(items);
    Collections.rotate(rotated, count);
    return Collections.unmodifiableList(rotated);
  }

  /** The whole so many times. */
  public static <T> List<List<T>> repeat(List<T> items, int times) {
    if (times < 0) {
      throw new IllegalArgumentException(
          "%d times are none: repeat 0 times or more".formatted(times));
    }
    return Collections.nCopies(times, List.copyOf(items));
  }

  /** The items again and again, as many as are asked for. */
  public static <T> List<T> repeatToLength(List<T> items, int length) {
    return length == 0 ? List.of() : new CyclicList<>(items).slice(0, length);
  }

  /** Another item in the place of each that is equal to one. */
  public static <T> List<T> replace(List<T> items, T old, T replacement) {
    return items.stream().map(item -> item.equals(old) ? replacement : item).toList();
  }

  /** Other items, one after the other and again, in the places that a sieve keeps. */
  public static <T> List<T> replaceAt(
      List<? extends T> items, Sieve places, CyclicList<? extends T> replacements) {
    List<T> replaced = new ArrayList<>(items);
    int next = 0;
    for (int i = 0; i < items.size(); i++) {
      if (places.has(i, items.size())) {
        replaced.set(i, replacements.get(next++));
      }
    }
    return List.copyOf(replaced);
  }

  /** The items in the places that a sieve keeps. */
  public static <T> List<T> retain(List<T> items, Sieve places) {
    return IntStream.range(0, items.size())
        .filter(i -> places.has(i, items.size()))
        .mapToObj(items::get)
        .toList();
  }

  /** The items in all other places. */
  public static <T> List<T> remove(List<T> items, Sieve places) {
    return retain(items, places.not());
  }

  /** Lists side by side: the first of each, the second of each, as long as all have one. */
  public static <T> List<List<T>> zip(List<? extends List<? extends T>> lists) {
    int length = lists.stream().mapToInt(List::size).min().orElse(0);
    return zipped(lists, length);
  }

  /** The same as long as one has an item, the shorter ones begun again. */
  public static <T> List<List<T>> zipCyclic(List<? extends List<? extends T>> lists) {
    if (lists.stream().anyMatch(List::isEmpty)) {
      throw new IllegalArgumentException(
          "lists %s cannot turn: give each at least one item".formatted(lists));
    }
    return zipped(lists, lists.stream().mapToInt(List::size).max().orElse(0));
  }

  private static <T> List<List<T>> zipped(List<? extends List<? extends T>> lists, int length) {
    return IntStream.range(0, length)
        .mapToObj(i -> lists.stream().<T>map(list -> list.get(i % list.size())).toList())
        .toList();
  }

  /** One of each list by turns, as long as all have one. */
  public static <T> List<T> interleave(List<? extends List<? extends T>> lists) {
    return Sequences.<T>zip(lists).stream().flatMap(List::stream).toList();
  }

  /** Sums up to each number: 1 3 6 for 1 2 3. */
  public static List<Integer> cumulativeSums(List<Integer> numbers) {
    List<Integer> sums = new ArrayList<>();
    long sum = 0;
    for (int number : numbers) {
      sum += number;
      if (sum != (int) sum) {
        throw new ArithmeticException(
            "sum of %d does not fit 32 bits: use smaller numbers".formatted(sum));
      }
      sums.add((int) sum);
    }
    return List.copyOf(sums);
  }

  /** The distance from each number to the next: 2 -1 for 1 3 2. */
  public static List<Integer> differences(List<Integer> numbers) {
    return windows(numbers, 2).stream()
        .map(pair -> Math.subtractExact(pair.get(1), pair.get(0)))
        .toList();
  }
}
