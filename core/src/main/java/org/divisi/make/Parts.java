package org.divisi.make;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.divisi.theory.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How durations that are more than one leaf are divided into tied ones.
 *
 * {@snippet class="org.divisi.make.Snippets" region="parts"}
 *
 * @param shortFirst whether the short leaves come first
 * @param notesBelow notes and chords must be shorter than this; null where any length will do
 * @param restsBelow rests must be shorter than this; null where any length will do
 */
public record Parts(
    boolean shortFirst, @Nullable Duration notesBelow, @Nullable Duration restsBelow)
    implements Serializable {
  /** Long leaves first, of any length. */
  public static final Parts LONG_FIRST = new Parts(false, null, null);

  /** Short leaves first, of any length. */
  public static final Parts SHORT_FIRST = new Parts(true, null, null);

  /** Refuses limits that are not above 0. */
  public Parts {
    for (Duration limit : new Duration[] {notesBelow, restsBelow}) {
      if (limit != null && !limit.isPositive()) {
        throw new IllegalArgumentException(
            "no leaf is shorter than %s: use a limit above 0".formatted(limit));
      }
    }
  }

  /** The same, with notes and chords shorter than a duration. */
  public Parts withNotesBelow(Duration limit) {
    return new Parts(shortFirst, limit, restsBelow);
  }

  /** The same, with rests shorter than a duration. */
  public Parts withRestsBelow(Duration limit) {
    return new Parts(shortFirst, notesBelow, limit);
  }

  /** The durations of the leaves that make up a duration. */
  List<Duration> of(Duration duration, boolean pitched) {
    Duration limit = pitched ? notesBelow : restsBelow;
    List<Duration> parts = new ArrayList<>();
    Duration rest = duration;
    if (limit != null) {
      Duration half = limit.dividedBy(2);
      while (rest.compareTo(limit) >= 0) {
        parts.addAll(half.assignableParts());
        rest = rest.minus(half);
      }
    }
    if (rest.isPositive()) {
      parts.addAll(rest.assignableParts());
    }
    if (shortFirst) {
      Collections.reverse(parts);
    }
    return parts;
  }
}
