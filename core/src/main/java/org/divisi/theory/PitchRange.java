package org.divisi.theory;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * All pitches from one to another, such as an instrument has: {@code [C3, C6)} is without the last.
 *
 * @param lowest the pitch it begins with
 * @param highest the pitch it ends with
 * @param withLowest whether the first belongs to it
 * @param withHighest whether the last belongs to it
 */
public record PitchRange(Pitch lowest, Pitch highest, boolean withLowest, boolean withHighest)
    implements Serializable {
  private static final Pattern TEXT =
      Pattern.compile("([\\[(])\\s*([^,\\s]+(?:,+(?=\\s*,))?)\\s*,\\s*([^\\])\\s]+)\\s*([\\])])");

  /** Refuses a range that ends below its beginning. */
  public PitchRange {
    Objects.requireNonNull(lowest, "lowest");
    Objects.requireNonNull(highest, "highest");
    if (highest.number() < lowest.number()) {
      throw new IllegalArgumentException(
          "range from %s to %s holds nothing: name the lower pitch first"
              .formatted(lowest, highest));
    }
  }

  /** All pitches from one to another, both included. */
  public static PitchRange of(Pitch lowest, Pitch highest) {
    return new PitchRange(lowest, highest, true, true);
  }

  /** The twelve semitones of an octave, from C: 4 has middle C. */
  public static PitchRange ofOctave(int octave) {
    return new PitchRange(
        Pitch.of(Step.C, Alteration.NATURAL, octave),
        Pitch.of(Step.C, Alteration.NATURAL, octave + 1),
        true,
        false);
  }

  /** Reads {@code [C3, C6)} or {@code [c, c''')}: a round bracket leaves its pitch out. */
  public static PitchRange parse(String text) {
    Matcher range = TEXT.matcher(text.strip());
    if (!range.matches()) {
      throw new IllegalArgumentException(
          "range '%s' has no such text: write it as [C3, C6] or [C3, C6)".formatted(text));
    }
    return new PitchRange(
        Pitch.parse(range.group(2)),
        Pitch.parse(range.group(3)),
        range.group(1).equals("["),
        range.group(4).equals("]"));
  }

  /** Whether a pitch sounds within it. */
  public boolean contains(Pitch pitch) {
    double number = pitch.number();
    return (withLowest ? number >= lowest.number() : number > lowest.number())
        && (withHighest ? number <= highest.number() : number < highest.number());
  }

  /** The pitches of a name that lie within it, from the lowest. */
  public List<Pitch> pitches(PitchClass pitchClass) {
    return IntStream.rangeClosed(lowest.octave() - 1, highest.octave() + 1)
        .mapToObj(pitchClass::in)
        .filter(this::contains)
        .toList();
  }

  /** The text, as {@link #parse} reads it. */
  @Override
  public String toString() {
    return (withLowest ? "[" : "(")
        + name(lowest)
        + ", "
        + name(highest)
        + (withHighest ? "]" : ")");
  }

  private static String name(Pitch pitch) {
    return pitch.pitchClass().label() + pitch.octave();
  }
}
