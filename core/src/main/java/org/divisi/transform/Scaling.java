package org.divisi.transform;

import org.divisi.score.Component;
import org.divisi.score.Components;
import org.divisi.score.Leaf;
import org.divisi.select.Select;
import org.divisi.theory.Duration;
import org.divisi.theory.Ratio;

/** Music in longer or shorter note values. */
final class Scaling {
  private Scaling() {}

  static <R extends Component> R scale(R music, Ratio ratio) {
    return Select.leaves(music).replaceEach(leaf -> scaled(leaf, ratio));
  }

  private static Components scaled(Leaf leaf, Ratio ratio) {
    if (leaf.value().isMultiplied()) {
      return Components.of(
          leaf.withValue(
              leaf.value().withMultiplier(leaf.value().multiplier().times(ratio).reduced())));
    }
    Duration duration = leaf.duration().times(ratio);
    if (!duration.isDyadic()) {
      throw new IllegalArgumentException(
          "%s scaled by %s lasts %s, which takes a tuplet: put the music into one"
              .formatted(leaf, ratio, duration));
    }
    return Components.copyOf(TiedRows.of(leaf, duration.assignableParts()));
  }
}
