package org.divisi.studio.midi;

import java.util.Comparator;
import javax.sound.midi.MidiMessage;

/**
 * A message of a track.
 *
 * @param tick when
 * @param rank which comes first of those at one tick
 * @param message what
 */
record Timed(long tick, int rank, MidiMessage message) {
  /** What ends at a tick comes before what begins there. */
  static final int RELEASE = 0;

  static final int SIGN = 1;

  /** A note, and right before it how far it is bent. */
  static final int PRESS = 2;

  /** A key that is let go at the tick at which it was pressed. */
  static final int AT_ONCE = 3;

  static final Comparator<Timed> ORDER =
      Comparator.comparingLong(Timed::tick).thenComparingInt(Timed::rank);

  Timed {
    tick = Math.max(0, tick);
  }
}
