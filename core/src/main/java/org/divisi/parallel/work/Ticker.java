package org.divisi.parallel.work;

import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** A thread that does something now and then, for as long as there is something to look after. */
final class Ticker implements Runnable {
  private static final int IDLE_TICKS = 100;

  private final String name;
  private final long period;
  private final BooleanSupplier action;
  private @Nullable Thread thread;
  private boolean stopped;

  /**
   * @param period in nanoseconds
   * @param action says whether there is still something to look after
   */
  Ticker(String name, long period, BooleanSupplier action) {
    this.name = name;
    this.period = period;
    this.action = action;
  }

  synchronized void start() {
    if (thread == null && !stopped) {
      thread = Thread.ofPlatform().daemon().name(name).start(this);
    }
  }

  synchronized void stop() {
    stopped = true;
    LockSupport.unpark(thread);
  }

  @Override
  public void run() {
    int idle = 0;
    while (!isOver(idle)) {
      LockSupport.parkNanos(period);
      idle = action.getAsBoolean() ? 0 : idle + 1;
    }
  }

  /** Ends when told, or after a while with nothing to do; {@link #start} begins anew. */
  private synchronized boolean isOver(int idle) {
    if (stopped || idle > IDLE_TICKS) {
      thread = null;
      return true;
    }
    return false;
  }
}
