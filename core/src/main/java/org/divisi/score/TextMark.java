package org.divisi.score;

import java.util.Objects;

/**
 * Words over the score: {@code \textMark \markup sempre}.
 *
 * @param text LilyPond's whole command
 * @param site where it is written
 */
public record TextMark(String text, Literal.Site site) implements StandardIndicator {
  /** Refuses what is missing. */
  public TextMark {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(site, "site");
  }

  /** Plain words. */
  public static TextMark of(String words) {
    return of(Markup.of(words));
  }

  /** A markup. */
  public static TextMark of(Markup markup) {
    return lilypond("\\textMark " + markup);
  }

  /** LilyPond's whole command, such as {@code \textEndMark \markup Fine}. */
  public static TextMark lilypond(String text) {
    return new TextMark(text, Literal.Site.BEFORE);
  }

  @Override
  public Class<? extends Context> context() {
    return Score.class;
  }

  @Override
  public String toString() {
    return text;
  }
}
