package org.divisi.score;

/** The pedals of a piano. */
public enum Pedal {
  /** The right one, which lets all strings ring. */
  SUSTAIN("\\sustainOn", "\\sustainOff"),
  /** The middle one, which lets ring what is down. */
  SOSTENUTO("\\sostenutoOn", "\\sostenutoOff"),
  /** The left one: one string for each note. */
  CORDA("\\unaCorda", "\\treCorde");

  private final String down;
  private final String up;

  Pedal(String down, String up) {
    this.down = down;
    this.up = up;
  }

  /** LilyPond's command where it goes down. */
  public String down() {
    return down;
  }

  /** LilyPond's command where it comes up. */
  public String up() {
    return up;
  }
}
