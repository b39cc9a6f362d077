package org.divisi.picture;

import java.io.Serializable;
import java.util.Objects;

/**
 * A picture as SVG.
 *
 * @param width how wide it is, in pixels
 * @param height how high it is, in pixels
 * @param svg the text of the whole file
 */
public record Picture(int width, int height, String svg) implements Serializable {
  /** Refuses what is missing. */
  public Picture {
    Objects.requireNonNull(svg, "svg");
  }

  /** The text of the whole file. */
  @Override
  public String toString() {
    return svg;
  }
}
