package org.divisi.score;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import org.divisi.theory.Offset;
import org.divisi.theory.Ratio;
import org.jspecify.annotations.Nullable;

/**
 * What every edit and every question is made of: positions, which number the components of a tree
 * in reading order from the root, which is 0.
 */
public final class Tree {
  private Tree() {}

  /** What becomes of a component that an edit comes to. */
  @FunctionalInterface
  public interface Change {
    /** The component in place of the given one; {@code i} counts the positions of the edit. */
    Component apply(Component component, int i);
  }

  /** What becomes of a component that an edit comes to, where it may become several or none. */
  @FunctionalInterface
  public interface Replacement {
    /** The components in place of the given one; {@code i} counts the positions of the edit. */
    Components apply(Component component, int i);
  }

  /** What is done with a leaf where it stands in time. */
  @FunctionalInterface
  public interface LeafAction {
    /** Takes a leaf and when it starts. */
    void accept(Leaf leaf, Offset offset);
  }

  /**
   * Changes the components at some positions, and shares all others with the old tree. Within a
   * container that is itself changed, what it holds is changed first. Costs O(changes x depth).
   *
   * @param positions numbers in reading order, rising
   * @throws IllegalArgumentException if the root becomes a component of another kind
   */
  public static <C extends Component> C edit(C root, int[] positions, Change change) {
    return kept(root, new Editor(positions, change::apply).edit(root));
  }

  /**
   * Puts components in the place of those at some positions: several, one or none.
   *
   * @param positions numbers in reading order, rising
   * @throws IllegalArgumentException if the root itself is to be replaced by none or several
   */
  public static <C extends Component> C replace(C root, int[] positions, Replacement replacement) {
    Object result = new Editor(positions, replacement::apply).edit(root);
    if (result instanceof Components components) {
      if (components.size() != 1) {
        throw new IllegalArgumentException(
            "the root cannot become %d components: put it in a container"
                .formatted(components.size()));
      }
      result = components.get(0);
    }
    return kept(root, result);
  }

  @SuppressWarnings("unchecked") // Checked by the class of the root.
  private static <C extends Component> C kept(C root, Object result) {
    if (!root.getClass().isInstance(result)) {
      throw new IllegalArgumentException(
          "the edit makes the root, a %s, a %s: edit a container that holds it"
              .formatted(root.getClass().getSimpleName(), result.getClass().getSimpleName()));
    }
    return (C) result;
  }

  /**
   * The place of the component at a position. Costs O(log n) for each container on the way.
   *
   * @throws IndexOutOfBoundsException if there is no such position
   */
  public static Place at(Component root, int position) {
    Objects.checkIndex(position, root.nodes());
    Place place = Place.root(root);
    while (place.position() < position) {
      place = place.childAt(position);
    }
    return place;
  }

  /** The places of all components, in reading order. */
  public static Iterable<Place> places(Component root) {
    return places(Place.root(root));
  }

  /** The place and those of all that stands within it, in reading order. */
  public static Iterable<Place> places(Place place) {
    return () -> new Places(place);
  }

  /**
   * The places of the components at some positions, which share the places around them. Quick where
   * the positions lie near each other.
   *
   * @param positions numbers in reading order, rising
   */
  public static List<Place> places(Component root, int... positions) {
    List<Place> places = new ArrayList<>(positions.length);
    Descent descent = new Descent(root);
    for (int position : positions) {
      descent.to(position);
      places.add(descent.place());
    }
    return places;
  }

  /**
   * The indicators of a kind that are in force at some positions, as {@link Place#effective} finds
   * them: in one pass, in which leaves that stand side by side hand on to one another what is in
   * force.
   *
   * @param positions numbers in reading order, rising
   */
  public static <I extends Indicator> List<Optional<I>> effective(
      Component root, Class<I> kind, int... positions) {
    InForce<I> inForce = new InForce<>(root, kind);
    List<Optional<I>> found = new ArrayList<>(positions.length);
    for (int position : positions) {
      found.add(inForce.at(position));
    }
    return found;
  }

  /** Does something with each leaf, in reading order, told when it starts. */
  public static void forEachLeaf(Component root, LeafAction action) {
    if (root instanceof Leaf leaf) {
      action.accept(leaf, Offset.ZERO);
      return;
    }
    Deque<Level> stack = new ArrayDeque<>();
    stack.push(new Level((Container) root, Offset.ZERO, Ratio.ONE));
    while (!stack.isEmpty()) {
      Level level = stack.element();
      Container inner = level.leavesUpToContainer(action);
      if (inner == null) {
        stack.pop();
      } else {
        stack.push(level.enter(inner));
      }
    }
  }

  /** A container on the way, with the time that has passed in it. */
  private static final class Level {
    private final Iterator<Component> rest;
    private final boolean simultaneous;
    private final Ratio scale;
    private final boolean scaled;
    private Offset offset;

    Level(Container container, Offset offset, Ratio scale) {
      this.rest = container.components().iterator();
      this.simultaneous = Structure.isStill(container);
      this.scale = Structure.scale(container, scale);
      this.scaled = !this.scale.isTrivial();
      this.offset = offset;
    }

    @Nullable Container leavesUpToContainer(LeafAction action) {
      while (rest.hasNext()) {
        Component component = rest.next();
        if (!(component instanceof Leaf leaf)) {
          return (Container) component;
        }
        action.accept(leaf, offset);
        pass(leaf);
      }
      return null;
    }

    Level enter(Container container) {
      Level level = new Level(container, offset, scale);
      pass(container);
      return level;
    }

    private void pass(Component component) {
      if (!simultaneous) {
        offset = offset.plus(scaled ? component.duration().times(scale) : component.duration());
      }
    }
  }

  private static final class Places implements Iterator<Place> {
    /** A container on the way, and the last place in it. */
    private static final class Frame {
      private final Place container;
      private final Iterator<Component> rest;
      private @Nullable Place last;

      Frame(Place container) {
        this.container = container;
        this.rest = ((Container) container.component()).components().iterator();
      }

      Place next() {
        Component component = rest.next();
        last = last == null ? container.first(component) : last.next(component);
        return last;
      }
    }

    private final Deque<Frame> stack = new ArrayDeque<>();
    private @Nullable Place start;

    Places(Place root) {
      start = root;
    }

    @Override
    public boolean hasNext() {
      while (!stack.isEmpty() && !stack.element().rest.hasNext()) {
        stack.pop();
      }
      return start != null || !stack.isEmpty();
    }

    @Override
    public Place next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      Place place = start == null ? stack.element().next() : start;
      start = null;
      if (place.component() instanceof Container) {
        stack.push(new Frame(place));
      }
      return place;
    }
  }
}
