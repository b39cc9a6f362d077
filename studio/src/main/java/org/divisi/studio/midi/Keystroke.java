package org.divisi.studio.midi;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sound.midi.InvalidMidiDataException;
import javax.sound.midi.ShortMessage;
import org.divisi.studio.sound.Sound;

/** A key of a MIDI instrument, pressed and let go. A key cannot be pressed twice at once. */
final class Keystroke {
  /** No bend. */
  private static final int CENTRE = 0x2000;

  /** A bend of a semitone, where the whole range is two to each side. */
  private static final int SEMITONE = 0x1000;

  private final Sound sound;
  private final int key;
  private final long press;
  private long release;

  private Keystroke(Sound sound, int key, long press, long release) {
    this.sound = sound;
    this.key = key;
    this.press = press;
    this.release = release;
  }

  /** The keystrokes of the notes of one channel, by when they begin. */
  static List<Keystroke> of(List<Sound> sounds, Ticks ticks) {
    List<Keystroke> strokes = new ArrayList<>(sounds.size());
    Map<Integer, Keystroke> pressed = new HashMap<>();
    for (Sound sound : sounds) {
      int key = (int) Math.rint(sound.number());
      long press = ticks.at(sound.offset());
      long release = press + ticks.of(sound.duration());
      Keystroke before = pressed.get(key);
      if (before != null && before.release > press) {
        if (before.press == press) {
          before.release = Math.max(before.release, release);
          continue;
        }
        release = Math.max(release, before.release);
        before.release = press;
      }
      Keystroke stroke = new Keystroke(sound, key, press, release);
      pressed.put(key, stroke);
      strokes.add(stroke);
    }
    return strokes;
  }

  void addTo(List<Timed> events) throws InvalidMidiDataException {
    int channel = sound.channel();
    int bend = (int) ((sound.number() - key) * SEMITONE);
    int end = release > press ? Timed.RELEASE : Timed.AT_ONCE;
    if (bend != 0) {
      events.add(new Timed(press, Timed.PRESS, bend(channel, CENTRE + bend)));
    }
    events.add(new Timed(press, Timed.PRESS, on(channel, sound.velocity())));
    events.add(new Timed(release, end, on(channel, 0)));
    if (bend != 0) {
      events.add(new Timed(release, end, bend(channel, CENTRE)));
    }
  }

  /** With no velocity, the key is let go. */
  private ShortMessage on(int channel, int velocity) throws InvalidMidiDataException {
    return new ShortMessage(ShortMessage.NOTE_ON, channel, key, velocity);
  }

  private static ShortMessage bend(int channel, int value) throws InvalidMidiDataException {
    return new ShortMessage(ShortMessage.PITCH_BEND, channel, value & 0x7f, value >> 7);
  }
}
