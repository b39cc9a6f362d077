package org.divisi.score;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the leaf beside a component: up to where music goes on, and down again. */
final class Neighbour {
  private Neighbour() {}

  static Optional<Place> of(Place from, int step) {
    Place place = from;
    for (Place around = place.parent(); around != null; around = around.parent()) {
      // What sounds at once are other voices: music goes on behind them all.
      Place beside = atOnce(around) ? null : beside(around, place.index() + step, step);
      if (beside != null) {
        return Optional.of(leaf(beside, step));
      }
      place = around;
    }
    return Optional.empty();
  }

  private static boolean atOnce(Place place) {
    return ((Container) place.component()).simultaneous();
  }

  /** The first child from an index on, in a direction, that has leaves. */
  private static @Nullable Place beside(Place parent, int from, int step) {
    Components components = ((Container) parent.component()).components();
    for (int index = from; index >= 0 && index < components.size(); index += step) {
      if (components.get(index).leaves() > 0) {
        return parent.child(index);
      }
    }
    return null;
  }

  /** The outermost leaf of a place that has leaves. */
  private static Place leaf(Place from, int step) {
    Place leaf = from;
    Place place = from;
    while (place != null && place.component() instanceof Container container) {
      boolean forward = step > 0 || container.simultaneous();
      int first = forward ? 0 : container.components().size() - 1;
      leaf = place;
      place = beside(place, first, forward ? 1 : -1);
    }
    return place == null ? leaf : place;
  }
}
