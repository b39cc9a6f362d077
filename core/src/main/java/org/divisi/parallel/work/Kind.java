package org.divisi.parallel.work;

import org.divisi.parallel.Pool;
import org.jspecify.annotations.Nullable;

/** What makes one kind of pool differ from another: its workers, and nothing else. */
public interface Kind {
  /**
   * Stack, in bytes, for threads that unpack what a worker elsewhere sends: it may be nested
   * deeply.
   */
  long DEEP_STACK = 512L << 20;

  /** The word that names it. */
  String name();

  /** The pool as {@link Pool#of} reads it. */
  default String text() {
    return worksInCaller() ? name() : name() + ":" + workers();
  }

  /** How many workers there may be at once. */
  int workers();

  /** Makes a worker. Cheap: what is dear is done when it first works. */
  Worker worker(int number);

  /** Whether a thread that waits for results may do the work itself. */
  default boolean worksInCaller() {
    return false;
  }

  /** Whether what tasks print has to be told apart in this process. */
  default boolean capturesHere() {
    return false;
  }

  /** Whether workers have to be looked after even when no item has a time-out. */
  default boolean needsWatch() {
    return false;
  }

  /** How long a chunk of items should take, so that handing it out is lost in it. */
  long chunkNanos();

  /** How much stack the threads that drive workers need; 0: as much as threads have. */
  default long stackSize() {
    return 0;
  }

  /**
   * Makes ready what workers will need of a task, and refuses, before anything runs, one that this
   * kind cannot run faithfully.
   */
  default @Nullable Shipment prepare(Call call) {
    return null;
  }

  /** Lets go of all it holds. */
  default void close() {}
}
