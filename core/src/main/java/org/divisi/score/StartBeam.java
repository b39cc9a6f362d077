package org.divisi.score;

/** The start of a beam, on its first leaf. */
public record StartBeam() implements StandardIndicator {
  @Override
  public String toString() {
    return "[";
  }
}
