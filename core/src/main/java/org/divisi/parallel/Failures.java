package org.divisi.parallel;

/** What a pool does when an item fails. */
public enum Failures {
  /**
   * Stops, as a plain loop would: the lowest failing index is thrown, and nothing is said of later
   * items, since in a loop they would not have run. The default.
   */
  FAIL_FAST,

  /**
   * Runs every item to its end: {@link Batch#outcomes()} keeps the good results beside the
   * failures; {@link Pool#map map} throws the lowest failing index with all others suppressed.
   */
  COLLECT
}
