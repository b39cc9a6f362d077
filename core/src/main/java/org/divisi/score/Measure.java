package org.divisi.score;

import org.divisi.theory.Duration;

/**
 * What a block of components knows of itself, so that nobody has to count again.
 *
 * @param size how many components stand side by side
 * @param nodes how many components stand here in all, with what they hold
 * @param leaves how many leaves
 * @param total how long they last one after the other
 * @param longest how long they last at once
 * @param kinds which kinds of indicator stand here, as {@link Kinds} says
 */
record Measure(int size, int nodes, int leaves, Duration total, Duration longest, long kinds) {
  static final Measure EMPTY = new Measure(0, 0, 0, Duration.ZERO, Duration.ZERO, 0);

  static Measure of(Component[] components) {
    int nodes = 0;
    int leaves = 0;
    long kinds = 0;
    Duration longest = Duration.ZERO;
    Sum sum = new Sum();
    for (Component component : components) {
      // most components are notes, and of a class that is known no method need be looked up
      Duration duration =
          component instanceof Note note ? note.value().duration() : component.duration();
      if (component instanceof Container container) {
        nodes = plus(nodes, container.nodes());
        leaves = plus(leaves, container.leaves());
      } else {
        nodes = plus(nodes, 1);
        leaves = plus(leaves, 1);
      }
      kinds |= Kinds.of(component);
      longest = longer(longest, duration);
      sum.add(duration);
    }
    return new Measure(components.length, nodes, leaves, sum.duration(), longest, kinds);
  }

  static Measure of(Block[] blocks) {
    int size = 0;
    int nodes = 0;
    int leaves = 0;
    long kinds = 0;
    Duration longest = Duration.ZERO;
    Sum sum = new Sum();
    for (Block block : blocks) {
      Measure measure = block.measure();
      size = plus(size, measure.size);
      nodes = plus(nodes, measure.nodes);
      leaves = plus(leaves, measure.leaves);
      kinds |= measure.kinds;
      longest = longer(longest, measure.longest);
      sum.add(measure.total);
    }
    return new Measure(size, nodes, leaves, sum.duration(), longest, kinds);
  }

  /** The same measure where only the kinds have changed. */
  Measure withKinds(long kinds) {
    return kinds == this.kinds ? this : new Measure(size, nodes, leaves, total, longest, kinds);
  }

  /** Whether one component can stand for the other and change no number. */
  static boolean same(Component before, Component after) {
    return before.nodes() == after.nodes()
        && before.leaves() == after.leaves()
        && before.duration().equals(after.duration());
  }

  boolean sameNumbers(Measure other) {
    return size == other.size
        && nodes == other.nodes
        && leaves == other.leaves
        && total.equals(other.total)
        && longest.equals(other.longest);
  }

  private static Duration longer(Duration one, Duration other) {
    return one == other || one.compareTo(other) >= 0 ? one : other;
  }

  private static int plus(int one, int other) {
    int sum = one + other;
    if (sum < 0) {
      throw new ArithmeticException(
          "a score of more than %d components is too large: divide it"
              .formatted(Integer.MAX_VALUE));
    }
    return sum;
  }

  /** A running sum of durations that makes no object for the simple ones. */
  static final class Sum {
    private long numerator;
    private long denominator = 1;

    void add(Duration duration) {
      long n = duration.numerator();
      long d = duration.denominator();
      if (d == denominator) {
        long sum = numerator + n;
        if (((numerator ^ sum) & (n ^ sum)) >= 0) {
          numerator = sum;
          return;
        }
      } else if (denominator % d == 0 && Math.abs(n) < 1 << 20 && denominator < 1L << 40) {
        n *= denominator / d;
        if (Math.abs(numerator) < 1L << 61) {
          numerator += n;
          return;
        }
      }
      Duration exact = duration().plus(duration);
      numerator = exact.numerator();
      denominator = exact.denominator();
    }

    Duration duration() {
      return Duration.of(numerator, denominator);
    }
  }
}
