package org.divisi.score;

import java.util.Objects;

/**
 * A property of a context: before a leaf from there on, on a context from its start. {@code \set
 * autoBeaming = ##f}.
 *
 * {@snippet class="org.divisi.score.Snippets" region="setting"}
 *
 * @param path what is set: {@code autoBeaming}, or {@code Score.currentBarNumber}
 * @param value the value, in LilyPond's words
 */
public record ContextSetting(String path, String value) implements StandardIndicator {
  /** Refuses what is missing. */
  public ContextSetting {
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(value, "value");
  }

  /** A value in LilyPond's words, such as {@code #red}. */
  public static ContextSetting of(String path, String value) {
    return new ContextSetting(path, value);
  }

  /** A number. */
  public static ContextSetting of(String path, double value) {
    return new ContextSetting(path, Values.of(value));
  }

  /** True or false. */
  public static ContextSetting of(String path, boolean value) {
    return new ContextSetting(path, Values.of(value));
  }

  /** Up, down, or in the middle. */
  public static ContextSetting of(String path, Direction value) {
    return new ContextSetting(path, Values.of(value));
  }

  @Override
  public String toString() {
    return "\\set " + path + " = " + value;
  }
}
