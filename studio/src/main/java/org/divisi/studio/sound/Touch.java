package org.divisi.studio.sound;

import java.util.List;
import org.divisi.score.Articulation;
import org.divisi.theory.Duration;
import org.divisi.theory.Moment;
import org.divisi.theory.Ratio;

/**
 * What articulations do to a note: how long it is held, and how much harder it is struck. A short
 * note is half as long, at most half a second, a very short one an eighth of a second.
 */
final class Touch {
  private static final Duration HALF_SECOND = Duration.of(1, 2);
  private static final Duration EIGHTH_OF_SECOND = Duration.of(1, 8);

  private Touch() {}

  /** How much harder a note is struck, in velocity. */
  static int stress(List<Articulation> marks) {
    int stress = 0;
    for (Articulation mark : marks) {
      stress +=
          switch (mark.name()) {
            case "accent" -> 20;
            case "marcato" -> 40;
            case "staccatissimo" -> 6;
            case "staccato" -> 4;
            default -> 0;
          };
    }
    return stress;
  }

  /**
   * How long a note is held.
   *
   * @param second how many whole notes go by in a second
   */
  static Held held(Held held, List<Articulation> marks, Ratio second) {
    Held now = held;
    for (Articulation mark : marks) {
      now =
          switch (mark.name()) {
            case "portato" -> now.times(Ratio.of(3, 4));
            case "staccatissimo" -> Held.of(EIGHTH_OF_SECOND.times(second));
            case "staccato" -> now.times(Ratio.of(1, 2)).atMost(HALF_SECOND.times(second));
            default -> now;
          };
    }
    return now;
  }

  /** A time between two moments: of the measure, and of ornaments. */
  record Held(Duration measured, Duration ornamental) {
    static Held of(Duration measured) {
      return new Held(measured, Duration.ZERO);
    }

    /** From one moment to another. */
    static Held between(Moment start, Moment end) {
      return new Held(
          end.offset().minus(start.offset()), end.displacement().minus(start.displacement()));
    }

    Held times(Ratio ratio) {
      return new Held(measured.times(ratio), ornamental.times(ratio));
    }

    Held plus(Held other) {
      return new Held(measured.plus(other.measured), ornamental.plus(other.ornamental));
    }

    Held atMost(Duration limit) {
      return measured.compareTo(limit) < 0 ? this : of(limit);
    }

    Moment after(Moment start) {
      return Moment.of(start.offset().plus(measured), start.displacement().plus(ornamental));
    }

    boolean isNothing() {
      return measured.isZero() && ornamental.isZero();
    }

    /** How long it is heard. */
    Duration real() {
      return measured.plus(Times.ornament(ornamental));
    }
  }
}
