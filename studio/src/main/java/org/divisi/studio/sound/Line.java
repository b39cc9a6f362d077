package org.divisi.studio.sound;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.divisi.score.Lyrics;
import org.divisi.score.Syllable;
import org.divisi.theory.Duration;
import org.divisi.theory.Offset;
import org.jspecify.annotations.Nullable;

/** A staff as it is played: what is heard of all its voices. */
final class Line {
  private final String name;
  private final int number;
  private final List<Played> notes = new ArrayList<>();
  private final List<Sign> signs = new ArrayList<>();
  private String instrument = "";

  /** The staff that is the first, second and so on to be heard, from 0. */
  Line(String name, int number) {
    this.name = name;
    this.number = number;
  }

  void add(Played note) {
    notes.add(note);
  }

  void add(Sign sign) {
    signs.add(sign);
  }

  /** Sings words that have durations of their own; others follow notes, and have no time here. */
  void sing(Lyrics words, Offset start) {
    Offset time = start;
    for (Syllable syllable : words.syllables()) {
      @Nullable Duration own = syllable.duration();
      if (own != null) {
        if (syllable.kind() == Syllable.Kind.SUNG) {
          add(new Sign.Sung(time, syllable.text()));
        }
        time = time.plus(own);
      }
    }
  }

  /** Whether this instrument has not played up to now. */
  boolean changesTo(String other) {
    boolean changed = !instrument.equals(other);
    instrument = other;
    return changed;
  }

  /**
   * Percussion has the tenth channel, the others share the rest; after the last comes the first.
   */
  private int channel() {
    if (Programs.isPercussion(instrument)) {
      return 9;
    }
    int around = number % 15;
    return around < 9 ? around : around + 1;
  }

  Part part() {
    int channel = channel();
    List<Sound> sounds = new ArrayList<>(notes.size());
    for (Played note : notes) {
      Sound sound = note.sound(channel);
      if (sound != null) {
        sounds.add(sound);
      }
    }
    sounds.sort(Comparator.comparing(Sound::offset));
    signs.sort(Comparator.comparing(Sign::offset));
    return new Part(name, channel, sounds, signs);
  }
}
