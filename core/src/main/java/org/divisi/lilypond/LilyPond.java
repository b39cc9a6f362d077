package org.divisi.lilypond;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.divisi.score.Component;

/** LilyPond text of music, and music of LilyPond text. */
public final class LilyPond {
  private static final String HEADER = "\\version \"2.24.0\"\n\\language \"english\"\n";

  private LilyPond() {}

  /**
   * The text of music, with no newline at its end.
   *
   * @throws IllegalArgumentException if the music cannot be written: an indicator stands where it
   *     has no place, or containers are nested more than 1000 deep (LilyPond itself reads fewer
   *     than 100)
   */
  public static String format(Component music) {
    Text text = new Text(null);
    MusicWriter.write(music, text);
    return text.toString();
  }

  /** The text of music in UTF-8. */
  public static byte[] bytes(Component music) {
    return format(music).getBytes(StandardCharsets.UTF_8);
  }

  /**
   * Appends the text of music bit by bit, so that a text of any length can be written.
   *
   * @throws UncheckedIOException if the output fails
   */
  public static void write(Component music, Appendable out) {
    MusicWriter.write(music, new Text(out));
  }

  /**
   * Writes a whole LilyPond file in UTF-8: version, language, the music. If that fails, what stood
   * there before still stands there.
   *
   * @throws UncheckedIOException if the file cannot be written
   */
  public static void write(Component music, Path file) {
    WholeFile.write(
        file,
        out -> {
          try {
            out.append(HEADER);
            write(music, out);
            out.append('\n');
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }
}
