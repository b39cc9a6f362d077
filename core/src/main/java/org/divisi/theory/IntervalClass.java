package org.divisi.theory;

import java.io.Serializable;

/**
 * An interval without its octaves: {@code M2} for a major ninth, {@code -M2} for one downwards. An
 * octave stays one, as a unison does.
 *
 * @param interval the interval, of an octave at most
 */
public record IntervalClass(Interval interval) implements Comparable<IntervalClass>, Serializable {
  private static final Interval OCTAVE = new Interval(7, 24);

  /** Takes the octaves away. */
  public IntervalClass {
    Interval upwards = interval.ascending();
    int octaves = Math.max(0, (upwards.steps() - 1) / 7);
    Interval within = upwards.minus(OCTAVE.times(octaves));
    interval = interval.isDescending() ? within.negated() : within;
  }

  /** The class of an interval. */
  public static IntervalClass of(Interval interval) {
    return new IntervalClass(interval);
  }

  /** Reads the name of an interval, such as {@code -M9}. */
  public static IntervalClass parse(String text) {
    return new IntervalClass(Interval.parse(text));
  }

  /**
   * The class that an interval shares with its inversion, from a unison to a fourth: a second for a
   * seventh, upwards.
   */
  public IntervalClass folded() {
    Interval upwards = interval.ascending();
    return new IntervalClass(upwards.steps() > 3 ? OCTAVE.minus(upwards) : upwards);
  }

  @Override
  public int compareTo(IntervalClass other) {
    return interval.compareTo(other.interval);
  }

  /** The name, as {@link #parse} reads it. */
  @Override
  public String toString() {
    return interval.toString();
  }
}
