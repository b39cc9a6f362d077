package org.divisi.parallel;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * How far a map has come.
 *
 * @param map which map of the pool, from 0
 * @param done how many items have ended
 * @param failed how many of these failed
 * @param total how many items there are, when the inputs know
 * @param elapsed the time since the map began
 * @param slowest the running item that started first
 * @param over whether nothing more will run
 */
public record Progress(
    int map,
    long done,
    long failed,
    OptionalLong total,
    Duration elapsed,
    Optional<Running> slowest,
    boolean over) {

  /** An item that is being worked on, and for how long. */
  public record Running(int index, int worker, Duration since) {}

  /** Items ended for each second so far. */
  public double rate() {
    return elapsed.isZero() ? 0 : done * 1e9 / elapsed.toNanos();
  }

  /** The time that the rest will take at this rate, when it can be known. */
  public Optional<Duration> left() {
    if (total.isEmpty() || done == 0) {
      return Optional.empty();
    }
    long nanos = (long) (elapsed.toNanos() / (double) done * (total.getAsLong() - done));
    return Optional.of(Duration.ofNanos(Math.max(0, nanos)));
  }
}
