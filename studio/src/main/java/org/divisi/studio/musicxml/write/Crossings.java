package org.divisi.studio.musicxml.write;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.divisi.score.Attachment;
import org.divisi.studio.stage.Cue;
import org.divisi.studio.stage.Cues;
import org.divisi.studio.stage.Seat;
import org.divisi.studio.stage.Settings;

/**
 * Voices that go on in another staff: such staves are one part, for a voice of MusicXML may change
 * its staff and never its part.
 */
final class Crossings {
  private final Cues cues;
  private final Map<Seat, Seat> now = new HashMap<>();
  private final Map<Seat, Set<Seat>> linked = new HashMap<>();

  Crossings(Cues cues) {
    this.cues = cues;
  }

  /** Changes the staff where a cue says so. */
  void obey(Cue cue) {
    for (Attachment mark : cue.marks()) {
      String name = Settings.change(mark);
      if (name == null) {
        continue;
      }
      Seat home = cue.seat().staff();
      Seat other = name.isEmpty() ? home : cues.staff(name);
      if (other != null && other.around() == home.around()) {
        now.put(cue.seat(), other);
        linked.computeIfAbsent(home, none -> new HashSet<>()).add(other);
        linked.computeIfAbsent(other, none -> new HashSet<>()).add(home);
      }
    }
  }

  /** The staff that a voice stands in. */
  Seat staff(Seat voice) {
    return now.getOrDefault(voice, voice.staff());
  }

  /** The staves of each part: those that a voice links, and all between them. */
  List<PartStaves> parts(List<Stave> staves) {
    Map<Seat, Integer> numbers = new HashMap<>();
    for (Stave stave : staves) {
      numbers.put(stave.seat(), numbers.size());
    }
    List<PartStaves> parts = new ArrayList<>();
    for (int first = 0; first < staves.size(); ) {
      int last = first;
      for (int index = first; index <= last; index++) {
        for (Seat other : linked.getOrDefault(staves.get(index).seat(), Set.of())) {
          last = Math.max(last, numbers.getOrDefault(other, last));
        }
      }
      parts.add(new PartStaves(staves.subList(first, last + 1)));
      first = last + 1;
    }
    return parts;
  }
}
