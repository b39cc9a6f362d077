package org.divisi.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A block that holds components. */
final class Twig extends Block {
  final Component[] components;

  Twig(Component[] components) {
    this(components, Measure.of(components));
  }

  private Twig(Component[] components, Measure measure) {
    super(measure);
    this.components = components;
  }

  @Override
  int height() {
    return 0;
  }

  @Override
  int entries() {
    return components.length;
  }

  @Override
  Component get(int index) {
    return components[index];
  }

  @Override
  void sumBefore(int index, Measure.Sum sum) {
    for (int i = 0; i < index; i++) {
      sum.add(components[i].duration());
    }
  }

  @Override
  int lastWith(long mask, int end) {
    int index = (measure().kinds() & mask) == 0 ? -1 : Math.min(end, components.length) - 1;
    while (index >= 0 && (Kinds.of(components[index]) & mask) == 0) {
      index--;
    }
    return index;
  }

  @Override
  void slice(int from, int to, List<Block> out) {
    out.add(
        to - from == components.length ? this : new Twig(Arrays.copyOfRange(components, from, to)));
  }

  @Override
  void edit(Edits edits, int first, List<Block> out) {
    List<Component> all = new ArrayList<>(components.length);
    for (int i = 0; i < components.length; i++) {
      if (edits.isAt(first + i)) {
        edits.takeAll(all);
      } else {
        all.add(components[i]);
      }
    }
    out.addAll(Blocks.twigs(all.toArray(Component[]::new)));
  }

  @Override
  Twig exchange(Edits edits, int first) {
    Component[] copy = components.clone();
    boolean same = true;
    long before = 0;
    long after = 0;
    while (edits.isBefore(first + copy.length)) {
      int index = edits.index() - first;
      Component next = edits.take();
      same &= Measure.same(copy[index], next);
      before |= Kinds.of(copy[index]);
      after |= Kinds.of(next);
      copy[index] = next;
    }
    if (!same) {
      return new Twig(copy);
    }
    return new Twig(
        copy, measure().withKinds(before == 0 ? measure().kinds() | after : kinds(copy)));
  }

  private static long kinds(Component[] components) {
    long kinds = 0;
    for (Component component : components) {
      kinds |= Kinds.of(component);
    }
    return kinds;
  }
}
