package org.divisi.score;

/**
 * The start of a bracket over notes that belong together, on its first leaf: {@code \startGroup}.
 */
public record StartGroup() implements StandardIndicator {
  @Override
  public String toString() {
    return "\\startGroup";
  }
}
