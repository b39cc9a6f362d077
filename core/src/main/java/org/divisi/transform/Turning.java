package org.divisi.transform;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.divisi.score.Attachment;
import org.divisi.score.Component;
import org.divisi.score.Glissando;
import org.divisi.score.Grace;
import org.divisi.score.Leaf;
import org.divisi.score.Place;
import org.divisi.score.RepeatTie;
import org.divisi.score.Tie;
import org.divisi.select.LogicalVoices;
import org.divisi.select.Select;
import org.divisi.select.Selection;

/**
 * The marks of music that is to go backwards, voice by voice. What begins a spanner and what ends
 * it change places ({@link Exchange}), and what leads to the next leaf goes there, since that leaf
 * will come before.
 */
final class Turning {
  private Turning() {}

  static <R extends Component> R of(R music) {
    Selection<R, Leaf> leaves = Select.leaves(music);
    List<Place> places = leaves.places();
    List<List<Attachment>> marks = new ArrayList<>();
    Map<Object, Row> voices = new LinkedHashMap<>();
    for (Place place : places) {
      marks.add(new ArrayList<>(place.component().attachments()));
      voices
          .computeIfAbsent(LogicalVoices.of(place), voice -> new Row())
          .add(place, marks.getLast());
    }
    for (Row row : voices.values()) {
      lead(row);
      new Exchange(row).turn();
    }
    int[] next = {0};
    return leaves.map(
        leaf -> {
          List<Attachment> turned = marks.get(next[0]++);
          return turned.equals(leaf.attachments()) ? leaf : leaf.withAttachments(turned);
        });
  }

  /** Ties and slides go to the leaf that they lead to, or back to the one that they come from. */
  private static void lead(Row row) {
    for (int here = 0; here < row.size(); here++) {
      int there = row.next(here);
      if (row.isGrace(here) || there < 0) {
        continue;
      }
      for (Attachment attachment : row.leaf(here).attachments()) {
        if (attachment.indicator() instanceof Tie || attachment.indicator() instanceof Glissando) {
          row.move(attachment, here, there);
        }
      }
      for (Attachment attachment : row.leaf(there).attachments()) {
        if (attachment.indicator() instanceof RepeatTie) {
          row.move(attachment, there, here);
        }
      }
    }
  }

  /** The leaves of one voice, and what each is to carry. */
  static final class Row {
    private final List<Place> places = new ArrayList<>();
    private final List<List<Attachment>> marks = new ArrayList<>();
    private final Map<Integer, Integer> next = new HashMap<>();
    private int waiting;

    void add(Place place, List<Attachment> own) {
      int added = size();
      places.add(place);
      marks.add(own);
      if (!isGrace(added)) {
        while (waiting < added) {
          next.put(waiting++, added);
        }
      }
    }

    int size() {
      return places.size();
    }

    Place place(int i) {
      return places.get(i);
    }

    Leaf leaf(int i) {
      return (Leaf) places.get(i).component();
    }

    boolean isGrace(int i) {
      return places.get(i).enclosing(Grace.class).isPresent();
    }

    /** The next leaf that is no grace note, or -1. */
    int next(int i) {
      return next.getOrDefault(i, -1);
    }

    void move(Attachment attachment, int from, int to) {
      marks.get(from).remove(attachment);
      marks.get(to).add(attachment);
    }

    void replace(Attachment old, Attachment now, int i) {
      marks.get(i).remove(old);
      marks.get(i).add(now);
    }

    void remove(Attachment old, int i) {
      marks.get(i).remove(old);
    }

    void add(Attachment now, int i) {
      marks.get(i).add(now);
    }
  }
}
