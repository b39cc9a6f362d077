package org.divisi.studio.midi;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.sound.midi.InvalidMidiDataException;
import javax.sound.midi.MetaMessage;
import javax.sound.midi.MidiEvent;
import javax.sound.midi.MidiMessage;
import javax.sound.midi.ShortMessage;
import javax.sound.midi.Track;
import org.divisi.score.KeySignature;
import org.divisi.score.Pedal;
import org.divisi.studio.sound.Part;
import org.divisi.studio.sound.Sign;

/** The track of a staff: its notes, and what else happens in it. */
final class StaffTrack {
  static final int NAME = 0x03;
  static final int INSTRUMENT = 0x04;
  static final int LYRIC = 0x05;
  static final int END = 0x2f;
  static final int KEY = 0x59;

  private final Track track;
  private final Ticks ticks;
  private final List<Timed> events = new ArrayList<>();

  StaffTrack(Track track, Ticks ticks) {
    this.track = track;
    this.ticks = ticks;
  }

  void fill(Part part) throws InvalidMidiDataException {
    if (!part.name().isEmpty()) {
      text(0, NAME, part.name());
    }
    for (Sign sign : part.signs()) {
      sign(sign, part.channel());
    }
    for (Keystroke stroke : Keystroke.of(part.sounds(), ticks)) {
      stroke.addTo(events);
    }
    events.sort(Timed.ORDER);
    for (Timed event : events) {
      track.add(new MidiEvent(event.message(), event.tick()));
    }
  }

  private void sign(Sign sign, int channel) throws InvalidMidiDataException {
    long tick = ticks.at(sign.offset());
    switch (sign) {
      case Sign.Program program -> {
        text(tick, INSTRUMENT, program.name());
        add(tick, new ShortMessage(ShortMessage.PROGRAM_CHANGE, channel, program.program(), 0));
      }
      case Sign.Key key -> add(tick, key(key.key()));
      case Sign.Pedalling pedalling ->
          add(
              tick,
              new ShortMessage(
                  ShortMessage.CONTROL_CHANGE,
                  channel,
                  controller(pedalling.pedal()),
                  pedalling.down() ? 127 : 0));
      case Sign.Sung sung -> text(tick, LYRIC, sung.text());
    }
  }

  static int controller(Pedal pedal) {
    return switch (pedal) {
      case SUSTAIN -> 64;
      case SOSTENUTO -> 66;
      case CORDA -> 67;
    };
  }

  private static MidiMessage key(KeySignature key) throws InvalidMidiDataException {
    boolean minor = key.mode().equals("minor");
    byte[] data = {(byte) Math.clamp(key.sharps().orElse(0), -7, 7), (byte) (minor ? 1 : 0)};
    return new MetaMessage(KEY, data, data.length);
  }

  private void text(long tick, int type, String text) throws InvalidMidiDataException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    add(tick, new MetaMessage(type, bytes, bytes.length));
  }

  private void add(long tick, MidiMessage message) {
    events.add(new Timed(tick, Timed.SIGN, message));
  }
}
