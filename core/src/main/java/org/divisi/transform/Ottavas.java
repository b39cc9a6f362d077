package org.divisi.transform;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.divisi.score.AfterGrace;
import org.divisi.score.Attachment;
import org.divisi.score.Component;
import org.divisi.score.Container;
import org.divisi.score.Context;
import org.divisi.score.Literal;
import org.divisi.score.Ottava;
import org.divisi.score.Place;
import org.divisi.score.Tree;
import org.divisi.select.Select;
import org.divisi.select.Selection;
import org.divisi.theory.Offset;

/**
 * Has the same music of a staff stand under its octave signs when it goes backwards. Where a sign
 * changed what was in force, that is in force again from there on; so each sign goes to the other
 * side of its leaf, grace notes included, and says what was before.
 */
final class Ottavas {
  /** A sign, the number of the leaf that it stands on, and when it acts. */
  private record Sign(Attachment attachment, int leaf, boolean behind, Offset at) {
    int octaves() {
      return ((Ottava) attachment.indicator()).octaves();
    }

    Attachment saying(int octaves) {
      Literal.Site site = behind ? Literal.Site.BEFORE : Literal.Site.AFTER;
      return new Attachment(
          new Ottava(octaves, site), attachment.direction(), attachment.printing());
    }
  }

  private final Turning.Row row;
  private final List<Sign> signs = new ArrayList<>();

  Ottavas(Turning.Row row) {
    this.row = row;
    for (int i = 0; i < row.size(); i++) {
      for (Attachment attachment : row.leaf(i).attachments()) {
        if (attachment.indicator() instanceof Ottava ottava) {
          boolean behind = ottava.site() == Literal.Site.AFTER && !isLeading(i);
          Offset at = behind ? row.place(last(i)).end() : row.place(i).offset();
          signs.add(new Sign(attachment, i, behind, at));
        }
      }
    }
    signs.sort(Comparator.comparing(Sign::at));
  }

  /** The same music where the signs before or behind a tuplet and such stand on its leaves. */
  static <R extends Component> R onLeaves(R music) {
    Selection<R, Container> signed =
        Select.components(music, Container.class)
            .where(container -> !(container instanceof Context) && container.has(Ottava.class));
    if (signed.isEmpty()) {
      return music;
    }
    TreeMap<Integer, List<Attachment>> moved = new TreeMap<>();
    for (Place place : signed.places()) {
      int[] leaves = Select.leaves(place.component()).positions().toArray();
      for (Attachment sign : place.component().attachments()) {
        if (sign.indicator() instanceof Ottava ottava && leaves.length > 0) {
          boolean behind = ottava.site() == Literal.Site.AFTER;
          int leaf = place.position() + leaves[behind ? leaves.length - 1 : 0];
          moved.computeIfAbsent(leaf, at -> new ArrayList<>()).add(sign);
        }
      }
    }
    List<List<Attachment>> signs = List.copyOf(moved.values());
    return Tree.edit(
        signed.detach(Ottava.class),
        moved.keySet().stream().mapToInt(i -> i).toArray(),
        (leaf, i) -> {
          List<Attachment> all = new ArrayList<>(leaf.attachments());
          all.addAll(signs.get(i));
          return leaf.withAttachments(all);
        });
  }

  void turn() {
    int before = 0;
    for (int k = 0; k < signs.size(); k++) {
      Sign sign = signs.get(k);
      if (k > 0 && signs.get(k - 1).at.isBefore(sign.at)) {
        before = signs.get(k - 1).octaves();
      }
      row.remove(sign.attachment, sign.leaf);
      row.add(sign.saying(said(k, before)), sign.behind ? first(sign.leaf) : last(sign.leaf));
    }
    if (!signs.isEmpty() && signs.getLast().octaves() != 0) {
      row.add(Attachment.of(new Ottava(signs.getLast().octaves())), first(end()));
    }
  }

  /** What is in force before a sign: what the voice has said at the same time, or what was. */
  private int said(int k, int before) {
    Sign sign = signs.get(k);
    for (int j = k - 1; j >= 0 && signs.get(j).at.equals(sign.at); j--) {
      if (row.voice(signs.get(j).leaf).equals(row.voice(sign.leaf))) {
        return signs.get(j).octaves();
      }
    }
    return before;
  }

  /** The last leaf of the voice that has said the last sign. */
  private int end() {
    int end = signs.getLast().leaf;
    for (int i = end; i < row.size(); i++) {
      end = row.voice(i).equals(row.voice(end)) ? i : end;
    }
    return end;
  }

  /** The first of the leaves that stay in order with a leaf. */
  private int first(int i) {
    int first = i;
    while (first > 0 && isJoined(first)) {
      first--;
    }
    return first;
  }

  /** The last of the leaves that stay in order with a leaf. */
  private int last(int i) {
    int last = i;
    while (last + 1 < row.size() && isJoined(last + 1)) {
      last++;
    }
    return last;
  }

  private boolean isJoined(int i) {
    int whole = afterGrace(i - 1);
    return row.voice(i - 1).equals(row.voice(i))
        && (isLeading(i - 1) || whole >= 0 && whole == afterGrace(i));
  }

  /** Whether a leaf is a grace note that leads to the next one. */
  private boolean isLeading(int i) {
    return row.isGrace(i) && afterGrace(i) < 0;
  }

  /** The position of the note with grace notes behind it that a leaf belongs to, or -1. */
  private int afterGrace(int i) {
    for (Place around : row.place(i).parentage()) {
      if (around.component() instanceof AfterGrace) {
        return around.position();
      }
    }
    return -1;
  }
}
