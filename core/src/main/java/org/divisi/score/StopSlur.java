package org.divisi.score;

/** The end of a slur, on its last leaf. */
public record StopSlur() implements StandardIndicator {
  @Override
  public String toString() {
    return ")";
  }
}
