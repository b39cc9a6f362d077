package org.divisi.parallel;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.random.RandomGenerator;

/** A program that fills a folder, until someone ends it. */
final class FolderProgram {
  private FolderProgram() {}

  /** Two files for most items, none for every seventh. */
  static void write(int n, RandomGenerator random, ItemFiles files) {
    long number = random.nextLong();
    if (n % 7 != 3) {
      files.write(".txt", "item " + n + " é: " + number + "\n");
      files.write("-raw.bin", ("" + number).getBytes(StandardCharsets.US_ASCII));
    }
  }

  static void writeSlowly(int n, RandomGenerator random, ItemFiles files) throws Exception {
    Thread.sleep(5);
    write(n, random, files);
  }

  static Written fill(Pool pool, Path folder, int count) {
    return pool.mapTo(
        Folder.of(folder).withItems(20), Shapes.upTo(count), 2025L, FolderProgram::writeSlowly);
  }

  /** Arguments: a pool, a folder, how many items, and how many bytes each writes besides. */
  public static void main(String[] arguments) {
    int bytes = Integer.parseInt(arguments[3]);
    int count = Integer.parseInt(arguments[2]);
    Path folder = Path.of(arguments[1]);
    try (Pool pool = Pool.of(arguments[0])) {
      if (bytes == 0) {
        System.out.println(fill(pool, folder, count));
      } else {
        pool.mapTo(
            folder, Shapes.upTo(count), (n, files) -> files.write(".txt", "x".repeat(bytes * n)));
      }
    } catch (TaskException e) {
      System.out.println(e.index() + ": " + e.getCause());
    }
  }
}
