package org.divisi.parallel.work;

import java.time.Duration;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Runs items in the thread that calls it. */
public final class LocalWorker implements Worker {
  private final boolean capturing;
  private final boolean replaceable;

  /**
   * @param capturing whether to keep what items print, rather than let it through
   * @param replaceable whether the thread is the pool's own and may be left to itself
   */
  LocalWorker(boolean capturing, boolean replaceable) {
    this.capturing = capturing;
    this.replaceable = replaceable;
  }

  @Override
  public void work(Run run) {
    Call call = run.job().call();
    Defaults defaults = Defaults.now();
    Context context = Context.enter(run, capturing);
    try {
      while (run.begin()) {
        Object result = result(call, run);
        defaults.restore();
        if (!run.end(result, context.takeOutput())) {
          break;
        }
      }
    } finally {
      context.leave();
    }
    if (run.isRevoked()) {
      clearInterrupt(run);
    }
  }

  private static @Nullable Object result(Call call, Run run) {
    int index = run.index();
    Object input = run.input();
    try {
      return call.run(index, input, run.path());
    } catch (Throwable e) {
      return Failed.at(index, input, Frames.trim(e));
    }
  }

  @Override
  public boolean stop(Run run) {
    synchronized (run) {
      if (!run.revoke()) {
        return false;
      }
      run.thread().interrupt();
      return replaceable;
    }
  }

  @Override
  public boolean check(Run run, long now) {
    long started = run.started();
    long limit = run.job().options().timeout().toNanos();
    if (limit == 0 || started == -1 || now - started < limit) {
      return false;
    }
    StackTraceElement[] stuck = run.thread().getStackTrace();
    if (run.started() != started) {
      return false;
    }
    boolean lost = stop(run);
    if (run.isRevoked()) {
      Throwable cause = timeout(run.job().options().timeout(), stuck);
      Failed failed = Failed.at(run.index(), run.input(), cause);
      run.record(failed, null, 0, started, System.nanoTime() - started);
    }
    return lost;
  }

  /** A time-out whose frames show where the task was, not where the time was taken. */
  public static TimeoutException timeout(Duration time, StackTraceElement[] stuck) {
    String limit = time.toString().substring(2).toLowerCase(java.util.Locale.ROOT);
    TimeoutException timeout =
        new TimeoutException("still running after " + limit + ", the time-out for one item");
    timeout.setStackTrace(Frames.trim(stuck));
    return timeout;
  }

  /** The interrupt belonged to the item that was taken away, not to what this thread does next. */
  private static void clearInterrupt(Run run) {
    synchronized (run) {
      boolean unused = Thread.interrupted();
    }
  }
}
