package org.divisi.lilypond;

/** What letters mean, where music is read. */
enum Mode {
  /** Pitches. */
  NOTES,
  /** Drums. */
  DRUMS,
  /** Chords by their names. */
  CHORDS
}
