package org.divisi.score;

import java.util.Objects;

/**
 * The short name of an instrument, printed before later lines of its staff from here on.
 *
 * @param markup LilyPond's text of it, with {@code \markup}
 * @param lilypondType the type of context that has the name, such as {@code Staff}
 * @param site where it is written
 */
public record ShortInstrumentName(String markup, String lilypondType, Literal.Site site)
    implements StandardIndicator {
  /** Refuses what is missing. */
  public ShortInstrumentName {
    Objects.requireNonNull(markup, "markup");
    Names.requireWord("context type", lilypondType, "Staff or PianoStaff");
    Objects.requireNonNull(site, "site");
  }

  /** The name of a staff's instrument, in plain words. */
  public static ShortInstrumentName of(String words) {
    return of(Markup.of(words));
  }

  /** The name of a staff's instrument. */
  public static ShortInstrumentName of(Markup markup) {
    return new ShortInstrumentName(markup.toString(), "Staff", Literal.Site.BEFORE);
  }

  /** The same name of a context of another type. */
  public ShortInstrumentName withLilypondType(String lilypondType) {
    return new ShortInstrumentName(markup, lilypondType, site);
  }

  @Override
  public Class<? extends Context> context() {
    return Staff.class;
  }

  @Override
  public String toString() {
    return "\\set " + lilypondType + ".shortInstrumentName = " + markup;
  }
}
