package org.divisi.theory;

/** One of the seven letters of the diatonic scale. */
public enum Step {
  /** The letter C. */
  C
}
