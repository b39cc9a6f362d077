package org.divisi.score;

import java.io.Serializable;
import java.util.Objects;

/**
 * What stands at the head of a context: its LilyPond type, its name, and how its music goes.
 *
 * @param lilypondType the type that LilyPond knows it by, such as {@code Staff} or {@code
 *     DrumStaff}
 * @param name its name, or an empty text
 * @param simultaneous whether what it holds sounds at once
 */
public record Heading(String lilypondType, String name, boolean simultaneous)
    implements Serializable {
  /** Refuses a type that LilyPond could not read. */
  public Heading {
    Names.requireWord("context type", lilypondType, "Staff or DrumStaff");
    Objects.requireNonNull(name, "name");
  }

  Heading withName(String name) {
    return new Heading(lilypondType, name, simultaneous);
  }

  Heading withLilypondType(String lilypondType) {
    return new Heading(lilypondType, name, simultaneous);
  }

  Heading withSimultaneous(boolean simultaneous) {
    return new Heading(lilypondType, name, simultaneous);
  }
}
