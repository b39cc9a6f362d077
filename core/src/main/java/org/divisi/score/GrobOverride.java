package org.divisi.score;

import java.util.Arrays;
import java.util.Objects;

/**
 * How one kind of sign looks: on a leaf for its moment, on a container and a context for as long as
 * it lasts. {@code \override NoteHead.color = #red}.
 *
 * {@snippet class="org.divisi.score.Snippets" region="override"}
 *
 * @param path what is changed: {@code NoteHead.color}, or {@code Staff.NoteHead.color}
 * @param value the value, in LilyPond's words
 */
public record GrobOverride(String path, String value) implements StandardIndicator {
  /** Refuses what is missing. */
  public GrobOverride {
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(value, "value");
  }

  /** A value in LilyPond's words, such as {@code #red}. */
  public static GrobOverride of(String path, String value) {
    return new GrobOverride(path, value);
  }

  /** A number. */
  public static GrobOverride of(String path, double value) {
    return new GrobOverride(path, Values.of(value));
  }

  /** True or false. */
  public static GrobOverride of(String path, boolean value) {
    return new GrobOverride(path, Values.of(value));
  }

  /** Up, down, or in the middle. */
  public static GrobOverride of(String path, Direction value) {
    return new GrobOverride(path, Values.of(value));
  }

  /** What ends it: {@code \revert NoteHead.color}, with the first word of the property alone. */
  public String reverted() {
    String[] words = path.split("\\.");
    boolean typed = words.length > 2 && Context.isType(words[0]);
    int kept = Math.min(words.length, typed ? 3 : 2);
    return "\\revert " + String.join(".", Arrays.asList(words).subList(0, kept));
  }

  @Override
  public String toString() {
    return "\\override " + path + " = " + value;
  }
}
