package org.divisi.score;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;

/**
 * One edit of many positions in one pass: it goes down to each position in turn, gathers what
 * changes in each container, and rebuilds a container when it leaves it.
 */
final class Editor {
  /** What becomes of a component: a component or {@link Components}. */
  interface Rule {
    Object apply(Component component, int i);
  }

  /** A container on the way down; {@code order} is its own place among the positions, or -1. */
  private static final class Frame {
    final Container container;
    final Finger finger;
    final int position;
    final int index;
    final int order;
    final Edits edits = new Edits();

    Frame(Container container, int position, int index, int order) {
      this.container = container;
      this.finger = container.components().finger();
      this.position = position;
      this.index = index;
      this.order = order;
    }

    boolean holds(int target) {
      return target < position + container.nodes();
    }
  }

  private final int[] positions;
  private final Rule rule;
  private final Deque<Frame> stack = new ArrayDeque<>(4);

  Editor(int[] positions, Rule rule) {
    this.positions = positions;
    this.rule = rule;
  }

  Object edit(Component root) {
    if (positions.length == 0) {
      return root;
    }
    checkPositions(root);
    boolean rootToo = positions[0] == 0;
    if (!(root instanceof Container container)) {
      return changed(root, 0);
    }
    stack.push(new Frame(container, 0, 0, rootToo ? 0 : -1));
    for (int i = rootToo ? 1 : 0; i < positions.length; i++) {
      while (!stack.element().holds(positions[i])) {
        leave();
      }
      goTo(positions[i], i);
    }
    while (stack.size() > 1) {
      leave();
    }
    return rebuilt(stack.pop());
  }

  private void checkPositions(Component root) {
    for (int i = 0; i < positions.length; i++) {
      Objects.checkIndex(positions[i], root.nodes());
      if (i > 0 && positions[i] <= positions[i - 1]) {
        throw new IllegalArgumentException(
            "position %d comes after %d: positions must rise"
                .formatted(positions[i], positions[i - 1]));
      }
    }
  }

  private void goTo(int target, int i) {
    while (true) {
      Frame frame = stack.element();
      Finger finger = frame.finger;
      finger.seek(target - frame.position - 1);
      int found = frame.position + 1 + finger.node();
      if (finger.component() instanceof Container container) {
        stack.push(new Frame(container, found, finger.index(), found == target ? i : -1));
      } else {
        gather(frame, finger.index(), finger.component(), changed(finger.component(), i));
      }
      if (found == target) {
        return;
      }
    }
  }

  private void leave() {
    Frame frame = stack.pop();
    gather(stack.element(), frame.index, frame.container, rebuilt(frame));
  }

  private Object rebuilt(Frame frame) {
    Container container = frame.container;
    if (!frame.edits.isEmpty()) {
      container = container.withComponents(container.components().edited(frame.edits));
    }
    return frame.order < 0 ? container : changed(container, frame.order);
  }

  private Object changed(Component component, int i) {
    return Objects.requireNonNull(rule.apply(component, i), "changed component");
  }

  private static void gather(Frame frame, int index, Component before, Object after) {
    if (after != before) {
      frame.edits.add(index, after);
    }
  }
}
