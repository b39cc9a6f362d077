package org.divisi.score;

/**
 * A fall or rise at the end of a note: {@code \bendAfter #'8}.
 *
 * @param amount how far, in staff positions; below 0 for a fall
 */
public record BendAfter(double amount) implements StandardIndicator {
  /** Refuses what is no number. */
  public BendAfter {
    Values.of(amount);
  }

  /** How LilyPond writes the amount. */
  public String lilypond() {
    return Values.of(amount);
  }

  @Override
  public String toString() {
    return "\\bendAfter #'" + lilypond();
  }
}
