package org.divisi.parallel.work;

/** Who runs items: in the thread that calls it, or by way of it. */
public interface Worker {

  /** Runs the items of a run in order, for as long as {@link Run#begin} lets it. Never throws. */
  void work(Run run);

  /**
   * Ends the item that a run is at, from another thread: it is no longer wanted.
   *
   * @return whether the worker is lost to its pool by this, and another is needed
   */
  boolean stop(Run run);

  /**
   * Looks, now and then and from another thread, whether a run is stuck.
   *
   * @return whether the worker is lost to its pool by this, and another is needed
   */
  boolean check(Run run, long now);

  /** Whether it is in the middle of a run, so that it cannot take another; its thread may ask. */
  default boolean isBusy() {
    return false;
  }

  /** Lets go of all it holds. */
  default void close() {}
}
