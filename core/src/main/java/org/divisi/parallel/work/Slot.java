package org.divisi.parallel.work;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.divisi.parallel.ship.Rendering;
import org.jspecify.annotations.Nullable;

/** A thread of a pool, with the worker it drives. It ends when it has had nothing to do. */
final class Slot implements Runnable {
  private static final ThreadLocal<@Nullable Slot> CURRENT = new ThreadLocal<>();

  private final Scheduler scheduler;
  private final int number;
  private final Worker worker;
  private final Thread thread;
  private volatile boolean lost;

  /** Stand-ins, for what a listener maps while this slot's own worker is in the middle of a run. */
  private final List<Worker> others = new ArrayList<>();

  Slot(Scheduler scheduler, int number) {
    this.scheduler = scheduler;
    this.number = number;
    this.worker = scheduler.kind().worker(number);
    this.thread =
        Thread.ofPlatform()
            .daemon()
            .stackSize(scheduler.kind().stackSize())
            .name("divisi-" + scheduler.kind().name() + "-" + number)
            .unstarted(this);
  }

  /** The slot whose thread this is, if it is a pool's. */
  static @Nullable Slot current() {
    return CURRENT.get();
  }

  boolean belongsTo(Scheduler other) {
    return scheduler == other;
  }

  void start() {
    thread.start();
  }

  int number() {
    return number;
  }

  Worker worker() {
    return worker;
  }

  /** A worker that is at nothing; asked by this slot's own thread. */
  Worker free() {
    if (!worker.isBusy()) {
      return worker;
    }
    for (Worker other : others) {
      if (!other.isBusy()) {
        return other;
      }
    }
    Worker other = scheduler.kind().worker(number);
    others.add(other);
    return other;
  }

  @SuppressWarnings("ReferenceEquality") // it is about this very worker
  boolean drives(Worker other) {
    return worker == other;
  }

  long patience() {
    return TimeUnit.SECONDS.toNanos(scheduler.kind().capturesHere() ? 5 : 60);
  }

  boolean isLost() {
    return lost;
  }

  /** Gives the thread up: it ends when its item lets it. */
  void lose() {
    lost = true;
  }

  void join(long nanos) {
    if (thread == Thread.currentThread()) {
      return;
    }
    try {
      boolean unused = nanos > 0 && thread.join(Duration.ofNanos(nanos));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void run() {
    CURRENT.set(this);
    try {
      for (Run run = scheduler.next(this); run != null; run = scheduler.next(this)) {
        work(scheduler, run);
        // a flag that an item left behind is no business of the next one
        boolean unused = Thread.interrupted();
      }
    } finally {
      scheduler.ended(this);
      worker.close();
      others.forEach(Worker::close);
    }
  }

  /** Does a run, and those that follow it, and reports each. */
  static void work(Scheduler scheduler, Run first) {
    for (Run run = first; run != null; run = run.following()) {
      long start = System.nanoTime();
      try {
        run.worker().work(run);
      } catch (RuntimeException | Error e) {
        // a fault of ours: whoever waits for the job is told, and does not wait for ever
        run.worker().close();
        scheduler.stop(run.job(), "the pool itself failed: " + Rendering.of(e));
      }
      if (!run.isRevoked()) {
        scheduler.over(run, System.nanoTime() - start);
      }
      if (scheduler.isSettled(run.job())) {
        run.job().tally().tellFinished();
      }
    }
  }
}
