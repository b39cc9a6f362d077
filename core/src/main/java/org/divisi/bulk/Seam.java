package org.divisi.bulk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.divisi.score.Attachment;
import org.divisi.score.Components;
import org.divisi.score.Container;
import org.divisi.score.Fragment;
import org.divisi.score.Indicator;
import org.divisi.score.Leaf;
import org.divisi.score.Spans;
import org.divisi.select.Select;
import org.divisi.select.Selection;
import org.jspecify.annotations.Nullable;

/** What becomes of marks that cross the border of a piece of music that is replaced. */
public enum Seam {
  /** They are as the new music has them, and what lost its other end is for checking to find. */
  LEFT {
    @Override
    Fragment mend(Components before, Fragment after) {
      return after;
    }
  },

  /**
   * They go on. A spanner that came in from before still ends, on the last leaf of the new music;
   * one that went out still begins, on its first leaf.
   */
  KEPT {
    @Override
    Fragment mend(Components before, Fragment after) {
      Crossing had = Crossing.of(before);
      Crossing has = Crossing.of(after.components());
      Fragment mended = after;
      mended = attach(mended, missing(had.incoming, has.incoming), Selection::last);
      return attach(mended, missing(had.outgoing, has.outgoing), Selection::first);
    }
  };

  abstract Fragment mend(Components before, Fragment after);

  private static List<Attachment> missing(
      Map<String, Attachment> had, Map<String, Attachment> has) {
    Map<String, Attachment> missing = new HashMap<>(had);
    missing.keySet().removeAll(has.keySet());
    return List.copyOf(missing.values());
  }

  private static Fragment attach(
      Fragment music,
      List<Attachment> marks,
      Function<Selection<Fragment, Leaf>, Selection<Fragment, Leaf>> where) {
    Selection<Fragment, Leaf> leaves = Select.leaves(music);
    if (leaves.isEmpty() || marks.isEmpty()) {
      return music;
    }
    return where
        .apply(leaves)
        .map(
            leaf -> {
              List<Attachment> all = new ArrayList<>(leaf.attachments());
              all.addAll(marks);
              return leaf.withAttachments(all);
            });
  }

  /** The ends of spanners that have their other end before or behind some music, by kind. */
  private record Crossing(Map<String, Attachment> incoming, Map<String, Attachment> outgoing) {
    static Crossing of(Components music) {
      Crossing crossing = new Crossing(new HashMap<>(), new HashMap<>());
      for (Leaf leaf : Select.leaves(Container.of(music)).components()) {
        for (Attachment mark : leaf.attachments()) {
          kind(mark, Spans::stopped).ifPresent(kind -> crossing.stop(kind, mark));
        }
        for (Attachment mark : leaf.attachments()) {
          kind(mark, Spans::started).ifPresent(kind -> crossing.outgoing.put(kind, mark));
        }
      }
      return crossing;
    }

    private static Optional<String> kind(
        Attachment mark, Function<Indicator, @Nullable String> ends) {
      return Optional.ofNullable(ends.apply(mark.indicator()));
    }

    private void stop(String kind, Attachment mark) {
      if (outgoing.remove(kind) == null) {
        incoming.putIfAbsent(kind, mark);
      }
    }
  }
}
