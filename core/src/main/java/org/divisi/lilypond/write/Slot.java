package org.divisi.lilypond.write;

import org.divisi.score.Component;
import org.divisi.score.Container;
import org.divisi.score.Context;
import org.divisi.score.Leaf;

/**
 * A place around a component where its attachments are written, in the order of the text: a site,
 * or one of the kinds of marks that stand behind a leaf. Within a slot the texts are sorted.
 */
public enum Slot {
  ABSOLUTE_BEFORE(Around.BOTH),
  BEFORE(Around.BOTH),
  BEFORE_REVERTS(Around.BOTH),
  BEFORE_OVERRIDES(Around.BOTH),
  BEFORE_SETTINGS(Around.BOTH),
  /** What is said before the container's braces: tweaks of a tuplet. */
  HEADING(Around.CONTAINER),
  WITH_OVERRIDES(Around.CONTEXT),
  WITH_SETTINGS(Around.CONTEXT),
  OPENING(Around.BOTH),
  OPENING_OVERRIDES(Around.CONTAINER),
  OPENING_SETTINGS(Around.CONTAINER),
  CLOSING_REVERTS(Around.CONTAINER),
  CLOSING(Around.CONTAINER),
  STEM_TREMOLO(Around.LEAF),
  ARTICULATION(Around.LEAF),
  MARKUP(Around.LEAF),
  SPANNER_STOP(Around.LEAF),
  START_BEAM(Around.LEAF),
  STOP_BEAM(Around.LEAF),
  SPANNER_START(Around.LEAF),
  TRILL_START(Around.LEAF),
  AFTER_REVERTS(Around.CONTAINER),
  AFTER(Around.BOTH),
  /** The empty chord that marks of a leaf's end hang on, and those marks. */
  LEAK(Around.LEAF),
  LEAKED(Around.LEAF),
  ABSOLUTE_AFTER(Around.BOTH);

  private enum Around {
    LEAF,
    CONTAINER,
    CONTEXT,
    BOTH
  }

  private final Around around;

  Slot(Around around) {
    this.around = around;
  }

  /** Whether a component has this place. */
  boolean isAround(Component component) {
    return switch (around) {
      case BOTH -> true;
      case LEAF -> component instanceof Leaf;
      case CONTAINER -> component instanceof Container;
      case CONTEXT -> component instanceof Context;
    };
  }

  /** Whether properties are set or changed back here, each a line that says the same twice. */
  boolean isOfProperties() {
    return switch (this) {
      case BEFORE_REVERTS,
          BEFORE_OVERRIDES,
          BEFORE_SETTINGS,
          WITH_OVERRIDES,
          WITH_SETTINGS,
          OPENING_OVERRIDES,
          OPENING_SETTINGS,
          CLOSING_REVERTS,
          AFTER_REVERTS ->
          true;
      default -> false;
    };
  }

  /** Whether what stands here follows a note directly, so that LilyPond takes it as part of it. */
  boolean isBehindNote() {
    return compareTo(STEM_TREMOLO) >= 0 && compareTo(TRILL_START) <= 0 || this == LEAKED;
  }
}
