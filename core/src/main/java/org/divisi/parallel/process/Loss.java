package org.divisi.parallel.process;

import java.io.IOException;
import java.util.List;
import org.divisi.parallel.Options;
import org.divisi.parallel.WorkerException;
import org.divisi.parallel.work.LocalWorker;
import org.divisi.parallel.work.Run;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a worker process that is gone.
 *
 * @param index the item it was at; -1: none
 * @param isTimeout whether it was ended since that item took too long
 * @param cause what to say of the item
 */
record Loss(int index, boolean isTimeout, Throwable cause) {

  /** Why a process is being ended by us; what was asked of it before, and when. */
  public record Doom(Cause cause, long turn, long since) {
    enum Cause {
      TIMEOUT,
      SILENCE,
      EXIT,
      CANCEL
    }
  }

  /** No process could be started for a run. */
  static Loss unborn(Run run, IOException why) {
    return new Loss(
        run.index(),
        false,
        death("no worker process could be started: " + why.getMessage(), -1, List.of()));
  }

  /**
   * A process has ended.
   *
   * @param by why it was ended, if it was we who did
   * @param stuck where its task was
   */
  static Loss of(
      Launch at, @Nullable Doom by, StackTraceElement @Nullable [] stuck, Options options) {
    int index = at.cell().item();
    String exit = at.exit();
    if (by != null && by.cause == Doom.Cause.TIMEOUT) {
      StackTraceElement[] frames = stuck == null ? new StackTraceElement[0] : stuck;
      return new Loss(index, true, LocalWorker.timeout(options.timeout(), frames));
    }
    String what = "the worker process died: " + exit;
    if (by != null && by.cause == Doom.Cause.SILENCE) {
      what =
          "the worker process showed no sign of life for %d s and was killed"
              .formatted(options.silence().toSeconds());
    } else if (by != null && by.cause == Doom.Cause.EXIT) {
      what = "the worker process was told to exit, did not end, and was killed";
    }
    return new Loss(index, false, death(what, at.exitCode(), at.lastLines()));
  }

  private static WorkerException death(String what, int code, List<String> lines) {
    WorkerException death = new WorkerException(what, code, lines);
    death.setStackTrace(new StackTraceElement[0]);
    return death;
  }
}
