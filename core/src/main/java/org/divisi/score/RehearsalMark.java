package org.divisi.score;

import java.util.Objects;

/**
 * A mark that rehearsals can start from: {@code \mark #1} prints A.
 *
 * @param markup LilyPond's text of it; an empty text where it is counted
 * @param number which letter of the alphabet; 0 for the next one, or where there is a text
 * @param site where it is written
 */
public record RehearsalMark(String markup, int number, Literal.Site site)
    implements StandardIndicator {
  /** Refuses what is missing, and numbers below 0. */
  public RehearsalMark {
    Objects.requireNonNull(markup, "markup");
    Objects.requireNonNull(site, "site");
    if (number < 0 || (number > 0 && !markup.isEmpty())) {
      throw new IllegalArgumentException(
          "rehearsal mark %d: give it a number above 0, or a text, and not both".formatted(number));
    }
  }

  /** The mark that comes next. */
  public static RehearsalMark next() {
    return new RehearsalMark("", 0, Literal.Site.BEFORE);
  }

  /** The mark of a number: 1 for A. */
  public static RehearsalMark of(int number) {
    return new RehearsalMark("", number, Literal.Site.BEFORE);
  }

  /** A mark of its own look. */
  public static RehearsalMark of(Markup markup) {
    return new RehearsalMark(markup.toString(), 0, Literal.Site.BEFORE);
  }

  /** The mark of letters, as they are counted: A to Z, then AA to AZ, and so on. */
  public static RehearsalMark of(String letters) {
    int number = 0;
    for (int index = 0; index < letters.length(); index++) {
      int letter = letters.charAt(index) - 'A' + 1;
      if (letter < 1 || letter > 26 || number > (Integer.MAX_VALUE - letter) / 26) {
        number = 0;
        break;
      }
      number = number * 26 + letter;
    }
    if (number == 0) {
      throw new IllegalArgumentException(
          "rehearsal mark '%s' is not letters from A to Z: give a markup".formatted(letters));
    }
    return of(number);
  }

  @Override
  public Class<? extends Context> context() {
    return Score.class;
  }

  @Override
  public String toString() {
    return "\\mark " + (markup.isEmpty() ? number == 0 ? "\\default" : "#" + number : markup);
  }
}
