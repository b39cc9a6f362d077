package org.divisi.theory;

import java.io.Serializable;

/**
 * A point of musical time, in whole notes from the start: {@code 3/4} is the fourth beat of the
 * first measure in 4/4.
 *
 * @param numerator the upper number, in lowest terms
 * @param denominator the lower number, at least 1
 */
public record Offset(long numerator, long denominator) implements Comparable<Offset>, Serializable {
  private static final String WHAT = "offset";

  /** The start. */
  public static final Offset ZERO = new Offset(0, 1);

  /** Brings the fraction to lowest terms. */
  public Offset {
    Exact.requireDenominator(denominator, WHAT);
    if (denominator < 0) {
      numerator = Exact.negated(numerator, WHAT);
      denominator = Exact.negated(denominator, WHAT);
    }
    long common = Exact.gcd(numerator, denominator);
    numerator /= common;
    denominator /= common;
  }

  /** The point so many whole notes, divided by {@code denominator}, after the start. */
  public static Offset of(long numerator, long denominator) {
    return new Offset(numerator, denominator);
  }

  /** Reads {@code 3/4} or {@code 2}. */
  public static Offset parse(String text) {
    return Exact.parse(text, Offset::new, WHAT);
  }

  /** The point so much later. */
  public Offset plus(Duration duration) {
    return Exact.sum(
        numerator, denominator, duration.numerator(), duration.denominator(), Offset::new, WHAT);
  }

  /** The point so much earlier. */
  public Offset minus(Duration duration) {
    return plus(duration.negated());
  }

  /** The time that passes from the other point to this one. */
  public Duration minus(Offset other) {
    return Exact.sum(
        numerator,
        denominator,
        Exact.negated(other.numerator, WHAT),
        other.denominator,
        Duration::new,
        WHAT);
  }

  /** Whether this point is earlier than the other. */
  public boolean isBefore(Offset other) {
    return compareTo(other) < 0;
  }

  /** Whether this point is later than the other. */
  public boolean isAfter(Offset other) {
    return compareTo(other) > 0;
  }

  @Override
  public int compareTo(Offset other) {
    return Exact.compare(numerator, denominator, other.numerator, other.denominator);
  }

  @Override
  public String toString() {
    return Exact.print(numerator, denominator);
  }
}
