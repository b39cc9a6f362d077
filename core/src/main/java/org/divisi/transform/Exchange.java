package org.divisi.transform;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.divisi.score.AfterGrace;
import org.divisi.score.Attachment;
import org.divisi.score.Component;
import org.divisi.score.Dynamic;
import org.divisi.score.Grace;
import org.divisi.score.Place;
import org.divisi.score.Spans;
import org.divisi.score.StartHairpin;
import org.divisi.score.StopHairpin;
import org.jspecify.annotations.Nullable;

/** Has what begins and what ends each spanner of a voice change places. */
final class Exchange {
  /** A mark, and the number of the leaf that it stands on. */
  private record Mark(Attachment attachment, int leaf) {}

  /** A hairpin, which a dynamic may end without a mark of its own. */
  private record Hairpin(Mark start, int end, @Nullable Attachment stop) {}

  private final Turning.Row row;
  private final Map<String, Mark> open = new HashMap<>();
  private final List<Hairpin> hairpins = new ArrayList<>();

  Exchange(Turning.Row row) {
    this.row = row;
  }

  void turn() {
    for (int i = 0; i < row.size(); i++) {
      if (!row.leaf(i).attachments().isEmpty()) {
        Set<String> alone = alone(i);
        stops(i, alone);
        starts(i, alone);
      }
    }
    open.values().forEach(this::turnAlone);
    Set<Integer> begun = new HashSet<>();
    hairpins.forEach(hairpin -> begun.add(hairpin.end));
    hairpins.forEach(hairpin -> exchange(hairpin, begun));
  }

  /** The kinds of spanners that begin and end on a leaf, and were not open before. */
  private Set<String> alone(int i) {
    Set<String> started = new HashSet<>();
    Set<String> stopped = new HashSet<>();
    for (Attachment attachment : row.leaf(i).attachments()) {
      started.add(String.valueOf(Spans.started(attachment.indicator())));
      stopped.add(String.valueOf(Spans.stopped(attachment.indicator())));
    }
    started.retainAll(stopped);
    started.removeAll(open.keySet());
    return started;
  }

  private void stops(int i, Set<String> alone) {
    for (Attachment stop : row.leaf(i).attachments()) {
      String kind = Spans.stopped(stop.indicator());
      if (kind == null || alone.contains(kind)) {
        continue;
      }
      Mark start = open.remove(kind);
      if (start == null) {
        turnAlone(new Mark(stop, i));
      } else if (kind.equals(Spans.HAIRPIN)) {
        hairpins.add(new Hairpin(start, i, stop));
      } else {
        exchange(start, new Mark(stop, i));
      }
    }
    boolean ends = row.leaf(i).has(Dynamic.class) || row.leaf(i).has(StartHairpin.class);
    Mark hairpin = ends ? open.remove(Spans.HAIRPIN) : null;
    if (hairpin != null) {
      hairpins.add(new Hairpin(hairpin, i, null));
    }
  }

  private void starts(int i, Set<String> alone) {
    for (Attachment start : row.leaf(i).attachments()) {
      String kind = Spans.started(start.indicator());
      if (kind != null && !alone.contains(kind)) {
        Mark before = open.put(kind, new Mark(start, i));
        if (before != null) {
          turnAlone(before);
        }
      }
    }
  }

  /** A mark whose other end is missing becomes the opposite where it stands. */
  private void turnAlone(Mark mark) {
    row.replace(mark.attachment, Ends.turned(mark.attachment), mark.leaf);
  }

  private void exchange(Mark start, Mark stop) {
    Component whole = whole(start.leaf);
    if (whole != null && whole == whole(stop.leaf)) {
      return; // It is not turned itself.
    }
    // A grace note stays before its note: what began with it ends on the note, and back.
    int first = row.isGrace(start.leaf) ? row.next(start.leaf) : start.leaf;
    int last = row.isGrace(stop.leaf) ? stop.leaf : row.firstGraceBefore(stop.leaf);
    if (first >= 0 && first != stop.leaf) {
      row.move(stop.attachment, stop.leaf, first);
      row.move(start.attachment, start.leaf, last);
    }
  }

  private @Nullable Component whole(int i) {
    Component whole = null;
    for (Place around : row.place(i).parentage()) {
      if (around.component() instanceof Grace || around.component() instanceof AfterGrace) {
        whole = around.component();
      }
    }
    return whole;
  }

  /**
   * A hairpin begins where it ended. Where it began it ends: by a mark, unless a dynamic or another
   * hairpin says so, or both if both said so before.
   */
  private void exchange(Hairpin hairpin, Set<Integer> begun) {
    int from = hairpin.start.leaf;
    Attachment start = hairpin.start.attachment;
    row.remove(start, from);
    row.add(
        new Attachment(
            ((StartHairpin) start.indicator()).reversed(), start.direction(), start.printing()),
        hairpin.end);
    boolean said = row.leaf(from).has(Dynamic.class) || begun.contains(from);
    boolean twice =
        row.leaf(hairpin.end).has(Dynamic.class) || row.leaf(hairpin.end).has(StartHairpin.class);
    if (hairpin.stop != null) {
      row.remove(hairpin.stop, hairpin.end);
    }
    if (hairpin.stop != null && twice || !said) {
      row.add(hairpin.stop == null ? Attachment.of(new StopHairpin()) : hairpin.stop, from);
    }
  }
}
