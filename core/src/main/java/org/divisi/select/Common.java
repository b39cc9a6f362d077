package org.divisi.select;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.divisi.score.Component;

/**
 * What two lists of components have in common, in its order: found by the fewest that came or went,
 * after Myers, "An O(ND) Difference Algorithm and Its Variations" (1986).
 */
final class Common {
  /** With more that came or went than this, lists have nothing to do with one another. */
  private static final int MOST = 3_000;

  private final List<Component> one;
  private final List<Component> other;

  /** After each number of changes, how far each diagonal has come in the first list. */
  private final List<int[]> reached = new ArrayList<>();

  private Common(List<Component> one, List<Component> other) {
    this.one = one;
    this.other = other;
  }

  /** The indices in both lists of what they have in common. */
  static List<int[]> row(List<Component> one, List<Component> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return List.of();
    }
    Common common = new Common(one, other);
    return common.search() ? common.traced() : common.sideBySide();
  }

  private boolean same(int i, int j) {
    return one.get(i) == other.get(j) || one.get(i).equals(other.get(j));
  }

  /** Goes as far as can be with no change, one change, two; whether it came to the end. */
  private boolean search() {
    int most = Math.min(MOST, one.size() + other.size());
    int[] far = new int[2 * most + 3];
    int middle = most + 1;
    for (int changes = 0; changes <= most; changes++) {
      for (int diagonal = -changes; diagonal <= changes; diagonal += 2) {
        int i =
            isDown(far, middle, changes, diagonal)
                ? far[middle + diagonal + 1]
                : far[middle + diagonal - 1] + 1;
        while (i < one.size()
            && i - diagonal < other.size()
            && i >= diagonal
            && same(i, i - diagonal)) {
          i++;
        }
        far[middle + diagonal] = i;
        if (i >= one.size() && i - diagonal >= other.size()) {
          reached.add(Arrays.copyOfRange(far, middle - changes - 1, middle + changes + 2));
          return true;
        }
      }
      reached.add(Arrays.copyOfRange(far, middle - changes - 1, middle + changes + 2));
    }
    return false;
  }

  /** Whether a diagonal is best reached by something new, and not by something gone. */
  private static boolean isDown(int[] far, int middle, int changes, int diagonal) {
    return diagonal == -changes
        || diagonal != changes && far[middle + diagonal - 1] < far[middle + diagonal + 1];
  }

  private List<int[]> traced() {
    List<int[]> row = new ArrayList<>();
    int i = one.size();
    int j = other.size();
    for (int changes = reached.size() - 1; changes > 0; changes--) {
      int[] far = reached.get(changes - 1);
      int diagonal = i - j;
      boolean down = isDown(far, changes, changes, diagonal);
      int from = down ? far[changes + diagonal + 1] : far[changes + diagonal - 1];
      int start = down ? from : from + 1;
      while (i > start) {
        row.add(new int[] {--i, --j});
      }
      i = from;
      j = from - (down ? diagonal + 1 : diagonal - 1);
    }
    while (i > 0 && j > 0) {
      row.add(new int[] {--i, --j});
    }
    Collections.reverse(row);
    return row;
  }

  /** What is the same at the same index. */
  private List<int[]> sideBySide() {
    List<int[]> row = new ArrayList<>();
    for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
      if (same(i, i)) {
        row.add(new int[] {i, i});
      }
    }
    return row;
  }
}
