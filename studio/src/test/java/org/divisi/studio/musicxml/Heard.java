package org.divisi.studio.musicxml;

import java.util.List;
import org.divisi.score.Component;
import org.divisi.studio.sound.Part;
import org.divisi.studio.sound.Performance;
import org.divisi.studio.sound.Sound;

/** What is heard of a score: pitches, and when and how long, exactly; tied notes are one. */
final class Heard {
  private Heard() {}

  static List<String> of(Component score) {
    return Performance.of(score).parts().stream()
        .map(Part::sounds)
        .flatMap(List::stream)
        .map(Heard::line)
        .sorted()
        .toList();
  }

  private static String line(Sound sound) {
    return sound.offset() + " " + sound.duration() + " " + sound.number();
  }
}
