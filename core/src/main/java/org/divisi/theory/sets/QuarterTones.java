package org.divisi.theory.sets;

/** Semitones with halves, as whole quarter tones and as text. */
final class QuarterTones {
  static final int OCTAVE = 24;

  private QuarterTones() {}

  static int of(double semitones, String what) {
    double quarters = 2 * semitones;
    if (quarters != Math.rint(quarters) || Math.abs(quarters) > Integer.MAX_VALUE) {
      throw new IllegalArgumentException(
          "%s %s must be a multiple of 0.5: a semitone is 1".formatted(what, semitones));
    }
    return (int) quarters;
  }

  /** What fits, of a reckoning in larger numbers. */
  static int exact(long quarterTones, String what) {
    if (quarterTones != (int) quarterTones) {
      throw new ArithmeticException(
          "%s of %d quarter tones does not fit 32 bits: use smaller numbers"
              .formatted(what, quarterTones));
    }
    return (int) quarterTones;
  }

  static int parse(String text, String what) {
    try {
      return of(Double.parseDouble(text.strip()), what);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(
          "%s '%s' is not a number: write it as 3 or 3.5".formatted(what, text), e);
    }
  }

  static String print(int quarterTones) {
    return quarterTones % 2 == 0
        ? Integer.toString(quarterTones / 2)
        : Double.toString(quarterTones / 2.0);
  }
}
