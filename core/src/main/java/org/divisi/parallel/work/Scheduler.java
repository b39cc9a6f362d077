package org.divisi.parallel.work;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.divisi.parallel.Options;
import org.jspecify.annotations.Nullable;

/**
 * Hands items to workers: the same for every kind of pool.
 *
 * <p>One lock guards all jobs. It is held for a few instructions for each chunk, and never while
 * anything of the user's (inputs, tasks, listeners) runs.
 */
public final class Scheduler {
  private final Kind kind;
  private final ReentrantLock lock = new ReentrantLock();
  private final Crew crew = new Crew(this, lock);
  private final Fetching fetching = new Fetching(this, lock);
  private final List<Job> jobs = new ArrayList<>();
  private final List<Run> runs = new ArrayList<>();
  private final Pace pace = new Pace();
  private final Watch watch;
  private @Nullable Scheduler timed;
  private final AtomicInteger maps;
  private boolean closed;

  public Scheduler(Kind kind) {
    this(kind, new AtomicInteger());
  }

  /**
   * @param maps how many maps there have been, of another scheduler too
   */
  private Scheduler(Kind kind, AtomicInteger maps) {
    this.kind = kind;
    this.maps = maps;
    this.watch = new Watch(this);
  }

  public Kind kind() {
    return kind;
  }

  public Fetching fetching() {
    return fetching;
  }

  /** This scheduler, or one for options that this kind cannot honour by itself. */
  public Scheduler fitFor(Options options) {
    if (!kind.worksInCaller() || !options.hasTimeout()) {
      return this;
    }
    lock.lock();
    try {
      Scheduler present = timed;
      if (present == null) {
        refuseIfClosed();
        present = new Scheduler(new Kinds.Threads(kind.name(), 1), maps);
        timed = present;
      }
      return present;
    } finally {
      lock.unlock();
    }
  }

  /** Takes a job on; workers begin at once. */
  public Job submit(
      Call call, Options options, Iterable<?> inputs, boolean windowed, boolean ordered) {
    int depth = Context.depth();
    // a map that is refused has a number too: in another kind of pool it is not
    int map = depth == 0 ? maps.getAndIncrement() : maps.get();
    Shipment shipment = kind.prepare(call);
    Only only = depth == 0 ? Only.configured() : null;
    Feed feed = new Feed(inputs);
    int window = windowed ? options.window() : Integer.MAX_VALUE;
    Job job;
    lock.lock();
    try {
      refuseIfClosed();
      int first = only != null && only.map() == map ? only.index() : -1;
      var plan =
          new Plan(call, shipment, options, map, Context.path(), depth, windowed, ordered, first);
      job =
          new Job(
              this,
              plan,
              feed,
              Chunking.of(kind, options, window, feed, pace, call.task()),
              lock.newCondition());
      jobs.add(job);
      if (kind.capturesHere()) {
        Console.hold();
      }
      wake();
    } finally {
      lock.unlock();
    }
    watch.start(job);
    return job;
  }

  private void refuseIfClosed() {
    if (closed) {
      throw new IllegalStateException("the pool is closed: open another, or close it later");
    }
  }

  /** The next run for a slot; null when the slot is to end. */
  @Nullable Run next(Slot slot) {
    lock.lock();
    try {
      long patience = slot.patience();
      while (!closed && !slot.isLost()) {
        Run run = anyRun(slot);
        if (run != null) {
          return run;
        }
        if (patience <= 0) {
          break;
        }
        if (!hasWork()) {
          patience = crew.rest(patience);
        }
      }
    } catch (InterruptedException e) {
      // only a pool interrupts its own threads, and it has marked the slot before
    } finally {
      lock.unlock();
    }
    return null;
  }

  /** A slot has ended: of its own accord, or since it is lost. */
  void ended(Slot slot) {
    lock.lock();
    try {
      crew.remove(slot);
      wake();
    } finally {
      lock.unlock();
    }
  }

