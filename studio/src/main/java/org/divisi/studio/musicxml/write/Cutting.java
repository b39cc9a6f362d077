package org.divisi.studio.musicxml.write;

import java.util.ArrayList;
import java.util.List;
import org.divisi.score.Attachment;
import org.divisi.score.Leaf;
import org.divisi.score.Place;
import org.divisi.score.Repeat;
import org.divisi.studio.stage.Cue;
import org.divisi.studio.stage.Seat;
import org.divisi.studio.stage.Settings;
import org.divisi.theory.Duration;
import org.divisi.theory.Moment;
import org.divisi.theory.NoteValue;
import org.divisi.theory.Offset;
import org.divisi.theory.Ratio;
import org.jspecify.annotations.Nullable;

/** Cuts leaves at bar lines, into pieces that have a note value each. */
final class Cutting {
  private final Measures measures;

  Cutting(Measures measures) {
    this.measures = measures;
  }

  /**
   * The pieces of a leaf, in order.
   *
   * @param staff the staff that it stands in
   */
  List<Piece> pieces(Cue cue, Leaf leaf, Place place, Seat staff) {
    Piece.Manner manner = manner(cue, staff);
    Moment moment = cue.moment();
    if (!moment.displacement().isZero() || cue.duration().isZero()) {
      return whole(cue, leaf, place, written(leaf), manner);
    }
    Offset offset = moment.offset();
    Offset end = offset.plus(cue.duration());
    Offset bar = measures.endAfter(offset);
    if (bar == null || !end.isAfter(bar)) {
      return whole(cue, leaf, place, shown(leaf, place), manner);
    }
    return crossing(cue, leaf, place, end, manner);
  }

  /** A leaf that no bar line cuts. */
  private static List<Piece> whole(
      Cue cue, Leaf leaf, Place place, @Nullable NoteValue value, Piece.Manner manner) {
    return List.of(
        new Piece(
            cue.seat(),
            cue.moment(),
            leaf,
            place,
            cue.duration(),
            value,
            cue.marks(),
            true,
            true,
            manner));
  }

  /** The note value of a leaf as it is shown: of two notes that alternate, each shows both. */
  private static @Nullable NoteValue shown(Leaf leaf, Place place) {
    for (Place around = place.parent(); around != null; around = around.parent()) {
      if (around.component() instanceof Repeat repeat && repeat.kind() == Repeat.Kind.TREMOLO) {
        Duration whole = leaf.duration().times(Ratio.of(repeat.count() * 2L, 1));
        return whole.isAssignable() ? NoteValue.of(whole) : null;
      }
    }
    return written(leaf);
  }

  private static NoteValue written(Leaf leaf) {
    return NoteValue.of(leaf.value().written());
  }

  private static Piece.Manner manner(Cue cue, Seat staff) {
    String stem = cue.seat().property(Settings.STEM);
    boolean beams = !"##f".equals(cue.seat().property("autoBeaming"));
    return new Piece.Manner(staff, stem == null ? "" : stem, beams);
  }

  /** Tied pieces, each within a bar and of one note value. */
  private List<Piece> crossing(Cue cue, Leaf leaf, Place place, Offset end, Piece.Manner manner) {
    Offset offset = cue.moment().offset();
    Ratio scale = place.scale().times(leaf.value().multiplier());
    List<Offset> cuts = new ArrayList<>(List.of(offset));
    Offset from = offset;
    while (from.isBefore(end)) {
      Offset bar = measures.endAfter(from);
      Offset to = bar != null && bar.isBefore(end) ? bar : end;
      cut(from, to, scale, cuts);
      from = to;
    }
    List<Piece> pieces = new ArrayList<>();
    for (int index = 1; index < cuts.size(); index++) {
      Offset start = cuts.get(index - 1);
      Duration duration = cuts.get(index).minus(start);
      boolean first = index == 1;
      List<Attachment> marks = first ? cue.marks() : List.of();
      pieces.add(
          new Piece(
              cue.seat(),
              Moment.of(start),
              leaf,
              place,
              duration,
              value(duration.times(scale.inverted())),
              marks,
              first,
              index == cuts.size() - 1,
              manner));
    }
    return pieces;
  }

  /** Where a stretch is cut so that each part has a note value: the longest first. */
  private static void cut(Offset from, Offset to, Ratio scale, List<Offset> cuts) {
    Duration rest = to.minus(from).times(scale.inverted());
    Offset at = from;
    if (Long.bitCount(rest.denominator()) == 1) {
      while (!rest.isAssignable()) {
        Duration part = Duration.of(Long.highestOneBit(rest.numerator()), rest.denominator());
        at = at.plus(part.times(scale));
        cuts.add(at);
        rest = rest.minus(part);
      }
    }
    cuts.add(to);
  }

  private static @Nullable NoteValue value(Duration duration) {
    return duration.isAssignable() ? NoteValue.of(duration) : null;
  }
}
