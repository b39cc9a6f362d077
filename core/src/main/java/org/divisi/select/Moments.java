package org.divisi.select;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.divisi.score.Chord;
import org.divisi.score.Component;
import org.divisi.score.Leaf;
import org.divisi.score.Note;
import org.divisi.score.Place;
import org.divisi.theory.Offset;
import org.divisi.theory.Pitch;

/**
 * What sounds at once in a score. Grace notes, which take no time, are left out.
 *
 * {@snippet class="org.divisi.select.AskingTest" region="moments"}
 */
public final class Moments {
  private Moments() {}

  /**
   * The moments at which something begins, in order. Costs O(n log n), and as much as the moments
   * hold.
   */
  public static List<VerticalMoment> of(Component score) {
    List<Place> starts =
        Select.leaves(score).timeline().stream().filter(p -> !p.duration().isZero()).toList();
    List<VerticalMoment> moments = new ArrayList<>();
    List<Place> sounding = new ArrayList<>();
    int next = 0;
    while (next < starts.size()) {
      Offset now = starts.get(next).offset();
      sounding.removeIf(place -> !place.end().isAfter(now));
      while (next < starts.size() && starts.get(next).offset().equals(now)) {
        sounding.add(starts.get(next++));
      }
      sounding.sort(Comparator.comparingInt(Place::position));
      moments.add(new VerticalMoment(now, sounding));
    }
    return moments;
  }

  /** Two leaves that sound at once or follow one another. */
  public record Pair<T>(T first, T second) {
    @Override
    public String toString() {
      return "[" + first + ", " + second + "]";
    }
  }

  /**
   * The leaves in pairs: each that begins with each that sounded at the moment before, then those
   * that begin at once with one another.
   */
  public static List<Pair<Leaf>> leafPairs(Component score) {
    List<Pair<Leaf>> pairs = new ArrayList<>();
    List<Leaf> before = List.of();
    for (VerticalMoment moment : of(score)) {
      List<Leaf> starting = moment.starting();
      for (Leaf first : before) {
        starting.forEach(second -> pairs.add(new Pair<>(first, second)));
      }
      for (int i = 0; i < starting.size(); i++) {
        for (int j = i + 1; j < starting.size(); j++) {
          pairs.add(new Pair<>(starting.get(i), starting.get(j)));
        }
      }
      before = moment.leaves();
    }
    return pairs;
  }

  /** The pitches of those pairs of leaves, each of the first with each of the second. */
  public static List<Pair<Pitch>> pitchPairs(Component score) {
    List<Pair<Pitch>> pairs = new ArrayList<>();
    for (Pair<Leaf> leaves : leafPairs(score)) {
      for (Pitch first : pitches(leaves.first())) {
        pitches(leaves.second()).forEach(second -> pairs.add(new Pair<>(first, second)));
      }
    }
    return pairs;
  }

  private static List<Pitch> pitches(Leaf leaf) {
    return switch (leaf) {
      case Note note -> List.of(note.pitch());
      case Chord chord -> chord.pitches();
      default -> List.of();
    };
  }
}
