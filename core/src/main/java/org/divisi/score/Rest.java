package org.divisi.score;

import java.util.List;
import org.divisi.theory.Duration;
import org.divisi.theory.NoteValue;

/**
 * A silence that is written: {@code r4}.
 *
 * @param value the note value that it is written with
 * @param attachments what is attached
 */
public record Rest(NoteValue value, List<Attachment> attachments) implements Leaf {
  /** Puts the attachments in order. */
  public Rest {
    attachments = Attachment.ordered(attachments);
  }

  /**
   * A rest of a duration.
   *
   * @throws IllegalArgumentException if one leaf cannot have it, as 5/16
   */
  public static Rest of(Duration duration) {
    return of(NoteValue.of(duration));
  }

  /** A rest of a note value. */
  public static Rest of(NoteValue value) {
    return new Rest(value, List.of());
  }

  @Override
  public Rest withValue(NoteValue value) {
    return new Rest(value, attachments);
  }

  @Override
  public Rest withAttachments(List<Attachment> attachments) {
    return new Rest(value, attachments);
  }

  @Override
  public Rest attach(Indicator indicator) {
    return attach(Attachment.of(indicator));
  }

  @Override
  public Rest attach(Indicator indicator, Direction direction) {
    return attach(Attachment.of(indicator, direction));
  }

  @Override
  public Rest attach(Attachment attachment) {
    return withAttachments(Attachment.plus(attachments, attachment));
  }

  /** As LilyPond writes it, without attachments: {@code r4}. */
  @Override
  public String toString() {
    return "r" + value;
  }
}
