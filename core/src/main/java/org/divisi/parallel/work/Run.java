package org.divisi.parallel.work;

import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * One worker's way through one chunk.
 *
 * <p>The worker owns the item it is at until it ends it; someone else (a time-out, a cancel) may
 * take the item away first, and then the run is revoked and the worker's result is dropped. One
 * compare-and-set decides, so an item ends once.
 */
public final class Run implements Context.Item {
  private static final int BETWEEN = -1;
  private static final int REVOKED = -2;

  private final Job job;
  private final Chunk chunk;
  private final Worker worker;
  private final int number;
  private final Thread thread = Thread.currentThread();
  private final AtomicInteger state = new AtomicInteger(BETWEEN);
  private final long budget;
  private final long until;
  private final long begun = System.nanoTime();
  private volatile long started;
  private volatile int seen;
  private volatile long seenSince = -1;
  private int position;
  private int isolated = -1;
  private @Nullable Run following;
  private long now = begun;

  Run(Job job, Chunk chunk, Worker worker, int number, long budget) {
    this.job = job;
    this.chunk = chunk;
    this.worker = worker;
    this.number = number;
    this.until = budget == Long.MAX_VALUE ? Long.MAX_VALUE : now + budget;
    this.budget = budget;
  }

  /** How long this run should take at most, before it hands back the rest. */
  public long budget() {
    return budget;
  }

  public Job job() {
    return job;
  }

  public Chunk chunk() {
    return chunk;
  }

  Worker worker() {
    return worker;
  }

  /** The number of the worker; -1 for a caller's own thread. */
  int number() {
    return number;
  }

  public Thread thread() {
    return thread;
  }

  @Override
  public long path() {
    return job.path();
  }

  /** How many items of the chunk have ended. */
  public int position() {
    return position;
  }

  /** The index of the item this run is at, or comes to next. */
  @Override
  public int index() {
    return chunk.first() + position;
  }

  public @Nullable Object input() {
    return chunk.input(position);
  }

  /** When the item that is running was begun, or -1 if none is running. */
  long started() {
    return state.get() >= 0 ? started : seenSince;
  }

  /** The index of the item that is running, as far as can be seen from here. */
  int running() {
    return seenSince == -1 ? index() : seen;
  }

  /** Notes what a worker elsewhere is seen to be at. */
  public void see(int index, long since) {
    seen = index;
    seenSince = since;
  }

  /** When this run was begun. */
  public long begun() {
    return begun;
  }

  /** Asks that, of what is left of the chunk, this item be tried alone. */
  public void isolate(int index) {
    isolated = index;
  }

  /** The index of the item that is to be tried alone; -1: none. */
  int isolated() {
    return isolated;
  }

  /** Whether an item is in this run, and has not ended. */
  public boolean isAhead(int index) {
    return index >= index() && index < chunk.first() + chunk.count();
  }

  /** Has the worker go on with another run, which it has been sent while this one was ending. */
  public void follow(Run next) {
    following = next;
  }

  /** The run that the worker goes on with, if it has been given one already. */
  public @Nullable Run following() {
    return following;
  }

  @Override
  public boolean isRevoked() {
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
  public void record(
      @Nullable Object result, @Nullable Output output, long bytes, long start, long nanos) {
    String input = job.tally().input(this); // the result takes its place
    chunk.put(position, result, output, bytes);
    job.tally().ended(this, input, start, nanos, result instanceof Failed);
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
