package org.divisi.studio.musicxml.write;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.divisi.score.Component;
import org.divisi.score.Leaf;
import org.divisi.score.Place;
import org.divisi.score.Tie;
import org.divisi.score.Tree;
import org.divisi.studio.musicxml.words.InstrumentNames;
import org.divisi.studio.stage.Cue;
import org.divisi.studio.stage.Cues;
import org.divisi.studio.stage.Seat;
import org.divisi.studio.stage.Settings;
import org.divisi.theory.Moment;
import org.divisi.theory.Offset;
import org.jspecify.annotations.Nullable;

/** Takes a score apart into staves, voices and the pieces that stand in each measure. */
final class Voices {
  private final Map<Integer, Place> places = new TreeMap<>();
  private final Map<Seat, Stave> staves = new LinkedHashMap<>();
  private final Crossings crossings;
  private final Verses verses = new Verses(staves);
  private final List<Cue> common = new ArrayList<>();
  private final Ties ties = new Ties();
  private final InstrumentNames names = new InstrumentNames();
  private final RepeatSigns repeats;
  private final Measures measures;
  private final Cutting cutting;
  private Offset end = Offset.ZERO;

  private Voices(Component score, Cues cues) {
    this.repeats = new RepeatSigns(cues.passages());
    this.measures = Measures.of(cues.cues(), repeats);
    this.cutting = new Cutting(measures);
    this.crossings = new Crossings(cues);
    for (Place place : Tree.places(score)) {
      if (place.component() instanceof Leaf) {
        places.put(place.position(), place);
      }
    }
  }

  static Voices of(Component score) {
    Cues walk = Cues.of(score);
    List<Cue> cues = walk.cues();
    Voices voices = new Voices(score, walk);
    Moment before = null;
    for (int first = 0; first < cues.size(); ) {
      Moment now = cues.get(first).moment();
      int next = first;
      while (next < cues.size() && cues.get(next).moment().equals(now)) {
        next++;
      }
      voices.take(now, cues.subList(first, next), before);
      before = now;
      first = next;
    }
    for (Cue cue : cues) {
      if (cue.words() != null) {
        voices.verses.add(cue);
      }
    }
    List<Stave> staves = voices.staves();
    if (!staves.isEmpty()) {
      voices.common.forEach(staves.getFirst()::marks);
    }
    return voices;
  }

  /** The staves that have music, in reading order. */
  List<Stave> staves() {
    return staves.values().stream()
        .filter(stave -> !stave.isSilent())
        .sorted(Comparator.comparingInt(stave -> stave.seat().number()))
        .toList();
  }

  /** The same, put together where a voice changes from one to another. */
  List<PartStaves> parts() {
    return crossings.parts(staves());
  }

  /** When the last note or rest ends. */
  Offset end() {
    return end;
  }

  /** What is sung. */
  Verses verses() {
    return verses;
  }

  /** What staves and groups of them are called. */
  InstrumentNames names() {
    return names;
  }

  /** What is tied. */
  Ties ties() {
    return ties;
  }

  /** What is repeated. */
  RepeatSigns repeats() {
    return repeats;
  }

  /** How the time is measured. */
  Measures measures() {
    return measures;
  }

  /** Takes all that begins at a moment. */
  private void take(Moment now, List<Cue> together, @Nullable Moment before) {
    Map<Seat, List<List<Piece>>> leaves = new LinkedHashMap<>();
    for (Cue cue : together) {
      cue.marks().forEach(mark -> Settings.obey(mark, cue.seat()));
      crossings.obey(cue);
      if (cue.seat().isVoice() || cue.seat().isStaff()) {
        stave(cue.seat().staff()).hear(cue);
      }
      Leaf leaf = cue.leaf();
      if (leaf != null) {
        if (now.offset().equals(Offset.ZERO)) {
          names.name(cue.seat().staff());
        }
        List<Piece> pieces = pieces(cue, leaf);
        end = end.isBefore(pieces.getLast().end()) ? pieces.getLast().end() : end;
        stave(cue.seat().staff()).voice(cue.seat()).addAll(pieces);
        leaves.computeIfAbsent(cue.seat(), none -> new ArrayList<>()).add(pieces);
      } else if (cue.words() == null && !places.containsKey(cue.position())) {
        mark(cue);
      }
    }
    leaves.forEach((seat, own) -> ties.take(seat, now, own, isTied(together, seat), before));
  }

  /** What stands on no leaf: what belongs to no staff belongs to the first. */
  private void mark(Cue cue) {
    if (cue.seat().isVoice() || cue.seat().isStaff()) {
      stave(cue.seat().staff()).marks(cue);
    } else if (!cue.seat().type().equals("Lyrics")) {
      common.add(cue);
    }
  }

  private static boolean isTied(List<Cue> together, Seat seat) {
    return together.stream()
        .filter(cue -> cue.seat() == seat)
        .flatMap(cue -> cue.marks().stream())
        .anyMatch(mark -> mark.indicator() instanceof Tie);
  }

  private Stave stave(Seat staff) {
    return staves.computeIfAbsent(staff, Stave::new);
  }

  private List<Piece> pieces(Cue cue, Leaf leaf) {
    Place place = places.get(cue.position());
    if (place == null) {
      throw new IllegalStateException("no leaf at position " + cue.position());
    }
    return cutting.pieces(cue, leaf, place, crossings.staff(cue.seat()));
  }
}
