package org.divisi.studio.musicxml;

import java.util.List;
import org.divisi.score.Attachment;
import org.divisi.score.Leaf;
import org.divisi.score.Place;
import org.divisi.theory.Duration;
import org.divisi.theory.Moment;
import org.divisi.theory.NoteValue;
import org.divisi.theory.Offset;
import org.jspecify.annotations.Nullable;

/**
 * A leaf as it stands in a measure, or one of the tied parts of a leaf that crosses a bar line.
 *
 * @param moment when
 * @param leaf the leaf
 * @param place where the leaf stands in the score
 * @param duration how long this piece lasts; how long it is written, for an ornament
 * @param value the note value that it is written with; null where none has the length
 * @param marks what is attached here
 * @param first whether the leaf begins here
 * @param last whether the leaf ends here
 */
record Piece(
    Moment moment,
    Leaf leaf,
    Place place,
    Duration duration,
    @Nullable NoteValue value,
    List<Attachment> marks,
    boolean first,
    boolean last) {
  boolean isOrnament() {
    return !moment.displacement().isZero();
  }

  Offset end() {
    return isOrnament() ? moment.offset() : moment.offset().plus(duration);
  }
}
