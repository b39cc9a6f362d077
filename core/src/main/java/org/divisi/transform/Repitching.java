package org.divisi.transform;

import java.util.List;
import java.util.function.UnaryOperator;
import org.divisi.score.Attachment;
import org.divisi.score.Chord;
import org.divisi.score.Component;
import org.divisi.score.Indicator;
import org.divisi.score.Leaf;
import org.divisi.score.Note;
import org.divisi.score.NoteHead;
import org.divisi.score.RestPosition;
import org.divisi.score.StartTrillSpan;
import org.divisi.select.Select;
import org.divisi.theory.Interval;
import org.divisi.theory.Pitch;

/** Changes the pitches of music: those of its notes, and those that its marks speak of. */
final class Repitching {
  private Repitching() {}

  static <R extends Component> R of(R music, UnaryOperator<Pitch> change) {
    return Select.leaves(music)
        .where(leaf -> leaf.isPitched() || leaf.has(RestPosition.class))
        .map(leaf -> marked(leaf, sounding(leaf, change), change));
  }

  private static Leaf sounding(Leaf leaf, UnaryOperator<Pitch> change) {
    return switch (leaf) {
      case Note note -> {
        NoteHead head = note.head().withPitch(change.apply(note.head().pitch()));
        yield head == note.head() ? note : note.withHead(head);
      }
      case Chord chord -> {
        List<NoteHead> heads =
            chord.heads().stream().map(head -> head.withPitch(change.apply(head.pitch()))).toList();
        yield heads.equals(chord.heads()) ? chord : chord.withHeads(heads);
      }
      default -> leaf;
    };
  }

  /** A leaf with the marks of what it was before, of which those that name a pitch move along. */
  private static Leaf marked(Leaf before, Leaf leaf, UnaryOperator<Pitch> change) {
    if (!before.has(StartTrillSpan.class) && !before.has(RestPosition.class)) {
      return leaf;
    }
    List<Attachment> marks =
        before.attachments().stream()
            .map(
                mark -> {
                  Indicator moved = moved(mark.indicator(), before, change);
                  return moved.equals(mark.indicator())
                      ? mark
                      : new Attachment(moved, mark.direction(), mark.printing());
                })
            .toList();
    return marks.equals(before.attachments()) ? leaf : leaf.withAttachments(marks);
  }

  private static Indicator moved(Indicator mark, Leaf leaf, UnaryOperator<Pitch> change) {
    return switch (mark) {
      case RestPosition rest -> RestPosition.of(change.apply(rest.pitch()));
      case StartTrillSpan trill when trill.pitch() != null ->
          StartTrillSpan.of(change.apply(trill.pitch())).withForced(trill.forced());
      case StartTrillSpan trill when trill.interval() != null && leaf instanceof Note note -> {
        Interval now =
            Interval.between(
                change.apply(note.pitch()), change.apply(note.pitch().plus(trill.interval())));
        yield StartTrillSpan.of(now).withForced(trill.forced());
      }
      default -> mark;
    };
  }
}
