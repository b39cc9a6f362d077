package org.divisi.score;

import org.divisi.theory.Interval;
import org.divisi.theory.Pitch;
import org.jspecify.annotations.Nullable;

/**
 * The start of a trill that lasts, on its first leaf: {@code \startTrillSpan}.
 *
 * @param pitch the other pitch, printed in parentheses; null where none is shown
 * @param interval how far above the note the other pitch lies, instead of a pitch; or null
 * @param forced whether the other pitch shows its accidental in any case
 */
public record StartTrillSpan(@Nullable Pitch pitch, @Nullable Interval interval, boolean forced)
    implements StandardIndicator {
  /** A trill that does not say with which pitch. */
  public StartTrillSpan() {
    this(null, null, false);
  }

  /** Refuses a pitch and an interval at once. */
  public StartTrillSpan {
    if (pitch != null && interval != null) {
      throw new IllegalArgumentException(
          "trill to %s and to %s: give it a pitch or an interval".formatted(pitch, interval));
    }
  }

  /** A trill with another pitch. */
  public static StartTrillSpan of(Pitch pitch) {
    return new StartTrillSpan(pitch, null, false);
  }

  /** A trill with the pitch that lies at an interval above the note. */
  public static StartTrillSpan of(Interval interval) {
    return new StartTrillSpan(null, interval, false);
  }

  /** The same trill, where the other pitch shows its accidental in any case. */
  public StartTrillSpan withForced(boolean forced) {
    return new StartTrillSpan(pitch, interval, forced);
  }

  /** Whether the other pitch is shown. */
  public boolean isPitched() {
    return pitch != null || interval != null;
  }

  @Override
  public String toString() {
    return "\\startTrillSpan"
        + (pitch != null ? " " + pitch : interval != null ? " " + interval : "")
        + (forced ? "!" : "");
  }
}
