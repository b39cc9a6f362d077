package org.divisi.score;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The way down to components at rising positions, one after the other. The containers on the way
 * are kept, with a finger on where each was left, so that what lies near costs next to nothing.
 */
final class Descent {
  private record Frame(Place container, Finger finger) {
    boolean holds(int position) {
      return position < container.position() + container.component().nodes();
    }
  }

  private final Place root;
  private final Deque<Frame> stack = new ArrayDeque<>(4);
  private @Nullable Place place;
  private Component component;
  private int index;
  private int position;

  Descent(Component root) {
    this.root = Place.root(root);
    this.component = root;
  }

  /** Goes to the component at a position, which must not lie before the last one. */
  void to(int target) {
    Objects.checkIndex(target, root.component().nodes());
    if (target == 0) {
      return;
    }
    if (stack.isEmpty()) {
      enter(root);
    }
    while (!stack.element().holds(target)) {
      stack.pop();
    }
    seek(target);
    while (position < target) {
      enter(place());
      seek(target);
    }
  }

  private void enter(Place container) {
    stack.push(new Frame(container, ((Container) container.component()).components().finger()));
  }

  private void seek(int target) {
    Frame frame = stack.element();
    int first = frame.container.position() + 1;
    frame.finger.seek(target - first);
    component = frame.finger.component();
    index = frame.finger.index();
    position = first + frame.finger.node();
  }

  Component component() {
    return component;
  }

  /** The index of the component in its container. */
  int index() {
    return index;
  }

  /** Where the container stands that holds the component; null at the root. */
  @Nullable Place container() {
    return stack.isEmpty() ? null : stack.element().container;
  }

  /** Where the component stands. */
  Place place() {
    Place container = container();
    if (container == null) {
      return root;
    }
    Place before = place;
    if (before != null && before.parent() == container && before.index() == index - 1) {
      place = before.next(component);
    } else {
      place = container.child(index);
    }
    return place;
  }
}
