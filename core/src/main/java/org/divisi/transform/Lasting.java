package org.divisi.transform;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.divisi.score.Attachment;
import org.divisi.score.BarLine;
import org.divisi.score.Indicator;
import org.divisi.score.Literal;
import org.divisi.theory.Offset;

/**
 * Has the marks of a staff that are in force until another comes, such as clefs, go to the end of
 * the stretch that they govern: backwards, that is its start. Where the staff begins without one,
 * they stay. Bar lines stay between the leaves that they stood between, and the last one at the
 * end.
 */
final class Lasting {
  private final Turning.Row row;
  private final Map<Offset, List<Integer>> starting = new HashMap<>();
  private final Map<Offset, List<Integer>> ending = new HashMap<>();
  private Offset end;

  Lasting(Turning.Row row) {
    this.row = row;
    this.end = row.place(0).end();
    for (int i = 0; i < row.size(); i++) {
      if (!row.isGrace(i)) {
        Offset last = row.place(i).end();
        starting.computeIfAbsent(row.place(i).offset(), at -> new ArrayList<>(1)).add(i);
        ending.computeIfAbsent(last, at -> new ArrayList<>(1)).add(i);
        end = last.isAfter(end) ? last : end;
      }
    }
  }

  void turn() {
    Ends.LASTING.forEach(this::turn);
    for (int i = 0; i < row.size(); i++) {
      for (Attachment attachment : row.leaf(i).attachments()) {
        if (attachment.indicator() instanceof BarLine line && line.site() == Literal.Site.AFTER) {
          Offset at = row.place(i).end();
          move(attachment, i, among(starting, at.equals(end) ? row.place(0).offset() : at, i));
        }
      }
    }
  }

  private void turn(Class<? extends Indicator> kind) {
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < row.size(); i++) {
      if (row.leaf(i).has(kind)) {
        found.add(i);
      }
    }
    found.sort(Comparator.comparing(i -> row.place(i).offset()));
    if (found.isEmpty() || !offset(found, 0).equals(row.place(0).offset())) {
      return;
    }
    for (int k = 0; k < found.size(); k++) {
      int next = k + 1;
      while (next < found.size() && offset(found, next).equals(offset(found, k))) {
        next++;
      }
      int from = found.get(k);
      int to = among(ending, next < found.size() ? offset(found, next) : end, from);
      for (Attachment attachment : row.leaf(from).attachments()) {
        if (kind.isInstance(attachment.indicator())) {
          move(attachment, from, to < 0 ? to : row.firstGraceBefore(to));
        }
      }
    }
  }

  private Offset offset(List<Integer> found, int k) {
    return row.place(found.get(k)).offset();
  }

  /** The leaf at a time that is in the voice of another, or else the first one; or -1. */
  private int among(Map<Offset, List<Integer>> leaves, Offset at, int like) {
    List<Integer> there = leaves.getOrDefault(at, List.of());
    for (int i : there) {
      if (row.voice(i).equals(row.voice(like))) {
        return i;
      }
    }
    return there.isEmpty() ? -1 : there.get(0);
  }

  private void move(Attachment attachment, int from, int to) {
    if (to >= 0) {
      row.move(attachment, from, to);
    }
  }
}
