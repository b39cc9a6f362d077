package org.divisi.theory.sets;

import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.divisi.theory.Pitch;

/**
 * Pitches by number, one after the other: {@code [0, 4, 7]}.
 *
 * @param pitches the pitches
 */
public record PitchSegment(List<NumberedPitch> pitches) implements Serializable {
  /** Keeps a copy. */
  public PitchSegment {
    pitches = List.copyOf(pitches);
  }

  /** The pitches of these numbers. */
  public static PitchSegment of(double... numbers) {
    return new PitchSegment(Numbers.of(numbers, NumberedPitch::of));
  }

  /** The numbers of pitches. */
  public static PitchSegment of(Collection<Pitch> pitches) {
    return new PitchSegment(pitches.stream().map(NumberedPitch::of).toList());
  }

  /** Reads {@code [0, 4, 7.5]}. */
  public static PitchSegment parse(String text) {
    return new PitchSegment(Numbers.parse(text, '[', ']', NumberedPitch::parse));
  }

  /** All of them so many semitones higher. */
  public PitchSegment transpose(double semitones) {
    NumberedInterval interval = NumberedInterval.of(semitones);
    return new PitchSegment(pitches.stream().map(pitch -> pitch.plus(interval)).toList());
  }

  /** Each as far on the other side of an axis. */
  public PitchSegment invert(double axis) {
    NumberedPitch center = NumberedPitch.of(axis);
    return new PitchSegment(pitches.stream().map(pitch -> pitch.invert(center)).toList());
  }

  /** Each so many times as far from middle C. */
  public PitchSegment times(int factor) {
    return new PitchSegment(pitches.stream().map(pitch -> pitch.times(factor)).toList());
  }

  /** From the last to the first. */
  public PitchSegment retrograde() {
    return new PitchSegment(Numbers.reversed(pitches));
  }

  /** The last so many ahead of the others. */
  public PitchSegment rotate(int count) {
    return new PitchSegment(Numbers.rotated(pitches, count));
  }

  /** These and others behind them. */
  public PitchSegment plus(PitchSegment other) {
    return new PitchSegment(Numbers.joined(pitches, other.pitches));
  }

  /** The intervals from each to the next. */
  public List<NumberedInterval> intervals() {
    return IntStream.range(1, pitches.size())
        .mapToObj(i -> pitches.get(i).minus(pitches.get(i - 1)))
        .toList();
  }

  /** The numbers within an octave, in the same order. */
  public PitchClassSegment pitchClasses() {
    return new PitchClassSegment(pitches.stream().map(NumberedPitch::pitchClass).toList());
  }

  /** The pitches, spelled as {@link Pitch#of(double)} does. */
  public List<Pitch> toPitches() {
    return pitches.stream().map(NumberedPitch::toPitch).toList();
  }

  /** The text, as {@link #parse} reads it. */
  @Override
  public String toString() {
    return Numbers.print(pitches, '[', ']');
  }
}
