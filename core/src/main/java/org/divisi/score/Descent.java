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
  /** A container on the way, the positions in it, and where it was left. */
  private record Frame(Place container, int first, int end, Finger finger) {}

  private final Place root;
  private final Deque<Frame> stack = new ArrayDeque<>(4);
  private @Nullable Frame frame;
  private @Nullable Place place;
  private Component component;
  private int index;

  Descent(Component root) {
    this.root = Place.root(root);
    this.component = root;
  }

  /** Goes to the component at a position, which must not lie before the last one. */
  void to(int target) {
    Frame at = frame;
    if (at == null || target >= at.end) {
      Objects.checkIndex(target, root.component().nodes());
      if (target == 0) {
        return;
      }
      at = around(target);
    }
    seek(at, target);
    while (at.first + at.finger.node() < target) {
      at = enter(place());
      seek(at, target);
    }
  }

  /** The innermost container on the way that holds a position. */
  private Frame around(int target) {
    while (!stack.isEmpty() && target >= stack.element().end) {
      stack.pop();
    }
    frame = stack.isEmpty() ? enter(root) : stack.element();
    return frame;
  }

  private Frame enter(Place container) {
    Container inner = (Container) container.component();
    int position = container.position();
    frame =
        new Frame(container, position + 1, position + inner.nodes(), inner.components().finger());
    stack.push(frame);
    return frame;
  }

  private void seek(Frame at, int target) {
    at.finger.seek(target - at.first);
    component = at.finger.component();
    index = at.finger.index();
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
    return frame == null ? null : frame.container;
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
