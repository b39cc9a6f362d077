package org.divisi.studio.musicxml;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.divisi.score.Attachment;
import org.divisi.score.Component;
import org.divisi.score.Leaf;
import org.divisi.score.Place;
import org.divisi.score.Repeat;
import org.divisi.score.Tree;
import org.divisi.select.Bars;
import org.divisi.studio.stage.Cue;
import org.divisi.studio.stage.Cues;
import org.divisi.studio.stage.Seat;
import org.divisi.theory.Duration;
import org.divisi.theory.Moment;
import org.divisi.theory.NoteValue;
import org.divisi.theory.Offset;
import org.divisi.theory.Ratio;
import org.jspecify.annotations.Nullable;

/** Takes a score apart into staves, voices and the pieces that stand in each measure. */
final class Voices {
  private final Bars bars;
  private final Map<Integer, Place> places = new TreeMap<>();
  private final Map<Seat, Stave> staves = new LinkedHashMap<>();
  private final Verses verses = new Verses(staves);

  private Voices(Component score) {
    this.bars = Bars.of(score);
    for (Place place : Tree.places(score)) {
      if (place.component() instanceof Leaf) {
        places.put(place.position(), place);
      }
    }
  }

  static Voices of(Component score) {
    Voices voices = new Voices(score);
    List<Cue> words = new ArrayList<>();
    for (Cue cue : Cues.of(score).cues()) {
      if (cue.words() == null) {
        voices.take(cue);
      } else {
        words.add(cue);
      }
    }
    words.forEach(voices.verses::add);
    return voices;
  }

  /** The staves that have music, in reading order. */
  List<Stave> staves() {
    return staves.values().stream()
        .filter(stave -> !stave.isSilent())
        .sorted(Comparator.comparingInt(stave -> stave.seat().number()))
        .toList();
  }

  /** What is sung. */
  Verses verses() {
    return verses;
  }

  private void take(Cue cue) {
    Seat seat = cue.seat();
    Leaf leaf = cue.leaf();
    if (leaf == null) {
      if (seat.isVoice() || seat.isStaff()) {
        stave(seat.staff()).marks(cue);
      }
      return;
    }
    Stave stave = stave(seat.staff());
    stave.voice(seat).addAll(pieces(cue, leaf));
  }

  private Stave stave(Seat staff) {
    return staves.computeIfAbsent(staff, Stave::new);
  }

  private List<Piece> pieces(Cue cue, Leaf leaf) {
    Place place = places.get(cue.position());
    if (place == null) {
      throw new IllegalStateException("no leaf at position " + cue.position());
    }
    Moment moment = cue.moment();
    if (!moment.displacement().isZero() || cue.duration().isZero()) {
      return List.of(
          new Piece(moment, leaf, place, cue.duration(), written(leaf), cue.marks(), true, true));
    }
    Offset offset = moment.offset();
    Offset end = offset.plus(cue.duration());
    if (!end.isAfter(bars.endAfter(offset))) {
      return List.of(
          new Piece(
              moment, leaf, place, cue.duration(), shown(leaf, place), cue.marks(), true, true));
    }
    return crossing(cue, leaf, place, offset, end);
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

  /** Tied pieces, each within a bar and of one note value. */
  private List<Piece> crossing(Cue cue, Leaf leaf, Place place, Offset offset, Offset end) {
    Ratio scale = place.scale().times(leaf.value().multiplier());
    List<Offset> cuts = new ArrayList<>(List.of(offset));
    Offset from = offset;
    while (from.isBefore(end)) {
      Offset bar = bars.endAfter(from);
      Offset to = bar.isBefore(end) ? bar : end;
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
              Moment.of(start),
              leaf,
              place,
              duration,
              value(duration.times(scale.inverted())),
              marks,
              first,
              index == cuts.size() - 1));
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
