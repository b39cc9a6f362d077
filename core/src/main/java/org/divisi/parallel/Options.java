package org.divisi.parallel;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * How a pool goes about its work. No option changes a result.
 *
 * @param failures what happens when an item fails
 * @param timeout how long one item may take, counted from when it starts; zero: no limit
 * @param retries how often an item is tried again after the worker process that ran it died
 * @param chunk how many items a worker takes at once; 0: as many as make a few milliseconds
 * @param window how many items {@link Pool#stream} may be ahead of its consumer
 * @param windowBytes how many bytes of results, where their size is known (worker processes),
 *     {@link Pool#stream} may be ahead of its consumer
 * @param heap the most bytes of heap a worker process may use; 0: an equal share of what this
 *     process may use
 * @param recycle after how many items a worker process is replaced by a fresh one; 0: never
 * @param silence how long a worker process may show no sign of life before it is taken for dead
 * @param jvm further options for the {@code java} of worker processes
 * @param listener who is told of progress
 */
public record Options(
    Failures failures,
    Duration timeout,
    int retries,
    int chunk,
    int window,
    long windowBytes,
    long heap,
    int recycle,
    Duration silence,
    List<String> jvm,
    Listener listener) {

  private static final Options DEFAULTS =
      new Options(
          Failures.FAIL_FAST,
          Duration.ZERO,
          0,
          0,
          1024,
          64L << 20,
          0,
          0,
          Duration.ofSeconds(10),
          List.of(),
          new Listener() {});

  /** Refuses what cannot be meant. */
  public Options {
    Objects.requireNonNull(failures);
    Objects.requireNonNull(listener);
    refuseNegative("timeout", timeout.toNanos());
    refuseNegative("retries", retries);
    refuseNegative("chunk", chunk);
    refuseNegative("heap", heap);
    refuseNegative("recycle", recycle);
    refuseZero("window", window);
    refuseZero("windowBytes", windowBytes);
    refuseZero("silence", silence.toNanos());
    jvm = List.copyOf(jvm);
  }

  /** Fail fast, no time-out, no retries, automatic chunks. */
  public static Options defaults() {
    return DEFAULTS;
  }

  /** The same, but with this answer to failing items. */
  public Options withFailures(Failures failures) {
    return with(draft -> draft.failures = failures);
  }

  /** The same, but with this limit of time for one item. */
  public Options withTimeout(Duration timeout) {
    return with(draft -> draft.timeout = timeout);
  }

  /** The same, but with this number of further tries for an item whose worker died. */
  public Options withRetries(int retries) {
    return with(draft -> draft.retries = retries);
  }

  /** The same, but with this number of items in a chunk. */
  public Options withChunk(int chunk) {
    return with(draft -> draft.chunk = chunk);
  }

  /** The same, but with this many items, and bytes, that a stream may be ahead. */
  public Options withWindow(int window, long windowBytes) {
    return with(
        draft -> {
          draft.window = window;
          draft.windowBytes = windowBytes;
        });
  }

  /** The same, but with this heap, in bytes, for each worker process. */
  public Options withHeap(long heap) {
    return with(draft -> draft.heap = heap);
  }

  /** The same, but with worker processes replaced after this many items. */
  public Options withRecycle(int recycle) {
    return with(draft -> draft.recycle = recycle);
  }

  /** The same, but with this patience for a worker process that shows no sign of life. */
  public Options withSilence(Duration silence) {
    return with(draft -> draft.silence = silence);
  }

  /** The same, but with these further options for the {@code java} of worker processes. */
  public Options withJvm(String... jvm) {
    return with(draft -> draft.jvm = List.of(jvm));
  }

  /** The same, but with this listener. */
  public Options withListener(Listener listener) {
    return with(draft -> draft.listener = listener);
  }

  private Options with(Consumer<Draft> change) {
    Draft draft = new Draft(this);
    change.accept(draft);
    return draft.done();
  }

  /** Options while one of them is changed. */
  private static final class Draft {
    private Failures failures;
    private Duration timeout;
    private int retries;
    private int chunk;
    private int window;
    private long windowBytes;
    private long heap;
    private int recycle;
    private Duration silence;
    private List<String> jvm;
    private Listener listener;

    Draft(Options options) {
      failures = options.failures;
      timeout = options.timeout;
      retries = options.retries;
      chunk = options.chunk;
      window = options.window;
      windowBytes = options.windowBytes;
      heap = options.heap;
      recycle = options.recycle;
      silence = options.silence;
      jvm = options.jvm;
      listener = options.listener;
    }

    Options done() {
      return new Options(
          failures,
          timeout,
          retries,
          chunk,
          window,
          windowBytes,
          heap,
          recycle,
          silence,
          jvm,
          listener);
    }
  }

  /** Whether items may last only so long. */
  public boolean hasTimeout() {
    return !timeout.isZero();
  }

  private static void refuseNegative(String name, long value) {
    if (value < 0) {
      throw new IllegalArgumentException(name + " cannot be negative: 0 stands for the default");
    }
  }

  private static void refuseZero(String name, long value) {
    if (value < 1) {
      throw new IllegalArgumentException(name + " " + value + " is too small: give 1 or more");
    }
  }
}
