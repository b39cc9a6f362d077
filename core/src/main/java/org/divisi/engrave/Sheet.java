package org.divisi.engrave;

import java.io.Serializable;
import java.util.Objects;
import java.util.regex.Pattern;
import org.divisi.lilypond.LilyPondFile;
import org.divisi.score.Component;

/**
 * What is engraved together: the text of one LilyPond file, and how its pages are called.
 *
 * {@snippet :
 * Sheet sheet = Sheet.of("Duo", Score.of(Staff.of(Leaves.repeatedNotes(8))));
 * }
 *
 * @param name the name of its files, without an ending: {@code Duo} for {@code Duo.pdf}
 * @param text a whole LilyPond file
 * @param foreign whether somebody else wrote it, so that it must not be let loose
 */
public record Sheet(String name, String text, boolean foreign) implements Serializable {
  private static final Pattern NAME = Pattern.compile("[^/\\\\\\x00-\\x1f]{1,200}");

  /** Refuses a name that cannot be a file's. */
  public Sheet {
    Objects.requireNonNull(text, "text");
    if (!NAME.matcher(name).matches() || name.startsWith(".")) {
      throw new IllegalArgumentException(
          "a sheet cannot be called '%s': its files are called so: take a word such as Duo, without / or a dot before it"
              .formatted(name));
    }
  }

  /** A sheet of music. */
  public static Sheet of(String name, Component music) {
    return of(name, LilyPondFile.of(music));
  }

  /** A sheet of a LilyPond file. */
  public static Sheet of(String name, LilyPondFile file) {
    return of(name, file.format());
  }

  /** A sheet of the text of a LilyPond file that is our own. */
  public static Sheet of(String name, String text) {
    return new Sheet(name, text, false);
  }

  /** A sheet of a LilyPond file of unknown hands: it may hold any program. */
  public static Sheet foreign(String name, String text) {
    return new Sheet(name, text, true);
  }
}
