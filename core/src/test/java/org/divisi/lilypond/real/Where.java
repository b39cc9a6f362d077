package org.divisi.lilypond.real;

import org.divisi.theory.Fraction;

/** Where music is performed: the voice, how its time is scaled, and within which tremolo. */
record Where(Happening.Voice voice, Fraction scale, Where.Tremolo tremolo) {
  Where in(Happening.Voice other) {
    return new Where(other, scale, tremolo);
  }

  Where scaled(Fraction by) {
    return new Where(voice, scale.times(by), tremolo);
  }

  /** How many strokes, of how many notes in turn. */
  record Tremolo(int strokes, int notes) {}
}
