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

  TaskException(Failed failed, int map) {
    super(message(failed, rerun(map, failed.index())), failed.cause());
    this.index = failed.index();
    this.input = failed.input();
    this.rerun = rerun(map, failed.index());
    setStackTrace(Frames.fromEntry(getStackTrace()));
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

  private static String rerun(int map, int index) {
    return "--only " + (map == 0 ? "" : map + ":") + index + " --pool sequential";
  }

  private static String message(Failed failed, String rerun) {
    String cause = Rendering.of(failed.cause());
    return failed.drawn()
        ? "item %d (input %s) failed: %s (to run it alone: divisi run FILE %s)"
            .formatted(failed.index(), failed.input(), cause, rerun)
        : "input %d could not be drawn: %s".formatted(failed.index(), cause);
  }
}
