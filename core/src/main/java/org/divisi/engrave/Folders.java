package org.divisi.engrave;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** Hidden and temporary folders of ours. */
final class Folders {
  private Folders() {}

  /** Deletes a folder, or as much of it as nobody is writing any more. */
  static void delete(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        boolean unused = Files.deleteIfExists(file);
      }
    } catch (IOException | UncheckedIOException e) {
      // a LilyPond that was just ended may still have been writing: what is left is hidden
    }
  }
}
