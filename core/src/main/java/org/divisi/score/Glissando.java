package org.divisi.score;

/**
 * A slide from a note to the next: {@code \glissando}.
 *
 * @param zeroPadding whether its line touches the note heads, as lines through several notes do
 */
public record Glissando(boolean zeroPadding) implements StandardIndicator {
  /** A slide with the usual line. */
  public Glissando() {
    this(false);
  }

  @Override
  public String toString() {
    return "\\glissando";
  }
}
