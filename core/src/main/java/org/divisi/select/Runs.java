package org.divisi.select;

import org.divisi.score.Component;
import org.divisi.score.Container;
import org.divisi.score.Leaf;
import org.divisi.score.Walk;

/** Finds the runs of a score. */
final class Runs {
  private Runs() {}

  static <R extends Component> Groups<R, Leaf> of(R root) {
    Select.Gathering runs = new Select.Gathering();
    int position = 0;
    Walk walk = Walk.of(root);
    while (walk.next()) {
      switch (walk.component()) {
        case Leaf leaf -> {
          if (leaf.isPitched()) {
            runs.add(position);
          } else {
            runs.end();
          }
        }
        // What sounds at once does not follow one another.
        case Container container -> {
          if (container.simultaneous() || walk.container().filter(Runs::atOnce).isPresent()) {
            runs.end();
          }
        }
      }
      position += walk.leaving() ? 0 : 1;
    }
    return new Groups<>(root, runs.groups());
  }

  private static boolean atOnce(Container container) {
    return container.simultaneous();
  }
}
