package org.divisi.studio.midi;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sound.midi.InvalidMidiDataException;
import javax.sound.midi.MetaMessage;
import javax.sound.midi.MidiEvent;
import javax.sound.midi.MidiSystem;
import javax.sound.midi.Sequence;
import javax.sound.midi.ShortMessage;
import javax.sound.midi.Track;
import org.divisi.score.TimeSignature;
import org.divisi.studio.sound.Part;
import org.divisi.studio.sound.Performance;
import org.divisi.theory.Offset;
import org.divisi.theory.Ratio;

/** Reads the notes, tempi and meters of a file. */
final class MidiReader {
  private static final long MINUTE = 60_000_000;

  private final Sequence sequence;
  private final TreeMap<Offset, Ratio> tempi = new TreeMap<>();
  private final TreeMap<Offset, TimeSignature> meters = new TreeMap<>();

  private MidiReader(Sequence sequence) {
    this.sequence = sequence;
  }

  static Performance read(InputStream in, String name) throws IOException {
    try {
      Sequence sequence = MidiSystem.getSequence(in);
      if (sequence.getDivisionType() != Sequence.PPQ) {
        throw new IllegalArgumentException(
            "MIDI file %s counts frames of film and no quarters: it has no musical time"
                .formatted(name));
      }
      return new MidiReader(sequence).performance();
    } catch (InvalidMidiDataException | EOFException e) {
      throw new IllegalArgumentException(
          "file %s is no MIDI file: %s".formatted(name, e.getMessage()), e);
    }
  }

  private Performance performance() {
    List<Part> parts = new ArrayList<>();
    for (Track track : sequence.getTracks()) {
      parts.addAll(parts(track));
    }
    return Performance.of(parts, tempi, meters, offset(sequence.getTickLength()));
  }

  /** The parts of a track: one for each channel that has notes. */
  private List<Part> parts(Track track) {
    Map<Integer, ChannelReader> channels = new TreeMap<>();
    String name = "";
    for (int index = 0; index < track.size(); index++) {
      MidiEvent event = track.get(index);
      if (event.getMessage() instanceof ShortMessage message) {
        channels
            .computeIfAbsent(message.getChannel(), ChannelReader::new)
            .take(message, offset(event.getTick()));
      } else if (event.getMessage() instanceof MetaMessage message) {
        if (message.getType() == StaffTrack.NAME) {
          name = ChannelReader.text(message);
        } else {
          take(message, offset(event.getTick()));
        }
      }
    }
    List<Part> parts = new ArrayList<>();
    for (ChannelReader channel : channels.values()) {
      Part part = channel.part(name, offset(track.ticks()));
      if (!part.sounds().isEmpty()) {
        parts.add(part);
      }
    }
    return parts;
  }

  private void take(MetaMessage message, Offset offset) {
    byte[] data = message.getData();
    if (message.getType() == ControlTrack.TEMPO && data.length == 3) {
      long micros = (data[0] & 0xffL) << 16 | (data[1] & 0xffL) << 8 | data[2] & 0xffL;
      tempi.put(offset, Ratio.of(MINUTE, Math.max(1, micros)).reduced());
    } else if (message.getType() == ControlTrack.METER && data.length >= 2 && data[1] < 16) {
      meters.put(offset, TimeSignature.of(Math.max(1, data[0] & 0xff), 1 << data[1]));
    }
  }

  private Offset offset(long tick) {
    return Offset.of(tick, 4L * sequence.getResolution());
  }
}
