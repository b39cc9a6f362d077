package org.divisi.lilypond;

import org.divisi.score.Component;
import org.divisi.score.Container;
import org.divisi.score.Leaf;

/**
 * A place around a component where its attachments are written, in the order of the text: a site,
 * or one of the kinds of marks that stand behind a leaf. Within a slot the texts are sorted.
 */
enum Slot {
  ABSOLUTE_BEFORE(true, true),
  BEFORE(true, true),
  OPENING(false, true),
  CLOSING(false, true),
  ARTICULATION(true, false),
  MARKUP(true, false),
  SPANNER_STOP(true, false),
  START_BEAM(true, false),
  STOP_BEAM(true, false),
  SPANNER_START(true, false),
  AFTER(true, true),
  ABSOLUTE_AFTER(true, true);

  private final boolean ofLeaves;
  private final boolean ofContainers;

  Slot(boolean ofLeaves, boolean ofContainers) {
    this.ofLeaves = ofLeaves;
    this.ofContainers = ofContainers;
  }

  /** Whether a component has this place. */
  boolean isAround(Component component) {
    return switch (component) {
      case Leaf leaf -> ofLeaves;
      case Container container -> ofContainers;
    };
  }
}
