package org.divisi.score;

/** The start of a phrasing slur, on its first leaf: {@code \(}. */
public record StartPhrasingSlur() implements StandardIndicator {
  @Override
  public String toString() {
    return "\\(";
  }
}
