package org.divisi.studio.musicxml.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.divisi.theory.Offset;

/**
 * Which notes of a part make a line. A voice that has one thing to play at a time is one, in
 * whichever staves it stands; one of several staves that plays in them at once is a voice of each;
 * and one whose notes overlap becomes several.
 */
final class Lanes {
  /**
   * Notes that follow one another.
   *
   * @param staff the number of the staff in which the first stands
   * @param notes the notes, in the order of time
   */
  record Lane(int staff, List<Raw> notes) {
    /** Whether it goes on in another staff somewhere. */
    boolean crosses() {
      return notes.stream().anyMatch(raw -> raw.staff != staff);
    }
  }

  private Lanes() {}

  /**
   * The lines of a part.
   *
   * @param notes all notes, in the order of time
   * @param offset when a note begins
   */
  static List<Lane> of(List<Raw> notes, Function<Raw, Offset> offset) {
    Set<String> apart = apart(notes, offset);
    Map<String, List<Raw>> voices = new LinkedHashMap<>();
    for (Raw raw : notes) {
      String key = apart.contains(raw.voice) ? raw.voice + "/" + raw.staff : raw.voice;
      voices.computeIfAbsent(key, none -> new ArrayList<>()).add(raw);
    }
    List<Lane> lanes = new ArrayList<>();
    for (List<Raw> voice : voices.values()) {
      List<Offset> ends = new ArrayList<>();
      List<Lane> own = new ArrayList<>();
      for (Raw raw : voice) {
        Offset start = offset.apply(raw);
        int free = 0;
        while (free < own.size() && ends.get(free).isAfter(start)) {
          free++;
        }
        if (free == own.size()) {
          own.add(new Lane(voice.getFirst().staff, new ArrayList<>()));
          ends.add(start);
        }
        own.get(free).notes().add(raw);
        ends.set(free, later(ends.get(free), start.plus(raw.duration)));
      }
      lanes.addAll(own);
    }
    return lanes;
  }

  private static Offset later(Offset one, Offset other) {
    return one.isBefore(other) ? other : one;
  }

  /** The voices that stand in several staves at once. */
  private static Set<String> apart(List<Raw> notes, Function<Raw, Offset> offset) {
    Map<String, Raw> last = new HashMap<>();
    Set<String> apart = new HashSet<>();
    for (Raw raw : notes) {
      if (raw.grace != Raw.Grace.NONE) {
        continue;
      }
      Raw before = last.get(raw.voice);
      Offset end = before == null ? Offset.ZERO : offset.apply(before).plus(before.duration);
      if (before != null && before.staff != raw.staff && offset.apply(raw).isBefore(end)) {
        apart.add(raw.voice);
      }
      if (before == null || !offset.apply(raw).plus(raw.duration).isBefore(end)) {
        last.put(raw.voice, raw);
      }
    }
    return apart;
  }
}
