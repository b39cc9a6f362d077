package org.divisi.score;

import java.util.Optional;
import org.divisi.theory.Offset;
import org.jspecify.annotations.Nullable;

/** Finds the indicator in force at a place, from what blocks remember of the kinds they hold. */
final class Effective {
  /** An indicator, where it is attached, and when it comes into force. */
  record Found<I>(I indicator, Place place, Offset offset) {}

  private Effective() {}

  static <I extends Indicator> Optional<Found<I>> of(Class<I> kind, Place place) {
    Found<I> best = null;
    for (Place around = place; around != null; around = around.parent()) {
      best = later(best, here(kind, around));
      best = later(best, beside(kind, around, place.offset()));
      if (best != null && best.indicator.context().isInstance(around.component())) {
        break;
      }
    }
    return Optional.ofNullable(best);
  }

  private static <I extends Indicator> @Nullable Found<I> here(Class<I> kind, Place place) {
    return place
        .component()
        .indicator(kind)
        .map(i -> new Found<>(i, place, place.offset()))
        .orElse(null);
  }

  /** The last one among the components that stand before a place, or sound with it. */
  private static <I extends Indicator> @Nullable Found<I> beside(
      Class<I> kind, Place place, Offset limit) {
    Place parent = place.parent();
    if (parent == null || !(parent.component() instanceof Container container)) {
      return null;
    }
    if (!container.simultaneous()) {
      return lastBefore(kind, parent, container, place.index(), limit);
    }
    Found<I> best = null;
    for (int index = 0; index < container.components().size(); index++) {
      if (index != place.index() && !(container.components().get(index) instanceof Staff)) {
        Found<I> found = last(kind, parent.child(index), limit);
        best = later(best, found != null && beyond(found, place) ? null : found);
      }
    }
    return best;
  }

  /** Whether such indicators may stand in what sounds with a place. */
  static boolean isBesideOthers(Class<? extends Indicator> kind, Place place) {
    Place parent = place.parent();
    if (parent == null || !((Container) parent.component()).simultaneous()) {
      return false;
    }
    for (Component other : ((Container) parent.component()).components()) {
      if (other != place.component() && (Kinds.of(other) & Kinds.mask(kind)) != 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether an indicator acts on a narrower context than one that both places stand in. */
  private static boolean beyond(Found<? extends Indicator> found, Place place) {
    return found.indicator.context() == Voice.class && place.component() instanceof Voice;
  }

  private static <I extends Indicator> @Nullable Found<I> lastBefore(
      Class<I> kind, Place parent, Container container, int end, @Nullable Offset limit) {
    int index = container.components().lastWith(Kinds.mask(kind), end);
    while (index >= 0) {
      Found<I> found = last(kind, parent.child(index), limit);
      if (found != null) {
        return found;
      }
      index = container.components().lastWith(Kinds.mask(kind), index);
    }
    return null;
  }

  /** The last one within a place that starts no later than the limit. */
  private static <I extends Indicator> @Nullable Found<I> last(
      Class<I> kind, Place place, @Nullable Offset limit) {
    if (limit != null && place.offset().isAfter(limit)
        || (Kinds.of(place.component()) & Kinds.mask(kind)) == 0) {
      return null;
    }
    Found<I> best = here(kind, place);
    if (place.component() instanceof Container container) {
      if (container instanceof Grace) {
        // Grace notes come before what they lead to, however long they are written.
        Found<I> grace = lastBefore(kind, place, container, container.components().size(), null);
        best = grace == null ? best : new Found<>(grace.indicator, grace.place, place.offset());
      } else if (container.simultaneous()) {
        for (int index = 0; index < container.components().size(); index++) {
          best = later(best, last(kind, place.child(index), limit));
        }
      } else {
        best =
            later(best, lastBefore(kind, place, container, container.components().size(), limit));
      }
    }
    return best;
  }

  private static <I> @Nullable Found<I> later(@Nullable Found<I> one, @Nullable Found<I> other) {
    return one == null || other != null && other.offset().isAfter(one.offset()) ? other : one;
  }
}
