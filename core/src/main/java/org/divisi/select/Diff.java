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
  private record Two(Place before, Place after) {}

  private final List<Difference> found = new ArrayList<>();
  private final Deque<Two> stack = new ArrayDeque<>();

  private Diff() {}

  /**
   * What differs, in reading order. What two versions share, as an edit leaves it, is passed over
   * at a glance; so are components that are equal. Costs O(n) for each level of nesting, and for
   * each container O(n d) where d of its components came or went. Where that are more than some
   * thousands, what lies between the first and the last of them is compared one by one.
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
        Common.row(
            one.subList(start, one.size() - end), other.subList(start, other.size() - end))) {
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
}
