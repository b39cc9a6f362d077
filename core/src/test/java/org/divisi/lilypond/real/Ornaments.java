package org.divisi.lilypond.real;

import java.util.List;
import org.divisi.score.Component;
import org.divisi.score.Container;
import org.divisi.score.Grace;
import org.divisi.theory.Duration;
import org.divisi.theory.Fraction;

/** How long the ornaments last that stand before music. */
final class Ornaments {
  private Ornaments() {}

  /** How long the ornaments last with which a component begins. */
  static Fraction startGrace(Component component, Fraction scale) {
    Component now = component;
    while (now instanceof Container container) {
      if (now instanceof Grace grace && grace.kind() != Grace.Kind.AFTER) {
        return inner(grace).times(scale);
      }
      if (container.components().isEmpty()) {
        return Fraction.ZERO;
      }
      if (container.simultaneous()) {
        Fraction most = Fraction.ZERO;
        for (Component part : container.components()) {
          Fraction own = startGrace(part, scale);
          most = own.compareTo(most) > 0 ? own : most;
        }
        return most;
      }
      now = container.components().get(0);
      for (Component part : container.components()) {
        now = part;
        if (part instanceof Grace || !part.duration().equals(Duration.ZERO)) {
          break;
        }
      }
      if (now == component) {
        return Fraction.ZERO;
      }
    }
    return Fraction.ZERO;
  }

  static boolean isGrace(Component component) {
    return component instanceof Grace grace && grace.kind() != Grace.Kind.AFTER;
  }

  static Fraction graces(List<Component> components, int from, Fraction scale) {
    Fraction length = Fraction.ZERO;
    for (int index = from; index < components.size() && isGrace(components.get(index)); index++) {
      length = length.plus(inner((Grace) components.get(index)).times(scale));
    }
    return length;
  }

  static Fraction inner(Grace grace) {
    return Figures.fraction(grace.components().total());
  }
}
