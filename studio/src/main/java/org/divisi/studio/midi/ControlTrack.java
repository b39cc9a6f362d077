package org.divisi.studio.midi;

import java.util.Map;
import javax.sound.midi.InvalidMidiDataException;
import javax.sound.midi.MetaMessage;
import javax.sound.midi.MidiEvent;
import javax.sound.midi.Track;
import org.divisi.score.TimeSignature;
import org.divisi.studio.sound.Performance;
import org.divisi.theory.Offset;
import org.divisi.theory.Ratio;

/** The first track of a file: tempi and meters. */
final class ControlTrack {
  static final int TEMPO = 0x51;
  static final int METER = 0x58;

  private static final double MINUTE = 60_000_000;

  /** The slowest tempo that three bytes hold. */
  private static final long MOST_MICROSECONDS = 0xffffff;

  private final Track track;
  private final Ticks ticks;

  ControlTrack(Track track, Ticks ticks) {
    this.track = track;
    this.ticks = ticks;
  }

  void fill(Performance performance) throws InvalidMidiDataException {
    for (Map.Entry<Offset, TimeSignature> meter : performance.meters().entrySet()) {
      add(meter.getKey(), METER, meter(meter.getValue()));
    }
    for (Map.Entry<Offset, Ratio> tempo : performance.tempi().entrySet()) {
      add(tempo.getKey(), TEMPO, tempo(tempo.getValue()));
    }
    track.add(
        new MidiEvent(
            new MetaMessage(StaffTrack.END, new byte[0], 0), ticks.at(performance.end())));
  }

  private void add(Offset offset, int type, byte[] data) throws InvalidMidiDataException {
    track.add(
        new MidiEvent(new MetaMessage(type, data, data.length), Math.max(0, ticks.at(offset))));
  }

  /** Upper number, power of two of the lower, clocks a beat, thirty-seconds a quarter. */
  private static byte[] meter(TimeSignature meter) {
    int power = 31 - Integer.numberOfLeadingZeros(meter.denominator());
    int clocks = Math.clamp(96L / meter.denominator(), 1, 96);
    return new byte[] {(byte) Math.min(meter.numerator(), 255), (byte) power, (byte) clocks, 8};
  }

  /** Microseconds a quarter. */
  private static byte[] tempo(Ratio quarters) {
    double exact = MINUTE * quarters.denominator() / quarters.numerator();
    long micros = Math.clamp((long) exact, 1, MOST_MICROSECONDS);
    return new byte[] {(byte) (micros >> 16), (byte) (micros >> 8), (byte) micros};
  }
}
