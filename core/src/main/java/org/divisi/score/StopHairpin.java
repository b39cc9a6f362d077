package org.divisi.score;

/** The end of a hairpin, where no dynamic ends it. */
public record StopHairpin() implements StandardIndicator {
  @Override
  public String toString() {
    return "\\\\!";
  }
}
