package org.divisi.parallel;

/**
 * How many items go into the next chunk: so many that handing them out is lost in running them, and
 * so few that no worker idles while another has a long way to go. Guarded by the scheduler's lock.
 */
final class Chunking {
  private static final int MOST = 1 << 14;

  private final int fixed;
  private final long target;
  private final int most;
  private int last = 1;
  private double nanos;
  private boolean measured;

  /**
   * @param fixed the size if the user gave one, else 0
   * @param target how long a chunk should take
   * @param most the largest size that leaves work for all workers
   */
  Chunking(int fixed, long target, int most) {
    this.fixed = fixed;
    this.target = target;
    this.most = Math.max(1, Math.min(most, MOST));
  }

  /** How a kind of pool cuts the inputs of a map. */
  static Chunking of(Kind kind, Options options, int window, Feed feed) {
    if (kind.worksInCaller()) {
      return new Chunking(1, kind.chunkNanos(), 1);
    }
    long share = Math.min(window, feed.total().orElse(Integer.MAX_VALUE)) / (2L * kind.workers());
    return new Chunking(options.chunk(), kind.chunkNanos(), (int) share);
  }

  int next() {
    if (fixed > 0) {
      return fixed;
    }
    if (measured) {
      double wanted = target / Math.max(nanos, 1);
      last = (int) Math.max(1, Math.min(most, Math.min(wanted, last * 2.0)));
    }
    return last;
  }

  /** Learns from a chunk that has been run. */
  void ran(int items, long time) {
    if (items > 0) {
      double each = (double) time / items;
      nanos = measured ? (nanos + each) / 2 : each;
      measured = true;
    }
  }

  /** After so long a worker hands back what is left of a chunk that turned out to be slow. */
  long budget() {
    return fixed > 0 ? Long.MAX_VALUE : target * 4;
  }
}
