package org.divisi.select;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.divisi.theory.Duration;

/**
 * How a row of things is divided into groups: again and again or once, and with what is left over
 * at the end or without.
 *
 * {@snippet class="org.divisi.select.Snippets" region="partition"}
 *
 * @param cyclic whether it begins again when it is through
 * @param overhang whether what is left over at the end is a group too
 */
public record Partition(boolean cyclic, boolean overhang) implements Serializable {
  /** Once, without what is left over. */
  public static final Partition ONCE = new Partition(false, false);

  /** Once, with what is left over. */
  public static final Partition WITH_OVERHANG = new Partition(false, true);

  /** Again and again, without what is left over. */
  public static final Partition CYCLIC = new Partition(true, false);

  /** Again and again, with what is left over. */
  public static final Partition CYCLIC_WITH_OVERHANG = new Partition(true, true);

  /** Ranges of indices, from and up to; a count below 0 leaves so many out. */
  List<int[]> byCounts(int size, int... counts) {
    requireSome(counts.length);
    List<int[]> ranges = new ArrayList<>();
    int at = 0;
    for (int i = 0; at < size && (cyclic || i < counts.length); i++) {
      int count = counts[i % counts.length];
      if (count == 0) {
        throw new IllegalArgumentException("count 0 divides nothing: use 1 or more, or below 0");
      }
      int to = Math.addExact(at, Math.abs(count));
      if (to > size && !overhang) {
        return ranges;
      }
      if (count > 0) {
        ranges.add(new int[] {at, Math.min(to, size)});
      }
      at = Math.min(to, size);
    }
    if (overhang && at < size) {
      ranges.add(new int[] {at, size});
    }
    return ranges;
  }

  /** Ranges of indices of things that have durations. */
  List<int[]> byDurations(
      int size, IntFunction<Duration> duration, List<Duration> durations, Fill fill) {
    requireSome(durations.size());
    List<int[]> ranges = new ArrayList<>();
    int from = 0;
    for (int i = 0; from < size && (cyclic || i < durations.size()); i++) {
      Duration wanted = durations.get(i % durations.size());
      Duration sum = Duration.ZERO;
      int to = from;
      while (to < size && sum.compareTo(wanted) < 0) {
        Duration next = sum.plus(duration.apply(to));
        if (fill != Fill.MORE && next.compareTo(wanted) > 0) {
          break;
        }
        sum = next;
        to++;
      }
      boolean full =
          fill == Fill.LESS ? to < size || sum.equals(wanted) : sum.compareTo(wanted) >= 0;
      if (fill == Fill.EXACT && !sum.equals(wanted) || to == from) {
        break;
      }
      if (!full) {
        break;
      }
      ranges.add(new int[] {from, to});
      from = to;
    }
    if (overhang && from < size) {
      ranges.add(new int[] {from, size});
    }
    return ranges;
  }

  private static void requireSome(int count) {
    if (count == 0) {
      throw new IllegalArgumentException("nothing is given to divide by: give one number or more");
    }
  }

  /** Ranges of indices whose sizes are as the numbers, as nearly as whole things allow. */
  static List<int[]> byRatio(int size, int... ratio) {
    requireSome(ratio.length);
    long sum = 0;
    for (int part : ratio) {
      if (part < 1) {
        throw new IllegalArgumentException(
            "part %d of a ratio divides nothing: use 1 or more".formatted(part));
      }
      sum = Math.addExact(sum, part);
    }
    List<int[]> ranges = new ArrayList<>();
    long passed = 0;
    int from = 0;
    for (int part : ratio) {
      passed += part;
      // Rounded half to even, so that the sizes add up and no part drifts.
      int to = (int) Math.rint((double) size * passed / sum);
      ranges.add(new int[] {from, to});
      from = to;
    }
    return ranges;
  }
}
