package org.divisi.theory;

import java.io.Serializable;

/**
 * A proportion of two whole numbers as it is written: {@code 3:2} is the triplet's, three in the
 * time of two.
 *
 * <p>It is kept as given: {@code 6:4} and {@code 3:2} are written differently above a tuplet, and
 * are not equal; {@link #reduced()} makes them so.
 *
 * @param numerator the first number, above 0
 * @param denominator the second number, above 0
 */
public record Ratio(long numerator, long denominator) implements Serializable {
  /** One to one: nothing is scaled. */
  public static final Ratio ONE = new Ratio(1, 1);

  /** Refuses numbers below 1. */
  public Ratio {
    if (numerator < 1 || denominator < 1) {
      throw new IllegalArgumentException(
          "ratio %d:%d must be of numbers above 0".formatted(numerator, denominator));
    }
  }

  /** The proportion of the two numbers, kept as given. */
  public static Ratio of(long numerator, long denominator) {
    return new Ratio(numerator, denominator);
  }

  /** Reads {@code 3:2} or {@code 3/2}. */
  public static Ratio parse(String text) {
    return Exact.parse(text.replace(':', '/'), Ratio::new, "ratio");
  }

  /** The same proportion in lowest terms. */
  public Ratio reduced() {
    long common = Exact.gcd(numerator, denominator);
    return common == 1 ? this : new Ratio(numerator / common, denominator / common);
  }

  /** The proportion turned round: {@code 2:3} for {@code 3:2}. */
  public Ratio inverted() {
    return numerator == denominator
        ? this
        : new Ratio(/* numerator= */ denominator, /* denominator= */ numerator);
  }

  /** Both proportions together, in lowest terms: a triplet within a triplet is {@code 9:4}. */
  public Ratio times(Ratio other) {
    return Exact.product(
        numerator, denominator, other.numerator, other.denominator, Ratio::new, "ratio");
  }

  /** Whether the two numbers have no common factor. */
  public boolean isReduced() {
    return Exact.gcd(numerator, denominator) == 1;
  }

  /** Whether a tuplet of it makes notes shorter: 5:4. */
  public boolean isDiminished() {
    return numerator > denominator;
  }

  /** Whether a tuplet of it makes notes longer: 2:3. */
  public boolean isAugmented() {
    return numerator < denominator;
  }

  /** Whether a tuplet of it changes notes by less than the half or the double, as is usual: 7:4. */
  public boolean isNormalized() {
    return numerator > denominator / 2.0 && numerator < 2.0 * denominator;
  }

  /** Whether both numbers are the same, so that nothing is scaled. */
  public boolean isTrivial() {
    return numerator == denominator;
  }

  /** The two numbers with a colon between. */
  @Override
  public String toString() {
    return numerator + ":" + denominator;
  }
}
