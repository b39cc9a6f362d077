package org.divisi.transform;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.divisi.score.Attachment;
import org.divisi.score.Component;
import org.divisi.score.Components;
import org.divisi.score.Container;
import org.divisi.score.Leaf;
import org.divisi.score.Place;
import org.divisi.score.RepeatTie;
import org.divisi.score.Tie;
import org.divisi.score.Tree;
import org.divisi.select.Select;
import org.divisi.select.Selection;
import org.divisi.theory.Duration;

/** Makes one of what stands side by side. */
final class Fusing {
  private Fusing() {}

  static <R extends Component> R ties(R music) {
    TreeMap<Integer, Components> replaced = new TreeMap<>();
    for (Selection<R, Leaf> tie : Select.logicalTies(music)) {
      if (tie.size() > 1) {
        fuse(tie, replaced);
      }
    }
    return replace(music, replaced);
  }

  private static void fuse(Selection<?, Leaf> tie, Map<Integer, Components> replaced) {
    List<Place> row = new ArrayList<>();
    for (Place place : tie.places()) {
      if (!row.isEmpty() && !follows(row.get(row.size() - 1), place)) {
        fuseRow(row, replaced);
        row.clear();
      }
      row.add(place);
    }
    fuseRow(row, replaced);
  }

  private static boolean follows(Place before, Place place) {
    return before.parent() != null
        && place.parent() != null
        && before.parent().position() == place.parent().position()
        && before.index() + 1 == place.index()
        && !((Container) place.parent().component()).simultaneous();
  }

  private static void fuseRow(List<Place> row, Map<Integer, Components> replaced) {
    if (row.size() < 2 || row.stream().anyMatch(Fusing::isMultiplied)) {
      return;
    }
    for (Place place : row) {
      replaced.put(place.position(), Components.EMPTY);
    }
    replaced.put(row.get(0).position(), whole(row));
  }

  private static boolean isMultiplied(Place place) {
    return ((Leaf) place.component()).value().isMultiplied();
  }

  /** A row as one leaf, or as few as can be. */
  private static Components whole(List<Place> row) {
    Leaf first = (Leaf) row.get(0).component();
    return Components.copyOf(
        TiedRows.of(first.withAttachments(marks(row)), sum(row).assignableParts()));
  }

  static Duration sum(List<Place> row) {
    return row.stream()
        .map(place -> place.component().duration())
        .reduce(Duration.ZERO, Duration::plus);
  }

  /** What is attached to the leaves of a row, without the ties within it. */
  static List<Attachment> marks(List<Place> row) {
    Set<Attachment> marks = new LinkedHashSet<>();
    for (Place place : row) {
      for (Attachment attachment : place.component().attachments()) {
        boolean inner =
            attachment.indicator() instanceof Tie && place != row.get(row.size() - 1)
                || attachment.indicator() instanceof RepeatTie && place != row.get(0);
        if (!inner) {
          marks.add(attachment);
        }
      }
    }
    return List.copyOf(marks);
  }

  /** Each group of leaves as one. */
  static <R extends Component> R leaves(R music, Iterable<? extends Selection<R, ?>> groups) {
    TreeMap<Integer, Components> replaced = new TreeMap<>();
    for (Selection<R, ?> group : groups) {
      if (!group.isEmpty()) {
        fuseRow(requireRow(group.places()), replaced);
      }
    }
    return replace(music, replaced);
  }

  /** Refuses what is not leaves side by side, or what has multipliers. */
  static List<Place> requireRow(List<Place> row) {
    for (int i = 0; i < row.size(); i++) {
      Place place = row.get(i);
      if (!(place.component() instanceof Leaf) || i > 0 && !follows(row.get(i - 1), place)) {
        throw new IllegalArgumentException(
            "%s at %s does not stand beside the leaf before it: select leaves side by side"
                .formatted(place.component(), place.offset()));
      }
      if (isMultiplied(place)) {
        throw new IllegalArgumentException(
            "%s at %s has a multiplier, and cannot be fused: write another note value"
                .formatted(place.component(), place.offset()));
      }
    }
    return row;
  }

  private static <R extends Component> R replace(R music, SortedMap<Integer, Components> replaced) {
    int[] at = replaced.keySet().stream().mapToInt(i -> i).toArray();
    return at.length == 0
        ? music
        : Tree.replace(music, at, (component, i) -> Objects.requireNonNull(replaced.get(at[i])));
  }
}
