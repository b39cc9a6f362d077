package org.divisi.parallel;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * The files of one item of {@link Pool#mapTo mapTo}. Each has the number of the item for a name,
 * and an ending: {@code 00001734.ly}. They are kept if the task ends well, all of them.
 */
public interface ItemFiles {
  /**
   * Writes a text, in UTF-8.
   *
   * @param ending what follows the item's number in the name: {@code .ly}, {@code -violin.ly}
   * @throws IllegalArgumentException if the ending is none, or the item has such a file already
   * @throws UncheckedIOException if the file cannot be written
   */
  default void write(String ending, String text) {
    write(ending, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Writes bytes under a name with this ending. */
  void write(String ending, byte[] bytes);

  /**
   * Where a file with this ending is to be written by the task itself, before it ends: {@code
   * LilyPond.write(score, files.path(".ly"))}.
   */
  Path path(String ending);
}
