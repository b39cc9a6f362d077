package org.divisi.studio.musicxml.write;

import java.util.List;
import java.util.Objects;
import org.divisi.score.Attachment;
import org.divisi.score.Leaf;
import org.divisi.score.Place;
import org.divisi.score.Skip;
import org.divisi.studio.stage.Seat;
import org.divisi.theory.Duration;
import org.divisi.theory.Moment;
import org.divisi.theory.NoteValue;
import org.divisi.theory.Offset;
import org.jspecify.annotations.Nullable;

/**
 * A leaf as it stands in a measure, or one of the tied parts of a leaf that crosses a bar line.
 *
 * @param seat the voice, as LilyPond makes voices
 * @param moment when
 * @param leaf the leaf
 * @param place where the leaf stands in the score
 * @param duration how long this piece lasts; how long it is written, for an ornament
 * @param value the note value that it is written with; null where none has the length
 * @param marks what is attached here
 * @param first whether the leaf begins here
 * @param last whether the leaf ends here
 * @param manner how it is drawn
 */
record Piece(
    Seat seat,
    Moment moment,
    Leaf leaf,
    Place place,
    Duration duration,
    @Nullable NoteValue value,
    List<Attachment> marks,
    boolean first,
    boolean last,
    Manner manner) {
  /**
   * How a piece is drawn.
   *
   * @param staff the staff that it stands in, which may be another than that of its voice
   * @param stem which way its stem must point, {@code up} or {@code down}; else an empty text
   * @param autoBeam whether beams are drawn of their own accord
   */
  record Manner(Seat staff, String stem, boolean autoBeam) {}

  boolean isOrnament() {
    return !moment.displacement().isZero();
  }

  boolean isSkip() {
    return leaf instanceof Skip;
  }

  /** Whether it sounds together with another, as one chord. */
  boolean isOneWith(Piece other) {
    return seat == other.seat
        && moment.equals(other.moment)
        && duration.equals(other.duration)
        && Objects.equals(value, other.value)
        && last == other.last
        && !leaf.heads().isEmpty()
        && !other.leaf.heads().isEmpty();
  }

  Offset end() {
    return isOrnament() ? moment.offset() : moment.offset().plus(duration);
  }
}
