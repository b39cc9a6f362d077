package org.divisi.score;

/** The end of a bracket over notes that belong together, on its last leaf: {@code \stopGroup}. */
public record StopGroup() implements StandardIndicator {
  @Override
  public String toString() {
    return "\\stopGroup";
  }
}
