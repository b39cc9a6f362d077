package org.divisi.score;

import java.util.List;
import org.divisi.theory.Duration;
import org.divisi.theory.NoteValue;

/**
 * A silence that is not written, which only takes time: {@code s4}.
 *
 * @param value the note value that it is written with
 * @param attachments what is attached
 */
public record Skip(NoteValue value, List<Attachment> attachments) implements Leaf {
  /** Puts the attachments in order. */
  public Skip {
    attachments = Attachment.ordered(attachments);
  }

  /**
   * A skip of a duration.
   *
   * @throws IllegalArgumentException if one leaf cannot have it, as 5/16
   */
  public static Skip of(Duration duration) {
    return of(NoteValue.of(duration));
  }

  /** A skip of a note value. */
  public static Skip of(NoteValue value) {
    return new Skip(value, List.of());
  }

  @Override
  public Skip withValue(NoteValue value) {
    return new Skip(value, attachments);
  }

  @Override
  public Skip withAttachments(List<Attachment> attachments) {
    return new Skip(value, attachments);
  }

  @Override
  public Skip attach(Indicator indicator) {
    return attach(Attachment.of(indicator));
  }

  @Override
  public Skip attach(Indicator indicator, Direction direction) {
    return attach(Attachment.of(indicator, direction));
  }

  @Override
  public Skip attach(Attachment attachment) {
    return withAttachments(Attachment.plus(attachments, attachment));
  }

  /** As LilyPond writes it, without attachments: {@code s4}. */
  @Override
  public String toString() {
    return "s" + value;
  }
}
