package org.divisi.select;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.divisi.score.Attachment;
import org.divisi.score.Component;
import org.divisi.score.Components;
import org.divisi.score.Container;
import org.divisi.score.Direction;
import org.divisi.score.Indicator;
import org.divisi.score.Place;
import org.divisi.score.Spanner;
import org.divisi.score.Tree;
import org.divisi.theory.Duration;

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
public final class Selection<R extends Component, C extends Component>
    implements Picking<C, Selection<R, C>, Groups<R, C>> {
  private final R root;
  private final int[] positions;

  /** Whether it is one of {@link Groups}, over all of which one spanner goes. */
  private final boolean group;

  Selection(R root, int[] positions) {
    this(root, positions, false);
  }

  Selection(R root, int[] positions, boolean group) {
    this.root = root;
    this.positions = positions;
    this.group = group;
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

  @SuppressWarnings("unchecked") // Selected by this kind.
  private C kind(Component component) {
    return (C) component;
  }

  /** The places of the components: each with its offset, parents and what is in force. */
  public List<Place> places() {
    return Tree.places(root, positions);
  }

  /** The places of the components in the order of time; what begins at once, in reading order. */
  public List<Place> timeline() {
    return places().stream().sorted(Comparator.comparing(Place::offset)).toList();
  }

  /** What is in force at each of the components, of one kind of indicator. */
  public <I extends Indicator> List<Optional<I>> effective(Class<I> kind) {
    return Tree.effective(root, kind, positions);
  }

  /** How long they last together, with the tuplets around them. */
  public Duration duration() {
    return places().stream().map(Place::duration).reduce(Duration.ZERO, Duration::plus);
  }

  @Override
  public Selection<R, C> narrowed(Words words, Narrowing<C> how) {
    return new Selection<>(root, how.indices(this).map(i -> positions[i]).toArray());
  }

  @Override
  public Groups<R, C> grouped(Words words, Grouping<C> how) {
    return new Groups<>(
        root,
        how.ranges(this).stream().map(r -> Arrays.copyOfRange(positions, r[0], r[1])).toList());
  }

  /** The index from the start of one that may count from the end. */
  static int at(int index, int size, String what) {
    if (size == 0) {
      throw new IndexOutOfBoundsException(
          "index %d is not among 0 %s: ask isEmpty() first, or select otherwise"
              .formatted(index, what));
    }
    int at = index < 0 ? index + size : index;
    if (at < 0 || at >= size) {
      throw new IndexOutOfBoundsException(
          "index %d is not among %d %s: use %d to %d"
              .formatted(index, size, what, -size, size - 1));
    }
    return at;
  }

  /** Refuses a slice of what is not there. */
  static int requireSlice(int from, int to, int size) {
    if (from < 0 || from > to || to > size) {
      throw new IndexOutOfBoundsException(
          "%d to %d is no slice of %d selected: use 0 to %d".formatted(from, to, size, size));
    }
    return from;
  }

  static void requireStep(int step) {
    if (step < 1) {
      throw new IllegalArgumentException("every %d-th is nothing: use 1 or more".formatted(step));
    }
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

  /** These and the leaf that follows the last of them, if one does. */
  public Selection<R, Component> withNextLeaf() {
    return with(isEmpty() ? Optional.empty() : at(-1).nextLeaf());
  }

  /** These and the leaf before the first of them, if there is one. */
  public Selection<R, Component> withPreviousLeaf() {
    return with(isEmpty() ? Optional.empty() : at(0).previousLeaf());
  }

  private Place at(int index) {
    return Tree.at(root, positions[at(index, size(), "selected")]);
  }

  private Selection<R, Component> with(Optional<Place> leaf) {
    IntStream more = leaf.stream().mapToInt(Place::position);
    return new Selection<>(root, IntStream.concat(positions(), more).sorted().distinct().toArray());
  }

  /** The score with an indicator attached to each of the components. */
  public R attach(Indicator indicator) {
    return attach(indicator, Direction.NEUTRAL);
  }

  /** The score with an indicator attached above or below each of the components. */
  public R attach(Indicator indicator, Direction direction) {
    return attach(Attachment.of(indicator, direction));
  }

  /** The score with one thing more attached to each of the components. */
  public R attach(Attachment attachment) {
    return Tree.edit(root, positions, (component, i) -> component.attach(attachment));
  }

  /**
   * The score with a spanner from the first of the leaves to the last. Where containers are
   * selected, such as tuplets, it goes over the leaves of each; over a group, such as a measure, it
   * goes as a whole.
   */
  public R attach(Spanner spanner) {
    boolean each = !group && components().stream().allMatch(Container.class::isInstance);
    return Groups.span(
        root,
        each ? positions().mapToObj(p -> new int[] {p}).toList() : List.of(positions),
        spanner);
  }

  /** The score with no indicator of a kind attached to the components. */
  public R detach(Class<? extends Indicator> kind) {
    return detach(attachment -> kind.isInstance(attachment.indicator()));
  }

  /** The score with an indicator taken away from the components. */
  public R detach(Indicator indicator) {
    return detach(attachment -> attachment.indicator().equals(indicator));
  }

  private R detach(Predicate<Attachment> test) {
    return Tree.edit(
        root,
        positions,
        (component, i) -> {
          List<Attachment> kept = component.attachments().stream().filter(test.negate()).toList();
          return kept.size() == component.attachments().size()
              ? component
              : component.withAttachments(kept);
        });
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
    Neighbours.require(root, positions);
    return Neighbours.replace(root, List.of(positions), group -> Neighbours.contents(music));
  }

  /** The score with music before each of the components; of a plain fragment, what it holds. */
  public R insertBefore(Component music) {
    Components inner = Neighbours.contents(music);
    return Tree.replace(root, positions, (component, i) -> inner.plus(component));
  }

  /** The score with music behind each of the components; of a plain fragment, what it holds. */
  public R insertAfter(Component music) {
    Components inner = Neighbours.contents(music);
    return Tree.replace(root, positions, (component, i) -> Components.of(component).plus(inner));
  }

  /**
   * The score with the components, which stand side by side, within a container.
   *
   * @param empty the container, which holds nothing yet
   * @throws IllegalArgumentException if the components do not stand side by side
   */
  public R wrap(Container empty) {
    return Neighbours.wrap(root, List.of(positions), empty);
  }

  /**
   * The score with what each container holds in its place; what is attached to the container goes
   * with it.
   *
   * @throws IllegalArgumentException if something else than a container is selected
   */
  public R extract() {
    return Tree.replace(root, positions, (component, i) -> Neighbours.inside(component));
  }

  /**
   * The score with the containers, which stand side by side, as one container that holds what they
   * held.
   *
   * @param empty the container, which holds nothing yet
   * @throws IllegalArgumentException if they are not containers that stand side by side
   */
  public R swap(Container empty) {
    return Neighbours.swap(root, List.of(positions), empty);
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
