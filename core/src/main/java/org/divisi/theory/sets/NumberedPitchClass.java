package org.divisi.theory.sets;

import java.io.Serializable;
import org.divisi.theory.PitchClass;

/**
 * A pitch in no octave by its number: semitones above C, from 0 to below 12.
 *
 * @param quarterTones quarter tones above C, brought within the octave
 */
public record NumberedPitchClass(int quarterTones)
    implements Comparable<NumberedPitchClass>, Serializable {
  /** Brings the number within the octave. */
  public NumberedPitchClass {
    quarterTones = Math.floorMod(quarterTones, QuarterTones.OCTAVE);
  }

  /** The pitch class of a number, a multiple of 0.5. */
  public static NumberedPitchClass of(double number) {
    return new NumberedPitchClass(QuarterTones.of(number, "pitch-class number"));
  }

  /** The number of a pitch class. */
  public static NumberedPitchClass of(PitchClass pitchClass) {
    return of(pitchClass.number());
  }

  /** Reads {@code 3} or {@code 2.5}. */
  public static NumberedPitchClass parse(String text) {
    return new NumberedPitchClass(QuarterTones.parse(text, "pitch-class number"));
  }

  /** Semitones above C. */
  public double number() {
    return quarterTones / 2.0;
  }

  /** The pitch class, spelled as {@link PitchClass#of(double)} does. */
  public PitchClass toPitchClass() {
    return PitchClass.of(number());
  }

  /** The pitch class an interval higher. */
  public NumberedPitchClass plus(NumberedInterval interval) {
    return transpose(interval.semitones());
  }

  /** The pitch class so many semitones higher. */
  public NumberedPitchClass transpose(double semitones) {
    int quarters = QuarterTones.of(semitones, "transposition") % QuarterTones.OCTAVE;
    return new NumberedPitchClass(quarterTones + quarters);
  }

  /** The interval from the other pitch class up to this, within the octave. */
  public NumberedIntervalClass minus(NumberedPitchClass other) {
    return new NumberedIntervalClass(
        Math.floorMod(quarterTones - other.quarterTones, QuarterTones.OCTAVE));
  }

  /** The pitch class as far below C. */
  public NumberedPitchClass invert() {
    return new NumberedPitchClass(-quarterTones);
  }

  /** The pitch class as far on the other side of an axis. */
  public NumberedPitchClass invert(NumberedPitchClass axis) {
    return new NumberedPitchClass(2 * axis.quarterTones - quarterTones);
  }

  /** The pitch class so many times as far from C. */
  public NumberedPitchClass times(int factor) {
    return new NumberedPitchClass(quarterTones * Math.floorMod(factor, QuarterTones.OCTAVE));
  }

  @Override
  public int compareTo(NumberedPitchClass other) {
    return Integer.compare(quarterTones, other.quarterTones);
  }

  /** The number, as {@link #parse} reads it. */
  @Override
  public String toString() {
    return QuarterTones.print(quarterTones);
  }
}
