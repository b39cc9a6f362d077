package org.divisi.lilypond.read;

import org.divisi.lilypond.LilyPondException;
import org.divisi.lilypond.text.Scanner;
import org.divisi.lilypond.text.Source;
import org.divisi.theory.Duration;
import org.divisi.theory.NoteValue;
import org.divisi.theory.Ratio;
import org.jspecify.annotations.Nullable;

/** Reads note values; one that is left out is the one before. */
final class Values {
  private static final int SHORTEST = 30;
  private static final int DOTS = 4;
  private static final String[] LONG_NAMES = {"\\breve", "\\longa", "\\maxima"};

  private final Scanner scanner;
  private final Source source;

  /** Values without multiplier by exponent and dots, each made once. */
  private final @Nullable NoteValue[] plain = new NoteValue[(SHORTEST + 1) * DOTS];

  private NoteValue last = NoteValue.of(Duration.QUARTER);

  private final Definitions definitions;

  Values(Scanner scanner, Source source, Definitions definitions) {
    this.scanner = scanner;
    this.source = source;
    this.definitions = definitions;
  }

  /** Reads the value that comes next, or else takes the one before. */
  NoteValue next() {
    int end = scanner.at();
    if (!Scanner.isDigit(scanner.peek())) {
      scanner.skipBlank();
    }
    if (isNext()) {
      last = read();
    } else {
      scanner.goTo(end);
    }
    return last;
  }

  /** Reads the value that comes next, or else takes the one before; null where it takes no time. */
  @Nullable NoteValue nextOrNothing() {
    scanner.skipBlank();
    int start = scanner.at();
    if (isNext()) {
      NoteValue plain = scanner.peek() == '\\' ? longValue(start) : shortValue(start);
      int end = scanner.at();
      if (isMultiplierNext() && isZeroNext()) {
        last = plain;
        return null;
      }
      scanner.goTo(end);
      last = multiplied(plain);
    }
    return last;
  }

  private boolean isZeroNext() {
    scanner.skipBlank();
    int start = scanner.at();
    boolean zero = Scanner.isDigit(scanner.peek()) && scanner.number("a multiplier") == 0;
    if (!zero) {
      scanner.goTo(start);
    }
    return zero;
  }

  /** The value that was read last. */
  NoteValue last() {
    return last;
  }

  /** Whether a note value comes next. */
  boolean isNext() {
    int c = scanner.peek();
    return Scanner.isDigit(c) || (c == '\\' && (longName() >= 0 || isNamed()));
  }

  /** Whether a name comes next that stands for a note value. */
  private boolean isNamed() {
    if (!definitions.haveDurations()) {
      return false;
    }
    int start = scanner.at();
    boolean named = named() != null;
    scanner.goTo(start);
    return named;
  }

  private @Nullable NoteValue named() {
    scanner.skip(1);
    return definitions.duration(scanner.word());
  }

  private int longName() {
    for (int index = 0; index < LONG_NAMES.length; index++) {
      if (scanner.isNext(LONG_NAMES[index])
          && !Scanner.isLetter(scanner.peek(LONG_NAMES[index].length()))) {
        return index;
      }
    }
    return -1;
  }

  /** Reads a value that must come next. */
  NoteValue read() {
    int start = scanner.at();
    NoteValue value = scanner.peek() == '\\' ? longValue(start) : shortValue(start);
    return multiplied(value);
  }

  private NoteValue longValue(int start) {
    int name = longName();
    NoteValue named = name < 0 ? named() : null;
    if (named != null) {
      return named;
    }
    if (name < 0) {
      throw source.error(start, "expected a duration such as 4 or 8.");
    }
    scanner.skip(LONG_NAMES[name].length());
    return value(2L << name, 1, dots(), start);
  }

  private NoteValue shortValue(int start) {
    int base = scanner.number("a duration");
    if (scanner.peek() == '/' && Scanner.isDigit(scanner.peek(1))) {
      scanner.skip(1);
      throw fraction(base, scanner.number("a denominator"), start);
    }
    if (Integer.bitCount(base) != 1) {
      throw source.error(
          start,
          "duration %d does not exist: use 1, 2, 4, 8 and so on, with dots or in a tuplet"
              .formatted(base));
    }
    int exponent = Integer.numberOfTrailingZeros(base);
    int dots = dots();
    if (dots >= DOTS) {
      return value(1, base, dots, start);
    }
    NoteValue value = plain[exponent * DOTS + dots];
    if (value == null) {
      value = value(1, base, dots, start);
      plain[exponent * DOTS + dots] = value;
    }
    return value;
  }

  private int dots() {
    int dots = 0;
    while (scanner.take('.')) {
      dots++;
    }
    return dots;
  }

  private NoteValue value(long numerator, long denominator, int dots, int start) {
    if (dots > SHORTEST) {
      throw source.error(start, "duration with %d dots is too fine to be read".formatted(dots));
    }
    long ones = (1L << (dots + 1)) - 1;
    return NoteValue.of(Duration.of(ones * numerator, denominator << dots));
  }

  /** Durations are often given as fractions elsewhere, but not in this language. */
  private LilyPondException fraction(int numerator, int denominator, int start) {
    try {
      NoteValue value = NoteValue.of(Duration.of(numerator, denominator));
      return source.error(
          start, "duration %d/%d is written %s".formatted(numerator, denominator, value));
    } catch (IllegalArgumentException e) {
      return source.error(start, String.valueOf(e.getMessage()), e);
    }
  }

  private NoteValue multiplied(NoteValue value) {
    NoteValue result = value;
    Ratio multiplier = Ratio.ONE;
    while (isMultiplierNext()) {
      Ratio next = multiplier();
      multiplier = multiplier == Ratio.ONE ? next : multiplier.times(next);
      result = value.withMultiplier(multiplier);
    }
    return result;
  }

  private boolean isMultiplierNext() {
    if (scanner.peek() == ' ') {
      int end = scanner.at();
      scanner.skipBlank();
      if (scanner.peek() != '*') {
        scanner.goTo(end);
      }
    }
    return scanner.take('*');
  }

  private Ratio multiplier() {
    scanner.skipBlank();
    int numerator = scanner.number("a multiplier such as 3/4");
    int end = scanner.at();
    scanner.skipBlank();
    if (!scanner.take('/')) {
      scanner.goTo(end);
      return Ratio.of(numerator, 1);
    }
    scanner.skipBlank();
    return Ratio.of(numerator, scanner.number("the lower number of a multiplier"));
  }
}
