package org.divisi.score;

import java.util.Objects;

/**
 * The pedal comes up: {@code \sustainOff}.
 *
 * @param pedal which of the three
 */
public record StopPianoPedal(Pedal pedal) implements StandardIndicator {
  /** The right pedal. */
  public StopPianoPedal() {
    this(Pedal.SUSTAIN);
  }

  /** Refuses a missing pedal. */
  public StopPianoPedal {
    Objects.requireNonNull(pedal, "pedal");
  }

  @Override
  public Class<? extends Context> context() {
    return Staff.class;
  }

  @Override
  public String toString() {
    return pedal.up();
  }
}
