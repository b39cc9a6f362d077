package org.divisi.studio.musicxml;

import java.math.BigDecimal;
import org.divisi.theory.Duration;
import org.divisi.theory.Ratio;

/** Numbers of MusicXML, which may have decimals. */
final class Numbers {
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

  static BigDecimal decimal(String text) {
    try {
      return text.isEmpty() || text.length() > 18 ? BigDecimal.ZERO : new BigDecimal(text);
    } catch (NumberFormatException e) {
      return BigDecimal.ZERO;
    }
  }
}
