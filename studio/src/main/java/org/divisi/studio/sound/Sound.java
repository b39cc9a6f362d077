package org.divisi.studio.sound;

import java.io.Serializable;
import java.util.Objects;
import org.divisi.theory.Duration;
import org.divisi.theory.Offset;

/**
 * A note that is heard.
 *
 * @param offset when it begins, in whole notes; ornamental notes ahead of a piece begin before 0
 * @param duration how long it is heard, which articulations and ornaments make other than written
 * @param number the MIDI number of its pitch: 60 is middle C, and halves are quarter tones
 * @param velocity how loud it is, from 0 to 127
 * @param channel the MIDI channel, from 0 to 15
 * @param position the number in its score of the leaf that it comes from; -1 where no score is
 *     known
 */
public record Sound(
    Offset offset, Duration duration, double number, int velocity, int channel, int position)
    implements Serializable {
  /** Refuses what MIDI has no number for. */
  public Sound {
    Objects.requireNonNull(offset, "offset");
    Objects.requireNonNull(duration, "duration");
    if (velocity < 0 || velocity > 127 || channel < 0 || channel > 15) {
      throw new IllegalArgumentException(
          "velocity %d on channel %d: use 0 to 127, and 0 to 15".formatted(velocity, channel));
    }
  }

  /** When it ends. */
  public Offset end() {
    return offset.plus(duration);
  }
}
