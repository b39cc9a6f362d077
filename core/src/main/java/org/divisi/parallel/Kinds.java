package org.divisi.parallel;

/** The kinds of pool whose workers live in this process. */
final class Kinds {
  private static final long CHUNK_NANOS = 500_000;

  private Kinds() {}

  /** No workers: whoever waits for results does the work, one item at a time. */
  record Sequential() implements Kind {
    @Override
    public String name() {
      return "sequential";
    }

    @Override
    public int workers() {
      return 1;
    }

    @Override
    public Worker worker(int number) {
      return new LocalWorker(false, false);
    }

    @Override
    public boolean worksInCaller() {
      return true;
    }

    @Override
    public long chunkNanos() {
      return CHUNK_NANOS;
    }
  }

  /** A thread for each worker. */
  record Threads(String name, int workers) implements Kind {
    @Override
    public Worker worker(int number) {
      return new LocalWorker(true, true);
    }

    @Override
    public boolean capturesHere() {
      return true;
    }

    @Override
    public long chunkNanos() {
      return CHUNK_NANOS;
    }
  }
}
