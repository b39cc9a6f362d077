package org.divisi.studio.sound;

import org.divisi.score.NoteHead;
import org.divisi.studio.stage.Cue;
import org.divisi.studio.stage.Seat;
import org.divisi.theory.Interval;
import org.divisi.theory.Pitch;
import org.jspecify.annotations.Nullable;

/** Which sound is heard where a pitch is written. */
final class Tuning {
  private static final String TRANSPOSITION = "instrumentTransposition";

  private Tuning() {}

  /** From here on, this sounds where middle C is written. */
  static void transpose(Seat seat, Pitch sounding) {
    seat.staff().set(TRANSPOSITION, sounding.toString());
  }

  /** The MIDI number of the sound of a head. */
  static double number(NoteHead head, Cue cue, Seat seat) {
    @Nullable String sounding = seat.property(TRANSPOSITION);
    if (sounding == null) {
      return head.pitch().midi();
    }
    Interval interval = Interval.between(Pitch.MIDDLE_C, Pitch.parse(sounding));
    return head.pitch().plus(interval).midi();
  }
}
