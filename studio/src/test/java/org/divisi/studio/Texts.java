package org.divisi.studio;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.divisi.lilypond.LilyPond;
import org.divisi.lilypond.LilyPondException;
import org.divisi.lilypond.LilyPondFile;
import org.divisi.score.Component;
import org.jspecify.annotations.Nullable;

/** LilyPond texts that lie in a folder. */
public final class Texts {
  private Texts() {}

  /** The files, in the order of their names. */
  public static List<Path> in(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".ly")).sorted().toList();
    }
  }

  /** The music of a text that is music or a file; null, for some are neither. */
  public static @Nullable Component music(String text) {
    try {
      return LilyPond.parse(text);
    } catch (LilyPondException e) {
      try {
        return LilyPondFile.parse(text).music();
      } catch (LilyPondException none) {
        return null;
      }
    }
  }
}
