package org.divisi.transform;

import java.util.ArrayList;
import java.util.List;
import org.divisi.score.Attachment;
import org.divisi.score.Leaf;
import org.divisi.score.Tie;
import org.divisi.theory.Duration;
import org.divisi.theory.NoteValue;

/** One leaf written as several that are tied, with its marks where they belong. */
final class TiedRows {
  private TiedRows() {}

  /** Leaves of these durations, each one leaf's, that sound as one. */
  static List<Leaf> of(Leaf leaf, List<Duration> durations) {
    List<Leaf> row = new ArrayList<>(durations.size());
    int last = durations.size() - 1;
    for (int index = 0; index <= last; index++) {
      List<Attachment> marks = new ArrayList<>();
      for (Attachment attachment : leaf.attachments()) {
        if (Ends.standsOn(attachment, index, last)) {
          marks.add(attachment);
        }
      }
      if (leaf.isPitched() && index < last && !leaf.has(Tie.class)) {
        marks.add(Attachment.of(new Tie()));
      } else if (leaf.isPitched() && index < last) {
        leaf.attachments().stream()
            .filter(attachment -> attachment.indicator() instanceof Tie)
            .forEach(marks::add);
      }
      row.add(leaf.withValue(NoteValue.of(durations.get(index))).withAttachments(marks));
    }
    return row;
  }
}
