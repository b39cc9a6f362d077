package org.divisi.theory;

import java.io.Serializable;

/**
 * An exact number that is no time and no proportion, such as the weight of an accent: {@code 3/16}.
 *
 * @param numerator the upper number, in lowest terms
 * @param denominator the lower number, at least 1
 */
public record Fraction(long numerator, long denominator)
    implements Comparable<Fraction>, Serializable {
  private static final String WHAT = "fraction";

  /** Nothing. */
  public static final Fraction ZERO = new Fraction(0, 1);

  /** One. */
  public static final Fraction ONE = new Fraction(1, 1);

  /** Brings the fraction to lowest terms. */
  public Fraction {
    Exact.requireDenominator(denominator, WHAT);
    if (denominator < 0) {
      numerator = Exact.negated(numerator, WHAT);
      denominator = Exact.negated(denominator, WHAT);
    }
    long common = Exact.gcd(numerator, denominator);
    numerator /= common;
    denominator /= common;
  }

  /** The first number divided by the second. */
  public static Fraction of(long numerator, long denominator) {
    return new Fraction(numerator, denominator);
  }

  /** The whole number. */
  public static Fraction of(long number) {
    return new Fraction(number, 1);
  }

  /** Reads {@code 3/16} or {@code 2}. */
  public static Fraction parse(String text) {
    return Exact.parse(text, Fraction::new, WHAT);
  }

  /** Both added. */
  public Fraction plus(Fraction other) {
    return Exact.sum(
        numerator, denominator, other.numerator, other.denominator, Fraction::new, WHAT);
  }

  /** This less the other. */
  public Fraction minus(Fraction other) {
    return plus(other.negated());
  }

  /** Both multiplied. */
  public Fraction times(Fraction other) {
    return Exact.product(
        numerator, denominator, other.numerator, other.denominator, Fraction::new, WHAT);
  }

  /** This divided by the other. */
  public Fraction dividedBy(Fraction other) {
    if (other.numerator == 0) {
      throw new ArithmeticException(
          "fraction " + this + " cannot be divided by 0: use another fraction");
    }
    return times(other.inverted());
  }

  private Fraction inverted() {
    return new Fraction(/* numerator= */ denominator, /* denominator= */ numerator);
  }

  /** The same number below zero, or above. */
  public Fraction negated() {
    return new Fraction(Exact.negated(numerator, WHAT), denominator);
  }

  /** The largest whole number that is not larger. */
  public long floor() {
    return Math.floorDiv(numerator, denominator);
  }

  /** The nearest whole number; of two that are as near, the even one. */
  public long rounded() {
    long below = floor();
    Fraction rest = minus(of(below));
    int half = Long.compare(rest.numerator, rest.denominator - rest.numerator);
    return half < 0 || half == 0 && below % 2 == 0 ? below : below + 1;
  }

  /** The nearest floating-point number. */
  public double toDouble() {
    return (double) numerator / denominator;
  }

  @Override
  public int compareTo(Fraction other) {
    return Exact.compare(numerator, denominator, other.numerator, other.denominator);
  }

  @Override
  public String toString() {
    return Exact.print(numerator, denominator);
  }
}
