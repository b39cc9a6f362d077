package org.divisi.studio.musicxml.read;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.divisi.theory.Duration;
import org.divisi.theory.Ratio;

/** Numbers of MusicXML, which may have decimals. */
final class Numbers {
  private static final BigDecimal NEAR = new BigDecimal("0.000000001");

  private Numbers() {}

  /** How long one division is, of so many a quarter. */
  static Duration tick(String divisions) {
    BigDecimal number = decimal(divisions);
    if (number.signum() <= 0) {
      return Duration.QUARTER;
    }
    Duration parts = exact(number);
    return Duration.of(parts.denominator(), Math.multiplyExact(4L, parts.numerator()));
  }

  /** So many times a duration. */
  static Duration times(Duration tick, String count) {
    Duration times = exact(decimal(count));
    return times.isZero()
        ? Duration.ZERO
        : tick.times(times.numerator()).times(Ratio.of(1, times.denominator()));
  }

  private static Duration exact(BigDecimal number) {
    BigDecimal plain = number.stripTrailingZeros();
    int scale = Math.max(0, plain.scale());
    return Duration.of(
        plain.movePointRight(scale).longValueExact(), BigDecimal.TEN.pow(scale).longValueExact());
  }

  /** The fraction of the smallest numbers that a decimal above 0 most likely was. */
  static Ratio simplest(BigDecimal decimal) {
    // Convergents of its continued fraction: the first that is as near as the digits say.
    BigDecimal rest = decimal;
    long[] above = {0, 1};
    long[] below = {1, 0};
    for (int step = 0; step < 12; step++) {
      long whole = rest.longValue();
      long numerator = whole * above[1] + above[0];
      long denominator = whole * below[1] + below[0];
      above = new long[] {above[1], numerator};
      below = new long[] {below[1], denominator};
      BigDecimal value =
          new BigDecimal(numerator).divide(new BigDecimal(denominator), 20, RoundingMode.HALF_UP);
      BigDecimal left = rest.subtract(new BigDecimal(whole));
      if (value.subtract(decimal).abs().compareTo(NEAR) < 0 || left.signum() == 0) {
        break;
      }
      rest = BigDecimal.ONE.divide(left, 20, RoundingMode.HALF_UP);
    }
    return Ratio.of(above[1], below[1]);
  }

  static BigDecimal decimal(String text) {
    try {
      return text.isEmpty() || text.length() > 18 ? BigDecimal.ZERO : new BigDecimal(text);
    } catch (NumberFormatException e) {
      return BigDecimal.ZERO;
    }
  }
}
