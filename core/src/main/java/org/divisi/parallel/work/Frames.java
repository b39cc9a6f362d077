package org.divisi.parallel.work;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.divisi.parallel.Batch;
import org.divisi.parallel.Pool;
import org.jspecify.annotations.Nullable;

/**
 * Stack frames as a composer wants them: what lies below a task is the pool's own business, and
 * differs from one kind of pool to the next, so it is cut off.
 */
public final class Frames {
  private static final String BELOW_TASKS = Call.class.getName() + "$";
  private static final String BELOW_INPUTS = Feed.class.getName();
  private static final Set<String> ENTRIES = Set.of(Pool.class.getName(), Batch.class.getName());

  private Frames() {}

  /** Cuts the exception, its causes and its suppressed exceptions; never fails. */
  public static Throwable trim(Throwable thrown) {
    trim(thrown, Collections.newSetFromMap(new IdentityHashMap<>()));
    return thrown;
  }

  private static void trim(@Nullable Throwable thrown, Set<Throwable> seen) {
    if (thrown == null || !seen.add(thrown) || seen.size() > 1000) {
      return;
    }
    try {
      StackTraceElement[] whole = thrown.getStackTrace();
      StackTraceElement[] trimmed = trim(whole);
      if (trimmed.length < whole.length) {
        thrown.setStackTrace(trimmed);
      }
      for (Throwable suppressed : thrown.getSuppressed()) {
        trim(suppressed, seen);
      }
      trim(thrown.getCause(), seen);
    } catch (Throwable e) {
      // an exception whose own methods throw keeps the frames it has
    }
  }

  /** The frames above the innermost task, or all if there is none. */
  public static StackTraceElement[] trim(StackTraceElement[] frames) {
    for (int i = 0; i < frames.length; i++) {
      if (isBelowTasks(frames[i].getClassName())) {
        return java.util.Arrays.copyOfRange(frames, 0, i);
      }
    }
    return frames;
  }

  /** The frames from the pool's public method on: who asked for the work. */
  public static StackTraceElement[] fromEntry(StackTraceElement[] frames) {
    for (int i = 0; i + 1 < frames.length; i++) {
      if (isEntry(frames[i]) && !isEntry(frames[i + 1])) {
        return java.util.Arrays.copyOfRange(frames, i, frames.length);
      }
    }
    return frames;
  }

  private static boolean isBelowTasks(String name) {
    return name.startsWith(BELOW_TASKS) || name.equals(BELOW_INPUTS);
  }

  private static boolean isEntry(StackTraceElement frame) {
    return ENTRIES.contains(frame.getClassName());
  }
}
