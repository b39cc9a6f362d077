package org.divisi.theory;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;

/**
 * A chord by its root and its quality, in no register: {@code g dominant seventh}.
 *
 * @param root the note it is built on
 * @param quality what stands above the root
 */
public record Harmony(PitchClass root, ChordQuality quality) implements Serializable {
  /** Refuses what is missing. */
  public Harmony {
    Objects.requireNonNull(root, "root");
    Objects.requireNonNull(quality, "quality");
  }

  /** A chord of a quality on a root. */
  public static Harmony of(PitchClass root, ChordQuality quality) {
    return new Harmony(root, quality);
  }

  /** Reads {@code g dominant seventh}. */
  public static Harmony parse(String text) {
    int space = text.indexOf(' ');
    if (space < 0) {
      throw new IllegalArgumentException(
          "harmony '%s' has no such text: write it as g dominant seventh".formatted(text));
    }
    return new Harmony(
        PitchClass.parse(text.substring(0, space)), ChordQuality.parse(text.substring(space + 1)));
  }

  /**
   * The harmony that pitches make in any inversion, if they make one by their sound. The lowest
   * pitch is tried first as the root, then the others from the lowest up.
   */
  public static Optional<Harmony> identify(Collection<Pitch> pitches) {
    TreeSet<Double> sound = numbers(pitches.stream().map(Pitch::pitchClass).toList());
    for (Pitch pitch : new TreeSet<>(pitches)) {
      for (ChordQuality quality : ChordQuality.values()) {
        Harmony harmony = new Harmony(pitch.pitchClass(), quality);
        if (numbers(harmony.pitchClasses()).equals(sound)) {
          return Optional.of(harmony);
        }
      }
    }
    return Optional.empty();
  }

  private static TreeSet<Double> numbers(Collection<PitchClass> notes) {
    TreeSet<Double> numbers = new TreeSet<>();
    notes.forEach(note -> numbers.add(note.number()));
    return numbers;
  }

  /** Its notes from the root up. */
  public List<PitchClass> pitchClasses() {
    return quality.intervals().stream().map(root::plus).toList();
  }

  /** Its pitches with the root in an octave. */
  public List<Pitch> pitches(int octave) {
    return quality.intervals().stream().map(root.in(octave)::plus).toList();
  }

  /** Its pitches in an inversion: 1 puts the root an octave up, 2 the third too. */
  public List<Pitch> pitches(int octave, int inversion) {
    List<Pitch> pitches = new ArrayList<>(pitches(octave));
    if (inversion < 0 || inversion >= pitches.size()) {
      throw new IllegalArgumentException(
          "inversion %d of %s does not exist: use 0 to %d"
              .formatted(inversion, this, pitches.size() - 1));
    }
    for (int i = 0; i < inversion; i++) {
      Pitch pitch = pitches.get(i);
      pitches.set(i, pitch.withOctave(pitch.octave() + 1));
    }
    Collections.sort(pitches);
    return List.copyOf(pitches);
  }

  /** The text, as {@link #parse} reads it. */
  @Override
  public String toString() {
    return root + " " + quality;
  }
}
