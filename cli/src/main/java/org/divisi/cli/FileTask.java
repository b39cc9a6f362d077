package org.divisi.cli;

import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.divisi.check.Check;
import org.divisi.lilypond.LilyPondException;
import org.divisi.lilypond.LilyPondFile;
import org.divisi.lilypond.Reading;
import org.divisi.score.Component;
import org.jspecify.annotations.Nullable;

/**
 * What is done with one file of many, by itself, so that a bad one does not keep the others up.
 *
 * @param text the file in Divisi's layout; null where it could not be read
 * @param complaints what is wrong with it, each in a line or more
 */
record FileTask(@Nullable String text, List<String> complaints) implements Serializable {
  FileTask {
    complaints = List.copyOf(complaints);
  }

  /** Reads a file and lays it out anew. */
  static FileTask format(String file, Reading reading) {
    return guarded(
        file,
        () -> {
          LilyPondFile read = LilyPondFile.read(Path.of(file), reading.keepingIncludes());
          return new FileTask(read.format() + "\n", complaints(read));
        });
  }

  /** Reads a file and says all that is wrong with it. */
  static FileTask check(String file) {
    return guarded(
        file,
        () -> {
          LilyPondFile read = LilyPondFile.read(Path.of(file), Reading.LENIENT);
          List<String> complaints = new ArrayList<>(complaints(read));
          for (Component score : read.scores()) {
            Check.all(score).forEach(finding -> complaints.add(file + ": " + finding));
          }
          return new FileTask("", complaints);
        });
  }

  private static List<String> complaints(LilyPondFile read) {
    return read.findings().stream().map(Object::toString).toList();
  }

  private interface Work {
    FileTask run();
  }

  private static FileTask guarded(String file, Work work) {
    try {
      return work.run();
    } catch (LilyPondException e) {
      return new FileTask(null, List.of(String.valueOf(e.getMessage())));
    } catch (UncheckedIOException | IllegalArgumentException | ArithmeticException e) {
      String message = String.valueOf(e.getMessage());
      return new FileTask(
          null, List.of(message.contains(file) ? "divisi: " + message : file + ": " + message));
    }
  }
}
