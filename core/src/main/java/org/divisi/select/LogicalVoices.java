package org.divisi.select;

import java.util.List;
import org.divisi.score.Container;
import org.divisi.score.Context;
import org.divisi.score.Place;
import org.jspecify.annotations.Nullable;

/**
 * Tells voices apart. Voices of one name in one staff are one voice, which goes on in each of them;
 * voices without a name are told apart by where they stand.
 */
public final class LogicalVoices {
  private LogicalVoices() {}

  /** What is equal for places in the same voice, and for no others. Costs O(depth). */
  public static Object of(Place place) {
    for (Place around = place; around.parent() != null; around = around.parent()) {
      Place parent = around.parent();
      if (around.component() instanceof Context context) {
        return context.name().isEmpty()
            ? (Object) around.position()
            : List.of(context.lilypondType(), context.name(), staffOf(parent));
      }
      if (((Container) parent.component()).simultaneous()) {
        return around.position();
      }
    }
    return 0;
  }

  private static int staffOf(@Nullable Place place) {
    for (Place around = place; around != null; around = around.parent()) {
      if (around.component() instanceof Context context
          && context.lilypondType().endsWith("Staff")) {
        return around.position();
      }
    }
    return 0;
  }
}
