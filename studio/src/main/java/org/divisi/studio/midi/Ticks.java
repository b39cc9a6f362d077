package org.divisi.studio.midi;

import org.divisi.theory.Duration;
import org.divisi.theory.Offset;

/** Musical time in ticks, from when a piece begins. What lies between two ticks goes to zero. */
final class Ticks {
  private static final long WHOLE = 4L * Midi.TICKS;

  private final long start;

  private Ticks(long start) {
    this.start = start;
  }

  static Ticks from(Offset start) {
    return new Ticks(of(start.numerator(), start.denominator()));
  }

  long at(Offset offset) {
    return of(offset.numerator(), offset.denominator()) - start;
  }

  long of(Duration duration) {
    return of(duration.numerator(), duration.denominator());
  }

  private static long of(long numerator, long denominator) {
    return Math.multiplyExact(numerator, WHOLE) / denominator;
  }
}
