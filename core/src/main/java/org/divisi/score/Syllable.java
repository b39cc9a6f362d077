package org.divisi.score;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.divisi.theory.Duration;
import org.jspecify.annotations.Nullable;

/**
 * One syllable of sung words, or a place where none is sung.
 *
 * @param kind what it is
 * @param text what is sung
 * @param duration how long it lasts, where words have durations of their own; null where the notes
 *     say it
 * @param hyphen whether a hyphen joins it to the next, {@code --}
 * @param extender whether a line extends it, {@code __}
 * @param settings the properties that change from here on, in LilyPond's words
 */
public record Syllable(
    Kind kind,
    String text,
    @Nullable Duration duration,
    boolean hyphen,
    boolean extender,
    List<String> settings)
    implements Serializable {
  /** What can stand in the place of a syllable. */
  public enum Kind {
    /** A syllable that is sung. */
    SUNG,
    /** A syllable that is a markup. */
    MARKUP,
    /** Nothing is printed: {@code _}. */
    BLANK,
    /** Nothing stands there: {@code \skip}. */
    SKIP,
    /** No note is taken: properties that change behind the last syllable. */
    END
  }

  /** Refuses what is missing. */
  public Syllable {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(text, "text");
    settings = List.copyOf(settings);
  }

  /** The same syllable, joined to the next by a hyphen. */
  public Syllable hyphenated() {
    return new Syllable(kind, text, duration, true, extender, settings);
  }

  /** The same syllable, extended by a line. */
  public Syllable extended() {
    return new Syllable(kind, text, duration, hyphen, true, settings);
  }
}
