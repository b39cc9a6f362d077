package org.divisi.theory;

import java.io.Serializable;
import java.util.Objects;

/**
 * A note name in no octave: {@code cs}, which is spelled otherwise than {@code df}.
 *
 * @param step the letter
 * @param alteration the accidental
 */
public record PitchClass(Step step, Alteration alteration)
    implements Comparable<PitchClass>, Serializable {
  /** Refuses what is missing. */
  public PitchClass {
    Objects.requireNonNull(step, "step");
    Objects.requireNonNull(alteration, "alteration");
  }

  /** The pitch class of a letter and an accidental. */
  public static PitchClass of(Step step, Alteration alteration) {
    return new PitchClass(step, alteration);
  }

  /** The pitch class of a number, in any octave, spelled as {@link Pitch#of(double)} does. */
  public static PitchClass of(double number) {
    return Pitch.of(number).pitchClass();
  }

  /** Reads an English name such as {@code cs}. */
  public static PitchClass parse(String text) {
    Step step = NoteNames.ENGLISH.step(text).orElse(null);
    if (step == null) {
      throw new IllegalArgumentException(
          "pitch class '%s' has no English note name: write it as cs or bf".formatted(text));
    }
    return new PitchClass(step, NoteNames.ENGLISH.alteration(text).orElseThrow());
  }

  /** Semitones above C, from 0 to below 12, with halves for quarter tones. */
  public double number() {
    return Math.floorMod(2 * step.semitones() + alteration.quarterTones(), 24) / 2.0;
  }

  /** The pitch of this name in an octave: middle C is in 4. */
  public Pitch in(int octave) {
    return Pitch.of(step, alteration, octave);
  }

  /** The pitch class an interval higher, spelled by the interval. */
  public PitchClass plus(Interval interval) {
    return in(4).plus(interval).pitchClass();
  }

  /** The pitch class an interval lower. */
  public PitchClass minus(Interval interval) {
    return plus(interval.negated());
  }

  /** Whether both are the same sound, however they are spelled. */
  public boolean isEnharmonicTo(PitchClass other) {
    return number() == other.number();
  }

  /** The letter and its sign, as chord symbols have them: {@code C#}. */
  public String label() {
    return PitchNames.sign(step, alteration);
  }

  /** By sound from C upwards, then by letter. */
  @Override
  public int compareTo(PitchClass other) {
    int bySound = Double.compare(number(), other.number());
    return bySound != 0 ? bySound : step.compareTo(other.step);
  }

  /** The English name: {@code cs}. */
  @Override
  public String toString() {
    return NoteNames.ENGLISH.name(step, alteration);
  }
}
