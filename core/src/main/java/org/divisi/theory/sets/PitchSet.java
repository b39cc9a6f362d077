package org.divisi.theory.sets;

import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import org.divisi.theory.Pitch;

/**
 * Pitches by number, each once and in no order but that of sound: {@code {0, 4, 7}}.
 *
 * @param pitches the pitches, from the lowest
 */
public record PitchSet(List<NumberedPitch> pitches) implements Serializable {
  /** Puts the pitches in order, each once. */
  public PitchSet {
    pitches = pitches.stream().distinct().sorted().toList();
  }

  /** The pitches of these numbers. */
  public static PitchSet of(double... numbers) {
    return new PitchSet(Numbers.of(numbers, NumberedPitch::of));
  }

  /** The numbers of pitches. */
  public static PitchSet of(Collection<Pitch> pitches) {
    return new PitchSet(pitches.stream().map(NumberedPitch::of).toList());
  }

  /** Reads <code>{0, 4, 7.5}</code>. */
  public static PitchSet parse(String text) {
    return new PitchSet(Numbers.parse(text, '{', '}', NumberedPitch::parse));
  }

  /** All of them so many semitones higher. */
  public PitchSet transpose(double semitones) {
    NumberedInterval interval = NumberedInterval.of(semitones);
    return new PitchSet(pitches.stream().map(pitch -> pitch.plus(interval)).toList());
  }

  /** Each as far on the other side of an axis. */
  public PitchSet invert(double axis) {
    NumberedPitch center = NumberedPitch.of(axis);
    return new PitchSet(pitches.stream().map(pitch -> pitch.invert(center)).toList());
  }

  /** The numbers within an octave. */
  public PitchClassSet pitchClasses() {
    return PitchClassSet.copyOf(pitches.stream().map(NumberedPitch::pitchClass).toList());
  }

  /** The pitches, spelled as {@link Pitch#of(double)} does. */
  public List<Pitch> toPitches() {
    return pitches.stream().map(NumberedPitch::toPitch).toList();
  }

  /** The text, as {@link #parse} reads it. */
  @Override
  public String toString() {
    return Numbers.print(pitches, '{', '}');
  }
}
