package org.divisi.theory.sets;

import java.io.Serializable;
import org.divisi.theory.Interval;

/**
 * A distance by its number of semitones, without a name.
 *
 * @param quarterTones quarter tones upwards
 */
public record NumberedInterval(int quarterTones)
    implements Comparable<NumberedInterval>, Serializable {
  private static final String WHAT = "interval number";

  /** The interval of a number of semitones, a multiple of 0.5. */
  public static NumberedInterval of(double semitones) {
    return new NumberedInterval(QuarterTones.of(semitones, WHAT));
  }

  /** The number of an interval. */
  public static NumberedInterval of(Interval interval) {
    return new NumberedInterval(interval.quarterTones());
  }

  /** Reads {@code 3} or {@code -2.5}. */
  public static NumberedInterval parse(String text) {
    return new NumberedInterval(QuarterTones.parse(text, WHAT));
  }

  /** Semitones upwards. */
  public double semitones() {
    return quarterTones / 2.0;
  }

  /** The interval with its most common name. */
  public Interval toInterval() {
    return Interval.of(semitones());
  }

  /** Both distances, one after the other. */
  public NumberedInterval plus(NumberedInterval other) {
    return new NumberedInterval(QuarterTones.exact((long) quarterTones + other.quarterTones, WHAT));
  }

  /** This distance less the other. */
  public NumberedInterval minus(NumberedInterval other) {
    return new NumberedInterval(QuarterTones.exact((long) quarterTones - other.quarterTones, WHAT));
  }

  /** This distance so many times. */
  public NumberedInterval times(int factor) {
    return new NumberedInterval(QuarterTones.exact((long) quarterTones * factor, WHAT));
  }

  /** The same distance the other way. */
  public NumberedInterval negated() {
    return new NumberedInterval(QuarterTones.exact(-(long) quarterTones, WHAT));
  }

  /** The interval within an octave. */
  public NumberedIntervalClass intervalClass() {
    return new NumberedIntervalClass(quarterTones);
  }

  @Override
  public int compareTo(NumberedInterval other) {
    return Integer.compare(quarterTones, other.quarterTones);
  }

  /** The number, as {@link #parse} reads it. */
  @Override
  public String toString() {
    return QuarterTones.print(quarterTones);
  }
}
