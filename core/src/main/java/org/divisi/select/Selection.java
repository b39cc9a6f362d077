package org.divisi.select;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
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
public final class Selection<R extends Component, C extends Component> {
  private final R root;
  private final int[] positions;

  Selection(R root, int[] positions) {
    this.root = root;
    this.positions = positions;
  }

  /** The score that the components were selected in. */
  public R root() {
    return root;
  }

  /** How many components are selected. */
  public int size() {
    return positions.length;
  }

  /** Whether nothing is selected. */
  public boolean isEmpty() {
    return positions.length == 0;
  }

  /** The positions of the components, which number the tree in reading order. */
  public IntStream positions() {
    return Arrays.stream(positions);
  }

  int[] positionArray() {
    return positions;
  }

  /** The selected components. */
  public List<C> components() {
    @SuppressWarnings("unchecked") // Selected by this kind.
    C[] components = (C[]) new Component[positions.length];
    Tree.edit(
        root,
        positions,
        (component, i) -> {
          components[i] = kind(component);
          return component;
        });
    return List.of(components);
  }

  /** The places of the components: each with its offset, parents and what is in force. */
  public List<Place> places() {
    return positions().mapToObj(position -> Tree.at(root, position)).toList();
  }

  /**
   * Only the component at an index; -1 is the last.
   *
   * @throws IndexOutOfBoundsException if there is none
   */
  public Selection<R, C> get(int index) {
    return new Selection<>(root, new int[] {positions[at(index, size(), "selected")]});
  }

  /** The index from the start of one that may count from the end. */
  static int at(int index, int size, String what) {
    int at = index < 0 ? index + size : index;
    if (at < 0 || at >= size) {
      throw new IndexOutOfBoundsException(
          "index %d is not among %d %s: use %d to %d"
              .formatted(index, size, what, -size, size - 1));
    }
    return at;
  }

  /** Every so many-th component, from the first on. */
  public Selection<R, C> every(int step) {
    return every(step, 0);
  }

  /** Every so many-th component, from an index on. */
  public Selection<R, C> every(int step, int first) {
    requireStep(step);
    Objects.checkIndex(first, Integer.MAX_VALUE);
    return pick(IntStream.iterate(first, i -> i < size(), i -> i + step));
  }

  static void requireStep(int step) {
    if (step < 1) {
      throw new IllegalArgumentException("every %d-th is nothing: use 1 or more".formatted(step));
    }
  }

  /** Only the components that pass a test. */
  public Selection<R, C> where(Predicate<? super C> test) {
    BitSet passed = new BitSet(size());
    List<C> components = components();
    for (int i = 0; i < components.size(); i++) {
      passed.set(i, test.test(components.get(i)));
    }
    return pick(passed.stream());
  }

  private Selection<R, C> pick(IntStream indices) {
    return new Selection<>(root, indices.map(i -> positions[i]).toArray());
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

  @SuppressWarnings("unchecked") // Selected by this kind.
  private C kind(Component component) {
    return (C) component;
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
