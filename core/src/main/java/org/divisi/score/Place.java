package org.divisi.score;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.divisi.theory.Duration;
import org.divisi.theory.Offset;
import org.divisi.theory.Pitch;
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
    int before = 1 + components.nodesBefore(index);
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

  /** The place of the component that follows this one in its container. */
  Place next(Component component) {
    Place container = Objects.requireNonNull(parent, "parent");
    return new Place(
        container,
        component,
        position + this.component.nodes(),
        index + 1,
        Structure.isStill((Container) container.component) ? offset : end(),
        scale);
  }

  /** The place of the first of the components that this container holds. */
  Place first(Component component) {
    return new Place(this, component, position + 1, 0, offset, innerScale());
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

  /** This place and those of the containers around it, out to the root. */
  public List<Place> parentage() {
    List<Place> places = new ArrayList<>();
    for (Place place = this; place != null; place = place.parent) {
      places.add(place);
    }
    return List.copyOf(places);
  }

  /** From the root down to this place, and then all that stands within it, in reading order. */
  public List<Place> lineage() {
    List<Place> places = new ArrayList<>(parentage());
    Collections.reverse(places);
    places.removeLast();
    Tree.places(this).forEach(places::add);
    return List.copyOf(places);
  }

  /** The indices on the way from the root to this place. */
  public List<Integer> path() {
    List<Integer> path = new ArrayList<>();
    for (Place place = this; place.parent != null; place = place.parent) {
      path.add(place.index);
    }
    Collections.reverse(path);
    return List.copyOf(path);
  }

  /** The contexts around it in words, without the score: {@code Staff "Violin", Voice}. */
  public String where() {
    Deque<String> names = new ArrayDeque<>();
    for (Place place = this; place != null; place = place.parent) {
      if (place.component instanceof Context context && !context.lilypondType().equals("Score")) {
        names.push(
            context.lilypondType()
                + (context.name().isEmpty() ? "" : " \"" + context.name() + '"'));
      }
    }
    return String.join(", ", names);
  }

  /**
   * The leaf that follows this component in its voice, if one does: grace notes count, and of what
   * sounds at once the first part is entered. Costs O(log n) for each container on the way.
   */
  public Optional<Place> nextLeaf() {
    return Neighbour.of(this, 1);
  }

  /** The leaf before this component in its voice, if there is one. */
  public Optional<Place> previousLeaf() {
    return Neighbour.of(this, -1);
  }

  /**
   * The indicator of a kind that is in force here: the last one attached at or before this place,
   * within the context on which such an indicator acts. Costs O(log n) for each container on the
   * way.
   */
  public <I extends Indicator> Optional<I> effective(Class<I> kind) {
    return Effective.of(kind, this).map(Effective.Found::indicator);
  }

  /** Where the indicator is attached that is in force here. */
  public <I extends Indicator> Optional<Place> effectivePlace(Class<I> kind) {
    return Effective.of(kind, this).map(Effective.Found::place);
  }

  /** What sounds here on the instrument in force: none for a rest, several for a chord. */
  public List<Pitch> soundingPitches() {
    List<Pitch> written =
        switch (component) {
          case Note note -> note.head().isDrum() ? List.of() : List.of(note.pitch());
          case Chord chord ->
              chord.heads().stream().filter(head -> !head.isDrum()).map(NoteHead::pitch).toList();
          default -> List.of();
        };
    return effective(Instrument.class)
        .map(instrument -> written.stream().map(instrument::sounding).toList())
        .orElse(written);
  }
}