  private @Nullable Run anyRun(Slot slot) {
    Job best = null;
    for (Job job : jobs) {
      if (job.hasWork() && (best == null || job.depth() > best.depth())) {
        best = job;
      }
    }
    if (best == null) {
      return null;
    }
    jobs.remove(best);
    jobs.add(best);
    return acquire(best, slot.worker(), slot.number());
  }

  private boolean hasWork() {
    for (Job job : jobs) {
      if (job.hasWork()) {
        return true;
      }
    }
    return false;
  }

  /** A chunk of this job to run, if there is one; lets go of the lock to draw inputs. */
  @Nullable Run acquire(Job job, Worker worker, int number) {
    Chunk chunk = job.handedBack();
    if (chunk == null && job.mayDraw()) {
      int size = job.startDrawing();
      lock.unlock();
      Feed.Drawn drawn;
      try {
        drawn = job.feed().draw(size);
      } finally {
        lock.lock();
      }
      chunk = job.drawn(drawn);
      removeIfSettled(job);
    }
    if (chunk == null) {
      return null;
    }
    Run run = new Run(job, chunk, worker, number, job.budget());
    runs.add(run);
    wake();
    return run;
  }

  /** Something for a worker to go on with that is ending a run; null if others come first. */
  public @Nullable Run ahead(Run run) {
    lock.lock();
    try {
      Job job = run.job();
      boolean isAlone = jobs.stream().noneMatch(other -> other != job && other.hasWork());
      return isAlone && job.isAtHand() ? acquire(job, run.worker(), run.number()) : null;
    } finally {
      lock.unlock();
    }
  }

  /** A run is over, or was taken from its worker. */
  void over(Run run, long nanos) {
    lock.lock();
    try {
      if (runs.remove(run)) {
        run.job().over(run, nanos);
        removeIfSettled(run.job());
        wake();
      }
    } finally {
      lock.unlock();
    }
  }

  private void removeIfSettled(Job job) {
    if (job.isSettled() && jobs.remove(job) && kind.capturesHere()) {
      Console.release();
    }
  }

  /** Sees to it that there is a worker awake if there is work. */
  void wake() {
    if (!closed && hasWork()) {
      crew.call();
    }
  }

  /** Ends a job: what runs is interrupted, what waits is dropped. */
  public void stop(Job job, String why) {
    List<Run> going;
    lock.lock();
    try {
      job.cancel(why);
      going = runs.stream().filter(run -> run.job() == job).toList();
      removeIfSettled(job);
    } finally {
      lock.unlock();
    }
    for (Run run : going) {
      settle(run, run.worker().stop(run));
    }
  }

  /** A run was stopped, or looked at: what was taken from its worker is over. */
  void settle(Run run, boolean lost) {
    if (run.isRevoked()) {
      over(run, 0);
    }
    if (lost) {
      lock.lock();
      try {
        crew.lose(run.worker());
        wake();
      } finally {
        lock.unlock();
      }
    }
  }

  /** The runs that go on now, of one job or of all. */
  public List<Run> runs(@Nullable Job job) {
    lock.lock();
    try {
      return runs.stream().filter(run -> job == null || run.job() == job).toList();
    } finally {
      lock.unlock();
    }
  }

  /** The jobs that are not over. */
  List<Job> jobs() {
    lock.lock();
    try {
      return List.copyOf(jobs);
    } finally {
      lock.unlock();
    }
  }

  public boolean isSettled(Job job) {
    lock.lock();
    try {
      return job.isSettled();
    } finally {
      lock.unlock();
    }
  }

  public void close() {
    lock.lock();
    try {
      closed = true;
      crew.callAll();
    } finally {
      lock.unlock();
    }
    for (Job job : jobs()) {
      stop(job, "the pool was closed");
    }
    if (timed != null) {
      timed.close();
    }
    watch.stop();
    List<Slot> last;
    lock.lock();
    try {
      last = crew.slots();
    } finally {
      lock.unlock();
    }
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(1);
    kind.close();
    last.forEach(slot -> slot.join(deadline - System.nanoTime()));
  }
}
