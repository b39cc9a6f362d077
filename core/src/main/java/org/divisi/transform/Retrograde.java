package org.divisi.transform;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import org.divisi.score.AfterGrace;
import org.divisi.score.Alternative;
import org.divisi.score.Component;
import org.divisi.score.Components;
import org.divisi.score.Container;
import org.divisi.score.Grace;
import org.divisi.score.Leaf;

/**
 * Music from its end to its start: first the marks are {@linkplain Turning turned}, then the order.
 */
final class Retrograde {
  /** A container whose contents are being turned. */
  private record Frame(Container container, List<Component> turned, ArrayDeque<Component> rest) {
    static Frame of(Container container) {
      ArrayDeque<Component> rest = new ArrayDeque<>();
      container.components().forEach(rest::add);
      return new Frame(container, new ArrayList<>(), rest);
    }
  }

  private Retrograde() {}

  @SuppressWarnings("unchecked") // A container stays of its kind.
  static <R extends Component> R of(R music) {
    if (!(Turning.of(Ottavas.onLeaves(music)) instanceof Container container)) {
      return music;
    }
    Deque<Frame> stack = new ArrayDeque<>(List.of(Frame.of(requireTurnable(container))));
    while (true) {
      Frame frame = stack.element();
      if (!frame.rest.isEmpty()) {
        Component next = frame.rest.poll();
        boolean whole = next instanceof Leaf || next instanceof Grace || next instanceof AfterGrace;
        if (whole) {
          frame.turned.add(next);
        } else {
          stack.push(Frame.of(requireTurnable((Container) next)));
        }
        continue;
      }
      stack.pop();
      Container turned =
          frame.container.withComponents(Components.copyOf(turn(frame.container, frame.turned)));
      if (stack.isEmpty()) {
        return (R) turned;
      }
      stack.element().turned.add(turned);
    }
  }

  /** Refuses endings: backwards each would come before what is repeated. */
  private static Container requireTurnable(Container container) {
    if (container instanceof Alternative) {
      throw new IllegalArgumentException(
          "%s cannot go backwards: no sign says endings before what is repeated; write them out, as"
                  .formatted(container)
              + " \\unfoldRepeats does, or turn what is repeated and each ending by itself");
    }
    return container;
  }

  private static List<Component> turn(Container container, List<Component> components) {
    if (container.simultaneous()) {
      return components;
    }
    // A grace note stays before the note that it leads to.
    List<List<Component>> units = new ArrayList<>();
    List<Component> unit = new ArrayList<>();
    for (Component component : components) {
      unit.add(component);
      if (!(component instanceof Grace)) {
        units.add(unit);
        unit = new ArrayList<>();
      }
    }
    List<Component> turned = new ArrayList<>();
    Collections.reverse(units);
    units.forEach(turned::addAll);
    turned.addAll(unit);
    return turned;
  }
}
