package org.divisi.parallel;

import java.util.List;

/**
 * A worker process ended, or was ended, while it ran an item: the cause of a {@link TaskException}
 * whose item never returned.
 */
public final class WorkerException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final int exitCode;
  private final String[] lastLines;

  /**
   * A worker's end, as who reached the worker knows it.
   *
   * @param what what became of it: {@code the executor died}
   * @param exitCode what it ended with; -1: unknown
   * @param lastLines what it wrote last, as far as that is known
   */
  public WorkerException(String what, int exitCode, List<String> lastLines) {
    super(
        what
            + (lastLines.isEmpty()
                ? ""
                : "; its last lines:\n  " + String.join("\n  ", lastLines)));
    this.exitCode = exitCode;
    this.lastLines = lastLines.toArray(String[]::new);
  }

  /**
   * What the process ended with; 128 and more: the number of a signal added to 128; -1: unknown.
   */
  public int exitCode() {
    return exitCode;
  }

  /** The last lines that the process wrote on its standard error. */
  public List<String> lastLines() {
    return List.of(lastLines);
  }
}
