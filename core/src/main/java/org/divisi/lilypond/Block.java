package org.divisi.lilypond;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.divisi.lilypond.file.TopMusic;
import org.divisi.score.Component;

/**
 * A part of a LilyPond file in braces: {@code \header}, {@code \score}, {@code \layout}.
 *
 * @param name the name, without backslash; an empty text for braces alone
 * @param items what stands between the braces
 * @param written the text of the whole block, where it was read and stays as it was written; or an
 *     empty text
 */
public record Block(String name, List<FileItem> items, String written) implements FileItem {
  /** Refuses what is missing. */
  public Block {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(written, "written");
    items = List.copyOf(items);
  }

  /** A block of items. */
  public Block(String name, List<FileItem> items) {
    this(name, items, "");
  }

  /**
   * A block of items: music, other blocks, or text for each line, such as {@code title = "X"}.
   *
   * @throws IllegalArgumentException if an item is none of these
   */
  public static Block of(String name, Object... items) {
    List<FileItem> all = new ArrayList<>();
    for (Object item : items) {
      all.add(LilyPondFile.item(item));
    }
    return new Block(name, all);
  }

  /** The music that stands here, in blocks within this one too. */
  public List<Component> music() {
    return TopMusic.of(items);
  }
}
