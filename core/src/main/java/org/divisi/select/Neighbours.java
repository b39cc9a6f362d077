package org.divisi.select;

import java.util.List;
import java.util.function.Function;
import org.divisi.score.Component;
import org.divisi.score.Components;
import org.divisi.score.Container;
import org.divisi.score.Fragment;
import org.divisi.score.Place;
import org.divisi.score.Tree;

/** Edits of components that stand side by side, as one: all groups of a score in one pass. */
final class Neighbours {
  private Neighbours() {}

  /** The score with what each group becomes in the place of all its components. */
  static <R extends Component> R replace(
      R root, List<int[]> groups, Function<int[], Components> replacement) {
    Tally<Components> tally = new Tally<>();
    for (int[] group : groups) {
      Components music = replacement.apply(group);
      for (int i = 0; i < group.length; i++) {
        tally.add(group[i], i == 0 ? music : Components.EMPTY);
      }
    }
    List<Components> results = tally.values();
    return Tree.replace(root, tally.positions(), (component, i) -> results.get(i));
  }

  /** The score with each group within a container of its own, which held nothing. */
  static <R extends Component> R wrap(R root, List<int[]> groups, Container empty) {
    return within(root, groups, empty, Components::copyOf);
  }

  /** The score with each group of containers as one container, which held nothing. */
  static <R extends Component> R swap(R root, List<int[]> groups, Container empty) {
    return within(
        root,
        groups,
        empty,
        containers -> Components.join(containers.stream().map(Neighbours::inside).toList()));
  }

  private static <R extends Component> R within(
      R root, List<int[]> groups, Container empty, Function<List<Component>, Components> contents) {
    requireEmpty(empty);
    groups.forEach(group -> require(root, group));
    return replace(
        root,
        groups,
        group ->
            Components.of(
                empty.withComponents(contents.apply(new Selection<>(root, group).components()))));
  }

  /** What a container holds. */
  static Components inside(Component component) {
    if (component instanceof Container container) {
      return container.components();
    }
    throw new IllegalArgumentException(
        "%s holds nothing that could stay: select containers".formatted(component));
  }

  /** Of a plain fragment in one voice what it holds, of all else itself. */
  static Components contents(Component music) {
    return music instanceof Fragment fragment
            && !fragment.simultaneous()
            && fragment.attachments().isEmpty()
        ? fragment.components()
        : Components.of(music);
  }

  private static void requireEmpty(Container container) {
    if (!container.components().isEmpty()) {
      throw new IllegalArgumentException(
          "%s holds something already: give an empty container".formatted(container));
    }
  }

  /** Refuses components that do not stand side by side, one after the other. */
  static void require(Component root, int... positions) {
    if (positions.length == 0) {
      throw new IllegalArgumentException("nothing is selected, so nothing can be replaced");
    }
    List<Place> places = Tree.places(root, positions);
    for (int i = 1; i < places.size(); i++) {
      Place before = places.get(i - 1);
      Place after = places.get(i);
      if (!sameParent(before, after) || after.index() != before.index() + 1) {
        throw new IllegalArgumentException(
            "%s at %s and %s at %s do not stand side by side: use replaceEach, or select in one voice"
                .formatted(before.component(), before.offset(), after.component(), after.offset()));
      }
    }
  }

  private static boolean sameParent(Place one, Place other) {
    Place left = one.parent();
    Place right = other.parent();
    return left != null
        && right != null
        && left.position() == right.position()
        && !((Container) left.component()).simultaneous();
  }
}
