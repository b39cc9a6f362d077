package org.divisi.parallel;

import java.time.Duration;
import java.util.List;
import java.util.Objects;

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

  /** The same, but with this limit of time for one item. */
  public Options withTimeout(Duration timeout) {
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

  /** The same, but with this number of further tries for an item whose worker died. */
  public Options withRetries(int retries) {
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

  /** The same, but with this number of items in a chunk. */
  public Options withChunk(int chunk) {
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

  /** The same, but with this many items, and bytes, that a stream may be ahead. */
  public Options withWindow(int window, long windowBytes) {
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

  /** The same, but with this heap, in bytes, for each worker process. */
  public Options withHeap(long heap) {
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

  /** The same, but with worker processes replaced after this many items. */
  public Options withRecycle(int recycle) {
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

  /** The same, but with this patience for a worker process that shows no sign of life. */
  public Options withSilence(Duration silence) {
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

  /** The same, but with these further options for the {@code java} of worker processes. */
  public Options withJvm(String... jvm) {
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
        List.of(jvm),
        listener);
  }

  /** The same, but with this listener. */
  public Options withListener(Listener listener) {
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

  boolean hasTimeout() {
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
