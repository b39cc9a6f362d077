package org.divisi.parallel;

import java.util.List;

/** Somebody's library, which knows pools and not the classes of who calls it. */
public final class Library {
  private Library() {}

  /** What a task makes of 1 and 2, each between brackets. */
  public static List<String> bracketed(Pool pool, Task<Integer, ?> task) {
    return pool.map(List.of(1, 2), n -> "<" + task.run(n) + ">");
  }
}
