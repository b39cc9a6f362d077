package org.divisi.score;

import java.util.Map;

/**
 * How a note is struck, let go or held: an accent, a staccato dot, a tenuto line.
 *
 * @param name LilyPond's name of it, such as {@code accent}
 */
public record Articulation(String name) implements StandardIndicator {
  private static final Map<String, String> ABBREVIATIONS =
      Map.of(
          ">",
          "accent",
          "^",
          "marcato",
          "+",
          "stopped",
          "-",
          "tenuto",
          "|",
          "staccatissimo",
          "!",
          "staccatissimo",
          ".",
          "staccato",
          "_",
          "portato");

  /** A stronger attack: {@code \accent}. */
  public static final Articulation ACCENT = new Articulation("accent");

  /** A still stronger attack: {@code \marcato}. */
  public static final Articulation MARCATO = new Articulation("marcato");

  /** Short and soft together: {@code \portato}. */
  public static final Articulation PORTATO = new Articulation("portato");

  /** Very short: {@code \staccatissimo}. */
  public static final Articulation STACCATISSIMO = new Articulation("staccatissimo");

  /** Short: {@code \staccato}. */
  public static final Articulation STACCATO = new Articulation("staccato");

  /** Held for its whole length: {@code \tenuto}. */
  public static final Articulation TENUTO = new Articulation("tenuto");

  /** Refuses what is not a LilyPond name. */
  public Articulation {
    Names.requireWord("articulation", name, "accent or staccato");
  }

  /** The articulation of LilyPond's name, {@code accent}, or of its sign, {@code >}. */
  public static Articulation of(String name) {
    return new Articulation(ABBREVIATIONS.getOrDefault(name, name));
  }

  @Override
  public String toString() {
    return "\\" + name;
  }
}
