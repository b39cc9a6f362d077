package org.divisi.lilypond;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.divisi.theory.Pitch;
import org.divisi.theory.Ratio;

/** Reads what stands between a command and its music. */
final class Arguments {
  private static final Pattern PAIR =
      Pattern.compile("#'?\\(?\\s*(\\d{1,9})\\s*[./]\\s*(\\d{1,9})\\s*\\)?");

  /** Where note names come from. */
  interface Pitches {
    /** Reads a pitch that must come next. */
    Pitch next();

    /** Whether a pitch comes next. */
    boolean isNext();
  }

  private final Scanner scanner;
  private final Source source;
  private final Pitches pitches;

  Arguments(Scanner scanner, Source source, Pitches pitches) {
    this.scanner = scanner;
    this.source = source;
    this.pitches = pitches;
  }

  boolean isPitchNext() {
    scanner.skipBlank();
    return pitches.isNext();
  }

  Pitch pitch() {
    scanner.skipBlank();
    return pitches.next();
  }

  /** A word, a text in quotes, or a symbol or text in Scheme. */
  String word(String what) {
    scanner.skipBlank();
    if (scanner.peek() == '#') {
      int start = scanner.at();
      Scheme.skip(scanner, source);
      return source.text(start, scanner.at()).replaceAll("[#'\"]", "");
    }
    return scanner.stringOrWord(what);
  }

  /** A number, as it is or in Scheme. */
  int number(String what) {
    int number = signedNumber(what);
    if (number < 0) {
      throw source.error(scanner.at(), "expected " + what + ", a number from 0 on");
    }
    return number;
  }

  /** A number that may be below 0. */
  int signedNumber(String what) {
    scanner.skipBlank();
    scanner.take('#');
    boolean negative = scanner.take('-');
    int number = scanner.number(what);
    return negative ? -number : number;
  }

  /** A proportion of two numbers, such as 2/3, or a pair in Scheme. */
  Ratio fraction(String what) {
    return ratio(what, /* whole= */ false);
  }

  /** A proportion, such as 2/3, a whole number, or a pair in Scheme. */
  Ratio ratio(String what) {
    return ratio(what, /* whole= */ true);
  }

  private Ratio ratio(String what, boolean whole) {
    scanner.skipBlank();
    int start = scanner.at();
    if (scanner.peek() == '#') {
      Scheme.skip(scanner, source);
      Matcher pair = PAIR.matcher(source.text(start, scanner.at()));
      if (!pair.matches()) {
        throw source.error(start, "expected " + what);
      }
      return Ratio.of(
          Long.parseLong(Objects.requireNonNull(pair.group(1))),
          Long.parseLong(Objects.requireNonNull(pair.group(2))));
    }
    int first = scanner.number(what);
    int end = scanner.at();
    scanner.skipBlank();
    if (!scanner.take('/')) {
      if (!whole) {
        throw source.error(scanner.at(), "expected " + what);
      }
      scanner.goTo(end);
      return Ratio.of(first, 1);
    }
    scanner.skipBlank();
    return Ratio.of(first, scanner.number(what));
  }

  /** Words or numbers with commas or dots between, or a list in Scheme, as they are written. */
  String list(String what) {
    scanner.skipBlank();
    int start = scanner.at();
    if (scanner.peek() == '#' || scanner.peek() == '$') {
      Scheme.skip(scanner, source);
    } else {
      do {
        part();
      } while (scanner.take(',') || scanner.take('.'));
    }
    if (start == scanner.at()) {
      throw source.error(start, "expected " + what);
    }
    return source.text(start, scanner.at());
  }

  private void part() {
    scanner.skipSpaces();
    if (scanner.peek() == '"') {
      scanner.skipString();
    } else if (Scanner.isDigit(scanner.peek())) {
      scanner.number("a number");
    } else {
      scanner.word();
    }
    int end = scanner.at();
    scanner.skipSpaces();
    if (scanner.peek() != ',') {
      scanner.goTo(end);
    }
  }
}
