package org.divisi.theory.sets;

import java.io.Serializable;
import org.divisi.theory.Fraction;
import org.divisi.theory.Pitch;

/**
 * A pitch by its number, without spelling: semitones above middle C, with halves for quarter tones.
 *
 * @param quarterTones quarter tones above middle C
 */
public record NumberedPitch(int quarterTones) implements Comparable<NumberedPitch>, Serializable {
  private static final String WHAT = "pitch number";

  /** The pitch of a number, a multiple of 0.5. */
  public static NumberedPitch of(double number) {
    return new NumberedPitch(QuarterTones.of(number, WHAT));
  }

  /** The number of a pitch. */
  public static NumberedPitch of(Pitch pitch) {
    return of(pitch.number());
  }

  /** Reads {@code 3} or {@code -2.5}. */
  public static NumberedPitch parse(String text) {
    return new NumberedPitch(QuarterTones.parse(text, WHAT));
  }

  /** Semitones above middle C. */
  public double number() {
    return quarterTones / 2.0;
  }

  /** The pitch, spelled as {@link Pitch#of(double)} does. */
  public Pitch toPitch() {
    return Pitch.of(number());
  }

  /** The number within an octave. */
  public NumberedPitchClass pitchClass() {
    return new NumberedPitchClass(quarterTones);
  }

  /** The pitch an interval higher. */
  public NumberedPitch plus(NumberedInterval interval) {
    return new NumberedPitch(
        QuarterTones.exact((long) quarterTones + interval.quarterTones(), WHAT));
  }

  /** The interval from the other pitch up to this. */
  public NumberedInterval minus(NumberedPitch other) {
    return new NumberedInterval(
        QuarterTones.exact((long) quarterTones - other.quarterTones, "interval number"));
  }

  /** The pitch as far on the other side of an axis. */
  public NumberedPitch invert(NumberedPitch axis) {
    return axis.plus(axis.minus(this));
  }

  /** The pitch so many times as far from middle C. */
  public NumberedPitch times(int factor) {
    return new NumberedPitch(QuarterTones.exact((long) quarterTones * factor, WHAT));
  }

  /**
   * The pitch so far on the way to another, at the semitone below: 1/4 of the way from 3 to 10 is
   * 4.
   */
  public NumberedPitch interpolate(NumberedPitch other, Fraction way) {
    Fraction distance = Fraction.of((long) other.quarterTones - quarterTones, 2).times(way);
    return of((double) Fraction.of(quarterTones, 2).plus(distance).floor());
  }

  @Override
  public int compareTo(NumberedPitch other) {
    return Integer.compare(quarterTones, other.quarterTones);
  }

  /** The number, as {@link #parse} reads it. */
  @Override
  public String toString() {
    return QuarterTones.print(quarterTones);
  }
}
