package org.divisi.check;

import java.util.ArrayDeque;
import java.util.Deque;
import org.divisi.score.Context;
import org.divisi.score.Place;

/** The contexts around a place, in words. */
final class Contexts {
  private Contexts() {}

  /** From the outermost in, without the score: {@code Staff "Violin", Voice "1"}. */
  static String names(Place place) {
    Deque<String> names = new ArrayDeque<>();
    for (Place around = place; around != null; around = around.parent()) {
      if (around.component() instanceof Context context
          && !(context.lilypondType().equals("Score"))) {
        names.push(
            context.name().isEmpty()
                ? context.lilypondType()
                : "%s \"%s\"".formatted(context.lilypondType(), context.name()));
      }
    }
    return String.join(", ", names);
  }
}
