package org.divisi.score;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the indicators of a kind that are in force at rising positions. */
final class InForce<I extends Indicator> {
  private final Class<I> kind;
  private final Descent descent;
  private Optional<I> now = Optional.empty();
  private @Nullable Place container;
  private boolean steady;
  private int next;

  InForce(Component root, Class<I> kind) {
    this.kind = kind;
    this.descent = new Descent(root);
  }

  Optional<I> at(int position) {
    descent.to(position);
    boolean follows = descent.container() == container && descent.index() == next;
    if (!follows || !steady) {
      now = descent.place().effective(kind);
    } else if (!descent.component().attachments().isEmpty()) {
      now = descent.component().indicator(kind).or(() -> now);
    }
    if (descent.container() != container) {
      container = descent.container();
      steady = isSteady(container);
    }
    // What a container holds may change what is in force behind it.
    next = descent.component() instanceof Leaf ? descent.index() + 1 : -1;
    return now;
  }

  /** Whether nothing that sounds with a container can change what is in force in it. */
  private boolean isSteady(@Nullable Place container) {
    if (container == null || ((Container) container.component()).simultaneous()) {
      return false;
    }
    for (Place around = container; around.parent() != null; around = around.parent()) {
      if (Effective.isBesideOthers(kind, around)) {
        return false;
      }
    }
    return true;
  }
}
