package org.divisi.studio.sound;

import org.divisi.theory.Duration;
import org.divisi.theory.Moment;
import org.divisi.theory.Offset;
import org.divisi.theory.Ratio;

/** Real time: ornaments that take none from the measure are heard for a part of what is written. */
final class Times {
  private static final Ratio ORNAMENT = Ratio.of(9, 40);

  private Times() {}

  /** When a moment comes. */
  static Offset offset(Moment moment) {
    return moment.displacement().isZero()
        ? moment.offset()
        : moment.offset().plus(moment.displacement().times(ORNAMENT));
  }

  /** How long ornaments are heard that are written so long. */
  static Duration ornament(Duration written) {
    return written.isZero() ? written : written.times(ORNAMENT);
  }

  static double real(Duration duration) {
    return (double) duration.numerator() / duration.denominator();
  }
}
