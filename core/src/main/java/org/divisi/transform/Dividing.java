package org.divisi.transform;

import java.util.ArrayList;
import java.util.List;
import org.divisi.make.Tuplets;
import org.divisi.score.Attachment;
import org.divisi.score.Component;
import org.divisi.score.Components;
import org.divisi.score.Leaf;
import org.divisi.score.Place;
import org.divisi.score.Tie;
import org.divisi.score.Tuplet;
import org.divisi.select.Groups;
import org.divisi.select.Selection;
import org.divisi.theory.Duration;

/** Divides what sounds as one into a tuplet. */
final class Dividing {
  private Dividing() {}

  static <R extends Component> R divide(Groups<R, Leaf> ties, int... proportion) {
    return ties.replace(tie -> tuplet(tie, proportion));
  }

  static Tuplet tuplet(Selection<?, Leaf> tie, int... proportion) {
    List<Place> row = Fusing.requireRow(tie.places());
    List<Attachment> marks = Fusing.marks(row);
    Leaf first = (Leaf) row.get(0).component();
    Duration sum = Fusing.sum(row);
    Tuplet tuplet = Tuplets.of(sum, proportion);
    List<Component> leaves = new ArrayList<>();
    int last = tuplet.components().size() - 1;
    for (Component component : tuplet.components()) {
      int index = leaves.size();
      Leaf part = (Leaf) component;
      List<Attachment> own = new ArrayList<>(part.attachments());
      for (Attachment mark : marks) {
        boolean onNotes = mark.indicator() instanceof Tie || Ends.isThroughout(mark);
        if (Ends.standsOn(mark, index, last) && (part.isPitched() || !onNotes)) {
          own.add(mark);
        }
      }
      Leaf note = part.isPitched() ? first.withValue(part.value()) : part;
      leaves.add(note.withAttachments(own));
    }
    return tuplet.withComponents(Components.copyOf(leaves));
  }
}
