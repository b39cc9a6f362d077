package org.divisi.parallel;

/**
 * The workers of a {@link PoolKind}: other virtual machines, wherever they are, to which a {@link
 * Parcel} can be carried.
 */
public interface Workers extends AutoCloseable {

  /** How many parcels can be on their way at once. */
  int count();

  /**
   * Sees a task before anything runs, for instance to make its classes known to the workers.
   *
   * @param task what the user wrote
   * @param loader what knows the task's classes, also those that are in no file
   * @throws IllegalArgumentException if the task cannot run there, with the way out
   */
  default void prepare(Object task, ClassLoader loader) {}

  /**
   * Carries a parcel to a worker, has {@link Parcel#open} called there, and gives what that gave.
   *
   * <p>Called from as many threads at once as there are workers. An interrupt says that the answer
   * is no longer wanted. What a task throws is part of the answer: an exception of this method says
   * that the worker is lost. Then the items of the parcel are carried again, each alone, and the
   * one that is lost alone too fails with a {@link WorkerException} (this method's own, if it
   * throws one), or is tried again as {@link Options#retries} says.
   */
  byte[] carry(Parcel parcel) throws Exception;

  /** Ends the workers and lets go of all that they hold. */
  @Override
  void close();
}
