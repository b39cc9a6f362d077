package org.divisi.theory;

import java.io.Serializable;
import java.util.Comparator;
import java.util.Objects;

/**
 * An offset, and how far a grace note lies from it: grace notes before a beat share its offset, and
 * are earlier by a displacement that takes no time from any measure.
 *
 * @param offset the point of time
 * @param displacement how far after it, or before it where it is negative
 */
public record Moment(Offset offset, Duration displacement)
    implements Comparable<Moment>, Serializable {
  private static final Comparator<Moment> ORDER =
      Comparator.comparing(Moment::offset).thenComparing(Moment::displacement);

  /** Refuses what is missing. */
  public Moment {
    Objects.requireNonNull(offset, "offset");
    Objects.requireNonNull(displacement, "displacement");
  }

  /** The moment of an offset itself. */
  public static Moment of(Offset offset) {
    return new Moment(offset, Duration.ZERO);
  }

  /** The moment displaced from an offset. */
  public static Moment of(Offset offset, Duration displacement) {
    return new Moment(offset, displacement);
  }

  /** Reads {@code 3/4} or, with a displacement behind a sign, {@code 3/4-1/16}. */
  public static Moment parse(String text) {
    int sign = Math.max(text.lastIndexOf('+'), text.lastIndexOf('-'));
    return sign < 1
        ? of(Offset.parse(text))
        : of(
            Offset.parse(text.substring(0, sign)),
            Duration.parse(text.substring(text.charAt(sign) == '+' ? sign + 1 : sign)));
  }

  /** The moment so much later. */
  public Moment plus(Duration duration) {
    return new Moment(offset.plus(duration), displacement);
  }

  /** The time between the offsets, whatever the displacements. */
  public Duration minus(Moment other) {
    return offset.minus(other.offset);
  }

  /** By offset, then by displacement. */
  @Override
  public int compareTo(Moment other) {
    return ORDER.compare(this, other);
  }

  /** The text, as {@link #parse} reads it. */
  @Override
  public String toString() {
    if (displacement.isZero()) {
      return offset.toString();
    }
    return offset + (displacement.isPositive() ? "+" : "") + displacement;
  }
}
