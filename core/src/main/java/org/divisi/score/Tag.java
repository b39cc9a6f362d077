package org.divisi.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Words that say which editions of a score a line of its text belongs to, or why it is there:
 * {@code +PARTS} or {@code M1:COLOR}. They are written above the lines that they concern, where a
 * text is written with tags, and several editions can be made of one text.
 *
 * <p>A word that begins with {@code +} names an edition that alone has the line; with {@code -},
 * one that has it not. A tag that is attached to a component is that of the component itself.
 *
 * @param words the words, in the order in which they are written: by code points, each once
 */
public record Tag(List<String> words) implements StandardIndicator {
  /** No words at all. */
  public static final Tag NONE = new Tag(List.of());

  /** Puts the words in order, and refuses those that could not be written. */
  public Tag {
    words = words.stream().sorted().distinct().toList();
    for (String word : words) {
      if (word.isBlank() || word.contains(":") || word.contains("\n")) {
        throw new IllegalArgumentException(
            "tag word '%s' must be in one line and without colon: give several words apart"
                .formatted(word));
      }
    }
  }

  /** A tag of words with colons between, such as {@code +PARTS:COLOR}. */
  public static Tag of(String text) {
    return text.isEmpty() ? NONE : new Tag(Arrays.asList(text.split(":")));
  }

  /** The same tag with more words. */
  public Tag plus(Tag other) {
    List<String> more = new ArrayList<>(words);
    other.words.stream().filter(word -> !more.contains(word)).forEach(more::add);
    return more.size() == words.size() ? this : new Tag(more);
  }

  /** The same tag without the words of another. */
  public Tag minus(Tag other) {
    return other.isEmpty() || isEmpty()
        ? this
        : new Tag(words.stream().filter(word -> !other.words.contains(word)).toList());
  }

  /** Whether it has no words. */
  public boolean isEmpty() {
    return words.isEmpty();
  }

  /** Whether it has a word. */
  public boolean has(String word) {
    return words.contains(word);
  }

  /** Its words that name editions: those that begin with {@code +} or {@code -}. */
  public Tag editions() {
    return new Tag(words.stream().filter(Tag::isEdition).toList());
  }

  /** The same tag without the words that name editions. */
  public Tag withoutEditions() {
    return new Tag(words.stream().filter(word -> !isEdition(word)).toList());
  }

  /** The same tag where all edition words say the opposite: {@code -PARTS} for {@code +PARTS}. */
  public Tag inverted() {
    return new Tag(words.stream().map(Tag::inverted).toList());
  }

  private static boolean isEdition(String word) {
    return word.startsWith("+") || word.startsWith("-");
  }

  private static String inverted(String word) {
    return isEdition(word) ? (word.startsWith("+") ? "-" : "+") + word.substring(1) : word;
  }

  /** The words with colons between. */
  @Override
  public String toString() {
    return String.join(":", words);
  }
}
