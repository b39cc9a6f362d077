package org.divisi.lilypond.real;

import org.divisi.theory.Fraction;

/** A moment as LilyPond counts it: the time, and within it the time of ornaments before it. */
record Moment(Fraction main, Fraction grace) implements Comparable<Moment> {
  static final Moment START = new Moment(Fraction.ZERO, Fraction.ZERO);

  Moment plus(Fraction duration) {
    return grace.numerator() < 0
        ? new Moment(main, grace.plus(duration))
        : new Moment(main.plus(duration), Fraction.ZERO);
  }

  /** Ornaments that end here begin so much earlier. */
  Moment before(Fraction ornaments) {
    return new Moment(main, grace.minus(ornaments));
  }

  @Override
  public int compareTo(Moment other) {
    int byMain = main.compareTo(other.main);
    return byMain != 0 ? byMain : grace.compareTo(other.grace);
  }
}
