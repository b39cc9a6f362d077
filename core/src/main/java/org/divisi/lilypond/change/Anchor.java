package org.divisi.lilypond.change;

import org.divisi.theory.Pitch;

/**
 * Says, between notes, where {@code \relative} has come to.
 *
 * @param pitch a pitch in its octave
 * @param check whether it only checks the octave of the note before, {@code \octaveCheck}, or
 *     stands for that note, {@code \resetRelativeOctave}
 */
public record Anchor(Pitch pitch, boolean check) {}
