package org.divisi.lilypond;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.divisi.score.Component;
import org.divisi.score.Components;
import org.divisi.score.Container;
import org.divisi.score.Leaf;

/** Turns music round, so that its end comes first: {@code \retrograde}. */
final class Retrograde extends Rebuilding {
  private Retrograde(Written written, Effort effort) {
    super(written, effort);
  }

  static Component of(Component music, Written written, Effort effort) {
    return new Retrograde(written, effort).of(music);
  }

  @Override
  Component leaf(Leaf leaf) {
    return leaf;
  }

  @Override
  Component left(Container container) {
    if (container.simultaneous() || container.components().size() < 2) {
      return container;
    }
    List<Component> turned = new ArrayList<>();
    container.components().forEach(turned::add);
    Collections.reverse(turned);
    return container.withComponents(Components.copyOf(turned));
  }
}
