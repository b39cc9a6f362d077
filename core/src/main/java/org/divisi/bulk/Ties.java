package org.divisi.bulk;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.divisi.score.Chord;
import org.divisi.score.Component;
import org.divisi.score.Fragment;
import org.divisi.score.Leaf;
import org.divisi.score.Note;
import org.divisi.score.Place;
import org.divisi.score.Tie;
import org.divisi.select.Groups;
import org.divisi.select.Select;
import org.divisi.select.Selection;
import org.divisi.theory.Pitch;

/** Ties over the borders of music that is replaced: they go on where they can, and else end. */
final class Ties {
  private Ties() {}

  /** Mends the results of a map over groups, in order. */
  static void mend(Groups<?, ?> groups, List<Fragment> results) {
    for (int i = 0; i < results.size(); i++) {
      List<Place> old = groups.get(i).places();
      Fragment music = results.get(i);
      if (old.isEmpty() || music.leaves() == 0) {
        continue;
      }
      int behind = i + 1;
      Place end = old.get(old.size() - 1);
      Optional<Leaf> next = end.nextLeaf().flatMap(leaf -> becomes(leaf, groups, results, behind));
      results.set(i, mended(music, isTied(end.component()), next));
    }
  }

  /** What a leaf becomes that follows a group: the first leaf of the next group, or itself. */
  private static Optional<Leaf> becomes(
      Place leaf, Groups<?, ?> groups, List<Fragment> results, int next) {
    for (int i = next; i < results.size(); i++) {
      int first = groups.get(i).positions().findFirst().orElse(-1);
      boolean within = leaf.parentage().stream().anyMatch(around -> around.position() == first);
      if (!within) {
        break;
      }
      if (results.get(i).leaves() > 0) {
        return Optional.of(Select.leaves(results.get(i)).first().components().get(0));
      }
    }
    return Optional.of((Leaf) leaf.component());
  }

  /**
   * The leaves outside of all groups whose ties lead to a group that has no such pitch any more.
   */
  static List<Place> loosened(Groups<?, ?> groups, List<Fragment> results) {
    Set<Integer> replaced = new HashSet<>();
    groups.stream().forEach(group -> group.positions().forEach(replaced::add));
    List<Place> loosened = new ArrayList<>();
    for (int i = 0; i < results.size(); i++) {
      if (results.get(i).leaves() > 0) {
        Leaf next = Select.leaves(results.get(i)).first().components().get(0);
        groups
            .get(i)
            .places()
            .get(0)
            .previousLeaf()
            .filter(leaf -> leaf.component().has(Tie.class))
            .filter(leaf -> !isWithin(leaf, replaced))
            .filter(leaf -> Collections.disjoint(pitches((Leaf) leaf.component()), pitches(next)))
            .ifPresent(loosened::add);
      }
    }
    return loosened;
  }

  private static boolean isWithin(Place place, Set<Integer> replaced) {
    return place.parentage().stream().anyMatch(around -> replaced.contains(around.position()));
  }

  private static boolean isTied(Component end) {
    List<Leaf> leaves = Select.leaves(end).components();
    return !leaves.isEmpty() && leaves.get(leaves.size() - 1).has(Tie.class);
  }

  private static Fragment mended(Fragment music, boolean wasTied, Optional<Leaf> next) {
    Selection<Fragment, Leaf> last = Select.leaves(music).last();
    Leaf leaf = last.components().get(0);
    Set<Pitch> common = new HashSet<>(pitches(leaf));
    next.ifPresentOrElse(other -> common.retainAll(pitches(other)), common::clear);
    if (leaf.has(Tie.class)) {
      return common.isEmpty() ? last.detach(Tie.class) : music;
    }
    return wasTied && !common.isEmpty() ? last.attach(new Tie()) : music;
  }

  private static List<Pitch> pitches(Leaf leaf) {
    return switch (leaf) {
      case Note note -> List.of(note.pitch());
      case Chord chord -> chord.pitches();
      default -> List.of();
    };
  }
}
