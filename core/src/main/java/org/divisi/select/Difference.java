package org.divisi.select;

import org.divisi.score.Component;
import org.divisi.score.Place;
import org.jspecify.annotations.Nullable;

/**
 * Something that two versions of a score do not share.
 *
 * @param before where it stood in the first; null where it is new
 * @param after where it stands in the second; null where it is gone
 */
public record Difference(@Nullable Place before, @Nullable Place after) {
  /** Refuses a difference between nothing and nothing. */
  public Difference {
    if (before == null && after == null) {
      throw new IllegalArgumentException("nothing differs: give a place of one score or both");
    }
  }

  /** Such as {@code offset 1/4, Staff "A": d'4 becomes d'4 \accent}. */
  @Override
  public String toString() {
    Place place = before != null ? before : after;
    String where = place == null ? "" : place.where();
    return "offset %s%s: %s"
        .formatted(
            place == null ? "" : place.offset(), where.isEmpty() ? "" : ", " + where, change());
  }

  private String change() {
    if (before == null) {
      return after == null ? "" : text(after) + " is new";
    }
    if (after == null) {
      return text(before) + " is gone";
    }
    Component one = before.component();
    Component other = after.component();
    return one.leaves() > 1 && one.toString().equals(other.toString())
        ? "%s with%s"
            .formatted(text(before), Report.text(other).substring(other.toString().length()))
        : "%s becomes %s".formatted(text(before), text(after));
  }

  private static String text(Place place) {
    return Report.text(place.component());
  }
}
