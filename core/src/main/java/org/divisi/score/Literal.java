package org.divisi.score;

import java.util.Objects;

/**
 * LilyPond text of one's own, written as it stands at a chosen site.
 *
 * @param text the text, which may have several lines
 * @param site where it is written
 */
public record Literal(String text, Site site) implements StandardIndicator {
  /** The places around a component where text can be written, in the order they come. */
  public enum Site {
    /** Before all else that belongs to the component. */
    ABSOLUTE_BEFORE,
    /** Before the component. */
    BEFORE,
    /** Behind the opening brace of a container. */
    OPENING,
    /** Before the closing brace of a container. */
    CLOSING,
    /** Behind the component. */
    AFTER,
    /** Behind all else that belongs to the component. */
    ABSOLUTE_AFTER
  }

  /** Refuses what is missing. */
  public Literal {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(site, "site");
  }

  /** Text before the component. */
  public static Literal of(String text) {
    return new Literal(text, Site.BEFORE);
  }

  /** Text at a site. */
  public static Literal of(String text, Site site) {
    return new Literal(text, site);
  }

  @Override
  public String toString() {
    return text;
  }
}
