package org.divisi.lilypond;

import org.jspecify.annotations.Nullable;

/**
 * A text that is not music, or not music that can be read: its message has the place, the reason,
 * the line itself, and a caret below the spot.
 */
public class LilyPondException extends IllegalArgumentException {
  private static final long serialVersionUID = 1;

  /** The line of the spot. */
  private final int line;

  /** The character in that line. */
  private final int column;

  /**
   * An exception at a spot.
   *
   * @param line the number of the line, from 1
   * @param column the number of the character in the line, from 1
   */
  public LilyPondException(String message, int line, int column, @Nullable Throwable cause) {
    super(message, cause);
    this.line = line;
    this.column = column;
  }

  /** The number of the line, from 1. */
  public int line() {
    return line;
  }

  /** The number of the character in the line, from 1; a tab is one character. */
  public int column() {
    return column;
  }
}
