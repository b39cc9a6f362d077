package org.divisi.score;

import java.util.Objects;

/**
 * The name of an instrument, printed before the first line of its staff from here on.
 *
 * @param markup LilyPond's text of it, with {@code \markup}
 * @param lilypondType the type of context that has the name, such as {@code Staff}
 */
public record InstrumentName(String markup, String lilypondType) implements StandardIndicator {
  /** Refuses what is missing. */
  public InstrumentName {
    Objects.requireNonNull(markup, "markup");
    Names.requireWord("context type", lilypondType, "Staff or PianoStaff");
  }

  /** The name of a staff's instrument, in plain words. */
  public static InstrumentName of(String words) {
    return of(Markup.of(words));
  }

  /** The name of a staff's instrument. */
  public static InstrumentName of(Markup markup) {
    return new InstrumentName(markup.toString(), "Staff");
  }

  /** The same name of a context of another type. */
  public InstrumentName withLilypondType(String lilypondType) {
    return new InstrumentName(markup, lilypondType);
  }

  @Override
  public Class<? extends Context> context() {
    return Staff.class;
  }

  @Override
  public String toString() {
    return "\\set " + lilypondType + ".instrumentName = " + markup;
  }
}
