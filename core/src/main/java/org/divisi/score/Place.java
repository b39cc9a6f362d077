package org.divisi.score;

import java.util.Optional;
import org.divisi.theory.Duration;
import org.divisi.theory.Offset;
import org.divisi.theory.Ratio;
import org.jspecify.annotations.Nullable;

/**
 * A component where it stands: what it cannot know itself. Places are made on the way down, on
 * demand, and are as immutable as the score they tell of.
 *
 * @param parent the place of the container that holds it; null for the root
 * @param component the component
 * @param position its number in reading order; the root is 0
 * @param index its index among the components of its container
 * @param offset when it starts
 * @param scale by how much the tuplets around it scale its duration
 */
public record Place(
    @Nullable Place parent,
    Component component,
    int position,
    int index,
    Offset offset,
    Ratio scale) {

  /** The place of a whole tree, from its start. */
  public static Place root(Component component) {
    return new Place(null, component, 0, 0, Offset.ZERO, Ratio.ONE);
  }

  /** How long it sounds, with all tuplets around it. */
  public Duration duration() {
    return scaled(component.duration());
  }

  private Duration scaled(Duration duration) {
    return scale.isTrivial() ? duration : duration.times(scale);
  }

  /** When it ends. */
  public Offset end() {
    return offset.plus(duration());
  }

  /** The place of one of the components that this container holds. Costs O(log n). */
  public Place child(int index) {
    Components components = container().components();
    int before = 1 + components.slice(0, index).nodes();
    return child(components.get(index), index, position + before, components.before(index));
  }

  /** The place of the child that holds a position, which must lie within this container. */
  Place childAt(int position) {
    Components components = container().components();
    Finger finger = components.finger();
    finger.seek(position - this.position - 1);
    return child(
        finger.component(),
        finger.index(),
        this.position + 1 + finger.node(),
        components.before(finger.index()));
  }

  private Place child(Component child, int index, int position, Duration before) {
    Container container = container();
    Ratio inner = innerScale();
    Offset start =
        Structure.isStill(container)
            ? offset
            : offset.plus(inner.isTrivial() ? before : before.times(inner));
    return new Place(this, child, position, index, start, inner);
  }

  /** By how much what this container holds is scaled. */
  Ratio innerScale() {
    return component instanceof Container container ? Structure.scale(container, scale) : scale;
  }

  private Container container() {
    if (component instanceof Container container) {
      return container;
    }
    throw new IllegalStateException("%s holds no components".formatted(component));
  }

  /** The nearest container of a kind around this place, the component itself included. */
  public <C extends Component> Optional<C> enclosing(Class<C> kind) {
    for (Place place = this; place != null; place = place.parent) {
      if (kind.isInstance(place.component)) {
        return Optional.of(kind.cast(place.component));
      }
    }
    return Optional.empty();
  }

  /**
   * The indicator of a kind that is in force here: the last one attached at or before this place,
   * within the context on which such an indicator acts. Costs O(log n) for each container on the
   * way.
   */
  public <I extends Indicator> Optional<I> effective(Class<I> kind) {
    return Effective.of(kind, this);
  }
}
