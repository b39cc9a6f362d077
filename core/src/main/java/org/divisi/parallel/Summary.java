package org.divisi.parallel;

import java.time.Duration;
import java.util.List;

/**
 * What a map did, when it is over.
 *
 * @param map which map of the pool, from 0
 * @param done how many items ended
 * @param failed how many of these failed
 * @param elapsed from its beginning to its end
 * @param workers each worker that took part
 * @param longest the items that took longest, the longest first
 */
public record Summary(
    int map, long done, long failed, Duration elapsed, List<Share> workers, List<Span> longest) {

  /** Makes its lists unmodifiable. */
  public Summary {
    workers = List.copyOf(workers);
    longest = List.copyOf(longest);
  }

  /**
   * The part of one worker.
   *
   * @param worker its number, from 0; -1: the caller's own thread
   * @param items how many items it ran
   * @param busy the time it spent in them
   */
  public record Share(int worker, long items, Duration busy) {}

  /** The part of the elapsed time that a worker was busy: from 0 to 1. */
  public double busy(Share share) {
    return elapsed.isZero() ? 0 : (double) share.busy().toNanos() / elapsed.toNanos();
  }
}
