package org.divisi.lilypond;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.divisi.score.Component;

/** What stands in a LilyPond file, one after the other. */
public sealed interface FileItem extends Serializable
    permits FileItem.Version,
        FileItem.Language,
        FileItem.Include,
        FileItem.Text,
        FileItem.Music,
        FileItem.Assignment,
        Block {

  /**
   * The version of LilyPond that the file is written for: {@code \version "2.24.0"}.
   *
   * @param number the version, such as {@code 2.24.0}
   */
  record Version(String number) implements FileItem {
    /** Refuses what is missing. */
    public Version {
      Objects.requireNonNull(number, "number");
    }
  }

  /**
   * The language of the note names: {@code \language "english"}.
   *
   * @param name LilyPond's name of the language
   */
  record Language(String name) implements FileItem {
    /** Refuses what is missing. */
    public Language {
      Objects.requireNonNull(name, "name");
    }
  }

  /**
   * Another file that is read in this place: {@code \include "parts.ily"}.
   *
   * @param path the path, as it is written
   * @param items what the other file holds, if it was read
   */
  record Include(String path, List<FileItem> items) implements FileItem {
    /** Refuses what is missing. */
    public Include {
      Objects.requireNonNull(path, "path");
      items = List.copyOf(items);
    }
  }

  /**
   * Text that stands as it is: a comment, an empty line, Scheme, a line of a block.
   *
   * @param text the text, of one line or several
   */
  record Text(String text) implements FileItem {
    /** Refuses what is missing. */
    public Text {
      Objects.requireNonNull(text, "text");
    }
  }

  /**
   * Music.
   *
   * @param music the music
   * @param written the text of it, where it was read and stays as it was written; or an empty text
   */
  record Music(Component music, String written) implements FileItem {
    /** Refuses what is missing. */
    public Music {
      Objects.requireNonNull(music, "music");
      Objects.requireNonNull(written, "written");
    }

    /** Music that is written as Divisi lays it out. */
    public Music(Component music) {
      this(music, "");
    }
  }

  /**
   * A name, and what has it: {@code melody = { c'4 }}.
   *
   * @param name the name, without quotes
   * @param value what has the name
   * @param inLine whether music begins in the line of its name, and not in the next
   */
  record Assignment(String name, FileItem value, boolean inLine) implements FileItem {
    /** Refuses what is missing. */
    public Assignment {
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(value, "value");
    }

    /** A name of music. */
    public static Assignment of(String name, Component music) {
      return new Assignment(name, new Music(music), false);
    }

    /** A name of something else, in LilyPond's words, such as {@code \markup "x"}. */
    public static Assignment of(String name, String text) {
      return new Assignment(name, new Text(text), true);
    }
  }
}
