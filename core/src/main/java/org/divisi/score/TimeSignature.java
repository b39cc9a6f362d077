package org.divisi.score;

import java.util.Objects;
import org.divisi.theory.Duration;
import org.divisi.theory.NoteValue;
import org.divisi.theory.Ratio;
import org.jspecify.annotations.Nullable;

/**
 * The length of the measures from here on, kept as it is written: 6/8 is not 3/4.
 *
 * @param numerator the upper number, above 0
 * @param denominator the lower number, above 0
 * @param partial how much of the first measure there is, {@code \partial 8}; null for all of it
 * @param words LilyPond's words for it where they say more than the two numbers, such as {@code
 *     \time 3,2 5/8}; or an empty text
 */
public record TimeSignature(
    int numerator, int denominator, @Nullable NoteValue partial, String words)
    implements StandardIndicator {
  /** Four quarters, which holds where no other is given. */
  public static final TimeSignature COMMON = new TimeSignature(4, 4);

  /** Refuses numbers below 1. */
  public TimeSignature {
    Objects.requireNonNull(words, "words");
    if (numerator < 1 || denominator < 1) {
      throw new IllegalArgumentException(
          "time signature %d/%d must be of numbers above 0".formatted(numerator, denominator));
    }
  }

  /** The time signature of the two numbers. */
  public TimeSignature(int numerator, int denominator) {
    this(numerator, denominator, null);
  }

  /** The time signature of the two numbers, with an upbeat. */
  public TimeSignature(int numerator, int denominator, @Nullable NoteValue partial) {
    this(numerator, denominator, partial, "");
  }

  /** The time signature of the two numbers. */
  public static TimeSignature of(int numerator, int denominator) {
    return new TimeSignature(numerator, denominator);
  }

  /** Reads {@code 3/4}. */
  public static TimeSignature parse(String text) {
    String[] numbers = text.strip().split("/", -1);
    try {
      if (numbers.length == 2) {
        return of(Integer.parseInt(numbers[0].strip()), Integer.parseInt(numbers[1].strip()));
      }
    } catch (NumberFormatException e) {
      // Said below, with what was given.
    }
    throw new IllegalArgumentException(
        "time signature '%s' is not two numbers: write it as 3/4".formatted(text));
  }

  /** The same where the first measure is an upbeat of a duration. */
  public TimeSignature withPartial(Duration partial) {
    return withPartial(NoteValue.of(partial));
  }

  /** The same where the first measure is an upbeat as long as a note. */
  public TimeSignature withPartial(NoteValue partial) {
    return new TimeSignature(numerator, denominator, partial, words);
  }

  /**
   * The same measure in LilyPond's words, which may say how it is divided or printed: {@code
   * \compoundMeter #'((2 8) (3 8))} for 5/8.
   */
  public TimeSignature withWords(String words) {
    return new TimeSignature(numerator, denominator, partial, words);
  }

  /** Whether the lower number is a power of two, as in all but unusual meters. */
  public boolean isDyadic() {
    return Integer.bitCount(denominator) == 1;
  }

  /** By how much note values are scaled in an unusual meter: 2:3 for 5/12, 1:1 for 3/4. */
  public Ratio prolation() {
    int power = Integer.highestOneBit(denominator);
    return Ratio.of(power, denominator).reduced();
  }

  /** The length of one measure. */
  public Duration duration() {
    return Duration.of(numerator, denominator);
  }

  @Override
  public Class<? extends Context> context() {
    return Staff.class;
  }

  @Override
  public String toString() {
    return (partial == null ? "" : "\\partial " + partial + " ")
        + (words.isEmpty() ? "\\time " + numerator + "/" + denominator : words);
  }
}
