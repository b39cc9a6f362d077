package org.divisi.score;

/**
 * How many beams a leaf has on either side.
 *
 * @param left how many on its left
 * @param right how many on its right
 */
public record BeamCount(int left, int right) implements StandardIndicator {
  /** Refuses numbers below 0. */
  public BeamCount {
    if (left < 0 || right < 0) {
      throw new IllegalArgumentException(
          "beam count of %d and %d: use 0 or more".formatted(left, right));
    }
  }

  @Override
  public String toString() {
    return left + ":" + right;
  }
}
