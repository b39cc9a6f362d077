package org.divisi.theory.sets;

import java.io.Serializable;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of a form of a row: {@code I3} is the inversion that begins on 3, {@code R3} the form
 * {@code P3} backwards, which ends on 3.
 *
 * @param kind whether it is turned upside down or backwards
 * @param note the first note, of retrogrades the last
 */
public record RowForm(Kind kind, int note) implements Comparable<RowForm>, Serializable {
  /** Whether a row is turned upside down or backwards. */
  public enum Kind {
    /** Prime: neither. */
    P,
    /** Inversion: upside down. */
    I,
    /** Retrograde: backwards. */
    R,
    /** Retrograde inversion: both. */
    RI
  }

  private static final Pattern NAME = Pattern.compile("(P|I|R|RI)(\\d{1,4})");

  /** Refuses notes below 0. */
  public RowForm {
    Objects.requireNonNull(kind, "kind");
    if (note < 0) {
      throw new IllegalArgumentException(
          "row form %s%d does not exist: use a note from 0 on".formatted(kind, note));
    }
  }

  /** Reads {@code P0}, {@code I3}, {@code R11} or {@code RI6}. */
  public static RowForm parse(String text) {
    Matcher name = NAME.matcher(text.strip());
    if (!name.matches()) {
      throw new IllegalArgumentException(
          "row form '%s' has no such name: write it as P0, I3, R11 or RI6".formatted(text));
    }
    return new RowForm(Kind.valueOf(name.group(1)), Integer.parseInt(name.group(2)));
  }

  @Override
  public int compareTo(RowForm other) {
    int byKind = kind.compareTo(other.kind);
    return byKind != 0 ? byKind : Integer.compare(note, other.note);
  }

  /** The name, as {@link #parse} reads it. */
  @Override
  public String toString() {
    return kind.toString() + note;
  }
}
