package org.divisi.score;

/** The end of a phrasing slur, on its last leaf: {@code \)}. */
public record StopPhrasingSlur() implements StandardIndicator {
  @Override
  public String toString() {
    return "\\)";
  }
}
