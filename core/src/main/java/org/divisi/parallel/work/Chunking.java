package org.divisi.parallel.work;

import org.divisi.parallel.Options;

/**
 * How many items go into the next chunk: so many that handing them out is lost in running them, and
 * so few that no worker idles while another has a long way to go. Guarded by the scheduler's lock.
 */
final class Chunking {
  private static final int MOST = 1 << 14;

  private final int fixed;
  private final long target;
  private final int fair;
  private final int most;
  private final Pace pace;
  private final Class<?> task;
  private int last;

  /**
   * @param fixed the size if the user gave one, else 0
   * @param target how long a chunk should take
   * @param fair the size of which each worker has one
   */
  private Chunking(int fixed, long target, int fair, Pace pace, Class<?> task) {
    this.fixed = fixed;
    this.target = target;
    this.fair = Math.clamp(fair, 1, MOST);
    // two for each worker, so that one who is done can take over from one who is not
    this.most = Math.clamp(fair / 2, 1, MOST);
    this.pace = pace;
    this.task = task;
    // what is known from earlier maps need not be tried again, little by little
    this.last = pace.of(task).isPresent() ? this.most : 1;
  }

  /** How a kind of pool cuts the inputs of a map. */
  static Chunking of(Kind kind, Options options, int window, Feed feed, Pace pace, Object task) {
    Class<?> type = task.getClass();
    if (kind.worksInCaller()) {
      return new Chunking(1, kind.chunkNanos(), 1, pace, type);
    }
    long count = feed.total().orElse(Integer.MAX_VALUE);
    // a window that is smaller is filled again and again, and never by one chunk for each worker
    long fair = Math.min(Math.ceilDiv(count, kind.workers()), window / (2L * kind.workers()));
    return new Chunking(options.chunk(), kind.chunkNanos(), (int) fair, pace, type);
  }

  int next() {
    if (fixed > 0) {
      return fixed;
    }
    pace.of(task)
        .ifPresent(
            each -> {
              double wanted = target / Math.max(each, 1);
              // where all is done in the time of one chunk, nobody has to wait long for another
              last =
                  wanted >= fair ? fair : (int) Math.clamp(Math.min(wanted, last * 2.0), 1, most);
            });
    return last;
  }

  /** Learns from a chunk that has been run. */
  void ran(int items, long time) {
    pace.ran(task, items, time);
  }

  /** After so long a worker hands back what is left of a chunk that turned out to be slow. */
  long budget() {
    return fixed > 0 ? Long.MAX_VALUE : target * 4;
  }
}
