package org.divisi.parallel;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.divisi.parallel.work.Sweep;

/**
 * A folder for what is only on its way: it goes with all that is in it when it is closed, and when
 * the program ends, also by Ctrl-C.
 */
public final class TemporaryFolder implements AutoCloseable {
  private final Path path;
  private final Thread ending = new Thread(this::delete);

  private TemporaryFolder(Path path) {
    this.path = path;
    try {
      Runtime.getRuntime().addShutdownHook(ending);
    } catch (IllegalStateException e) {
      delete();
      throw e;
    }
  }

  /**
   * A new folder where the system has its temporary files.
   *
   * @param prefix how its name begins
   * @throws IOException if there is no room for it
   */
  public static TemporaryFolder create(String prefix) throws IOException {
    return new TemporaryFolder(Files.createTempDirectory(prefix));
  }

  /**
   * A new hidden folder within another, so that what is done can be moved out of it as a whole.
   *
   * @throws IOException if nothing can be written there
   */
  public static TemporaryFolder within(Path folder) throws IOException {
    return new TemporaryFolder(Files.createTempDirectory(folder, ".divisi-"));
  }

  /** Deletes a folder, or as much of it as nobody is writing to, or deleting, at the same time. */
  public static void delete(Path folder) {
    Sweep.once(folder);
  }

  /** Where it is. */
  public Path path() {
    return path;
  }

  /** Processes of ours that were just ended may still be writing for a moment. */
  private void delete() {
    Sweep.patiently(path);
  }

  @Override
  public void close() {
    delete();
    try {
      Runtime.getRuntime().removeShutdownHook(ending);
    } catch (IllegalStateException e) {
      // the program is ending, and does the same
    }
  }
}
