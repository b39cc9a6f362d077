package org.divisi.theory;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A mode on a first note, which is a key where the mode is major or minor: {@code ef major}.
 *
 * {@snippet class="org.divisi.theory.Snippets" region="scale"}
 *
 * @param tonic the first note
 * @param mode the steps from there on
 */
public record Scale(PitchClass tonic, Mode mode) implements Serializable {
  /** Refuses what is missing. */
  public Scale {
    Objects.requireNonNull(tonic, "tonic");
    Objects.requireNonNull(mode, "mode");
  }

  /** A mode on a first note. */
  public static Scale of(PitchClass tonic, Mode mode) {
    return new Scale(tonic, mode);
  }

  /** Reads {@code ef major}. */
  public static Scale parse(String text) {
    String[] words = text.strip().split("\\s+");
    if (words.length != 2) {
      throw new IllegalArgumentException(
          "scale '%s' has no such text: write it as ef major".formatted(text));
    }
    return new Scale(PitchClass.parse(words[0]), Mode.parse(words[1]));
  }

  /**
   * The notes from the first on. With seven notes each letter stands once, where two accidentals
   * are enough for it.
   */
  public List<PitchClass> pitchClasses() {
    List<Integer> semitones = mode.semitones();
    List<PitchClass> notes = new ArrayList<>();
    for (int i = 0; i < semitones.size(); i++) {
      notes.add(
          semitones.size() == 7
              ? tonic.plus(new Interval(i, 2 * semitones.get(i)))
              : i == 0 ? tonic : PitchClass.of(tonic.number() + semitones.get(i)));
    }
    return List.copyOf(notes);
  }

  /** The note of a degree, from 1 on; 8 is the first again. */
  public PitchClass degree(int degree) {
    if (degree < 1) {
      throw new IllegalArgumentException(
          "degree %d does not exist: use 1 or more".formatted(degree));
    }
    List<PitchClass> notes = pitchClasses();
    return notes.get((degree - 1) % notes.size());
  }

  /** The pitches of its notes that lie within a range, from the lowest. */
  public List<Pitch> pitches(PitchRange range) {
    return pitchClasses().stream().flatMap(note -> range.pitches(note).stream()).sorted().toList();
  }

  /** Whether one of its notes sounds as this one. */
  public boolean contains(PitchClass note) {
    return pitchClasses().stream().anyMatch(note::isEnharmonicTo);
  }

  /**
   * The same sound as the scale spells it. What is not of the scale has a flat in keys with flats,
   * and a sharp in the others.
   */
  public Pitch spell(Pitch pitch) {
    for (PitchClass note : pitchClasses()) {
      for (int octave = pitch.octave() - 1; octave <= pitch.octave() + 1; octave++) {
        if (note.in(octave).isEnharmonicTo(pitch)) {
          return note.in(octave);
        }
      }
    }
    return sharps() < 0 ? pitch.withFlats() : pitch.withSharps();
  }

  /** The sharps of its key signature; flats are below 0. Of double sharps each counts for two. */
  public int sharps() {
    return pitchClasses().stream().mapToInt(n -> n.alteration().quarterTones()).sum() / 2;
  }

  /** The same mode an interval higher. */
  public Scale plus(Interval interval) {
    return new Scale(tonic.plus(interval), mode);
  }

  /** Another mode on the same first note. */
  public Scale withMode(Mode mode) {
    return new Scale(tonic, mode);
  }

  /** The notes begun from another degree, from 1 on, by which major becomes its relative minor. */
  public Scale from(int degree) {
    return new Scale(degree(degree), mode.rotate(degree - 1));
  }

  /** The text, as {@link #parse} reads it for the modes that have a name. */
  @Override
  public String toString() {
    return tonic + " " + mode;
  }
}
