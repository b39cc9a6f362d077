package org.divisi.transform;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.divisi.score.AfterGrace;
import org.divisi.score.Attachment;
import org.divisi.score.Component;
import org.divisi.score.Components;
import org.divisi.score.Container;
import org.divisi.score.Grace;
import org.divisi.score.Leaf;

/** Music from its end to its start. */
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
    if (!(music instanceof Container container)) {
      return music;
    }
    Deque<Frame> stack = new ArrayDeque<>(List.of(Frame.of(container)));
    while (true) {
      Frame frame = stack.element();
      if (!frame.rest.isEmpty()) {
        Component next = frame.rest.poll();
        boolean whole = next instanceof Leaf || next instanceof Grace || next instanceof AfterGrace;
        if (whole) {
          frame.turned.add(next);
        } else {
          stack.push(Frame.of((Container) next));
        }
        continue;
      }
      stack.pop();
      Container turned =
          frame.container.withComponents(Components.copyOf(turn(frame.container, frame.turned)));
      if (stack.isEmpty()) {
        return (R) Ties.moved(turned);
      }
      stack.element().turned.add(turned);
    }
  }

  private static List<Component> turn(Container container, List<Component> components) {
    List<Component> marked = components.stream().map(Retrograde::marked).toList();
    if (container.simultaneous()) {
      return marked;
    }
    // A grace note stays before the note that it leads to.
    List<List<Component>> units = new ArrayList<>();
    List<Component> unit = new ArrayList<>();
    for (Component component : marked) {
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

  private static Component marked(Component component) {
    if (!(component instanceof Leaf) || component.attachments().isEmpty()) {
      return component;
    }
    List<Attachment> turned = component.attachments().stream().map(Ends::turned).toList();
    return turned.equals(component.attachments()) ? component : component.withAttachments(turned);
  }

  /** Ties stand on the first of two leaves, so in music that is turned each moves to the other. */
  private static final class Ties {
    private Ties() {}

    static Component moved(Component turned) {
      List<Leaf> changed = new ArrayList<>();
      var leaves = org.divisi.select.Select.leaves(turned);
      List<Leaf> all = leaves.components();
      for (int i = 0; i < all.size(); i++) {
        Leaf leaf = all.get(i);
        Optional<Attachment> next =
            i + 1 < all.size() ? Ends.tie(all.get(i + 1).attachments()) : Optional.empty();
        List<Attachment> marks = new ArrayList<>(leaf.attachments());
        Ends.tie(marks).ifPresent(marks::remove);
        next.ifPresent(marks::add);
        changed.add(marks.equals(leaf.attachments()) ? leaf : leaf.withAttachments(marks));
      }
      int[] index = {0};
      return leaves.map(leaf -> changed.get(index[0]++));
    }
  }
}
