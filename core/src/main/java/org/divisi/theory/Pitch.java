package org.divisi.theory;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * A pitch as it is spelled: letter, accidental and octave, such as {@code ef''}.
 *
 * <p>Octave 4 starts at middle C, which is {@code c'} and number 0. Two spellings of one sound are
 * different pitches; the order is by sound, then by letter.
 */
public final class Pitch implements Comparable<Pitch>, Serializable {
  private static final long serialVersionUID = 1;
  private static final int LOWEST = 0;
  private static final int OCTAVES = 11;
  private static final int STEPS = Step.values().length;
  private static final int ALTERATIONS = Alteration.values().length;

  /** The pitches in use are few: one object each, so that a note costs no pitch. */
  private static final Pitch[] SHARED = shared();

  /** Middle C. */
  public static final Pitch MIDDLE_C = of(Step.C, Alteration.NATURAL, 4);

  private static final Step[] LETTERS = {
    Step.C, Step.C, Step.D, Step.E, Step.E, Step.F, Step.F, Step.G, Step.A, Step.A, Step.B, Step.B
  };

  private final Step step;
  private final Alteration alteration;
  private final int octave;
  private final String name;

  private Pitch(Step step, Alteration alteration, int octave) {
    this.step = step;
    this.alteration = alteration;
    this.octave = octave;
    this.name = NoteNames.ENGLISH.name(step, alteration) + ticks(octave);
  }

  private static Pitch[] shared() {
    Pitch[] pitches = new Pitch[OCTAVES * STEPS * ALTERATIONS];
    for (int index = 0; index < pitches.length; index++) {
      pitches[index] =
          new Pitch(
              Step.values()[index / ALTERATIONS % STEPS],
              Alteration.values()[index % ALTERATIONS],
              LOWEST + index / ALTERATIONS / STEPS);
    }
    return pitches;
  }

  /** The pitch of a letter, an accidental and an octave, from -100 to 100; middle C is in 4. */
  public static Pitch of(Step step, Alteration alteration, int octave) {
    if (octave < -100 || octave > 100) {
      throw new IllegalArgumentException(
          "octave %d is out of all hearing: middle C is in octave 4".formatted(octave));
    }
    return octave < LOWEST || octave >= LOWEST + OCTAVES
        ? new Pitch(Objects.requireNonNull(step), Objects.requireNonNull(alteration), octave)
        : SHARED[((octave - LOWEST) * STEPS + step.ordinal()) * ALTERATIONS + alteration.ordinal()];
  }

  /**
   * The pitch so many semitones above middle C, spelled as most scores do: {@code c cs d ef e f fs
   * g af a bf b}. Halves are quarter tones.
   */
  public static Pitch of(double number) {
    double quarters = number * 2;
    if (quarters != Math.rint(quarters) || Math.abs(number) > 1000) {
      throw new IllegalArgumentException(
          "pitch number %s must be a multiple of 0.5: middle C is 0".formatted(number));
    }
    int semitone = (int) Math.floor(number);
    Pitch below = ofSemitone(semitone);
    if (number == semitone) {
      return below;
    }
    // Between C sharp and D the nearer natural letter is D: a quarter flat.
    return below.alteration == Alteration.SHARP || below.alteration == Alteration.FLAT
        ? raised(below.alteration == Alteration.SHARP ? ofSemitone(semitone + 1) : below)
        : of(below.step, Alteration.QUARTER_SHARP, below.octave);
  }

  private static Pitch raised(Pitch pitch) {
    return of(pitch.step, Alteration.QUARTER_FLAT, pitch.octave);
  }

  private static Pitch ofSemitone(int semitone) {
    Step step = LETTERS[Math.floorMod(semitone, 12)];
    int difference = Math.floorMod(semitone, 12) - step.semitones();
    return of(step, Alteration.ofQuarterTones(2 * difference), 4 + Math.floorDiv(semitone, 12));
  }

  /**
   * The pitch nearest to a frequency, to a quarter tone, where {@code a'} is 440 hertz.
   *
   * @throws IllegalArgumentException if the frequency is not above 0
   */
  public static Pitch ofHertz(double hertz) {
    if (!(hertz > 0) || Double.isInfinite(hertz)) {
      throw new IllegalArgumentException(
          "frequency %s is no pitch: use a number above 0".formatted(hertz));
    }
    return of(Math.rint(2 * (9 + 12 * Math.log(hertz / 440) / Math.log(2))) / 2);
  }

  /** The pitch of a MIDI number: 60 is middle C, and halves are quarter tones. */
  public static Pitch ofMidi(double number) {
    return of(number - 60);
  }

  /** Reads an English name such as {@code cs'} or {@code bf,}, or {@code C#4} and {@code Bb1}. */
  public static Pitch parse(String text) {
    return !text.isEmpty() && text.charAt(0) >= 'A' && text.charAt(0) <= 'G'
        ? PitchNames.scientific(text)
        : parse(text, NoteNames.ENGLISH);
  }

  /** Reads pitches with spaces between, such as {@code c' e' g'}. */
  public static List<Pitch> parseAll(String text) {
    return Arrays.stream(text.strip().split("\\s+"))
        .filter(word -> !word.isEmpty())
        .map(Pitch::parse)
        .toList();
  }

  /** Reads a name of a language, such as the Dutch {@code cis'}. */
  public static Pitch parse(String text, NoteNames names) {
    int end = text.length();
    while (end > 0 && (text.charAt(end - 1) == '\'' || text.charAt(end - 1) == ',')) {
      end--;
    }
    String name = text.substring(0, end);
    int octave = 3;
    for (char tick : text.substring(end).toCharArray()) {
      octave += tick == '\'' ? 1 : -1;
    }
    int found = octave;
    return names
        .step(name)
        .map(step -> of(step, names.alteration(name).orElseThrow(), found))
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "pitch '%s' has no %s note name: write it as %s"
                        .formatted(text, names, names == NoteNames.DUTCH ? "cis'" : "cs'")));
  }

  /** The letter. */
  public Step step() {
    return step;
  }

  /** The accidental. */
  public Alteration alteration() {
    return alteration;
  }

  /** The octave: 4 from middle C to the B above. */
  public int octave() {
    return octave;
  }

  /** Semitones above middle C, with halves for quarter tones. */
  public double number() {
    return quarterTones() / 2.0;
  }

  /** The MIDI number: 60 for middle C, with halves for quarter tones. */
  public double midi() {
    return number() + 60;
  }

  /** The frequency in hertz, where {@code a'} is 440 and all semitones are equal. */
  public double hertz() {
    return 440 * Math.pow(2, (number() - 9) / 12);
  }

  /** The letter and the accidental, in no octave. */
  public PitchClass pitchClass() {
    return PitchClass.of(step, alteration);
  }

  int quarterTones() {
    return 24 * (octave - 4) + 2 * step.semitones() + alteration.quarterTones();
  }

  /** The place on a staff, counted in letters from middle C: 1 for {@code d'} and {@code df'}. */
  public int staffPosition() {
    return letters();
  }

  int letters() {
    return STEPS * (octave - 4) + step.ordinal();
  }

  /** The pitch an interval higher, spelled by the interval; see {@link #minus(Interval)}. */
  public Pitch plus(Interval interval) {
    int letters = letters() + interval.steps();
    int quarterTones = quarterTones() + interval.quarterTones();
    Pitch plain =
        of(
            Step.values()[Math.floorMod(letters, STEPS)],
            Alteration.NATURAL,
            4 + Math.floorDiv(letters, STEPS));
    int bend = quarterTones - plain.quarterTones();
    // No accidental goes further than two semitones: the sound is kept and the letter given up.
    return Math.abs(bend) <= 4
        ? of(plain.step, Alteration.ofQuarterTones(bend), plain.octave)
        : of(quarterTones / 2.0);
  }

  /** The pitch an interval lower. */
  public Pitch minus(Interval interval) {
    return plus(interval.negated());
  }

  /** The interval from the other pitch up to this one; downwards it is negative. */
  public Interval minus(Pitch other) {
    return Interval.between(other, this);
  }

  /** The pitch as far on the other side of an axis, spelled by the interval. */
  public Pitch invert(Pitch axis) {
    return axis.plus(Interval.between(this, axis));
  }

  /** The pitch so many times as far from middle C, spelled as {@link #of(double)} does. */
  public Pitch times(int factor) {
    return of(number() * factor);
  }

  /** The same sound, spelled with sharps. */
  public Pitch withSharps() {
    return PitchNames.withSharps(this);
  }

  /** The same sound, spelled with flats. */
  public Pitch withFlats() {
    return PitchNames.withFlats(this);
  }

  /** Whether the other pitch is the same sound, however it is spelled. */
  public boolean isEnharmonicTo(Pitch other) {
    return quarterTones() == other.quarterTones();
  }

  /** The same letter and accidental in another octave. */
  public Pitch withOctave(int octave) {
    return of(step, alteration, octave);
  }

  /** The name in a language, with the ticks of its octave: {@code cis'}. */
  public String name(NoteNames names) {
    return names.name(step, alteration) + ticks(octave);
  }

  private static String ticks(int octave) {
    return octave < 3 ? ",".repeat(3 - octave) : "'".repeat(octave - 3);
  }

  @Override
  public int compareTo(Pitch other) {
    int bySound = Integer.compare(quarterTones(), other.quarterTones());
    return bySound != 0 ? bySound : Integer.compare(letters(), other.letters());
  }

  @Override
  public boolean equals(Object other) {
    return this == other
        || other instanceof Pitch pitch
            && step == pitch.step
            && alteration == pitch.alteration
            && octave == pitch.octave;
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }

  /** The English name: {@code ef''}. */
  @Override
  public String toString() {
    return name;
  }

  private Object readResolve() {
    return of(step, alteration, octave);
  }
}
