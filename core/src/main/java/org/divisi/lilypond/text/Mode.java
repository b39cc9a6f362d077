package org.divisi.lilypond.text;

/** What letters mean, where music is read. */
public enum Mode {
  /** Pitches. */
  NOTES,
  /** Drums. */
  DRUMS,
  /** Chords by their names. */
  CHORDS
}
