package org.divisi.parallel;

/**
 * The one exception of a pool: an item failed. Its {@linkplain #getCause() cause} is the original
 * exception, with the task's own line as its first frame, in every kind of pool.
 *
 * <p>Frames below the task (the pool's own) are left out of the cause, so that its trace reads the
 * same everywhere; this exception's own frames show who asked the pool.
 */
public final class TaskException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final int index;
  private final String input;
  private final String rerun;

  /**
   * An item's failure.
   *
   * @param rerun the options that make {@code divisi run} run this item alone
   */
  public TaskException(String message, int index, String input, String rerun, Throwable cause) {
    super(message, cause);
    this.index = index;
    this.input = input;
    this.rerun = rerun;
  }

  /** The place of the failing item in the order of inputs, from 0. */
  public int index() {
    return index;
  }

  /** The failing input as text, shortened. */
  public String input() {
    return input;
  }

  /** The options that make {@code divisi run} run this item alone, in sequence. */
  public String rerun() {
    return rerun;
  }
}
