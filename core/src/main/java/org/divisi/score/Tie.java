package org.divisi.score;

/** A tie from a note or chord to the next. */
public record Tie() implements StandardIndicator {
  @Override
  public String toString() {
    return "~";
  }
}
