package org.divisi.parallel;

import java.io.IOException;
import java.io.Serializable;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where workers write the files of a run: a hidden folder within the folder that is filled. Its
 * name is another in each run, so a worker that sees it sees the same folder as the caller does,
 * and one that a run has left behind finds it gone.
 *
 * @param folder the folder that is filled
 * @param path the hidden folder
 * @param items how many items share a part
 */
record Desk(String folder, String path, int items) implements Serializable {

  /** A place for the files of an item. */
  ItemFiles lay(int index) {
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
          "a worker (%s) cannot write in the folder %s: %s"
              .formatted(who(), folder, FolderRun.reason(e)),
          e);
    }
    return new ItemFiles(part, index);
  }

  /** Where a part is while it is made. */
  Path part(int number) {
    return Path.of(path, Parts.name(number));
  }

  private static String who() {
    return "process %d, user %s"
        .formatted(ProcessHandle.current().pid(), System.getProperty("user.name"));
  }
}
