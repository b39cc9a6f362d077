package org.divisi.parallel.work;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/** Deletes folders of ours that others may be writing to, or deleting, at the same time. */
public final class Sweep {
  private static final int TRIES = 100;
  private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(10);

  private Sweep() {}

  /** Deletes a folder, or as much of it as nobody else deletes. */
  public static void once(Path folder) {
    boolean unused = delete(folder);
  }

  /** Deletes a folder into which someone who was left behind may still write for a moment. */
  public static void patiently(Path folder) {
    for (int i = 0; i < TRIES && !delete(folder); i++) {
      LockSupport.parkNanos(PAUSE);
    }
  }

  private static boolean delete(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        boolean unused = Files.deleteIfExists(file);
      }
      return true;
    } catch (IOException | UncheckedIOException e) {
      return !Files.exists(folder);
    }
  }
}
