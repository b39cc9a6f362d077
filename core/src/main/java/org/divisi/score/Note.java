package org.divisi.score;

import java.util.List;
import java.util.Objects;
import org.divisi.theory.Duration;
import org.divisi.theory.NoteValue;
import org.divisi.theory.Pitch;

/**
 * A sound of one pitch: {@code c'4}.
 *
 * @param head the note head, which has the pitch
 * @param value the note value that it is written with
 * @param attachments what is attached
 */
public record Note(NoteHead head, NoteValue value, List<Attachment> attachments) implements Leaf {
  /** Puts the attachments in order. */
  public Note {
    Objects.requireNonNull(head, "head");
    Objects.requireNonNull(value, "value");
    attachments = Attachment.ordered(attachments);
  }

  /**
   * A note of a pitch and a duration.
   *
   * @throws IllegalArgumentException if one leaf cannot have the duration, as 5/16
   */
  public static Note of(Pitch pitch, Duration duration) {
    return of(pitch, NoteValue.of(duration));
  }

  /** A note of a pitch and a note value. */
  public static Note of(Pitch pitch, NoteValue value) {
    return new Note(NoteHead.of(pitch), value, List.of());
  }

  @Override
  public List<NoteHead> heads() {
    return List.of(head);
  }

  /** The written pitch. */
  public Pitch pitch() {
    return head.pitch();
  }

  /** The same note on another pitch. */
  public Note withPitch(Pitch pitch) {
    return withHead(head.withPitch(pitch));
  }

  /** The same note with another head. */
  public Note withHead(NoteHead head) {
    return new Note(head, value, attachments);
  }

  @Override
  public Note withValue(NoteValue value) {
    return new Note(head, value, attachments);
  }

  @Override
  public Note withAttachments(List<Attachment> attachments) {
    return new Note(head, value, attachments);
  }

  @Override
  public Note attach(Indicator indicator) {
    return attach(Attachment.of(indicator));
  }

  @Override
  public Note attach(Indicator indicator, Direction direction) {
    return attach(Attachment.of(indicator, direction));
  }

  @Override
  public Note attach(Attachment attachment) {
    return withAttachments(Attachment.plus(attachments, attachment));
  }

  /** As LilyPond writes it, without attachments: {@code c'4}. */
  @Override
  public String toString() {
    return head.toString() + value;
  }
}
