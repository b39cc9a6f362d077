package org.divisi;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Tables of musical facts that stand beside the repository, or where {@code divisi.corpus} says.
 */
public final class Facts {
  private Facts() {}

  /**
   * The lines of a table without its heading; the test is skipped, and says so, where it is not.
   */
  public static List<String[]> table(String name) {
    List<String> lines = lines(name);
    return lines.subList(1, lines.size()).stream().map(line -> line.split("\t", -1)).toList();
  }

  /** The lines of a file of facts. */
  public static List<String> lines(String name) {
    Path file =
        Path.of(System.getProperty("divisi.corpus", "../../shared/corpus"))
            .resolve("facts/" + name);
    assumeTrue(Files.isRegularFile(file), () -> "no table of facts " + file);
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
