package org.divisi.theory;

import java.io.Serializable;

/**
 * An octave of equal steps: 12 of them are semitones, 24 quarter tones, 31 a meantone of old.
 *
 * @param divisions how many steps make an octave
 * @param concert the frequency of {@code a'} in hertz, on which step 0 stands
 */
public record Tuning(int divisions, double concert) implements Serializable {
  /** Semitones from an {@code a'} of 440 hertz. */
  public static final Tuning STANDARD = of(12);

  /** Refuses octaves of no steps, and frequencies that are not above 0. */
  public Tuning {
    if (divisions < 1 || !(concert > 0) || Double.isInfinite(concert)) {
      throw new IllegalArgumentException(
          "tuning of %d steps at %s hertz does not sound: use numbers above 0"
              .formatted(divisions, concert));
    }
  }

  /** So many equal steps an octave, from an {@code a'} of 440 hertz. */
  public static Tuning of(int divisions) {
    return new Tuning(divisions, 440);
  }

  /** Reads {@code 12@440.0}. */
  public static Tuning parse(String text) {
    String[] parts = text.split("@", -1);
    try {
      if (parts.length == 2) {
        return new Tuning(Integer.parseInt(parts[0].strip()), Double.parseDouble(parts[1].strip()));
      }
    } catch (NumberFormatException e) {
      // Said below, with what was given.
    }
    throw new IllegalArgumentException(
        "tuning '%s' has no such text: write it as 12@440".formatted(text));
  }

  /** The same steps from another {@code a'}. */
  public Tuning withConcert(double hertz) {
    return new Tuning(divisions, hertz);
  }

  /** The frequency so many steps above {@code a'}. */
  public double hertz(double steps) {
    return concert * Math.pow(2, steps / divisions);
  }

  /** The cents so many steps above {@code a'}. */
  public double cents(double steps) {
    return 1200 * steps / divisions;
  }

  /** The frequency of a pitch, as it is in twelve equal semitones from this {@code a'}. */
  public double hertz(Pitch pitch) {
    return concert * Math.pow(2, (pitch.number() - 9) / 12);
  }

  /** The step nearest to a frequency. */
  public long step(double hertz) {
    return Math.round(divisions * Math.log(hertz / concert) / Math.log(2));
  }

  /** The step nearest to a just interval such as 3:2: seven of twelve. */
  public long step(Ratio ratio) {
    return Math.round(divisions * centsOf(ratio) / 1200);
  }

  /** The cents of a just interval: 701.955 for 3:2. */
  public static double centsOf(Ratio ratio) {
    return 1200 * Math.log((double) ratio.numerator() / ratio.denominator()) / Math.log(2);
  }

  /** The text, as {@link #parse} reads it. */
  @Override
  public String toString() {
    return divisions + "@" + concert;
  }
}
