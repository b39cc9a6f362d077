package org.divisi.score;

/** A tie from what came before, as after a repeat sign: {@code \repeatTie}. */
public record RepeatTie() implements StandardIndicator {
  @Override
  public String toString() {
    return "\\repeatTie";
  }
}
