package org.divisi.lilypond;

import java.io.Serializable;

/**
 * What was not understood in a text that was read leniently.
 *
 * @param line the number of the line, from 1
 * @param column the number of the character in the line, from 1
 * @param message what is wrong, with the line itself and a caret below the spot
 */
public record Unread(int line, int column, String message) implements Serializable {
  /** The message. */
  @Override
  public String toString() {
    return message;
  }
}
