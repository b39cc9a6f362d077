package org.divisi.docs;

import org.divisi.score.Chord;
import org.divisi.score.Note;
import org.divisi.score.Staff;
import org.divisi.theory.Duration;
import org.divisi.theory.Pitch;

/** The music of the examples. */
final class Music {
  static final Note NOTE = Note.of(Pitch.MIDDLE_C, Duration.QUARTER);
  static final Chord CHORD = Chord.of(Pitch.parseAll("c' e' g'"), Duration.QUARTER);
  static final Staff STAFF = Staff.parse("c'8 d' e' f'");

  private Music() {}
}
