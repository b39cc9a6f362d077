package org.divisi.score;

/** The end of a beam, on its last leaf. */
public record StopBeam() implements StandardIndicator {
  @Override
  public String toString() {
    return "]";
  }
}
