package org.divisi.studio.musicxml.read;

import org.divisi.score.Attachment;
import org.divisi.score.Literal;
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
  /** What says that a measure is not full, before its length. */
  static final String UPBEAT = "\\partial ";

  /** The same with another attachment. */
  Mark with(Attachment other) {
    return new Mark(measure, position, staff, voice, other, ending);
  }

  /**
   * Whether an attachment says how much is left of a measure where it stands, and so can stand
   * nowhere else: other staves say the same.
   */
  static boolean isUpbeat(Attachment attachment) {
    return attachment.indicator() instanceof Literal literal && literal.text().startsWith(UPBEAT);
  }

  /** Whether it stands at the same time of the same voice as another. */
  boolean isTogetherWith(Mark other) {
    return measure == other.measure
        && position.equals(other.position)
        && staff == other.staff
        && voice.equals(other.voice);
  }
}
