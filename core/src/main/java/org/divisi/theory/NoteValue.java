package org.divisi.theory;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The length of a leaf as it is written: a note value with dots, and sometimes a multiplier, such
 * as {@code 4.} or {@code 1 * 3/4}.
 *
 * <p>Value and multiplier are kept apart since both are seen in the text: a whole-measure rest in
 * 3/4 is {@code R1 * 3/4}.
 */
public final class NoteValue implements Serializable {
  private static final long serialVersionUID = 1;
  private static final int SHORTEST = 10;
  private static final int LONGEST = 3;
  private static final int DOTS = 4;
  private static final Pattern TEXT =
      Pattern.compile(
          "(\\d{1,10}|\\\\(?:breve|longa|maxima))(\\.{0,9})(?:\\s*\\*\\s*(\\d+(?:/\\d+)?))?");
  private static final String[] LONG_NAMES = {"\\breve", "\\longa", "\\maxima"};

  /** The values in use are few: one object each, so that a note costs no value. */
  private static final NoteValue[] SHARED = shared();

  private final Duration written;
  private final @Nullable Ratio multiplier;
  private final Duration duration;
  private final String text;
  private final int hash;

  private NoteValue(Duration written, @Nullable Ratio multiplier) {
    this.written = written.requireAssignable();
    this.multiplier = multiplier;
    this.duration = multiplier == null ? written : written.times(multiplier);
    this.text = text(written, multiplier);
    this.hash = 31 * written.hashCode() + Objects.hashCode(multiplier);
  }

  private static NoteValue[] shared() {
    NoteValue[] values = new NoteValue[(SHORTEST + LONGEST + 1) * DOTS];
    for (int exponent = -LONGEST; exponent <= SHORTEST; exponent++) {
      for (int dots = 0; dots < DOTS; dots++) {
        long ones = (1L << (dots + 1)) - 1;
        int shift = exponent + dots;
        Duration written =
            shift < 0 ? Duration.of(ones << -shift, 1) : Duration.of(ones, 1L << shift);
        values[(exponent + LONGEST) * DOTS + dots] = new NoteValue(written, null);
      }
    }
    return values;
  }

  /**
   * The note value of a duration.
   *
   * @throws IllegalArgumentException if no leaf can have this duration, as 5/16
   */
  public static NoteValue of(Duration duration) {
    duration.requireAssignable();
    int dots = Long.bitCount(duration.numerator()) - 1;
    int exponent =
        Long.numberOfTrailingZeros(duration.denominator())
            - (63 - Long.numberOfLeadingZeros(duration.numerator()));
    return dots < DOTS && exponent <= SHORTEST
        ? SHARED[(exponent + LONGEST) * DOTS + dots]
        : new NoteValue(duration, null);
  }

  /** Reads {@code 4.}, {@code \\breve} or {@code 1 * 3/4}, as LilyPond writes them. */
  public static NoteValue parse(String text) {
    Matcher value = TEXT.matcher(text.strip());
    if (!value.matches()) {
      throw unknown(text);
    }
    int exponent = List.of(LONG_NAMES).indexOf(value.group(1)) + 1;
    long number = exponent > 0 ? 1 : Long.parseLong(value.group(1));
    if (Long.bitCount(number) != 1) {
      throw unknown(text);
    }
    int dots = value.group(2).length();
    Duration written =
        Duration.of((2L << dots) - 1, 1L << dots).times(1L << exponent).dividedBy(number);
    NoteValue plain = of(written);
    return value.group(3) == null ? plain : plain.withMultiplier(Ratio.parse(value.group(3)));
  }

  private static IllegalArgumentException unknown(String text) {
    return new IllegalArgumentException(
        "note value '%s' has no such text: write it as 4. or 1 * 3/4".formatted(text));
  }

  /**
   * The same note value with a multiplier, which scales the time but not the look. One of 1:1 is
   * written too.
   */
  public NoteValue withMultiplier(Ratio multiplier) {
    return multiplier.equals(this.multiplier) ? this : new NoteValue(written, multiplier);
  }

  /** The duration that the note value shows, without the multiplier. */
  public Duration written() {
    return written;
  }

  /** The multiplier, kept as given; {@link Ratio#ONE} where none is written. */
  public Ratio multiplier() {
    return multiplier == null ? Ratio.ONE : multiplier;
  }

  /** Whether a multiplier is written. */
  public boolean isMultiplied() {
    return multiplier != null;
  }

  /** The time it takes: the written duration times the multiplier. */
  public Duration duration() {
    return duration;
  }

  /** How many dots it has. */
  public int dots() {
    return written.dots();
  }

  /** Its size as LilyPond counts it: 0 for a whole note, 2 for a quarter, -1 for a breve. */
  public int log() {
    Duration plain = written.withoutDots();
    return Long.numberOfTrailingZeros(plain.denominator())
        - Long.numberOfTrailingZeros(plain.numerator());
  }

  private static String text(Duration written, @Nullable Ratio multiplier) {
    Duration plain = written.withoutDots();
    String base =
        plain.denominator() == 1 && plain.numerator() > 1
            ? LONG_NAMES[Long.numberOfTrailingZeros(plain.numerator()) - 1]
            : Long.toString(plain.denominator());
    String dotted = base + ".".repeat(written.dots());
    return multiplier == null
        ? dotted
        : dotted + " * " + multiplier.numerator() + "/" + multiplier.denominator();
  }

  @Override
  public boolean equals(Object other) {
    return this == other
        || other instanceof NoteValue value
            && written.equals(value.written)
            && Objects.equals(multiplier, value.multiplier);
  }

  @Override
  public int hashCode() {
    return hash;
  }

  /** As LilyPond writes it: {@code 4.}, {@code \breve}, {@code 1 * 3/4}. */
  @Override
  public String toString() {
    return text;
  }

  private Object readResolve() {
    return multiplier == null ? of(written) : of(written).withMultiplier(multiplier);
  }
}
