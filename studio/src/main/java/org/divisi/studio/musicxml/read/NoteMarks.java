package org.divisi.studio.musicxml.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import org.divisi.score.Attachment;
import org.divisi.score.Indicator;
import org.divisi.score.InstrumentName;
import org.divisi.score.ShortInstrumentName;
import org.divisi.studio.musicxml.Loss;
import org.divisi.theory.Offset;
import org.jspecify.annotations.Nullable;

/** What stands at each note of a part: its own marks, and those beside notes that it is given. */
final class NoteMarks {
  private final PartReader part;
  private final List<Offset> starts;
  private final List<Loss> losses;
  private final IdentityHashMap<Raw, List<Attachment>> marks = new IdentityHashMap<>();

  /**
   * Nothing yet.
   *
   * @param starts when each measure begins
   */
  NoteMarks(PartReader part, List<Offset> starts, List<Loss> losses) {
    this.part = part;
    this.starts = starts;
    this.losses = losses;
  }

  /** Takes a note with its own marks. */
  void add(Raw raw) {
    marks.put(raw, raw.grace == Raw.Grace.NONE ? new ArrayList<>(raw.marks) : raw.marks);
  }

  /** All that stands at a note. */
  List<Attachment> of(Raw raw) {
    return marks.getOrDefault(raw, raw.marks);
  }

  /** Puts a command before a note. */
  void before(Raw raw, Indicator command) {
    of(raw).add(Attachment.of(command));
  }

  private Offset time(Mark mark) {
    return starts.get(mark.measure()).plus(mark.position());
  }

  private Offset offset(Raw raw) {
    return starts.get(raw.measure).plus(raw.position);
  }

  /** Gives each mark of a staff to a note. */
  void attach(int staff, List<Raw> notes) {
    List<Raw> order = new ArrayList<>(notes);
    order.removeIf(raw -> raw.grace != Raw.Grace.NONE);
    order.sort(Comparator.comparing(this::offset));
    for (Mark mark : part.marks()) {
      if (mark.staff() != staff && mark.staff() != 0) {
        continue;
      }
      Raw found = note(order, mark);
      if (found == null) {
        losses.add(
            new Loss(
                mark.attachment().indicator().toString(),
                "part %s, measure %d".formatted(part.id(), mark.measure() + 1)));
      } else if (!Mark.isUpbeat(mark.attachment()) || offset(found).equals(time(mark))) {
        of(found).add(mark.attachment());
      }
    }
    if (part.staves() == 1) {
      name(order);
    }
  }

  /** The note at which a mark stands, or the next; for what ends something, else the last. */
  private @Nullable Raw note(List<Raw> order, Mark mark) {
    Offset at = time(mark);
    int index = from(order, at);
    Raw next = index < order.size() ? order.get(index) : null;
    for (int same = index; next != null && same < order.size(); same++) {
      Raw raw = order.get(same);
      if (!offset(raw).equals(offset(next))) {
        break;
      }
      next = isOwn(raw, mark) && !isOwn(next, mark) ? raw : next;
    }
    boolean exact = next != null && offset(next).equals(at);
    return exact || !mark.ending() || index == 0 ? next : last(order.subList(0, index), mark);
  }

  /** How many notes come before a time. */
  private int from(List<Raw> order, Offset at) {
    int low = 0;
    int high = order.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (offset(order.get(middle)).isBefore(at)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The last note of a mark's voice, or else the first of all. */
  private static Raw last(List<Raw> notes, Mark mark) {
    for (Raw raw : notes.reversed()) {
      if (isOwn(raw, mark)) {
        return raw;
      }
    }
    return notes.getFirst();
  }

  private static boolean isOwn(Raw raw, Mark mark) {
    return mark.voice().isEmpty() || raw.voice.equals(mark.voice());
  }

  private void name(List<Raw> order) {
    if (order.isEmpty()) {
      return;
    }
    List<Attachment> here = of(order.getFirst());
    if (!part.name().isBlank()) {
      here.add(Attachment.of(InstrumentName.of(part.name())));
    }
    if (!part.abbreviation().isBlank()) {
      here.add(Attachment.of(ShortInstrumentName.of(part.abbreviation())));
    }
  }
}
