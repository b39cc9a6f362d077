package org.divisi.score;

import java.util.Objects;
import org.divisi.theory.Ratio;

/**
 * One note value takes the time of another from here on: a quarter as before a dotted quarter. It
 * is written as a markup.
 *
 * {@snippet class="org.divisi.score.Snippets" region="metricModulation"}
 *
 * @param left the rhythm before: a leaf, a tuplet of one leaf, or other music
 * @param right the rhythm from here on, which takes the same time
 * @param scale how large both are drawn, in LilyPond's words: {@code 1} or {@code 0.5}
 */
public record MetricModulation(Component left, Component right, String scale)
    implements StandardIndicator {
  /** Refuses what is missing, and rhythms without duration. */
  public MetricModulation {
    Objects.requireNonNull(left, "left");
    Objects.requireNonNull(right, "right");
    Objects.requireNonNull(scale, "scale");
    if (left.duration().isZero() || right.duration().isZero()) {
      throw new IllegalArgumentException(
          "metric modulation of %s and %s: give both a duration".formatted(left, right));
    }
  }

  /** A modulation from one rhythm to another. */
  public static MetricModulation of(Component left, Component right) {
    return new MetricModulation(left, right, "1");
  }

  /** The same modulation drawn so large. */
  public MetricModulation withScale(double scale) {
    return new MetricModulation(left, right, Values.of(scale));
  }

  /** The duration of the left rhythm to that of the right, in lowest terms. */
  public Ratio ratio() {
    var one = left.duration();
    var other = right.duration();
    return Ratio.of(one.numerator(), one.denominator())
        .times(Ratio.of(other.numerator(), other.denominator()).inverted());
  }

  @Override
  public Class<? extends Context> context() {
    return Score.class;
  }

  @Override
  public String toString() {
    return left + " = " + right;
  }
}
