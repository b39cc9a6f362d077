package org.divisi.score;

import java.util.Objects;

/**
 * A change to how one mark looks: {@code \tweak color #red}. Note heads and attachments carry
 * tweaks; one that is attached to a tuplet concerns its bracket and number.
 *
 * {@snippet class="org.divisi.score.Snippets" region="tweak"}
 *
 * @param text LilyPond's text of it, with the command
 * @param tag words above its line, beside those of the mark that it changes
 */
public record Tweak(String text, Tag tag) implements StandardIndicator {
  /** Refuses an empty text. */
  public Tweak {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(tag, "tag");
    if (text.isBlank()) {
      throw new IllegalArgumentException("tweak says nothing: give it a property and a value");
    }
  }

  /** A command that has no words above it. */
  public Tweak(String text) {
    this(text, Tag.NONE);
  }

  /** The same under words that say which editions have it. */
  public Tweak tagged(Tag tag) {
    return new Tweak(text, tag);
  }

  /** A property set to a value in LilyPond's words, such as {@code color} and {@code #red}. */
  public static Tweak of(String property, String value) {
    return new Tweak("\\tweak " + property + " " + value);
  }

  /** A property set to a number. */
  public static Tweak of(String property, double value) {
    return of(property, Values.of(value));
  }

  /** A property set to true or false. */
  public static Tweak of(String property, boolean value) {
    return of(property, Values.of(value));
  }

  /** A whole command, such as {@code \tweak color #red} or one of a composer's own. */
  public static Tweak lilypond(String text) {
    return new Tweak(text.strip());
  }

  @Override
  public String toString() {
    return text;
  }
}
