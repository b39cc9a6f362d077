package org.divisi.score;

import java.util.List;
import org.divisi.theory.Duration;
import org.divisi.theory.NoteValue;

/** A component that holds no other: a note, a chord, a rest, a skip or a whole-measure rest. */
public sealed interface Leaf extends Component permits Note, Chord, Rest, Skip, MultimeasureRest {
  /** The note value that it is written with. */
  NoteValue value();

  /** The same leaf with another note value. */
  Leaf withValue(NoteValue value);

  /**
   * The same leaf with another duration.
   *
   * @throws IllegalArgumentException if one leaf cannot have it, as 5/16
   */
  default Leaf withDuration(Duration duration) {
    return withValue(NoteValue.of(duration));
  }

  @Override
  Leaf withAttachments(List<Attachment> attachments);

  @Override
  Leaf attach(Indicator indicator);

  @Override
  Leaf attach(Indicator indicator, Direction direction);

  @Override
  Leaf attach(Attachment attachment);

  @Override
  default Duration duration() {
    return value().duration();
  }

  @Override
  default int nodes() {
    return 1;
  }

  @Override
  default int leaves() {
    return 1;
  }

  /** Its note heads, the lowest first; none where it is silent. */
  default List<NoteHead> heads() {
    return List.of();
  }

  /** Whether it sounds: a note or a chord. */
  default boolean isPitched() {
    return this instanceof Note || this instanceof Chord;
  }
}
