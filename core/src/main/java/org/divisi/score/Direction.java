package org.divisi.score;

/** On which side of the staff an attachment is printed. */
public enum Direction {
  /** Above: {@code ^}. */
  UP("^"),
  /** Where LilyPond likes: {@code -}, or nothing. */
  NEUTRAL("-"),
  /** Below: {@code _}. */
  DOWN("_");

  private final String symbol;

  Direction(String symbol) {
    this.symbol = symbol;
  }

  /** The sign that LilyPond has for it. */
  public String symbol() {
    return symbol;
  }
}
