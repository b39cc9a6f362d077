package org.divisi.lilypond.change;

import java.util.ArrayList;
import java.util.List;
import org.divisi.score.Attachment;
import org.divisi.score.Component;
import org.divisi.score.Indicator;

/** Changes what is attached to a component. */
final class Attached {
  private Attached() {}

  /** The component with one indicator in the place of another. */
  static Component replaced(Component component, Indicator old, Indicator other) {
    List<Attachment> attachments = new ArrayList<>(component.attachments());
    attachments.replaceAll(
        attachment ->
            attachment.indicator() == old
                ? new Attachment(other, attachment.direction(), attachment.printing())
                : attachment);
    return component.withAttachments(attachments);
  }
}
