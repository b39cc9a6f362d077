package org.divisi.score;

/** A breath behind a leaf: {@code \breathe}. */
public record BreathMark() implements StandardIndicator {
  @Override
  public String toString() {
    return "\\breathe";
  }
}
