package org.divisi.select;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.divisi.score.Component;
import org.divisi.score.Components;
import org.divisi.score.Container;
import org.divisi.score.Place;

/**
 * Compares two versions of a score, place by place.
 *
 * {@snippet class="org.divisi.select.DiffTest" region="diff"}
 */
public final class Diff {
  /** Sequences longer than this, squared, are compared from their ends only. */
  private static final long TABLE = 4_000_000;

  private record Two(Place before, Place after) {}

  private final List<Difference> found = new ArrayList<>();
  private final Deque<Two> stack = new ArrayDeque<>();

  private Diff() {}

  /**
   * What differs, in reading order. What two versions share, as an edit leaves it, is passed over
   * at a glance; so are components that are equal. Costs O(n) for each level of nesting, and where
   * the middle of a container has lost or gained components, the square of its size.
   */
  public static List<Difference> between(Component before, Component after) {
    Diff diff = new Diff();
    diff.compare(Place.root(before), Place.root(after));
    while (!diff.stack.isEmpty()) {
      Two two = diff.stack.pop();
      diff.compareContents(two.before, two.after);
    }
    diff.found.sort(Diff::inReadingOrder);
    return List.copyOf(diff.found);
  }

  private static int inReadingOrder(Difference one, Difference other) {
    return Integer.compare(position(one), position(other));
  }

  private static int position(Difference difference) {
    Place before = difference.before();
    Place after = difference.after();
    return after != null ? after.position() : before != null ? before.position() : 0;
  }

  private void compare(Place before, Place after) {
    Component one = before.component();
    Component other = after.component();
    if (one == other || one.equals(other)) {
      return;
    }
    if (one instanceof Container left
        && other instanceof Container right
        && left.getClass() == right.getClass()) {
      if (!alikeAlone(left, right)) {
        found.add(new Difference(before, after));
      }
      stack.push(new Two(before, after));
    } else {
      found.add(new Difference(before, after));
    }
  }

  private static boolean alikeAlone(Container left, Container right) {
    return left.withComponents(right.components()).equals(right);
  }

  private void compareContents(Place before, Place after) {
    Components left = ((Container) before.component()).components();
    Components right = ((Container) after.component()).components();
    if (left == right) {
      return;
    }
    List<Component> one = left.toList();
    List<Component> other = right.toList();
    int start = 0;
    int shorter = Math.min(one.size(), other.size());
    while (start < shorter && same(one.get(start), other.get(start))) {
      start++;
    }
    int end = 0;
    while (end < shorter - start
        && same(one.get(one.size() - 1 - end), other.get(other.size() - 1 - end))) {
      end++;
    }
    int i = start;
    int j = start;
    for (int[] match :
        matches(one.subList(start, one.size() - end), other.subList(start, other.size() - end))) {
      gap(before, after, new int[] {i, start + match[0], j, start + match[1]});
      i = start + match[0] + 1;
      j = start + match[1] + 1;
    }
    gap(before, after, new int[] {i, one.size() - end, j, other.size() - end});
  }

  private static boolean same(Component one, Component other) {
    return one == other || one.equals(other);
  }

  /** Compares what stands between two components that are the same, one by one from its start. */
  private void gap(Place before, Place after, int[] ranges) {
    int i = ranges[0];
    int j = ranges[2];
    while (i < ranges[1] && j < ranges[3]) {
      compare(before.child(i++), after.child(j++));
    }
    while (i < ranges[1]) {
      found.add(new Difference(before.child(i++), null));
    }
    while (j < ranges[3]) {
      found.add(new Difference(null, after.child(j++)));
    }
  }

  /** The longest common row of two lists, where they have not the same size. */
  private static List<int[]> matches(List<Component> one, List<Component> other) {
    List<int[]> matches = new ArrayList<>();
    int n = one.size();
    int m = other.size();
    if (n == m) {
      for (int i = 0; i < n; i++) {
        if (same(one.get(i), other.get(i))) {
          matches.add(new int[] {i, i});
        }
      }
      return matches;
    }
    if ((long) n * m > TABLE) {
      return matches;
    }
    int[][] longest = new int[n + 1][m + 1];
    for (int i = n - 1; i >= 0; i--) {
      for (int j = m - 1; j >= 0; j--) {
        longest[i][j] =
            same(one.get(i), other.get(j))
                ? longest[i + 1][j + 1] + 1
                : Math.max(longest[i + 1][j], longest[i][j + 1]);
      }
    }
    int i = 0;
    int j = 0;
    while (i < n && j < m) {
      if (same(one.get(i), other.get(j))) {
        matches.add(new int[] {i++, j++});
      } else if (longest[i + 1][j] >= longest[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
    return matches;
  }
}
