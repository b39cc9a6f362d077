package org.divisi.bench;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * The processor time of all that this program starts, and of what that starts in turn. It looks
 * every few milliseconds, so it misses a little of each process that is gone by then.
 */
final class Consumption implements AutoCloseable {
  private static final long LOOK = TimeUnit.MILLISECONDS.toNanos(10);

  private final Map<Long, Duration> seen = new ConcurrentHashMap<>();
  private final Thread looking = Thread.ofPlatform().daemon().start(this::look);
  private volatile boolean closed;

  private void look() {
    while (!closed) {
      ProcessHandle.current()
          .descendants()
          .forEach(
              process ->
                  process
                      .info()
                      .totalCpuDuration()
                      .ifPresent(time -> seen.put(process.pid(), time)));
      LockSupport.parkNanos(LOOK);
    }
  }

  /** Seconds of processor time until now. */
  double seconds() {
    return seen.values().stream().mapToDouble(time -> time.toMillis() / 1e3).sum();
  }

  @Override
  public void close() {
    closed = true;
    LockSupport.unpark(looking);
  }
}
