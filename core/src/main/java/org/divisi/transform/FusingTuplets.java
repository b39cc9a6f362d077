package org.divisi.transform;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.divisi.score.Component;
import org.divisi.score.Components;
import org.divisi.score.Container;
import org.divisi.score.Tree;
import org.divisi.score.Tuplet;
import org.divisi.select.Select;

/** Makes one tuplet of those that stand side by side, also within others. */
final class FusingTuplets {
  private record Two(Tuplet left, Tuplet right) {}

  private FusingTuplets() {}

  static <R extends Component> R of(R music) {
    int[] containers = Select.components(music, Container.class).positions().toArray();
    return Tree.edit(
        music,
        containers,
        (component, i) ->
            component instanceof Container container && !container.simultaneous()
                ? fused(container)
                : component);
  }

  private static Container fused(Container container) {
    List<Component> components = new ArrayList<>();
    for (Component component : container.components()) {
      if (!components.isEmpty()
          && components.getLast() instanceof Tuplet left
          && component instanceof Tuplet right
          && fit(left, right)) {
        components.set(components.size() - 1, joined(left, right));
      } else {
        components.add(component);
      }
    }
    return components.size() == container.components().size()
        ? container
        : container.withComponents(Components.copyOf(components));
  }

  private static boolean fit(Tuplet left, Tuplet right) {
    return left.ratio().equals(right.ratio()) && right.attachments().isEmpty();
  }

  /** Two tuplets as one; where they meet, tuplets within them are joined as well. */
  private static Tuplet joined(Tuplet left, Tuplet right) {
    Deque<Two> around = new ArrayDeque<>();
    Two two = new Two(left, right);
    while (!two.left.components().isEmpty()
        && !two.right.components().isEmpty()
        && two.left.components().get(two.left.components().size() - 1) instanceof Tuplet last
        && two.right.components().get(0) instanceof Tuplet first
        && fit(last, first)) {
      around.push(two);
      two = new Two(last, first);
    }
    Tuplet one = two.left.withComponents(two.left.components().plus(two.right.components()));
    for (Two outer : around) {
      Components before = outer.left.components();
      Components behind = outer.right.components();
      one =
          outer.left.withComponents(
              before.slice(0, before.size() - 1).plus(one).plus(behind.slice(1, behind.size())));
    }
    return one;
  }
}
