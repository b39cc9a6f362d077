package org.divisi.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.divisi.parallel.TemporaryFolder;
import org.jspecify.annotations.Nullable;

/**
 * A folder into which only whole files come: they are drafted in a hidden folder inside it, and
 * moved out when they are done. Closing it leaves nothing else behind, also when Ctrl-C does it.
 */
final class OutputFolder implements AutoCloseable {
  private final Path folder;
  private final Path drafts;
  private final List<Path> made;
  private final Thread interrupted = new Thread(this::clear);

  private OutputFolder(Path folder, Path drafts, List<Path> made) {
    this.folder = folder;
    this.drafts = drafts;
    this.made = made;
    Runtime.getRuntime().addShutdownHook(interrupted);
  }

  /**
   * Opens a folder, making it and those above it where they are missing.
   *
   * @param option what the user chose it with
   * @throws UserException if nothing can be written there
   */
  static OutputFolder open(Path folder, String option) throws UserException {
    List<Path> made = new ArrayList<>();
    try {
      for (Path at = folder.toAbsolutePath(); at != null && !Files.exists(at); ) {
        made.add(at);
        at = at.getParent();
      }
      Files.createDirectories(folder);
      return new OutputFolder(folder, Files.createTempDirectory(folder, ".divisi-"), made);
    } catch (IOException e) {
      remove(made);
      throw new UserException(
          "divisi: nothing can be written to the folder %s: %s: choose another with %s"
              .formatted(folder, reason(e), option),
          e);
    }
  }

  /** Where a file is made before it is published. */
  Path drafts() {
    return drafts;
  }

  /** Moves a file that is done to its place, over an older one of that name. */
  Path publish(Path draft) throws UserException {
    Path target = folder.resolve(String.valueOf(draft.getFileName()));
    try {
      if (Files.isDirectory(target)) {
        throw new UserException("divisi: " + target + " is a folder: move it away");
      }
      Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
      made.clear();
      return target;
    } catch (IOException e) {
      throw new UserException("divisi: " + target + " cannot be written: " + reason(e), e);
    }
  }

  @Override
  public void close() {
    clear();
    try {
      Runtime.getRuntime().removeShutdownHook(interrupted);
    } catch (IllegalStateException e) {
      // the process is ending, and the hook does the same
    }
  }

  private synchronized void clear() {
    TemporaryFolder.delete(drafts);
    remove(made);
  }

  private static void remove(List<Path> paths) {
    for (Path path : paths) {
      try {
        Files.deleteIfExists(path);
      } catch (IOException e) {
        // not empty, or not ours: it stays
      }
    }
  }

  /** Why a file or folder cannot be written, in short. */
  static String reason(@Nullable Throwable failure) {
    return switch (failure) {
      case UncheckedIOException e -> reason(e.getCause());
      case AccessDeniedException e -> "permission denied";
      case FileAlreadyExistsException e -> e.getFile() + " is a file";
      case null -> "for an unknown reason";
      default -> String.valueOf(failure.getMessage());
    };
  }
}
