package org.divisi.lilypond.real;

import java.math.BigInteger;

/** An exact number that may be below 0. */
record Fraction(long numerator, long denominator) implements Comparable<Fraction> {
  static final Fraction ZERO = new Fraction(0, 1);
  static final Fraction ONE = new Fraction(1, 1);

  static Fraction of(long numerator, long denominator) {
    long common = gcd(Math.abs(numerator), Math.abs(denominator));
    long sign = denominator < 0 ? -1 : 1;
    return common == 0
        ? ZERO
        : new Fraction(sign * numerator / common, sign * denominator / common);
  }

  private static long gcd(long one, long other) {
    return BigInteger.valueOf(one).gcd(BigInteger.valueOf(other)).longValueExact();
  }

  static Fraction parse(String text) {
    int slash = text.indexOf('/');
    return slash < 0
        ? of(Long.parseLong(text.strip()), 1)
        : of(
            Long.parseLong(text.substring(0, slash).strip()),
            Long.parseLong(text.substring(slash + 1).strip()));
  }

  Fraction plus(Fraction other) {
    return of(
        Math.addExact(
            Math.multiplyExact(numerator, other.denominator),
            Math.multiplyExact(other.numerator, denominator)),
        Math.multiplyExact(denominator, other.denominator));
  }

  Fraction minus(Fraction other) {
    return plus(new Fraction(-other.numerator, other.denominator));
  }

  Fraction times(Fraction other) {
    Fraction one = of(numerator, other.denominator);
    Fraction two = of(other.numerator, denominator);
    return of(
        Math.multiplyExact(one.numerator, two.numerator),
        Math.multiplyExact(one.denominator, two.denominator));
  }

  Fraction dividedBy(Fraction other) {
    return of(
        Math.multiplyExact(numerator, other.denominator),
        Math.multiplyExact(denominator, other.numerator));
  }

  @Override
  public int compareTo(Fraction other) {
    return Long.signum(minus(other).numerator);
  }

  @Override
  public String toString() {
    return denominator == 1 ? Long.toString(numerator) : numerator + "/" + denominator;
  }
}
