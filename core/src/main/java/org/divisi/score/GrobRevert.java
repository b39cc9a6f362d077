package org.divisi.score;

import java.util.Objects;

/**
 * The end of an {@link GrobOverride} that was written by hand: {@code \revert NoteHead.color}.
 *
 * @param path what is changed back
 */
public record GrobRevert(String path) implements StandardIndicator {
  /** Refuses a missing path. */
  public GrobRevert {
    Objects.requireNonNull(path, "path");
  }

  /** The end of the override of a path. */
  public static GrobRevert of(String path) {
    return new GrobRevert(path);
  }

  @Override
  public String toString() {
    return "\\revert " + path;
  }
}
