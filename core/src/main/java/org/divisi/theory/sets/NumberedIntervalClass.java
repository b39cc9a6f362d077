package org.divisi.theory.sets;

import java.io.Serializable;

/**
 * An interval by its number without its octaves, from -12 to 12; an octave stays one.
 *
 * @param quarterTones quarter tones upwards, brought within the octave
 */
public record NumberedIntervalClass(int quarterTones)
    implements Comparable<NumberedIntervalClass>, Serializable {
  /** Takes the octaves away. */
  public NumberedIntervalClass {
    int within = quarterTones % QuarterTones.OCTAVE;
    quarterTones =
        within == 0 && quarterTones != 0
            ? Integer.signum(quarterTones) * QuarterTones.OCTAVE
            : within;
  }

  /** The class of a number of semitones, a multiple of 0.5. */
  public static NumberedIntervalClass of(double semitones) {
    return new NumberedIntervalClass(QuarterTones.of(semitones, "interval-class number"));
  }

  /** Reads {@code 3} or {@code -2.5}. */
  public static NumberedIntervalClass parse(String text) {
    return new NumberedIntervalClass(QuarterTones.parse(text, "interval-class number"));
  }

  /** Semitones upwards. */
  public double semitones() {
    return quarterTones / 2.0;
  }

  /** The class that an interval shares with its inversion, from 0 to 6: 4 for 8. */
  public NumberedIntervalClass folded() {
    int within = Math.floorMod(quarterTones, QuarterTones.OCTAVE);
    return new NumberedIntervalClass(Math.min(within, QuarterTones.OCTAVE - within));
  }

  @Override
  public int compareTo(NumberedIntervalClass other) {
    return Integer.compare(quarterTones, other.quarterTones);
  }

  /** The number, as {@link #parse} reads it. */
  @Override
  public String toString() {
    return QuarterTones.print(quarterTones);
  }
}
