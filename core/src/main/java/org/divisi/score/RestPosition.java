package org.divisi.score;

import java.util.Objects;
import org.divisi.theory.Pitch;

/**
 * Where on the staff a rest stands: at the height of a pitch. {@code b'4 \rest}.
 *
 * @param pitch the pitch at whose height it stands
 */
public record RestPosition(Pitch pitch) implements StandardIndicator {
  /** Refuses a missing pitch. */
  public RestPosition {
    Objects.requireNonNull(pitch, "pitch");
  }

  /** At the height of a pitch. */
  public static RestPosition of(Pitch pitch) {
    return new RestPosition(pitch);
  }

  @Override
  public String toString() {
    return pitch + " \\rest";
  }
}
