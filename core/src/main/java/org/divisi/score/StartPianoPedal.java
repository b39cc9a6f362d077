package org.divisi.score;

import java.util.Objects;

/**
 * The pedal goes down: {@code \sustainOn}.
 *
 * @param pedal which of the three
 */
public record StartPianoPedal(Pedal pedal) implements StandardIndicator {
  /** The right pedal. */
  public StartPianoPedal() {
    this(Pedal.SUSTAIN);
  }

  /** Refuses a missing pedal. */
  public StartPianoPedal {
    Objects.requireNonNull(pedal, "pedal");
  }

  @Override
  public Class<? extends Context> context() {
    return Staff.class;
  }

  @Override
  public String toString() {
    return pedal.down();
  }
}
