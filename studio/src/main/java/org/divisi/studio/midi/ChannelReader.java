package org.divisi.studio.midi;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sound.midi.MetaMessage;
import javax.sound.midi.ShortMessage;
import org.divisi.score.Pedal;
import org.divisi.studio.sound.Part;
import org.divisi.studio.sound.Programs;
import org.divisi.studio.sound.Sign;
import org.divisi.studio.sound.Sound;
import org.divisi.theory.Offset;

/** Reads what one channel of a track plays. */
final class ChannelReader {
  private static final int CENTRE = 0x2000;
  private static final double SEMITONE = 0x1000;

  private final int channel;
  private final Map<Integer, Deque<Pressed>> pressed = new HashMap<>();
  private final List<Sound> sounds = new ArrayList<>();
  private final List<Sign> signs = new ArrayList<>();
  private int bend = CENTRE;

  private record Pressed(Offset offset, double number, int velocity) {}

  ChannelReader(int channel) {
    this.channel = channel;
  }

  static String text(MetaMessage message) {
    return new String(message.getData(), StandardCharsets.UTF_8);
  }

  void take(ShortMessage message, Offset offset) {
    int key = message.getData1();
    switch (message.getCommand()) {
      case ShortMessage.NOTE_ON -> {
        if (message.getData2() > 0) {
          double number = key + (bend - CENTRE) / SEMITONE;
          pressed
              .computeIfAbsent(key, none -> new ArrayDeque<>())
              .add(new Pressed(offset, number, message.getData2()));
        } else {
          release(key, offset);
        }
      }
      case ShortMessage.NOTE_OFF -> release(key, offset);
      case ShortMessage.PITCH_BEND -> bend = message.getData2() << 7 | key;
      case ShortMessage.PROGRAM_CHANGE ->
          signs.add(new Sign.Program(offset, Programs.name(channel, key), key));
      case ShortMessage.CONTROL_CHANGE -> control(key, message.getData2(), offset);
      default -> {}
    }
  }

  private void control(int controller, int value, Offset offset) {
    for (Pedal pedal : Pedal.values()) {
      if (StaffTrack.controller(pedal) == controller) {
        signs.add(new Sign.Pedalling(offset, pedal, value > 63));
      }
    }
  }

  /** Of the same key, what was pressed first is let go first. */
  private void release(int key, Offset offset) {
    Deque<Pressed> waiting = pressed.get(key);
    if (waiting != null && !waiting.isEmpty()) {
      Pressed note = waiting.remove();
      sounds.add(
          new Sound(
              note.offset(),
              offset.minus(note.offset()),
              note.number(),
              note.velocity(),
              channel,
              -1));
    }
  }

  /** All that was played; what is still held ends with the track. */
  Part part(String name, Offset end) {
    for (Map.Entry<Integer, Deque<Pressed>> waiting : pressed.entrySet()) {
      while (!waiting.getValue().isEmpty()) {
        release(waiting.getKey(), end);
      }
    }
    sounds.sort(Comparator.comparing(Sound::offset).thenComparingDouble(Sound::number));
    return new Part(name, channel, sounds, signs);
  }
}
