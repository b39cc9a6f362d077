package org.divisi.parallel.folder;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.divisi.parallel.Folder;
import org.divisi.parallel.FolderException;
import org.divisi.parallel.work.Desk;
import org.divisi.parallel.work.Sweep;
import org.jspecify.annotations.Nullable;

/**
 * The hidden folder in which a {@link Folder} is made: for one run at a time, and gone after it.
 * What a run that was killed has left is removed by the next.
 */
final class Workbench implements AutoCloseable {
  /** The name of the hidden folder. */
  static final String NAME = ".divisi-work";

  private static final String LOCK = "lock";

  private final Path folder;
  private final Path work;
  private final Path desk;
  private final @Nullable FileChannel lock;
  private final List<Path> missing;

  private Workbench(Path folder, @Nullable FileChannel lock, List<Path> missing)
      throws IOException {
    this.folder = folder;
    this.work = folder.resolve(NAME);
    this.lock = lock;
    this.missing = missing;
    this.desk =
        Files.createDirectory(
            work.resolve("run-" + Long.toHexString(ThreadLocalRandom.current().nextLong())));
  }

  /** What writes a file. */
  interface Text {
    void write(BufferedWriter out) throws IOException;
  }

  /** Makes it, and the folder where that is missing. */
  static Workbench open(Path folder) {
    List<Path> missing = new ArrayList<>();
    for (Path at = folder; at != null && !Files.exists(at); at = at.getParent()) {
      missing.add(at);
    }
    @Nullable FileChannel lock = null;
    try {
      Path work = Files.createDirectories(folder.resolve(NAME));
      lock = lock(folder, work.resolve(LOCK));
      try (Stream<Path> left = Files.list(work)) {
        left.filter(path -> !path.endsWith(LOCK)).forEach(Sweep::once);
      }
      return new Workbench(folder, lock, missing);
    } catch (IOException e) {
      unlock(lock);
      throw new FolderException(
          "nothing can be written to the folder %s: %s: choose another"
              .formatted(folder, Desk.reason(e)),
          e);
    }
  }

  private static FileChannel lock(Path folder, Path file) throws IOException {
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    @Nullable FileLock lock = null;
    try {
      lock = channel.tryLock();
    } catch (OverlappingFileLockException e) {
      // held within this process
    } catch (IOException e) {
      // a file system without locks: then it is the caller's business that nobody else writes there
      return channel;
    }
    if (lock == null) {
      channel.close();
      throw new FolderException(
          "another run is writing to the folder %s: wait for it, or choose another"
              .formatted(folder));
    }
    return channel;
  }

  /** Where workers write. */
  Path desk() {
    return desk;
  }

  /** Writes a file of the folder, whole or not at all. */
  void publish(String name, Text text) throws IOException {
    Path draft = work.resolve(name);
    try (BufferedWriter out = Files.newBufferedWriter(draft)) {
      text.write(out);
    }
    Files.move(
        draft,
        folder.resolve(name),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
  }

  /** Moves a part to its place. */
  void put(int number, Manifest manifest, Path place) {
    Path part = desk.resolve(Desk.name(number));
    try {
      Files.createDirectories(part);
      manifest.write(part);
      for (Path stranger : manifest.strangers(part)) {
        // of an item that was given up and tried again
        Files.deleteIfExists(stranger);
      }
      for (String name : manifest.files()) {
        if (!Files.exists(part.resolve(name))) {
          throw new FolderException(
              "a worker has written %s, and it is not in %s: does it see the same folder?"
                  .formatted(name, part));
        }
      }
      Files.move(part, place, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new FolderException(
          "the part %s cannot be put in its place: %s: see to it and run again: parts that are whole stay"
              .formatted(place, Desk.reason(e)),
          e);
    }
  }

  private static void unlock(@Nullable FileChannel lock) {
    try {
      if (lock != null) {
        lock.close();
      }
    } catch (IOException e) {
      // the system lets go of it when this process ends
    }
  }

  @Override
  public void close() {
    Sweep.patiently(desk);
    // while it is locked, so that no other run's is deleted
    Sweep.patiently(work);
    unlock(lock);
    for (Path made : missing) {
      try {
        Files.deleteIfExists(made);
      } catch (IOException e) {
        return; // it is not empty
      }
    }
  }
}
