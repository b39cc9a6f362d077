package org.divisi.studio.musicxml;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.divisi.score.Indicator;
import org.divisi.score.NoteHead;
import org.divisi.score.Place;
import org.divisi.score.Skip;
import org.divisi.score.StartBeam;
import org.divisi.score.StopBeam;
import org.divisi.score.Tie;
import org.divisi.score.Tuplet;
import org.divisi.theory.NoteValue;

/** What the pieces of a voice share with their neighbours: tuplets, beams, ties. */
final class LineMarks {
  /** More tuplets in one another than MusicXML can number. */
  private static final int DEEPEST = 16;

  private final IdentityHashMap<Piece, List<Place>> begun = new IdentityHashMap<>();
  private final IdentityHashMap<Piece, List<Integer>> ended = new IdentityHashMap<>();
  private final IdentityHashMap<Piece, List<String>> beams = new IdentityHashMap<>();
  private final IdentityHashMap<Piece, List<NoteHead>> tied = new IdentityHashMap<>();

  LineMarks(List<Piece> line) {
    List<Piece> written = line.stream().filter(piece -> !(piece.leaf() instanceof Skip)).toList();
    tuplets(written);
    beams(written.stream().filter(piece -> !piece.isOrnament()).toList());
    beams(written.stream().filter(Piece::isOrnament).toList());
    ties(written);
  }

  /** The tuplets that begin at a piece, the outer first. */
  List<Place> begun(Piece piece) {
    return begun.getOrDefault(piece, List.of());
  }

  /** The numbers of the tuplets that end at a piece. */
  List<Integer> ended(Piece piece) {
    return ended.getOrDefault(piece, List.of());
  }

  /** What becomes of each beam at a piece, the first nearest to the end of the stem. */
  List<String> beams(Piece piece) {
    return beams.getOrDefault(piece, List.of());
  }

  /** Whether a tie comes to a head of a piece. */
  boolean isTiedTo(Piece piece, NoteHead head) {
    return tied.getOrDefault(piece, List.of()).stream().anyMatch(from -> isLike(from, head));
  }

  /** Whether a tie leaves a head of a piece. */
  static boolean isTied(Piece piece, NoteHead head) {
    return !piece.last() && piece.leaf().isPitched()
        || piece.leaf().has(Tie.class)
        || head.marks().contains("~");
  }

  private static boolean isLike(NoteHead one, NoteHead other) {
    return one.pitch().equals(other.pitch()) && one.drum().equals(other.drum());
  }

  /** The tuplets around a piece, the outer first. */
  static List<Place> tuplets(Piece piece) {
    List<Place> tuplets = new ArrayList<>();
    for (Place place = piece.place().parent(); place != null; place = place.parent()) {
      if (place.component() instanceof Tuplet tuplet && !tuplet.isTrivial()) {
        tuplets.addFirst(place);
      }
    }
    return tuplets.subList(0, Math.min(DEEPEST, tuplets.size()));
  }

  private void tuplets(List<Piece> line) {
    List<Place> before = List.of();
    for (int index = 0; index < line.size(); index++) {
      Piece piece = line.get(index);
      List<Place> here = tuplets(piece);
      int shared = index == 0 ? 0 : shared(before, here, line.get(index - 1), piece);
      if (index > 0) {
        end(line.get(index - 1), before, shared);
      }
      begun.put(piece, here.subList(shared, here.size()));
      before = here;
    }
    if (!line.isEmpty()) {
      end(line.getLast(), before, 0);
    }
  }

  private void end(Piece piece, List<Place> tuplets, int shared) {
    List<Integer> numbers = new ArrayList<>();
    for (int number = tuplets.size(); number > shared; number--) {
      numbers.add(number);
    }
    ended.put(piece, numbers);
  }

  /** How many tuplets go on from one piece to the next: none where music is played again. */
  private static int shared(List<Place> one, List<Place> other, Piece before, Piece piece) {
    if (piece.first() && piece.place().position() <= before.place().position()) {
      return 0;
    }
    int shared = 0;
    while (shared < Math.min(one.size(), other.size())
        && one.get(shared).position() == other.get(shared).position()) {
      shared++;
    }
    return shared;
  }

  private void beams(List<Piece> line) {
    List<Piece> group = new ArrayList<>();
    boolean open = false;
    for (Piece piece : line) {
      open |= has(piece, StartBeam.class);
      if (open && piece.leaf().isPitched()) {
        group.add(piece);
      }
      if (has(piece, StopBeam.class)) {
        beam(group);
        group.clear();
        open = false;
      }
    }
  }

  private static boolean has(Piece piece, Class<? extends Indicator> kind) {
    return piece.marks().stream().anyMatch(mark -> kind.isInstance(mark.indicator()));
  }

  private void beam(List<Piece> group) {
    if (group.size() < 2) {
      return;
    }
    for (int index = 0; index < group.size(); index++) {
      int before = index == 0 ? 0 : flags(group.get(index - 1));
      int after = index == group.size() - 1 ? 0 : flags(group.get(index + 1));
      List<String> beams = new ArrayList<>();
      for (int beam = 1; beam <= Math.min(flags(group.get(index)), 8); beam++) {
        boolean left = before >= beam;
        boolean right = after >= beam;
        beams.add(
            left && right
                ? "continue"
                : right ? "begin" : left ? "end" : index == 0 ? "forward hook" : "backward hook");
      }
      this.beams.put(group.get(index), beams);
    }
  }

  private static int flags(Piece piece) {
    NoteValue value = piece.value();
    return value == null ? 0 : Math.max(0, value.log() - 2);
  }

  private void ties(List<Piece> line) {
    List<NoteHead> waiting = new ArrayList<>();
    for (Piece piece : line) {
      if (piece.isOrnament()) {
        continue;
      }
      List<NoteHead> arrived = new ArrayList<>();
      List<NoteHead> leaving = new ArrayList<>();
      for (NoteHead head : Heads.of(piece.leaf())) {
        if (waiting.stream().anyMatch(from -> isLike(from, head))) {
          arrived.add(head);
        }
        if (isTied(piece, head)) {
          leaving.add(head);
        }
      }
      tied.put(piece, arrived);
      waiting = leaving;
    }
  }
}
