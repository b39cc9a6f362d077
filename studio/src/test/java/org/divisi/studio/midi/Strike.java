package org.divisi.studio.midi;

import java.util.Comparator;
import java.util.List;
import org.divisi.studio.sound.Part;
import org.divisi.studio.sound.Performance;
import org.divisi.studio.sound.Sound;
import org.divisi.theory.Offset;

/** A note of a MIDI file as a line of a table: ticks from and to, number, velocity, channel. */
record Strike(long start, long end, double number, int velocity, int channel)
    implements Comparable<Strike> {
  private static final Comparator<Strike> ORDER =
      Comparator.comparingLong(Strike::start)
          .thenComparingInt(Strike::channel)
          .thenComparingDouble(Strike::number)
          .thenComparingLong(Strike::end)
          .thenComparingInt(Strike::velocity);

  /** The notes of a file that was read. */
  static List<Strike> of(Performance performance) {
    return performance.parts().stream()
        .map(Part::sounds)
        .flatMap(List::stream)
        .map(Strike::of)
        .sorted()
        .toList();
  }

  private static Strike of(Sound sound) {
    return new Strike(
        ticks(sound.offset()),
        ticks(sound.end()),
        sound.number(),
        sound.velocity(),
        sound.channel());
  }

  private static long ticks(Offset offset) {
    return 4L * Midi.TICKS * offset.numerator() / offset.denominator();
  }

  @Override
  public int compareTo(Strike other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return start + "\t" + end + "\t" + number + "\t" + velocity + "\t" + channel;
  }
}
