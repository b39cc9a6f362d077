package org.divisi.studio.musicxml.write;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.divisi.score.Place;
import org.divisi.score.Skip;
import org.divisi.score.Tuplet;

/** What the pieces of a voice share with their neighbours: tuplets and beams. */
final class LineMarks {
  /** More tuplets in one another than MusicXML can number. */
  private static final int DEEPEST = 16;

  private final IdentityHashMap<Piece, List<Place>> begun = new IdentityHashMap<>();
  private final IdentityHashMap<Piece, List<Integer>> ended = new IdentityHashMap<>();
  private final Beams beams;

  LineMarks(List<Piece> line, Measures measures) {
    List<Piece> written = line.stream().filter(piece -> !(piece.leaf() instanceof Skip)).toList();
    tuplets(written);
    this.beams = new Beams(line, measures);
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
    return beams.of(piece);
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
}
