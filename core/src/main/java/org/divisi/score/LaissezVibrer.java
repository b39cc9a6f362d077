package org.divisi.score;

/** A tie into silence: {@code \laissezVibrer}. */
public record LaissezVibrer() implements StandardIndicator {
  @Override
  public String toString() {
    return "\\laissezVibrer";
  }
}
