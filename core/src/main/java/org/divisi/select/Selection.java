package org.divisi.select;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.divisi.score.Component;
import org.divisi.score.Components;
import org.divisi.score.Container;
import org.divisi.score.Direction;
import org.divisi.score.Fragment;
import org.divisi.score.Indicator;
import org.divisi.score.Place;
import org.divisi.score.Spanner;
import org.divisi.score.Tree;

/**
 * Some components of a score, in reading order, and the score itself.
 *
 * <p>It cannot go stale: it keeps the score that it was made of. Each edit gives a new score, of
 * which a new selection is made. What narrows it costs O(size of the selection), and so do its
 * edits, times the depth.
 *
 * @param <R> the kind of the root
 * @param <C> the kind of the components that are selected
 */
public final class Selection<R extends Component, C extends Component> extends Picked<R, C> {
  Selection(R root, int[] positions) {
    super(root, positions);
  }

  /** The score with an indicator attached to each of the components. */
  public R attach(Indicator indicator) {
    return attach(indicator, Direction.NEUTRAL);
  }

  /** The score with an indicator attached above or below each of the components. */
  public R attach(Indicator indicator, Direction direction) {
    return Tree.edit(root, positions, (component, i) -> component.attach(indicator, direction));
  }

  /** The score with a spanner from the first of the components to the last. */
  public R attach(Spanner spanner) {
    return Groups.span(root, List.of(positions), spanner);
  }

  /** The score with each of the components changed. */
  public R map(Function<? super C, ? extends Component> change) {
    return Tree.edit(root, positions, (component, i) -> change.apply(kind(component)));
  }

  /** The score without the components. */
  public R remove() {
    return Tree.replace(root, positions, (component, i) -> Components.EMPTY);
  }

  /** The score with other components, several or none, in the place of each. */
  public R replaceEach(Function<? super C, Components> replacement) {
    return Tree.replace(root, positions, (component, i) -> replacement.apply(kind(component)));
  }

  /**
   * The score with music in the place of all the components, which stand side by side. Of a plain
   * fragment in one voice comes what it holds, without its braces.
   *
   * @throws IllegalArgumentException if the components do not stand side by side
   */
  public R replace(Component music) {
    requireNeighbours();
    Components inner = contents(music);
    return Tree.replace(root, positions, (component, i) -> i == 0 ? inner : Components.EMPTY);
  }

  static Components contents(Component music) {
    return music instanceof Fragment fragment
            && !fragment.simultaneous()
            && fragment.attachments().isEmpty()
        ? fragment.components()
        : Components.of(music);
  }

  private void requireNeighbours() {
    if (isEmpty()) {
      throw new IllegalArgumentException("nothing is selected, so nothing can be replaced");
    }
    List<Place> places = places();
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

  @Override
  public boolean equals(Object other) {
    return other instanceof Selection<?, ?> selection
        && Arrays.equals(positions, selection.positions)
        && root.equals(selection.root);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(positions);
  }

  /** The selected components in brackets. */
  @Override
  public String toString() {
    return components().toString();
  }
}
