package org.divisi.theory;

import java.io.Serializable;
import java.util.Objects;

/**
 * A change of tempo in which a duration before lasts as long as another behind: {@code 1/4=3/8}.
 *
 * @param left the duration before the change
 * @param right the duration behind it that lasts as long
 */
public record MetricModulation(Duration left, Duration right) implements Serializable {
  /** Refuses durations that are not above 0. */
  public MetricModulation {
    Objects.requireNonNull(left, "left");
    Objects.requireNonNull(right, "right");
    if (!left.isPositive() || !right.isPositive()) {
      throw new IllegalArgumentException(
          "metric modulation %s=%s needs durations above 0".formatted(left, right));
    }
  }

  /** The change in which one duration becomes another. */
  public static MetricModulation of(Duration left, Duration right) {
    return new MetricModulation(left, right);
  }

  /** Reads {@code 1/4=3/8}. */
  public static MetricModulation parse(String text) {
    String[] parts = text.split("=", -1);
    if (parts.length != 2) {
      throw new IllegalArgumentException(
          "metric modulation '%s' has no such text: write it as 1/4=3/8".formatted(text));
    }
    return of(Duration.parse(parts[0].strip()), Duration.parse(parts[1].strip()));
  }

  /** How the old duration lies to the new: 2:3 for a quarter that becomes a dotted quarter. */
  public Ratio ratio() {
    return left.dividedBy(right);
  }

  /** The text, as {@link #parse} reads it. */
  @Override
  public String toString() {
    return left + "=" + right;
  }
}
