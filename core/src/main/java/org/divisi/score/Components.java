package org.divisi.score;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.divisi.theory.Duration;
import org.jspecify.annotations.Nullable;

/**
 * An immutable sequence of components that knows its own measure.
 *
 * <p>Counts and durations cost O(1); a component by index, a slice, a join and one replacement cost
 * O(log n). What is derived shares what it does not change.
 */
public final class Components implements Iterable<Component>, Serializable {
  private static final long serialVersionUID = 1;

  /** No components. */
  public static final Components EMPTY = new Components((Block) null);

  @SuppressWarnings("serial") // Written as Packed.
  private @Nullable Block root;

  /** What came from elsewhere, until somebody looks into it. */
  private volatile @Nullable Packed packed;

  private Components(@Nullable Block root) {
    this.root = root;
  }

  /** Components that are unpacked when they are first asked for anything. */
  Components(Packed packed) {
    this.packed = packed;
  }

  private @Nullable Block root() {
    return packed == null ? root : unpacked();
  }

  /** What these are while nobody has looked into them. */
  @Nullable Packed packed() {
    return packed;
  }

  private synchronized @Nullable Block unpacked() {
    Packed waiting = packed;
    if (waiting != null) {
      root = waiting.unpack().root();
      packed = null;
    }
    return root;
  }

  private static Components of(List<Block> blocks) {
    return blocks.isEmpty() ? EMPTY : new Components(Blocks.root(blocks));
  }

  /** These components in this order. */
  public static Components of(Component... components) {
    for (Component component : components) {
      Objects.requireNonNull(component, "component");
    }
    return of(Blocks.twigs(components));
  }

  /** The components of a collection or another iterable, in its order. */
  public static Components copyOf(Iterable<? extends Component> components) {
    if (components instanceof Components same) {
      return same;
    }
    if (components instanceof Collection<? extends Component> collection) {
      return of(collection.toArray(Component[]::new));
    }
    List<Component> list = new ArrayList<>();
    components.forEach(list::add);
    return of(list.toArray(Component[]::new));
  }

  /** These sequences one after the other. */
  public static Components join(Iterable<Components> parts) {
    Components all = EMPTY;
    for (Components part : parts) {
      all = all.plus(part);
    }
    return all;
  }

  /** How many components stand here side by side. */
  public int size() {
    return measure().size();
  }

  /** Whether there are none. */
  public boolean isEmpty() {
    return root() == null;
  }

  /** How many components stand here, with all that they hold. */
  public int nodes() {
    return measure().nodes();
  }

  /** How many leaves stand here, at any depth. */
  public int leaves() {
    return measure().leaves();
  }

  /** How long they last one after the other. */
  public Duration total() {
    return measure().total();
  }

  /** How long they last at once: as long as the longest. */
  public Duration longest() {
    return measure().longest();
  }

  long kinds() {
    return measure().kinds();
  }

  private Measure measure() {
    Block all = root();
    return all == null ? Measure.EMPTY : all.measure();
  }

  /** The component at an index. */
  public Component get(int index) {
    return block(index).get(index);
  }

  /** How long all before the component at an index lasts, one after the other. */
  public Duration before(int index) {
    return index == size() ? total() : block(index).before(index);
  }

  /** How many nodes stand before the component at an index. */
  int nodesBefore(int index) {
    return block(index).nodesBefore(index);
  }

  private Block block(int index) {
    Objects.checkIndex(index, size());
    return Objects.requireNonNull(root());
  }

  /** The same components with another one at an index. */
  public Components with(int index, Component component) {
    Objects.checkIndex(index, size());
    Edits edits = new Edits();
    edits.add(index, Objects.requireNonNull(component, "component"));
    return edited(edits);
  }

  /** The same components with one more at the end. */
  public Components plus(Component component) {
    return plus(of(component));
  }

  /** These components, then the others. */
  public Components plus(Components others) {
    Block left = root();
    Block right = others.root();
    return left == null ? others : right == null ? this : new Components(Blocks.join(left, right));
  }

  /** The components from one index up to another, without the latter. */
  public Components slice(int from, int to) {
    Objects.checkFromToIndex(from, to, size());
    Block whole = root();
    if (whole == null || to - from == size()) {
      return this;
    }
    List<Block> blocks = new ArrayList<>();
    if (from < to) {
      whole.slice(from, to, blocks);
    }
    Components all = EMPTY;
    for (Block block : blocks) {
      all = all.plus(new Components(block));
    }
    return all;
  }

  /** The same components, with others in the place of those from one index up to another. */
  public Components splice(int from, int to, Components others) {
    return slice(0, from).plus(others).plus(slice(to, size()));
  }

  /** What each component becomes; the same object when nothing changes. */
  public Components map(UnaryOperator<Component> change) {
    Edits edits = new Edits();
    int index = 0;
    for (Component component : this) {
      Component result = Objects.requireNonNull(change.apply(component), "changed component");
      if (result != component) {
        edits.add(index, result);
      }
      index++;
    }
    return edited(edits);
  }

  Components edited(Edits edits) {
    Block before = root();
    if (before == null || edits.isEmpty()) {
      return this;
    }
    if (edits.oneForOne()) {
      return new Components(before.exchange(edits, 0));
    }
    List<Block> blocks = new ArrayList<>(1);
    before.edit(edits, 0, blocks);
    return of(blocks);
  }

  /** The last index below {@code end} where a kind of a mask may stand, or -1. */
  int lastWith(long mask, int end) {
    Block all = root();
    return all == null ? -1 : all.lastWith(mask, end);
  }

  /** Where the component is that holds a node, counted from the first component. */
  Finger finger() {
    return new Finger(root());
  }

  /** The components as a list. Costs O(n). */
  public List<Component> toList() {
    return stream().toList();
  }

  /** The components as a stream, in order. */
  public Stream<Component> stream() {
    return StreamSupport.stream(spliterator(), false);
  }

  @Override
  public void forEach(Consumer<? super Component> action) {
    Block all = root();
    if (all != null) {
      forEach(all, action);
    }
  }

  private static void forEach(Block block, Consumer<? super Component> action) {
    switch (block) {
      case Twig twig -> {
        for (Component component : twig.components) {
          action.accept(component);
        }
      }
      case Branch branch -> {
        for (Block child : branch.blocks) {
          forEach(child, action);
        }
      }
    }
  }

  @Override
  public Iterator<Component> iterator() {
    return new Cursor(root());
  }

  private Object writeReplace() {
    return Packed.of(this);
  }

  private void readObject(ObjectInputStream in) throws InvalidObjectException {
    throw new InvalidObjectException("components are read from their packed form");
  }

  @Override
  public boolean equals(Object other) {
    return this == other
        || other instanceof Components components
            && Container.of(this).equals(Container.of(components));
  }

  @Override
  public int hashCode() {
    return Container.of(this).hashCode();
  }

  /** The components in brackets, with commas between. */
  @Override
  public String toString() {
    return stream().map(Component::toString).collect(Collectors.joining(", ", "[", "]"));
  }
}
