package org.divisi.select;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.divisi.score.Component;
import org.divisi.score.Container;
import org.divisi.score.Grace;
import org.divisi.score.Leaf;
import org.divisi.score.Place;
import org.divisi.score.RepeatTie;
import org.divisi.score.Tie;
import org.divisi.score.Walk;

/**
 * Finds the logical ties of a score: leaves that are tied, and each other leaf by itself. One walk
 * tells each leaf the number of its tie; then the leaves are dealt out to the ties.
 */
final class LogicalTies {
  /** What a voice does at the moment: the tie of its last leaf, and whether the next one joins. */
  private static final class Voice {
    private int tie = -1;
    private boolean goesOn;
  }

  private final Map<Object, Voice> voices = new HashMap<>();
  private final int[] positions;
  private final int[] ties;
  private int size;
  private int count;

  private LogicalTies(Component root) {
    positions = new int[root.leaves()];
    ties = new int[root.leaves()];
  }

  static <R extends Component> Groups<R, Leaf> of(R root) {
    LogicalTies ties = new LogicalTies(root);
    ties.number(root);
    return new Groups<>(root, ties.dealt());
  }

  private void number(Component root) {
    Iterator<Place> containers = Select.components(root, Container.class).places().iterator();
    Deque<Optional<Voice>> around = new ArrayDeque<>(List.of(Optional.of(new Voice())));
    boolean grace = false;
    int position = 0;
    Walk walk = Walk.of(root);
    while (walk.next()) {
      switch (walk.component()) {
        case Leaf leaf -> {
          positions[size] = position;
          // What stands in one sequence is in one voice, and what sounds at once in none other's.
          ties[size++] = grace ? count++ : tieOf(leaf, around.element().orElseGet(Voice::new));
        }
        case Container container -> {
          if (walk.leaving()) {
            around.pop();
          } else {
            around.push(voice(container, containers.next()));
          }
          grace =
              walk.leaving()
                  ? walk.container().filter(Grace.class::isInstance).isPresent()
                  : container instanceof Grace;
        }
      }
      position += walk.leaving() ? 0 : 1;
    }
  }

  private Optional<Voice> voice(Container container, Place place) {
    return container.simultaneous()
        ? Optional.empty()
        : Optional.of(voices.computeIfAbsent(LogicalVoices.of(place), key -> new Voice()));
  }

  private int tieOf(Leaf leaf, Voice voice) {
    boolean joins =
        voice.tie >= 0 && leaf.isPitched() && (voice.goesOn || leaf.has(RepeatTie.class));
    voice.tie = joins ? voice.tie : count++;
    voice.goesOn = leaf.isPitched() && leaf.has(Tie.class);
    return voice.tie;
  }

  private List<int[]> dealt() {
    int[] sizes = new int[count];
    for (int tie : ties) {
      sizes[tie]++;
    }
    List<int[]> groups = new ArrayList<>(count);
    for (int length : sizes) {
      groups.add(new int[length]);
    }
    Arrays.fill(sizes, 0);
    for (int i = 0; i < size; i++) {
      groups.get(ties[i])[sizes[ties[i]]++] = positions[i];
    }
    return groups;
  }
}
