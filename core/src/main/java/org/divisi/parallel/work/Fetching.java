package org.divisi.parallel.work;

import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * How results get from a scheduler to who waits for them. A thread that waits works itself if it
 * may: so work in sequence gets done, and work inside an item cannot wait for itself.
 */
public final class Fetching {
  private final Scheduler scheduler;
  private final ReentrantLock lock;

  /**
   * @param lock the scheduler's
   */
  Fetching(Scheduler scheduler, ReentrantLock lock) {
    this.scheduler = scheduler;
    this.lock = lock;
  }

  /**
   * The next chunk for the consumer of a job; null when there is none left.
   *
   * @param deadline of {@link System#nanoTime}, or null to wait for ever
   */
  @Nullable Chunk next(Job job, @Nullable Long deadline) throws TimeoutException {
    Slot here = Slot.current();
    Worker helper = helper(here);
    int number = here == null ? -1 : here.number();
    lock.lock();
    try {
      while (true) {
        Chunk chunk = job.fetch();
        if (chunk != null) {
          scheduler.wake();
          return chunk;
        }
        throwIfCancelled(job);
        if (job.isDrained()) {
          return null;
        }
        Run run = helper == null ? null : scheduler.acquire(job, helper, number);
        if (run != null) {
          help(run);
        } else if (!job.isDrained() && !job.hasEnded()) {
          await(job, deadline);
        }
        if (deadline != null && deadline - System.nanoTime() <= 0 && !job.hasEnded()) {
          throw new TimeoutException("no result yet: wait longer, or cancel");
        }
      }
    } finally {
      lock.unlock();
    }
  }

  /** Lets a thread of the pool work on a job while it has to wait for something else. */
  public void lend(Job job) {
    Slot here = Slot.current();
    Worker helper = helper(here);
    if (here == null || helper == null) {
      return;
    }
    lock.lock();
    try {
      Run run = scheduler.acquire(job, helper, here.number());
      if (run != null) {
        help(run);
      }
    } finally {
      lock.unlock();
    }
  }

  private @Nullable Worker helper(@Nullable Slot here) {
    if (scheduler.kind().worksInCaller()) {
      return new LocalWorker(false, false);
    }
    if (here == null) {
      return null;
    }
    if (here.belongsTo(scheduler)) {
      return here.worker() instanceof LocalWorker ? new LocalWorker(true, false) : here.free();
    }
    return scheduler.kind().capturesHere() ? new LocalWorker(true, false) : null;
  }

  private void help(Run run) {
    lock.unlock();
    try {
      Slot.work(scheduler, run);
    } finally {
      lock.lock();
    }
  }

  @SuppressWarnings("WaitNotInLoop") // next is the loop
  private void await(Job job, @Nullable Long deadline) {
    try {
      if (deadline == null) {
        job.ready().await();
      } else {
        long unused = job.ready().awaitNanos(deadline - System.nanoTime());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      scheduler.stop(job, "interrupted while it waited for results");
    }
  }

  private static void throwIfCancelled(Job job) {
    String why = job.cancelled();
    if (why != null) {
      throw new CancellationException(why);
    }
  }
}
