package org.divisi.score;

/**
 * A finger number in a circle: which colour of a wind instrument's pitch is meant.
 *
 * @param number the number, from 0
 */
public record ColorFingering(int number) implements StandardIndicator {
  /** Refuses numbers below 0. */
  public ColorFingering {
    if (number < 0) {
      throw new IllegalArgumentException("color fingering %d: use 0 or more".formatted(number));
    }
  }

  @Override
  public String toString() {
    return "\\markup { \\override #'(circle-padding . 0.25) \\circle \\finger " + number + " }";
  }
}
