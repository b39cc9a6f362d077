package org.divisi.score;

import java.util.Objects;

/**
 * Words or signs printed at a component.
 *
 * @param lilypond LilyPond's text of it, behind {@code \markup}
 */
public record Markup(String lilypond) implements StandardIndicator {
  /** Refuses an empty text. */
  public Markup {
    if (Objects.requireNonNull(lilypond, "lilypond").isBlank()) {
      throw new IllegalArgumentException("markup says nothing: give it some words");
    }
  }

  /** Plain words, which LilyPond prints as they stand, whatever signs are in them. */
  public static Markup of(String words) {
    return new Markup(quoted(words));
  }

  /** LilyPond's own markup, such as {@code \italic dolce}. */
  public static Markup lilypond(String text) {
    return new Markup(text.strip());
  }

  /** A LilyPond string: quotes around, and every quote and backslash within escaped. */
  static String quoted(String words) {
    return '"' + words.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  @Override
  public String toString() {
    return "\\markup " + lilypond;
  }
}
