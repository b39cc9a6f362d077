package org.divisi.theory;

/** One of the seven letters of the diatonic scale. */
public enum Step {
  /** The letter C. */
  C(0),
  /** The letter D. */
  D(2),
  /** The letter E. */
  E(4),
  /** The letter F. */
  F(5),
  /** The letter G. */
  G(7),
  /** The letter A. */
  A(9),
  /** The letter B, which is H in German. */
  B(11);

  private final int semitones;

  Step(int semitones) {
    this.semitones = semitones;
  }

  /** How many semitones it lies above C, without an accidental. */
  public int semitones() {
    return semitones;
  }
}
