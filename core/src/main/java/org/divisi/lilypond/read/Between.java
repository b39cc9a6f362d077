package org.divisi.lilypond.read;

import java.util.ArrayList;
import java.util.List;
import org.divisi.lilypond.change.Written;
import org.divisi.lilypond.place.LastLeaf;
import org.divisi.lilypond.place.Pending;
import org.divisi.lilypond.place.Placement;
import org.divisi.score.Attachment;
import org.divisi.score.Component;

/** Divides what was read between two components: each gets what belongs to it. */
final class Between {
  private final Pending pending;
  private final LastLeaf last;
  private final Frames frames;
  private final Written written;

  Between(Pending pending, LastLeaf last, Frames frames, Written written) {
    this.pending = pending;
    this.last = last;
    this.frames = frames;
    this.written = written;
  }

  /** What stands before the component that comes now. */
  List<Attachment> before(boolean leafFollows) {
    if (pending.isEmpty()) {
      return List.of();
    }
    boolean hasPrevious = last.isThere() || !frames.top().components.isEmpty();
    Placement.Divided divided = Placement.between(pending.take(), hasPrevious, leafFollows);
    if (!divided.previous().isEmpty()) {
      attachToLast(divided.previous());
    }
    return divided.next();
  }

  /** What was read last has more attached to it. */
  void attachToLast(List<Attachment> attachments) {
    if (last.isThere()) {
      last.marks().addAll(attachments);
      return;
    }
    int index = frames.top().components.size() - 1;
    Component component = frames.top().components.get(index);
    List<Attachment> all = new ArrayList<>(component.attachments());
    all.addAll(attachments);
    Component more = component.withAttachments(all);
    written.became(component, more);
    frames.top().components.set(index, more);
  }
}
