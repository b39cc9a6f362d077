package org.divisi.lilypond;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.UUID;

/** A file that is there as a whole or not at all: it is written beside its place, then moved. */
public final class WholeFile {
  /** What goes into the file. */
  @FunctionalInterface
  public interface Content {
    /** Writes all that is to stand in the file. */
    void writeTo(OutputStream out) throws IOException;
  }

  private WholeFile() {}

  /**
   * Writes a file. If that fails, what stood there before still stands there.
   *
   * @throws UncheckedIOException if it cannot be written
   */
  public static void write(Path file, Content content) {
    try {
      // A link stays a link, and what is no file, such as a terminal, cannot be moved over.
      Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
      if (Files.exists(target) && !Files.isRegularFile(target)) {
        fill(target, content);
      } else {
        replace(target, content);
      }
    } catch (IOException e) {
      throw unwritable(file, e);
    } catch (UncheckedIOException e) {
      throw unwritable(file, Objects.requireNonNull(e.getCause()));
    }
  }

  private static void replace(Path target, Content content) throws IOException {
    Path beside = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID());
    try {
      fill(beside, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
      move(beside, target);
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  private static void fill(Path path, Content content, StandardOpenOption... options)
      throws IOException {
    try (OutputStream out = Files.newOutputStream(path, options)) {
      content.writeTo(out);
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static UncheckedIOException unwritable(Path file, IOException cause) {
    String reason =
        switch (cause) {
          case NoSuchFileException e -> "its folder does not exist: make it first";
          case AccessDeniedException e -> "permission denied: choose another folder";
          default -> cause.toString();
        };
    return new UncheckedIOException("file %s cannot be written: %s".formatted(file, reason), cause);
  }
}
