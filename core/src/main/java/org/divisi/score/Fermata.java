package org.divisi.score;

/**
 * A hold over a leaf: {@code \fermata}.
 *
 * @param command LilyPond's name of it, such as {@code shortfermata}
 */
public record Fermata(String command) implements StandardIndicator {
  /** The usual hold. */
  public Fermata() {
    this("fermata");
  }

  /** Refuses what is not a LilyPond name. */
  public Fermata {
    Names.requireWord("fermata", command, "fermata or longfermata");
  }

  @Override
  public String toString() {
    return "\\" + command;
  }
}
