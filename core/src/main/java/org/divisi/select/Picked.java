package org.divisi.select;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.divisi.score.Chord;
import org.divisi.score.Component;
import org.divisi.score.Leaf;
import org.divisi.score.Note;
import org.divisi.score.Place;
import org.divisi.score.Remark;
import org.divisi.score.Tree;
import org.divisi.theory.Duration;

/**
 * Some components of a score, in reading order: which they are, and how they are narrowed and
 * grouped. What is done with them stands in {@link Selection}.
 *
 * @param <R> the kind of the root
 * @param <C> the kind of the components that are picked
 */
abstract sealed class Picked<R extends Component, C extends Component> permits Selection {
  final R root;
  final int[] positions;

  Picked(R root, int[] positions) {
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

  /** Only the components at these indices, of which those below 0 count from the end. */
  public Selection<R, C> get(int... indices) {
    return pick(Arrays.stream(indices).map(i -> at(i, size(), "selected")).sorted().distinct());
  }

  /** All but the components at these indices, of which those below 0 count from the end. */
  public Selection<R, C> exclude(int... indices) {
    BitSet excluded = new BitSet();
    for (int index : indices) {
      excluded.set(at(index, size(), "selected"));
    }
    return pick(IntStream.range(0, size()).filter(i -> !excluded.get(i)));
  }

  /** The components from one index up to another. */
  public Selection<R, C> slice(int from, int to) {
    Objects.checkFromToIndex(from, to, size());
    return pick(IntStream.range(from, to));
  }

  /** The first component alone. */
  public Selection<R, C> first() {
    return get(0);
  }

  /** The last component alone. */
  public Selection<R, C> last() {
    return get(-1);
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

  /** Only the components whose places pass a test. */
  public Selection<R, C> wherePlace(Predicate<Place> test) {
    List<Place> places = places();
    return pick(IntStream.range(0, size()).filter(i -> test.test(places.get(i))));
  }

  /** The same without the rests and skips at its ends. */
  public Selection<R, C> trimmed() {
    List<C> components = components();
    int from = 0;
    int to = size();
    while (from < to && isSilent(components.get(from))) {
      from++;
    }
    while (from < to && isSilent(components.get(to - 1))) {
      to--;
    }
    return slice(from, to);
  }

  private static boolean isSilent(Component component) {
    return component instanceof Leaf leaf && !leaf.isPitched();
  }

  /** These components and those of another selection of the same score. */
  public Selection<R, C> plus(Selection<R, ? extends C> other) {
    requireSameRoot(other);
    return new Selection<>(
        root, IntStream.concat(positions(), other.positions()).sorted().distinct().toArray());
  }

  /** These components without those of another selection of the same score. */
  public Selection<R, C> minus(Selection<R, ?> other) {
    requireSameRoot(other);
    return new Selection<>(
        root, positions().filter(p -> Arrays.binarySearch(other.positions, p) < 0).toArray());
  }

  private void requireSameRoot(Selection<R, ?> other) {
    if (other.root != root) {
      throw new IllegalArgumentException(
          "the selections are of two scores: select both in the one that an edit gave");
    }
  }

  /** These and the leaf behind the last of them, if one follows. */
  public Selection<R, Component> withNextLeaf() {
    return withLeaf(leaf -> leaf > positions[size() - 1], /* first= */ true);
  }

  /** These and the leaf before the first of them, if there is one. */
  public Selection<R, Component> withPreviousLeaf() {
    return withLeaf(leaf -> leaf < positions[0], /* first= */ false);
  }

  private Selection<R, Component> withLeaf(IntPredicate test, boolean first) {
    IntStream found = isEmpty() ? IntStream.empty() : Select.leaves(root).positions().filter(test);
    OptionalInt leaf = first ? found.findFirst() : found.max();
    return new Selection<>(
        root, IntStream.concat(positions(), leaf.stream()).sorted().distinct().toArray());
  }

  /** Groups of neighbours that are alike in something. */
  public Groups<R, C> groupedBy(Function<Place, ?> likeness) {
    List<Place> places = places();
    return grouped(
        i -> Objects.equals(likeness.apply(places.get(i - 1)), likeness.apply(places.get(i))));
  }

  /** Groups of those that follow one another with no time between. */
  public Groups<R, C> groupedByContiguity() {
    List<Place> places = places();
    return grouped(i -> places.get(i - 1).end().equals(places.get(i).offset()));
  }

  /** Groups of neighbours that last equally long. */
  public Groups<R, C> groupedByDuration() {
    return groupedBy(Place::duration);
  }

  /** Groups of neighbours that begin in the same bar. */
  public Groups<R, C> groupedByMeasure() {
    Bars bars = Bars.of(root);
    return groupedBy(place -> bars.numberAt(place.offset()));
  }

  /** Groups of neighbours on the same pitches. */
  public Groups<R, C> groupedByPitch() {
    return groupedBy(
        place ->
            switch (place.component()) {
              case Note note -> List.of(note.pitch());
              case Chord chord -> chord.pitches();
              default -> List.of();
            });
  }

  /** Groups of neighbours that have the same value under the key of a {@link Remark}. */
  public Groups<R, C> groupedByRemark(String key) {
    return groupedBy(place -> place.component().remark(key));
  }

  private Groups<R, C> grouped(IntPredicate joins) {
    List<int[]> groups = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= size(); i++) {
      if (i == size() || !joins.test(i)) {
        groups.add(Arrays.copyOfRange(positions, from, i));
        from = i;
      }
    }
    return new Groups<>(root, isEmpty() ? List.of() : groups);
  }

  /** Groups of so many each; a count below 0 leaves so many out. */
  public Groups<R, C> partition(Partition how, int... counts) {
    return ranges(how.byCounts(size(), counts));
  }

  /** Groups that last so long each. */
  public Groups<R, C> partition(Partition how, Fill fill, List<Duration> durations) {
    List<Place> places = places();
    return ranges(how.byDurations(size(), i -> places.get(i).duration(), durations, fill));
  }

  /** Groups whose sizes are as these numbers. */
  public Groups<R, C> divided(int... ratio) {
    return ranges(Partition.byRatio(size(), ratio));
  }

  private Groups<R, C> ranges(List<int[]> ranges) {
    return new Groups<>(
        root, ranges.stream().map(r -> Arrays.copyOfRange(positions, r[0], r[1])).toList());
  }

  private Selection<R, C> pick(IntStream indices) {
    return new Selection<>(root, indices.map(i -> positions[i]).toArray());
  }

  @SuppressWarnings("unchecked") // Picked by this kind.
  C kind(Component component) {
    return (C) component;
  }
}
