package org.divisi.score;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The voice goes on in another staff from here on: {@code \change Staff = LH}. A name that is no
 * word is written in quotes.
 *
 * @param staff the name of the other staff; an empty text for the voice's own
 */
public record StaffChange(String staff) implements StandardIndicator {
  private static final Pattern WORD = Pattern.compile("[a-zA-Z]+([-_][a-zA-Z]+)*");

  /** Refuses a missing name. */
  public StaffChange {
    Objects.requireNonNull(staff, "staff");
  }

  /** To the staff of a name. */
  public static StaffChange of(String staff) {
    return new StaffChange(staff);
  }

  @Override
  public String toString() {
    String named = WORD.matcher(staff).matches() ? staff : Markup.quoted(staff);
    return "\\change Staff = " + (staff.isEmpty() ? "##f" : named);
  }
}
