package org.divisi.parallel.work;

import org.divisi.parallel.TaskException;
import org.divisi.parallel.ship.Rendering;
import org.jspecify.annotations.Nullable;

/**
 * How an item failed, before it is known who will be told.
 *
 * @param drawn false when the inputs themselves failed at this index, so there is no input
 */
public record Failed(int index, String input, Throwable cause, boolean drawn) {
  public static Failed at(int index, @Nullable Object input, Throwable cause) {
    return new Failed(index, Rendering.of(input), cause, true);
  }

  /** As the pool's callers get it, of the map of a number. */
  TaskException toException(int map) {
    String rerun = "--only " + (map == 0 ? "" : map + ":") + index + " --pool sequential";
    TaskException told = new TaskException(message(rerun), index, input, rerun, cause);
    told.setStackTrace(Frames.fromEntry(told.getStackTrace()));
    return told;
  }

  private String message(String rerun) {
    String why = Rendering.of(cause);
    return drawn
        ? "item %d (input %s) failed: %s (to run it alone: divisi run FILE %s)"
            .formatted(index, input, why, rerun)
        : "input %d could not be drawn: %s".formatted(index, why);
  }
}
