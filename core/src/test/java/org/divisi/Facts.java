package org.divisi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Tables of musical facts: a row a line, its cells parted by semicolons, and a heading that says
 * what they are. {@link FactsTest} compares them with those that stand beside the repository.
 */
public final class Facts {
  private Facts() {}

  /** The file of a table. */
  static Path file(String name) {
    return Path.of("src/test/resources/facts/" + name + ".txt");
  }

  /** The rows of a table. */
  public static List<String[]> table(String name) {
    try {
      return Files.readAllLines(file(name)).stream()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("; ?", -1))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
