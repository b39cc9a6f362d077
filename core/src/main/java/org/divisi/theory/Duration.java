package org.divisi.theory;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * An exact length of musical time, in whole notes: {@code 3/16} is a dotted eighth note.
 *
 * <p>Always in lowest terms, so equal lengths are equal values. It may be zero or negative, as a
 * difference can be; a leaf needs an {@link #isAssignable() assignable} one.
 *
 * <p>In a compact source file the name clashes with {@code java.time.Duration}; {@code import
 * org.divisi.theory.*;} settles it.
 *
 * @param numerator the upper number, in lowest terms
 * @param denominator the lower number, at least 1
 */
public record Duration(long numerator, long denominator)
    implements Comparable<Duration>, Serializable {
  private static final String WHAT = "duration";

  private static final long SMALLEST = 1L << 30;

  /** No time at all. */
  public static final Duration ZERO = new Duration(0, 1);

  private static final Duration MAXIMA = new Duration(8, 1);

  /** The length of a whole note. */
  public static final Duration WHOLE = new Duration(1, 1);

  /** The length of a half note. */
  public static final Duration HALF = new Duration(1, 2);

  /** The length of a quarter note. */
  public static final Duration QUARTER = new Duration(1, 4);

  /** The length of an eighth note. */
  public static final Duration EIGHTH = new Duration(1, 8);

  /** The length of a sixteenth note. */
  public static final Duration SIXTEENTH = new Duration(1, 16);

  /** Brings the fraction to lowest terms. */
  public Duration {
    Exact.requireDenominator(denominator, WHAT);
    if (denominator < 0) {
      numerator = Exact.negated(numerator, WHAT);
      denominator = Exact.negated(denominator, WHAT);
    }
    long common = Exact.gcd(numerator, denominator);
    numerator /= common;
    denominator /= common;
  }

  /** The length of so many whole notes divided by {@code denominator}. */
  public static Duration of(long numerator, long denominator) {
    return new Duration(numerator, denominator);
  }

  /** Reads {@code 3/16} or {@code 2}. */
  public static Duration parse(String text) {
    return Exact.parse(text, Duration::new, WHAT);
  }

  /** The length of a whole note with so many dots. */
  public static Duration ofDots(int dots) {
    if (dots < 0 || dots > 30) {
      throw new IllegalArgumentException("%d dots: use 0 to 30".formatted(dots));
    }
    return new Duration((2L << dots) - 1, 1L << dots);
  }

  /** The two numbers over another denominator: 4:16 for 1/4 over 16. */
  public Ratio over(long denominator) {
    if (denominator < 1 || denominator % this.denominator != 0) {
      throw new IllegalArgumentException(
          "duration %s has no whole number over %d: use a multiple of %d"
              .formatted(this, denominator, this.denominator));
    }
    return Ratio.of(Exact.times(numerator, denominator / this.denominator, WHAT), denominator);
  }

  /** This length and the other, one after the other. */
  public Duration plus(Duration other) {
    return Exact.sum(
        numerator, denominator, other.numerator, other.denominator, Duration::new, WHAT);
  }

  /** This length less the other. */
  public Duration minus(Duration other) {
    return plus(other.negated());
  }

  /** This length so many times. */
  public Duration times(long factor) {
    return Exact.product(numerator, denominator, factor, 1, Duration::new, WHAT);
  }

  /** This length scaled by a ratio: an eighth times {@code 2:3} is a triplet eighth. */
  public Duration times(Ratio ratio) {
    return Exact.product(
        numerator, denominator, ratio.numerator(), ratio.denominator(), Duration::new, WHAT);
  }

  /** One of so many equal parts of this length. */
  public Duration dividedBy(long parts) {
    return new Duration(1, parts).times(this);
  }

  private Duration times(Duration other) {
    return Exact.product(
        numerator, denominator, other.numerator, other.denominator, Duration::new, WHAT);
  }

  /** How many times the other length fits this one, as a ratio in lowest terms. */
  public Ratio dividedBy(Duration other) {
    if (other.isZero()) {
      throw new ArithmeticException(
          "duration " + this + " cannot be divided by 0: use another duration");
    }
    if (!isPositive() || !other.isPositive()) {
      throw new IllegalArgumentException(
          "durations %s and %s are no ratio: use durations above 0".formatted(this, other));
    }
    return Exact.product(
        numerator, denominator, other.denominator, other.numerator, Ratio::new, WHAT);
  }

  /** The same length backwards in time. */
  public Duration negated() {
    return new Duration(Exact.negated(numerator, WHAT), denominator);
  }

  /** Whether no time passes. */
  public boolean isZero() {
    return numerator == 0;
  }

  /** Whether some time passes, forwards. */
  public boolean isPositive() {
    return numerator > 0;
  }

  /** Whether the denominator is a power of two, so that no tuplet is needed. */
  public boolean isDyadic() {
    return Long.bitCount(denominator) == 1;
  }

  /**
   * Whether one leaf can be written with this length: a note value from 1/1073741824 to the maxima
   * (8), with any number of dots. 5/16 cannot: it takes two tied leaves.
   */
  public boolean isAssignable() {
    return numerator > 0
        && isDyadic()
        && denominator <= SMALLEST
        && numerator / denominator < 16
        && isOnesThenZeros(numerator);
  }

  private static boolean isOnesThenZeros(long n) {
    long ones = n >> Long.numberOfTrailingZeros(n);
    return (ones & (ones + 1)) == 0;
  }

  /**
   * The number of dots that one leaf of this length is written with.
   *
   * @throws IllegalArgumentException if no leaf can have this length
   */
  public int dots() {
    requireAssignable();
    return Long.bitCount(numerator) - 1;
  }

  /**
   * The number of flags on the stem of one note of this length: an eighth note has 1.
   *
   * @throws IllegalArgumentException if no leaf can have this length
   */
  public int flags() {
    requireAssignable();
    return Math.max(0, Long.numberOfTrailingZeros(withoutDots().denominator) - 2);
  }

  /** The note value that the dots lengthen: 1/8 for 3/16. */
  Duration withoutDots() {
    return new Duration(Long.highestOneBit(numerator), denominator);
  }

  /**
   * Durations of single leaves that make up this one, the longest first: 1/4 and 1/16 for 5/16.
   *
   * @throws IllegalArgumentException if it is not above 0, or takes a tuplet
   */
  public List<Duration> assignableParts() {
    if (isAssignable()) {
      return List.of(this);
    }
    if (!isPositive() || !isDyadic() || denominator > SMALLEST) {
      requireAssignable();
    }
    List<Duration> parts = new ArrayList<>();
    long rest = numerator;
    while (rest / denominator >= 16) {
      parts.add(MAXIMA);
      rest -= MAXIMA.numerator * denominator;
    }
    while (rest > 0) {
      // The run of ones at the top of the number: a note value and its dots.
      long top = Long.highestOneBit(rest);
      long run = top;
      while (top > 1 && (rest & (top >> 1)) != 0) {
        top >>= 1;
        run |= top;
      }
      parts.add(of(run, denominator));
      rest -= run;
    }
    return List.copyOf(parts);
  }

  /** This length, or an error that says what to do when one leaf cannot have it. */
  Duration requireAssignable() {
    if (!isAssignable()) {
      throw new IllegalArgumentException(
          "duration %s cannot be one leaf: %s".formatted(this, wayOut()));
    }
    return this;
  }

  private String wayOut() {
    if (numerator <= 0) {
      return "it must be longer than 0";
    }
    if (!isDyadic()) {
      return "put leaves of a simpler duration in a tuplet";
    }
    return numerator / denominator < 16 && denominator <= SMALLEST
        ? "tie two, or use a tuplet"
        : "tie several that are longer than 0 and shorter than 16";
  }

  @Override
  public int compareTo(Duration other) {
    return Exact.compare(numerator, denominator, other.numerator, other.denominator);
  }

  @Override
  public String toString() {
    return Exact.print(numerator, denominator);
  }
}
