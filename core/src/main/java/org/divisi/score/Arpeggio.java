package org.divisi.score;

import java.util.Objects;

/**
 * A chord whose pitches are struck one after the other: {@code \arpeggio}.
 *
 * @param arrow which way an arrow shows: up, down, or none for {@code NEUTRAL}
 */
public record Arpeggio(Direction arrow) implements StandardIndicator {
  /** An arpeggio without arrow. */
  public Arpeggio() {
    this(Direction.NEUTRAL);
  }

  /** Refuses a missing direction. */
  public Arpeggio {
    Objects.requireNonNull(arrow, "arrow");
  }

  @Override
  public String toString() {
    return switch (arrow) {
      case UP -> "\\arpeggioArrowUp \\arpeggio";
      case NEUTRAL -> "\\arpeggio";
      case DOWN -> "\\arpeggioArrowDown \\arpeggio";
    };
  }
}
