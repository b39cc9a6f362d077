package org.divisi.select;

import java.util.ArrayList;
import java.util.List;
import org.divisi.score.Component;
import org.divisi.score.Context;
import org.divisi.score.Leaf;
import org.divisi.score.Place;
import org.divisi.score.Tree;
import org.divisi.theory.Offset;

/** Finds the measures of a score. */
final class Measures {
  private final Bars bars;
  private final List<Select.Gathering> measures = new ArrayList<>();

  private Measures(Bars bars) {
    this.bars = bars;
  }

  static <R extends Component> Groups<R, Component> of(R root) {
    Measures measures = new Measures(Bars.of(root));
    measures.gather(root);
    return new Groups<>(root, measures.measures.stream().map(Measures::only).toList());
  }

  private static int[] only(Select.Gathering gathering) {
    List<int[]> groups = gathering.groups();
    return groups.isEmpty() ? new int[0] : groups.get(0);
  }

  private void gather(Component root) {
    int skipTo = 0;
    int first = bars.numberAt(Offset.ZERO);
    for (Place place : Tree.places(root)) {
      if (place.position() < skipTo) {
        continue;
      }
      int measure = bars.numberAt(place.offset()) - first;
      boolean fits = place.parent() != null && !(place.component() instanceof Context);
      if (place.component() instanceof Leaf
          || fits && !place.end().isAfter(bars.endAfter(place.offset()))) {
        while (measures.size() <= measure) {
          measures.add(new Select.Gathering());
        }
        measures.get(measure).add(place.position());
        skipTo = place.position() + place.component().nodes();
      }
    }
  }
}
