package org.divisi.studio.midi;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import javax.sound.midi.InvalidMidiDataException;
import javax.sound.midi.MidiSystem;
import javax.sound.midi.Sequence;
import javax.sound.midi.Track;
import org.divisi.studio.sound.Part;
import org.divisi.studio.sound.Performance;

/** Writes the tracks of a file: the JDK makes the bytes of each, which are then put together. */
final class Tracks {
  /** What the JDK writes ahead of the tracks of a file. */
  private static final int HEADER = 14;

  private static final int MOST = 0xffff;

  private Tracks() {}

  /** What a track is filled with. */
  private interface Filling {
    void fill(Track track) throws InvalidMidiDataException;
  }

  static void write(Performance performance, OutputStream out) throws IOException {
    if (performance.parts().size() >= MOST) {
      throw new IllegalArgumentException(
          "score of %d staves: a MIDI file has no more than %d tracks"
              .formatted(performance.parts().size(), MOST));
    }
    DataOutputStream header = new DataOutputStream(out);
    header.writeBytes("MThd");
    header.writeInt(6);
    header.writeShort(1);
    header.writeShort(performance.parts().size() + 1);
    header.writeShort(Midi.TICKS);
    Ticks ticks = Ticks.from(performance.start());
    track(out, track -> new ControlTrack(track, ticks).fill(performance));
    for (Part part : performance.parts()) {
      track(out, track -> new StaffTrack(track, ticks).fill(part));
    }
  }

  private static void track(OutputStream out, Filling filling) throws IOException {
    try {
      Sequence sequence = new Sequence(Sequence.PPQ, Midi.TICKS);
      filling.fill(sequence.createTrack());
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      MidiSystem.write(sequence, 0, bytes);
      out.write(bytes.toByteArray(), HEADER, bytes.size() - HEADER);
    } catch (InvalidMidiDataException e) {
      throw new IllegalStateException("a track has what no MIDI file can have", e);
    }
  }
}
