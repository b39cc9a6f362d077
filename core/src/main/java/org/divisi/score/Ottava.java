package org.divisi.score;

import java.util.Objects;

/**
 * Music written one octave or more away from where it sounds, from here on: {@code \ottava 1}.
 *
 * @param octaves how many octaves it sounds above what is written; 0 ends it
 * @param site where it is written: before the leaf, or behind it
 */
public record Ottava(int octaves, Literal.Site site) implements StandardIndicator {
  /** From before a leaf on. */
  public Ottava(int octaves) {
    this(octaves, Literal.Site.BEFORE);
  }

  /** Refuses a missing site. */
  public Ottava {
    Objects.requireNonNull(site, "site");
  }

  @Override
  public String toString() {
    return "\\ottava " + octaves;
  }
}
