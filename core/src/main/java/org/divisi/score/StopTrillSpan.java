package org.divisi.score;

/** The end of a trill that lasts, on the leaf where it is over: {@code \stopTrillSpan}. */
public record StopTrillSpan() implements StandardIndicator {
  @Override
  public String toString() {
    return "\\stopTrillSpan";
  }
}
