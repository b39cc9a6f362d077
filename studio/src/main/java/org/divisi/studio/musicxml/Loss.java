package org.divisi.studio.musicxml;

import java.io.Serializable;
import java.util.Objects;

/**
 * Something that was not kept, because there is no place for it on the other side.
 *
 * @param what what it is: an element of MusicXML, or a mark as LilyPond writes it
 * @param place where it stands: part and measure
 */
public record Loss(String what, String place) implements Serializable {
  /** Refuses what is missing. */
  public Loss {
    Objects.requireNonNull(what, "what");
    Objects.requireNonNull(place, "place");
  }

  /** In a line: {@code part P1, measure 3: figured-bass is not kept}. */
  @Override
  public String toString() {
    return place + ": " + what + " is not kept";
  }
}
