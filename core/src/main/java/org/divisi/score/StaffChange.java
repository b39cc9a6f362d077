package org.divisi.score;

import java.util.Objects;

/**
 * The voice goes on in another staff from here on: {@code \change Staff = LH}.
 *
 * @param staff the name of the other staff; an empty text for the voice's own
 */
public record StaffChange(String staff) implements StandardIndicator {
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
    return "\\change Staff = " + (staff.isEmpty() ? "##f" : staff);
  }
}
