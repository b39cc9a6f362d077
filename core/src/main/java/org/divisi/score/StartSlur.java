package org.divisi.score;

/** The start of a slur, on its first leaf. */
public record StartSlur() implements StandardIndicator {
  @Override
  public String toString() {
    return "(";
  }
}
