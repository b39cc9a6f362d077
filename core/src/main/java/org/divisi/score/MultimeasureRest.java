package org.divisi.score;

import java.util.List;
import org.divisi.theory.Duration;
import org.divisi.theory.NoteValue;

/**
 * A silence of whole measures: {@code R1}, or {@code R1 * 3/4} for one of 3/4.
 *
 * @param value the note value that it is written with
 * @param attachments what is attached
 */
public record MultimeasureRest(NoteValue value, List<Attachment> attachments) implements Leaf {
  /** Puts the attachments in order. */
  public MultimeasureRest {
    attachments = Attachment.ordered(attachments);
  }

  /**
   * A rest of a duration.
   *
   * @throws IllegalArgumentException if one leaf cannot have it, as 5/16
   */
  public static MultimeasureRest of(Duration duration) {
    return of(NoteValue.of(duration));
  }

  /** A rest of a note value. */
  public static MultimeasureRest of(NoteValue value) {
    return new MultimeasureRest(value, List.of());
  }

  @Override
  public MultimeasureRest withValue(NoteValue value) {
    return new MultimeasureRest(value, attachments);
  }

  @Override
  public MultimeasureRest withAttachments(List<Attachment> attachments) {
    return new MultimeasureRest(value, attachments);
  }

  @Override
  public MultimeasureRest attach(Indicator indicator) {
    return attach(Attachment.of(indicator));
  }

  @Override
  public MultimeasureRest attach(Indicator indicator, Direction direction) {
    return attach(Attachment.of(indicator, direction));
  }

  @Override
  public MultimeasureRest attach(Attachment attachment) {
    return withAttachments(Attachment.plus(attachments, attachment));
  }

  /** As LilyPond writes it, without attachments: {@code R1}. */
  @Override
  public String toString() {
    return "R" + value;
  }
}
