package org.divisi.parallel.work;

/** The kinds of pool whose workers live in this process. */
public final class Kinds {
  private static final long CHUNK_NANOS = 500_000;

  private Kinds() {}

  /** A number of workers that can do something. */
  public static int positive(int workers) {
    if (workers < 1) {
      throw new IllegalArgumentException(workers + " workers can do nothing: ask for 1 or more");
    }
    return workers;
  }

  /** No workers: whoever waits for results does the work, one item at a time. */
  public record Sequential() implements Kind {
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
  public record Threads(String name, int workers) implements Kind {
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
