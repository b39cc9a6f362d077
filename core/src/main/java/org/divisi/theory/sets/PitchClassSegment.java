package org.divisi.theory.sets;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.divisi.theory.Pitch;
import org.divisi.theory.PitchClass;

/**
 * Pitch classes by number, one after the other: {@code [10, 10.5, 6]}.
 *
 * @param pitchClasses the pitch classes
 */
public record PitchClassSegment(List<NumberedPitchClass> pitchClasses) implements Serializable {
  /** Keeps a copy. */
  public PitchClassSegment {
    pitchClasses = List.copyOf(pitchClasses);
  }

  /** The pitch classes of these numbers. */
  public static PitchClassSegment of(double... numbers) {
    return new PitchClassSegment(Numbers.of(numbers, NumberedPitchClass::of));
  }

  /** The numbers of pitch classes. */
  public static PitchClassSegment of(Collection<PitchClass> pitchClasses) {
    return new PitchClassSegment(pitchClasses.stream().map(NumberedPitchClass::of).toList());
  }

  /** Reads {@code [10, 10.5, 6]}. */
  public static PitchClassSegment parse(String text) {
    return new PitchClassSegment(Numbers.parse(text, '[', ']', NumberedPitchClass::parse));
  }

  /** How many there are. */
  public int size() {
    return pitchClasses.size();
  }

  /** All of them so many semitones higher. */
  public PitchClassSegment transpose(double semitones) {
    return new PitchClassSegment(
        pitchClasses.stream().map(each -> each.transpose(semitones)).toList());
  }

  /** Each as far below C. */
  public PitchClassSegment invert() {
    return new PitchClassSegment(pitchClasses.stream().map(NumberedPitchClass::invert).toList());
  }

  /** Each as far on the other side of an axis. */
  public PitchClassSegment invert(double axis) {
    NumberedPitchClass center = NumberedPitchClass.of(axis);
    return new PitchClassSegment(pitchClasses.stream().map(each -> each.invert(center)).toList());
  }

  /** Each so many times as far from C: 5 and 7 change fourths and semitones. */
  public PitchClassSegment times(int factor) {
    return new PitchClassSegment(pitchClasses.stream().map(each -> each.times(factor)).toList());
  }

  /** From the last to the first. */
  public PitchClassSegment retrograde() {
    return new PitchClassSegment(Numbers.reversed(pitchClasses));
  }

  /** The last so many ahead of the others. */
  public PitchClassSegment rotate(int count) {
    return new PitchClassSegment(Numbers.rotated(pitchClasses, count));
  }

  /** These in another order: the index of each that stands there. */
  public PitchClassSegment permute(List<Integer> indices) {
    int size = pitchClasses.size();
    if (indices.stream().anyMatch(index -> index < 0 || index >= size)) {
      throw new IllegalArgumentException(
          "segment of %d pitch classes has no order %s: use indices from 0 on"
              .formatted(size, indices));
    }
    return new PitchClassSegment(indices.stream().map(pitchClasses::get).toList());
  }

  /** These and others behind them. */
  public PitchClassSegment plus(PitchClassSegment other) {
    return new PitchClassSegment(Numbers.joined(pitchClasses, other.pitchClasses));
  }

  /** The intervals upwards from each to the next. */
  public List<NumberedIntervalClass> intervals() {
    return IntStream.range(1, size())
        .mapToObj(i -> pitchClasses.get(i).minus(pitchClasses.get(i - 1)))
        .toList();
  }

  /** The same pitch classes in no order. */
  public PitchClassSet toSet() {
    return PitchClassSet.copyOf(pitchClasses);
  }

  /**
   * Pitches of these classes, each within a tritone of the one before; the first is the nearest to
   * middle C from there on.
   */
  public List<Pitch> voiceHorizontally() {
    List<Pitch> voiced = new ArrayList<>();
    int last = 0;
    for (NumberedPitchClass each : pitchClasses) {
      int up = Math.floorMod(each.quarterTones() - last, QuarterTones.OCTAVE);
      boolean first = voiced.isEmpty();
      last += first || up <= QuarterTones.OCTAVE / 2 ? up : up - QuarterTones.OCTAVE;
      voiced.add(Pitch.of(last / 2.0));
    }
    return List.copyOf(voiced);
  }

  /** Pitches of these classes from middle C's octave on, each the first above the one before. */
  public List<Pitch> voiceVertically() {
    List<Pitch> voiced = new ArrayList<>();
    int last = -1;
    for (NumberedPitchClass each : pitchClasses) {
      last += 1 + Math.floorMod(each.quarterTones() - last - 1, QuarterTones.OCTAVE);
      voiced.add(Pitch.of(last / 2.0));
    }
    return List.copyOf(voiced);
  }

  /** The text, as {@link #parse} reads it. */
  @Override
  public String toString() {
    return Numbers.print(pitchClasses, '[', ']');
  }
}
