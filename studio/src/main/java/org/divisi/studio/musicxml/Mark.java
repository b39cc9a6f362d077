package org.divisi.studio.musicxml;

import org.divisi.score.Attachment;
import org.divisi.theory.Duration;

/**
 * Something that stands beside notes, at a time.
 *
 * @param measure the index of its measure
 * @param position how far within the measure
 * @param staff the number of the staff
 * @param voice the voice; an empty text where none is said
 * @param attachment what it is
 * @param ending whether it ends something, and so belongs to what is before it as well
 */
record Mark(
    int measure,
    Duration position,
    int staff,
    String voice,
    Attachment attachment,
    boolean ending) {
  /** Whether it stands at the same time of the same voice as another. */
  boolean isTogetherWith(Mark other) {
    return measure == other.measure
        && position.equals(other.position)
        && staff == other.staff
        && voice.equals(other.voice);
  }
}
