package org.divisi.theory.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Parts sequences by how many items each part takes. */
public final class Partitions {
  private Partitions() {}

  /** Parts of so many items each; what is left over is one more. */
  public static <T> List<List<T>> byCounts(List<T> items, List<Integer> counts) {
    return byCounts(items, counts, Remainder.KEPT);
  }

  /** Parts of so many items each. */
  public static <T> List<List<T>> byCounts(
      List<T> items, List<Integer> counts, Remainder remainder) {
    return parted(items, counts, counts.size(), remainder);
  }

  /** Parts of so many items each, by turns until the end; what is left over is one more. */
  public static <T> List<List<T>> byCounts(List<T> items, CyclicList<Integer> counts) {
    return byCounts(items, counts, Remainder.KEPT);
  }

  /** Parts of so many items each, by turns until the end. */
  public static <T> List<List<T>> byCounts(
      List<T> items, CyclicList<Integer> counts, Remainder remainder) {
    return parted(items, counts.items(), Integer.MAX_VALUE, remainder);
  }

  private static <T> List<List<T>> parted(
      List<T> items, List<Integer> counts, int most, Remainder remainder) {
    if (counts.stream().anyMatch(count -> count < 1)) {
      throw new IllegalArgumentException(
          "counts %s cannot part a sequence: use numbers above 0".formatted(counts));
    }
    List<List<T>> parts = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < most && from < items.size(); i++) {
      int count = counts.get(i % counts.size());
      if (count > items.size() - from) {
        break;
      }
      parts.add(List.copyOf(items.subList(from, from + count)));
      from += count;
    }
    addRemainder(List.copyOf(items.subList(from, items.size())), remainder, parts);
    return List.copyOf(parts);
  }

  static <T> void addRemainder(List<T> rest, Remainder remainder, List<List<T>> parts) {
    if (rest.isEmpty()) {
      return;
    }
    switch (remainder) {
      case KEPT -> parts.add(rest);
      case DROPPED -> {}
      case REFUSED ->
          throw new IllegalArgumentException(
              "%s is left over: use parts that fit, or keep or drop the remainder".formatted(rest));
    }
  }

  /** Parts whose lengths are in proportion, as nearly as whole items can be. */
  public static <T> List<List<T>> byProportion(List<T> items, List<Integer> proportion) {
    List<List<T>> parts = new ArrayList<>();
    int from = 0;
    for (int length : divide(items.size(), proportion)) {
      parts.add(List.copyOf(items.subList(from, from + length)));
      from += length;
    }
    return List.copyOf(parts);
  }

  /** Whole numbers that add up to a number, in proportion as nearly as can be: 10 as 3, 2, 5. */
  public static List<Integer> divide(int number, List<Integer> proportion) {
    long weight = proportion.stream().mapToLong(Integer::longValue).sum();
    if (number < 0 || proportion.stream().anyMatch(part -> part < 1)) {
      throw new IllegalArgumentException(
          "%d cannot be divided in proportion %s: use numbers above 0"
              .formatted(number, proportion));
    }
    List<Integer> parts = new ArrayList<>();
    long sum = 0;
    long before = 0;
    for (int part : proportion) {
      sum += part;
      // Half an item more rounds to the nearest.
      long to = Math.floorDiv(2L * number * sum + weight, 2 * weight);
      parts.add((int) (to - before));
      before = to;
    }
    return List.copyOf(parts);
  }

  /** A number as a sum of numbers that one note can have, the largest first: 5 as 4 and 1. */
  public static List<Integer> canonicParts(int number) {
    if (number < 1) {
      throw new IllegalArgumentException("%d has no parts: use a number above 0".formatted(number));
    }
    List<Integer> parts = new ArrayList<>();
    int rest = number;
    while (rest > 0) {
      int run = Integer.highestOneBit(rest);
      for (int bit = run >> 1; bit > 0 && (rest & bit) != 0; bit >>= 1) {
        run |= bit;
      }
      parts.add(run);
      rest -= run;
    }
    return List.copyOf(parts);
  }

  /** All the ways to write a number as a sum of numbers above 0, in order. */
  public static List<List<Integer>> compositions(int number) {
    if (number < 1 || number > 24) {
      throw new IllegalArgumentException(
          "sums that make %d cannot be listed: use 1 to 24".formatted(number));
    }
    List<Integer> ones = IntStream.range(0, number).boxed().toList();
    return Enumerations.partitions(ones)
        .map(parts -> parts.stream().map(List::size).toList())
        .toList();
  }
}
