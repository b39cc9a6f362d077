package org.divisi.engrave;

import java.io.Serializable;
import java.util.Objects;

/**
 * What LilyPond, or who runs it, says about a sheet.
 *
 * @param severity how bad it is
 * @param file the file it is about, as the user knows it; empty where none is named
 * @param line the line in that file, from 1; 0 where none is named
 * @param column the character in the line, from 1; 0 where none is named
 * @param where what of the score it is about, if that is known: {@code voice Melody, bar 12, leaf
 *     47 (c'4)}, by name or by number, where leaf 47 is {@code Select.leaves(melody).get(47)}; else
 *     empty
 * @param text what is the matter, with the lines that LilyPond shows beside it
 */
public record Message(
    Severity severity, String file, int line, int column, String where, String text)
    implements Serializable {

  /** How bad it is. */
  public enum Severity {
    /** The page is as it should be, or nearly. */
    WARNING,
    /** There is no page, or not the page that was meant. */
    ERROR
  }

  /** Refuses what is missing. */
  public Message {
    Objects.requireNonNull(severity, "severity");
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(where, "where");
    Objects.requireNonNull(text, "text");
  }

  /** A message of which it is not known what of a score it is about. */
  public Message(Severity severity, String file, int line, int column, String text) {
    this(severity, file, line, column, "", text);
  }

  static Message error(String text) {
    return new Message(Severity.ERROR, "", 0, 0, text);
  }

  /** The same, about something in a score. */
  Message at(String where) {
    return new Message(severity, file, line, column, where, text);
  }

  /** Whether it means that the sheet failed. */
  public boolean isError() {
    return severity == Severity.ERROR;
  }

  /**
   * As LilyPond says it, with the place in the score: {@code Duo.ly:7:3: warning: voice Melody, bar
   * 12, leaf 47 (c'4): barcheck failed at: 1/4}.
   */
  @Override
  public String toString() {
    String place = file;
    if (line > 0) {
      place += ":" + line;
    }
    if (column > 0) {
      place += ":" + column;
    }
    String what = (isError() ? "error: " : "warning: ") + (where.isEmpty() ? "" : where + ": ");
    return (place.isEmpty() ? "" : place + ": ") + what + text;
  }
}
