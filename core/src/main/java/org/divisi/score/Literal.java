package org.divisi.score;

import java.util.List;
import java.util.Objects;

/**
 * LilyPond text of one's own, written as it stands at a chosen site.
 *
 * {@snippet class="org.divisi.score.Snippets" region="literal"}
 *
 * @param strings the texts, which follow one another in lines of their own; each may have several
 *     lines
 * @param site where they are written
 */
public record Literal(List<String> strings, Site site) implements StandardIndicator {
  /** The places around a component where text can be written, in the order they come. */
  public enum Site {
    /** Before all else that belongs to the component. */
    ABSOLUTE_BEFORE,
    /** Before the component. */
    BEFORE,
    /** Behind the opening brace of a container; on a leaf, right before it. */
    OPENING,
    /** Before the closing brace of a container. */
    CLOSING,
    /** Behind a leaf, among the stem tremolos. */
    TREMOLO,
    /** Behind a leaf, among the articulations and dynamics. */
    ARTICULATION,
    /** Behind a leaf, among the markups. */
    MARKUP,
    /** Behind a leaf, among the ends of spanners. */
    SPANNER_STOP,
    /** Behind a leaf, among the starts of beams. */
    BEAM_START,
    /** Behind a leaf, among the ends of beams. */
    BEAM_STOP,
    /** Behind a leaf, among the starts of spanners. */
    SPANNER_START,
    /** Behind a leaf, among the starts of trills. */
    TRILL_START,
    /** Behind the component. */
    AFTER,
    /** Behind all else that belongs to the component. */
    ABSOLUTE_AFTER
  }

  /** Refuses what is missing. */
  public Literal {
    strings = List.copyOf(strings);
    Objects.requireNonNull(site, "site");
  }

  /** One text at a site. */
  public Literal(String text, Site site) {
    this(List.of(text), site);
  }

  /** Text before the component. */
  public static Literal of(String text) {
    return new Literal(text, Site.BEFORE);
  }

  /** Text at a site. */
  public static Literal of(String text, Site site) {
    return new Literal(text, site);
  }

  /** Texts at a site, which are sorted among other text as one. */
  public static Literal of(List<String> strings, Site site) {
    return new Literal(strings, site);
  }

  /** The texts, each in lines of its own. */
  public String text() {
    return String.join("\n", strings);
  }

  @Override
  public String toString() {
    return text();
  }
}
