package org.divisi.transform;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.divisi.score.Attachment;
import org.divisi.score.Component;
import org.divisi.score.Context;
import org.divisi.score.Glissando;
import org.divisi.score.Grace;
import org.divisi.score.Indicator;
import org.divisi.score.Leaf;
import org.divisi.score.Place;
import org.divisi.score.RepeatTie;
import org.divisi.score.Tie;
import org.divisi.select.LogicalVoices;
import org.divisi.select.Select;
import org.divisi.select.Selection;

/**
 * The marks of music that is to go backwards. Voice by voice, what begins a spanner and what ends
 * it change places ({@link Exchange}), and what leads to the next leaf goes there, since that leaf
 * will come before. Staff by staff, what is in force stays so ({@link Lasting}, {@link Ottavas}).
 */
final class Turning {
  private Turning() {}

  static <R extends Component> R of(R music) {
    Selection<R, Leaf> leaves = Select.leaves(music);
    List<Place> places = leaves.places();
    List<List<Attachment>> marks = new ArrayList<>();
    Map<Object, Row> voices = new LinkedHashMap<>();
    Map<Object, Row> staves = new LinkedHashMap<>();
    for (Place place : places) {
      marks.add(new ArrayList<>(place.component().attachments()));
      Object voice = LogicalVoices.of(place);
      voices.computeIfAbsent(voice, key -> new Row()).add(place, voice, marks.getLast());
      staves.computeIfAbsent(staff(place), key -> new Row()).add(place, voice, marks.getLast());
    }
    for (Row row : voices.values()) {
      lead(row);
      new Exchange(row).turn();
    }
    for (Row row : staves.values()) {
      new Lasting(row).turn();
      new Ottavas(row).turn();
    }
    int[] next = {0};
    return leaves.map(
        leaf -> {
          List<Attachment> turned = marks.get(next[0]++);
          return turned.equals(leaf.attachments()) ? leaf : leaf.withAttachments(turned);
        });
  }

  /** The position of the staff around a leaf; without one, of the root. */
  private static int staff(Place leaf) {
    int staff = 0;
    for (Place around : leaf.parentage()) {
      if (staff == 0
          && around.component() instanceof Context context
          && context.lilypondType().endsWith("Staff")) {
        staff = around.position();
      }
    }
    return staff;
  }

  /** Ties and slides go to the leaf that they lead to, or back to the one that they come from. */
  private static void lead(Row row) {
    for (int here = 0; here < row.size(); here++) {
      int there = row.next(here);
      if (row.isGrace(here) || there < 0) {
        continue;
      }
      for (Attachment attachment : row.leaf(here).attachments()) {
        if (leadsOn(attachment.indicator())) {
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

  private static boolean leadsOn(Indicator indicator) {
    return switch (indicator) {
      case Tie tie -> true;
      case Glissando slide -> true;
      default -> false;
    };
  }

  /** The leaves of one voice or staff, and what each is to carry. */
  static final class Row {
    private final List<Place> places = new ArrayList<>();
    private final List<Object> voices = new ArrayList<>();
    private final List<List<Attachment>> marks = new ArrayList<>();
    private final Map<Integer, Integer> next = new HashMap<>();
    private int waiting;

    void add(Place place, Object voice, List<Attachment> own) {
      int added = size();
      places.add(place);
      voices.add(voice);
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

    Object voice(int i) {
      return voices.get(i);
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

    /** The first of the grace notes that stand directly before a leaf; without any, the leaf. */
    int firstGraceBefore(int i) {
      int first = i;
      int index = place(i).index();
      for (int before = i - 1; before >= 0; before--) {
        Place grace = place(before).parent();
        if (grace == null
            || !(grace.component() instanceof Grace)
            || grace.parent() != place(i).parent()
            || grace.index() < index - 1) {
          break;
        }
        first = before;
        index = grace.index();
      }
      return first;
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
