package org.divisi.parallel.work;

import java.util.concurrent.TimeoutException;
import org.divisi.parallel.Failures;
import org.divisi.parallel.SoloException;
import org.divisi.parallel.TaskException;
import org.divisi.parallel.ship.Rendering;
import org.jspecify.annotations.Nullable;

/**
 * Fetches the results of a job one by one, for one consumer at a time, and replays what each item
 * printed just before its result is given.
 */
public final class Delivery {
  private final Scheduler scheduler;
  private final Job job;
  private @Nullable Chunk chunk;
  private int position;
  private @Nullable Failed lowest;
  private @Nullable TaskException thrown;

  public Delivery(Job job) {
    this.scheduler = job.scheduler();
    this.job = job;
  }

  /** Goes to the next item; false at the end. */
  public boolean next() {
    try {
      return next(null);
    } catch (TimeoutException e) {
      throw new AssertionError("without a deadline there is no time-out", e);
    }
  }

  /** Goes to the next item; false at the end. Throws the failure that ends the job, if one does. */
  public boolean next(@Nullable Long deadline) throws TimeoutException {
    throwAgain();
    while (step(deadline)) {
      replay();
      if (!(result() instanceof Failed failed)) {
        throwIfSolo();
        return true;
      }
      if (job.options().failures() == Failures.COLLECT) {
        return true;
      }
      if (job.isOrdered()) {
        throw end(failed);
      }
      lowest = lowest == null || failed.index() < lowest.index() ? failed : lowest;
    }
    if (lowest != null) {
      throw end(lowest);
    }
    job.tally().tellFinished();
    if (job.isSolo()) {
      throw new IllegalArgumentException("there is no item " + job.only() + " to be run alone");
    }
    return false;
  }

  /** The caller wants all results, and there will be but one. */
  private void throwIfSolo() {
    if (job.isSolo()) {
      SoloException end = new SoloException(index(), Rendering.of(result()));
      close("one item was run alone");
      throw end;
    }
  }

  private boolean step(@Nullable Long deadline) throws TimeoutException {
    position++;
    if (chunk == null || position >= chunk.count()) {
      chunk = null;
      chunk = scheduler.fetching().next(job, deadline);
      position = 0;
    }
    return chunk != null;
  }

  private void replay() {
    Output output = chunk().output(position);
    if (output != null) {
      output.replay();
    }
  }

  private TaskException end(Failed failed) {
    TaskException exception = exception(failed);
    thrown = exception;
    chunk = null;
    scheduler.stop(job, "item " + failed.index() + " failed");
    job.tally().tellFinished();
    return exception;
  }

  /** Ends the job if it is not over. */
  public void close(String why) {
    scheduler.stop(job, why);
    job.tally().tellFinished();
  }

  private void throwAgain() {
    if (thrown != null) {
      throw thrown;
    }
  }

  public TaskException exception(Failed failed) {
    return failed.toException(job.map());
  }

  int index() {
    return chunk().first() + position;
  }

  /** The value, or a {@link Failed}. */
  public @Nullable Object result() {
    return chunk().result(position);
  }

  private Chunk chunk() {
    Chunk present = chunk;
    if (present == null) {
      throw new IllegalStateException("there is no item here");
    }
    return present;
  }
}
