package org.divisi.parallel;

import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * One worker's way through one chunk.
 *
 * <p>The worker owns the item it is at until it ends it; someone else (a time-out, a cancel) may
 * take the item away first, and then the run is revoked and the worker's result is dropped. One
 * compare-and-set decides, so an item ends once.
 */
final class Run {
  private static final int BETWEEN = -1;
  private static final int REVOKED = -2;

  private final Job job;
  private final Chunk chunk;
  private final Worker worker;
  private final int number;
  private final Thread thread = Thread.currentThread();
  private final AtomicInteger state = new AtomicInteger(BETWEEN);
  private final long until;
  private volatile long started;
  private int position;
  private long now = System.nanoTime();

  Run(Job job, Chunk chunk, Worker worker, int number, long budget) {
    this.job = job;
    this.chunk = chunk;
    this.worker = worker;
    this.number = number;
    this.until = budget == Long.MAX_VALUE ? Long.MAX_VALUE : now + budget;
  }

  Job job() {
    return job;
  }

  Chunk chunk() {
    return chunk;
  }

  Worker worker() {
    return worker;
  }

  /** The number of the worker; -1 for a caller's own thread. */
  int number() {
    return number;
  }

  Thread thread() {
    return thread;
  }

  long path() {
    return job.path();
  }

  /** How many items of the chunk have ended. */
  int position() {
    return position;
  }

  /** The index of the item this run is at, or comes to next. */
  int index() {
    return chunk.first() + position;
  }

  @Nullable Object input() {
    return chunk.input(position);
  }

  /** When the item that is running was begun, or -1 if none is running. */
  long started() {
    return state.get() >= 0 ? started : -1;
  }

  boolean isRevoked() {
    return state.get() == REVOKED;
  }

  /** Whether there is another item to run, and if so begins it. */
  boolean begin() {
    if (position >= chunk.count() || index() >= job.limit() || isOverBudget()) {
      return false;
    }
    started = now;
    state.set(position);
    return true;
  }

  /** Ends the item; false if it was taken away. */
  boolean end(@Nullable Object result, @Nullable Output output) {
    if (!state.compareAndSet(position, BETWEEN)) {
      return false;
    }
    now = System.nanoTime();
    record(result, output, 0, started, now - started);
    return true;
  }

  /** Notes an item that ended elsewhere. */
  void record(
      @Nullable Object result, @Nullable Output output, long bytes, long start, long nanos) {
    chunk.put(position, result, output, bytes);
    job.tally().ended(this, start, nanos, result instanceof Failed);
    if (result instanceof Failed) {
      job.failed(index());
    }
    position++;
  }

  /** Takes the running item away from the worker; false if it has just ended. */
  boolean revoke() {
    int at = state.get();
    return at >= 0 && state.compareAndSet(at, REVOKED);
  }

  private boolean isOverBudget() {
    return position > 0 && now > until;
  }
}
