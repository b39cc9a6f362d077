package org.divisi.score;

/**
 * Words or signs printed at a component.
 *
 * @param lilypond LilyPond's text of it, behind {@code \markup}
 */
public record Markup(String lilypond) implements StandardIndicator {
  /** Refuses an empty text, and drops the space around any other. */
  public Markup {
    lilypond = lilypond.strip();
    if (lilypond.isEmpty()) {
      throw new IllegalArgumentException("markup says nothing: give it some words");
    }
  }

  /** Plain words, which LilyPond prints as they stand, whatever signs are in them. */
  public static Markup of(String words) {
    return new Markup(quoted(words));
  }

  /** LilyPond's own markup, such as {@code \italic dolce}. */
  public static Markup lilypond(String text) {
    return new Markup(text);
  }

  /** A LilyPond string: quotes around, and every quote, backslash and line end escaped. */
  static String quoted(String words) {
    return '"' + words.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
  }

  @Override
  public String toString() {
    return "\\markup " + lilypond;
  }
}
