package org.divisi.parallel.work;

import java.io.IOException;
import java.io.Serializable;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import org.divisi.parallel.FolderException;
import org.divisi.parallel.ItemFiles;
import org.jspecify.annotations.Nullable;

/**
 * Where workers write the files of a run: a hidden folder within the folder that is filled. Its
 * name is another in each run, so a worker that sees it sees the same folder as the caller does,
 * and one that a run has left behind finds it gone.
 *
 * @param folder the folder that is filled
 * @param path the hidden folder
 * @param items how many items share a part
 */
public record Desk(String folder, String path, int items) implements Serializable {
  /** In place of an input of which nothing is to be made. */
  public static final Mark THERE = Mark.THERE;

  /** Travels as itself. */
  enum Mark {
    THERE
  }

  /** What writes the files of one item. */
  interface Writing {
    void write(ItemFiles files) throws Exception;
  }

  /**
   * Has the files of an item written, all or none; nothing is done where they are there already.
   */
  Drafts.@Nullable All file(int index, @Nullable Object input, Writing writing) throws Exception {
    if (input == THERE) {
      return null;
    }
    Drafts files = lay(index);
    try {
      writing.write(files);
      return files.keep();
    } finally {
      files.clear();
    }
  }

  /** A place for the files of an item. */
  private Drafts lay(int index) {
    Path desk = Path.of(path);
    Path part = part(index / items);
    if (!Files.isDirectory(desk)) {
      throw new FolderException(
          "a worker (%s) does not see the folder %s: all machines must have it, under this name, from one shared file system"
              .formatted(who(), folder));
    }
    try {
      Files.createDirectory(part);
    } catch (FileAlreadyExistsException e) {
      // another item of the part was here before
    } catch (AccessDeniedException e) {
      throw new FolderException(
          "a worker (%s) may not write in the folder %s: give it the right to"
              .formatted(who(), folder),
          e);
    } catch (IOException e) {
      throw new FolderException(
          "a worker (%s) cannot write in the folder %s: %s".formatted(who(), folder, reason(e)), e);
    }
    return new Drafts(part, index);
  }

  /** Where a part is while it is made. */
  Path part(int number) {
    return Path.of(path, name(number));
  }

  private static String who() {
    return "process %d, user %s"
        .formatted(ProcessHandle.current().pid(), System.getProperty("user.name"));
  }

  /** The name of the folder of a part. */
  public static String name(int number) {
    return String.format(Locale.ROOT, "part-%05d", number);
  }

  /** What the system says is wrong, without the name of the file. */
  public static String reason(IOException why) {
    String reason = why instanceof FileSystemException known ? known.getReason() : why.getMessage();
    return switch (why) {
      case NoSuchFileException missing -> "it is not there";
      case AccessDeniedException denied -> "that is not allowed";
      case FileAlreadyExistsException there -> "there is a file of that name";
      default -> Objects.requireNonNullElse(reason, why.getClass().getSimpleName());
    };
  }
}
