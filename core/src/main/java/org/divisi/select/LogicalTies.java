package org.divisi.select;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.divisi.score.Component;
import org.divisi.score.Grace;
import org.divisi.score.Leaf;
import org.divisi.score.Place;
import org.divisi.score.RepeatTie;
import org.divisi.score.Tie;
import org.divisi.score.Tree;

/** Finds the logical ties of a score: leaves that are tied, and each other leaf by itself. */
final class LogicalTies {
  /** A logical tie that is growing: its leaves, and whether the next leaf belongs to it. */
  private static final class Growing {
    private final List<Integer> positions = new ArrayList<>();
    private boolean goesOn;
  }

  private LogicalTies() {}

  static <R extends Component> Groups<R, Leaf> of(R root) {
    List<Growing> ties = new ArrayList<>();
    Map<Object, Growing> last = new HashMap<>();
    for (Place place : Tree.places(root)) {
      if (place.component() instanceof Leaf leaf) {
        Object voice = LogicalVoices.of(place);
        Growing tie = last.get(voice);
        boolean grace = place.parent() != null && place.parent().component() instanceof Grace;
        boolean joins =
            tie != null && leaf.isPitched() && (tie.goesOn || leaf.has(RepeatTie.class));
        if (tie == null || !joins || grace) {
          tie = new Growing();
          ties.add(tie);
        }
        tie.positions.add(place.position());
        tie.goesOn = leaf.isPitched() && leaf.has(Tie.class);
        if (!grace) {
          last.put(voice, tie);
        }
      }
    }
    return new Groups<>(
        root, ties.stream().map(tie -> tie.positions.stream().mapToInt(i -> i).toArray()).toList());
  }
}
