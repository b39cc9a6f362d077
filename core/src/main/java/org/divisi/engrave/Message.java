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
 * @param text what is the matter, with the lines that LilyPond shows beside it
 */
public record Message(Severity severity, String file, int line, int column, String text)
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
    Objects.requireNonNull(text, "text");
  }

  static Message error(String text) {
    return new Message(Severity.ERROR, "", 0, 0, text);
  }

  /** Whether it means that the sheet failed. */
  public boolean isError() {
    return severity == Severity.ERROR;
  }

  /** As LilyPond says it: {@code Duo.ly:7:3: warning: bar check failed}. */
  @Override
  public String toString() {
    String place = file;
    if (line > 0) {
      place += ":" + line;
    }
    if (column > 0) {
      place += ":" + column;
    }
    String kind = isError() ? "error: " : "warning: ";
    return place.isEmpty() ? kind + text : place + ": " + kind + text;
  }
}
