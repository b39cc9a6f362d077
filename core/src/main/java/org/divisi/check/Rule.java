package org.divisi.check;

/** What is asked of a score. */
public enum Rule {
  /** A beam begins and ends on the same leaf. */
  BEAMED_LONE_NOTE("a beam stands on one leaf alone"),
  /** A leaf of a quarter or longer stands under a beam, and cannot show it. */
  BEAMED_LONG_NOTE("a leaf of a quarter or longer stands under a beam"),
  /** Two clefs, keys, meters or dynamics stand on one leaf. */
  CLASHING_MARKS("two marks of a kind stand on one leaf"),
  /** A clef, key or meter stands before a staff, where LilyPond makes a staff of its own for it. */
  BEFORE_STAFF("a clef, key or meter stands before a staff"),
  /** A container holds nothing. */
  EMPTY_CONTAINER("a container holds nothing"),
  /** The clef in force is none that the instrument is noted in. */
  WRONG_CLEF("the clef is none of the instrument's"),
  /** A pitch sounds where the instrument has none. */
  OUT_OF_RANGE("a pitch lies outside the instrument's range"),
  /** A spanner begins where one of its kind has not ended. */
  OVERLAP("a spanner begins before the one before has ended"),
  /** A spanner ends that never began. */
  STOP_WITHOUT_START("a spanner ends that never began"),
  /** A spanner begins that never ends. */
  START_WITHOUT_STOP("a spanner begins and never ends"),
  /** A tie leads to no note of the same pitch. */
  LOOSE_TIE("a tie leads to no note of the same pitch"),
  /** Music that sounds at once lasts differently long. */
  UNEQUAL_LENGTHS("music that sounds at once lasts differently long"),
  /** A leaf reaches over a bar line. */
  ACROSS_BAR_LINE("a leaf reaches over a bar line"),
  /** The last measure is not full. */
  UNDERFULL_MEASURE("the last measure is not full");

  private final String title;

  Rule(String title) {
    this.title = title;
  }

  /** What is wrong where it is broken, in words. */
  public String title() {
    return title;
  }
}
