package org.divisi.score;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * An indicator as it is attached to a component.
 *
 * @param indicator what is attached
 * @param direction on which side
 */
public record Attachment(Indicator indicator, Direction direction)
    implements Comparable<Attachment>, Serializable {
  private static final Comparator<Attachment> BY_KIND =
      Comparator.<Attachment, String>comparing(a -> a.indicator.getClass().getName())
          .thenComparing(Attachment::direction)
          .thenComparing(a -> a.indicator.toString())
          .thenComparing(Attachment::site);

  /** Refuses what is missing. */
  public Attachment {
    Objects.requireNonNull(indicator, "indicator");
    Objects.requireNonNull(direction, "direction");
  }

  /** An indicator attached where it likes. */
  public static Attachment of(Indicator indicator) {
    return new Attachment(indicator, Direction.NEUTRAL);
  }

  /** An indicator attached on one side. */
  public static Attachment of(Indicator indicator, Direction direction) {
    return new Attachment(indicator, direction);
  }

  /** The attachments and one more. */
  static List<Attachment> plus(List<Attachment> some, Indicator indicator, Direction direction) {
    List<Attachment> more = new ArrayList<>(some);
    more.add(new Attachment(indicator, direction));
    return more;
  }

  /**
   * The same attachments in the one order that equal components have: by kind, side and what is
   * said.
   */
  static List<Attachment> ordered(List<Attachment> attachments) {
    List<Attachment> copy = List.copyOf(attachments);
    for (int index = 1; index < copy.size(); index++) {
      if (copy.get(index - 1).compareTo(copy.get(index)) > 0) {
        return copy.stream().sorted().toList();
      }
    }
    return copy;
  }

  /** The same text at two sites is two literals. */
  private static Literal.Site site(Attachment attachment) {
    return attachment.indicator instanceof Literal literal
        ? literal.site()
        : Literal.Site.ABSOLUTE_BEFORE;
  }

  @Override
  public int compareTo(Attachment other) {
    return BY_KIND.compare(this, other);
  }

  @Override
  public String toString() {
    return direction == Direction.NEUTRAL ? indicator.toString() : direction.symbol() + indicator;
  }
}
