package org.divisi.select;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.divisi.score.Attachment;
import org.divisi.score.Component;
import org.divisi.score.Components;
import org.divisi.score.Container;
import org.divisi.score.Leaf;
import org.divisi.score.Place;
import org.divisi.score.Spanner;
import org.divisi.score.Tree;
import org.divisi.theory.Duration;

/**
 * Selections side by side in one score, such as its runs or its measures; some may be empty.
 *
 * @param <R> the kind of the root
 * @param <C> the kind of the components that are selected
 */
public final class Groups<R extends Component, C extends Component>
    implements Iterable<Selection<R, C>> {
  private final R root;
  private final List<int[]> groups;

  Groups(R root, List<int[]> groups) {
    this.root = root;
    this.groups = List.copyOf(groups);
  }

  /** The score that the components were selected in. */
  public R root() {
    return root;
  }

  /** How many groups there are. */
  public int size() {
    return groups.size();
  }

  /** Whether there is no group. */
  public boolean isEmpty() {
    return groups.isEmpty();
  }

  /**
   * The group at an index; -1 is the last.
   *
   * @throws IndexOutOfBoundsException if there is none
   */
  public Selection<R, C> get(int index) {
    return new Selection<>(root, groups.get(Selection.at(index, size(), "groups")), true);
  }

  /** Every so many-th group, from the first on. */
  public Groups<R, C> every(int step) {
    Selection.requireStep(step);
    return new Groups<>(
        root, IntStream.iterate(0, i -> i < size(), i -> i + step).mapToObj(groups::get).toList());
  }

  /** Only the groups that pass a test. */
  public Groups<R, C> where(Predicate<? super Selection<R, C>> test) {
    return new Groups<>(
        root, groups.stream().filter(group -> test.test(new Selection<>(root, group))).toList());
  }

  /** Only the groups of more than one component. */
  public Groups<R, C> nontrivial() {
    return where(group -> group.size() > 1);
  }

  /**
   * Refuses groups that could not be replaced as one, such as a run that goes into a tuplet, or a
   * measure of several staves.
   *
   * @throws IllegalArgumentException if the components of a group do not stand side by side
   */
  public void requireNeighbours() {
    for (int[] group : groups) {
      if (group.length > 1) {
        Neighbours.require(root, group);
      }
    }
  }

  /** How long each group lasts, with the tuplets around it. */
  public List<Duration> durations() {
    return stream().map(Selection::duration).toList();
  }

  /** Rows of neighbouring groups that are alike in something. */
  public List<Groups<R, C>> groupedBy(Function<? super Selection<R, C>, ?> likeness) {
    List<Groups<R, C>> rows = new ArrayList<>();
    int from = 0;
    List<Object> traits = stream().<Object>map(likeness).toList();
    for (int i = 1; i <= size(); i++) {
      if (i == size() || !traits.get(i - 1).equals(traits.get(i))) {
        rows.add(new Groups<>(root, groups.subList(from, i)));
        from = i;
      }
    }
    return rows;
  }

  /** Rows of neighbouring groups that last equally long. */
  public List<Groups<R, C>> groupedByDuration() {
    return groupedBy(Selection::duration);
  }

  /** Rows of neighbouring groups of the same size. */
  public List<Groups<R, C>> groupedByLength() {
    return groupedBy(Selection::size);
  }

  /** Rows of so many groups each; a count below 0 leaves so many out. */
  public List<Groups<R, C>> partition(Partition how, int... counts) {
    return how.byCounts(size(), counts).stream()
        .map(range -> new Groups<R, C>(root, groups.subList(range[0], range[1])))
        .toList();
  }

  /** The first component of each group. */
  public Selection<R, C> first() {
    return ends(group -> group[0]);
  }

  /** The last component of each group. */
  public Selection<R, C> last() {
    return ends(group -> group[group.length - 1]);
  }

  private Selection<R, C> ends(Function<int[], Integer> end) {
    return new Selection<>(
        root,
        groups.stream()
            .filter(group -> group.length > 0)
            .mapToInt(end::apply)
            .sorted()
            .distinct()
            .toArray());
  }

  /** All the components of all groups. */
  public Selection<R, C> flat() {
    return new Selection<>(
        root, groups.stream().flatMapToInt(Arrays::stream).sorted().distinct().toArray());
  }

  /** The score with a spanner over each of the groups, from the first leaf in it to the last. */
  public R attach(Spanner spanner) {
    return span(root, groups, spanner);
  }

  /**
   * The score with what each of the groups becomes; a group of nothing stays nothing.
   *
   * @throws IllegalArgumentException if the components of a group do not stand side by side
   */
  public R replace(Function<? super Selection<R, C>, ? extends Component> replacement) {
    requireNeighbours();
    return Neighbours.replace(
        root,
        groups,
        group ->
            group.length == 0
                ? Components.EMPTY
                : Neighbours.contents(replacement.apply(new Selection<>(root, group))));
  }

  /**
   * The score with each of the groups, whose components stand side by side, within a container.
   *
   * @param empty the container, which holds nothing yet
   */
  public R wrap(Container empty) {
    return Neighbours.wrap(root, groups, empty);
  }

  /**
   * The score with each of the groups, containers that stand side by side, as one container.
   *
   * @param empty the container, which holds nothing yet
   */
  public R swap(Container empty) {
    return Neighbours.swap(root, groups, empty);
  }

  static <R extends Component> R span(R root, List<int[]> groups, Spanner spanner) {
    Tally<List<Attachment>> tally = new Tally<>();
    for (int[] selected : groups) {
      int[] group = leaves(root, selected);
      IntFunction<Place> leaves = i -> Tree.at(root, group[i]);
      for (int i = 0; i < group.length; i++) {
        List<Attachment> marks = spanner.attachments(leaves, i, group.length);
        if (!marks.isEmpty()) {
          tally.add(group[i], marks);
        }
      }
    }
    List<List<Attachment>> marks = tally.values();
    return Tree.edit(root, tally.positions(), (component, i) -> attach(component, marks.get(i)));
  }

  /** The leaves among these components and within them. */
  private static int[] leaves(Component root, int[] selected) {
    List<? extends Component> components = new Selection<>(root, selected).components();
    return components.stream().allMatch(Leaf.class::isInstance)
        ? selected
        : IntStream.range(0, selected.length)
            .flatMap(
                i -> Select.leaves(components.get(i)).positions().map(leaf -> selected[i] + leaf))
            .sorted()
            .distinct()
            .toArray();
  }

  private static Component attach(Component component, List<Attachment> marks) {
    List<Attachment> all = new ArrayList<>(component.attachments());
    all.addAll(marks);
    return component.withAttachments(all);
  }

  /** The groups as a stream, in order. */
  public Stream<Selection<R, C>> stream() {
    return groups.stream().map(group -> new Selection<>(root, group, true));
  }

  @Override
  public Iterator<Selection<R, C>> iterator() {
    return stream().iterator();
  }

  /** The groups in brackets. */
  @Override
  public String toString() {
    return stream().map(Selection::toString).collect(Collectors.joining(", ", "[", "]"));
  }
}
