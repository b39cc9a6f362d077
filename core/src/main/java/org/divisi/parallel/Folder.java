package org.divisi.parallel;

import java.nio.file.Path;
import java.util.Objects;

/**
 * A folder that {@link Pool#mapTo mapTo} fills, in numbered parts.
 *
 * <p>A part is what is there whole or not at all: what a run that was ended in the middle has to
 * make again. Each is a folder of its own, {@code part-00000} and so on, since many systems are
 * slow with a hundred thousand files side by side.
 *
 * @param path where it is; workers on other machines must see it under the same name
 * @param items how many inputs share a part
 */
public record Folder(Path path, int items) {
  private static final int DEFAULT_ITEMS = 100;

  /** Refuses parts of nothing; the path becomes an absolute one. */
  public Folder {
    path = Objects.requireNonNull(path).toAbsolutePath().normalize();
    if (items < 1) {
      throw new IllegalArgumentException(
          "a part of " + items + " items holds nothing: ask for 1 or more");
    }
  }

  /** A folder whose parts have 100 items each. */
  public static Folder of(Path path) {
    return new Folder(path, DEFAULT_ITEMS);
  }

  /** The same, but with this number of items in a part. */
  public Folder withItems(int items) {
    return new Folder(path, items);
  }
}
