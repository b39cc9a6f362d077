package org.divisi.score;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * How an attachment is written, beside what it is and on which side.
 *
 * @param tweaks changes to its look, written before it
 * @param comment a comment that is written before it, or an empty text
 * @param leaked whether it is written behind the leaf's end, so that it acts there
 * @param tag the words above its lines
 * @param activity whether its lines are commented out
 * @param hidden whether it is not written at all, and yet in force
 */
public record Printing(
    List<Tweak> tweaks, String comment, boolean leaked, Tag tag, Activity activity, boolean hidden)
    implements Serializable {
  /** Whether lines are commented out: when they were written, or by an edition since. */
  public enum Activity {
    /** They are not. */
    ACTIVE,
    /** They were written so, behind {@code %@%}. */
    OFF,
    /** An edition commented them out, behind {@code %%%} at the margin. */
    TURNED_OFF,
    /** They were written commented out, and an edition has them: {@code %@%} stands behind them. */
    TURNED_ON
  }

  /** As it comes. */
  public static final Printing PLAIN =
      new Printing(List.of(), "", false, Tag.NONE, Activity.ACTIVE, false);

  /** Puts the tweaks in order. */
  public Printing {
    tweaks = tweaks.stream().sorted((one, other) -> one.text().compareTo(other.text())).toList();
    Objects.requireNonNull(comment, "comment");
    Objects.requireNonNull(tag, "tag");
    Objects.requireNonNull(activity, "activity");
  }

  /** Whether its lines are commented out. */
  public boolean deactivated() {
    return activity == Activity.OFF || activity == Activity.TURNED_OFF;
  }

  /** Whether nothing about it is out of the ordinary. */
  public boolean isPlain() {
    return this == PLAIN || equals(PLAIN);
  }
}
