package org.divisi.score;

/**
 * A chord of all keys between its pitches, drawn as a box with signs for white and black.
 *
 * @param flat whether the sign for the black keys is shown
 * @param natural whether the sign for the white keys is shown
 */
public record KeyCluster(boolean flat, boolean natural) implements StandardIndicator {
  /** All keys, black and white. */
  public KeyCluster() {
    this(true, true);
  }

  /** Refuses a cluster of no keys. */
  public KeyCluster {
    if (!flat && !natural) {
      throw new IllegalArgumentException("key cluster shows no sign: show flat, natural or both");
    }
  }

  @Override
  public String toString() {
    return "\\markup \\center-column {"
        + (natural ? " \\natural" : "")
        + (flat ? " \\flat" : "")
        + " }";
  }
}
