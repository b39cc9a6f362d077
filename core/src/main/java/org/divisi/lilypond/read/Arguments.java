package org.divisi.lilypond.read;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.divisi.lilypond.text.Scanner;
import org.divisi.lilypond.text.Scheme;
import org.divisi.lilypond.text.Source;
import org.divisi.theory.Pitch;
import org.divisi.theory.Ratio;
import org.jspecify.annotations.Nullable;

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
  private final Definitions definitions;

  Arguments(Scanner scanner, Source source, Pitches pitches, Definitions definitions) {
    this.scanner = scanner;
    this.source = source;
    this.pitches = pitches;
    this.definitions = definitions;
  }

  boolean isPitchNext() {
    scanner.skipBlank();
    return isNamedPitchNext() || pitches.isNext();
  }

  Pitch pitch() {
    scanner.skipBlank();
    if (isNamedPitchNext()) {
      scanner.skip(1);
      return Objects.requireNonNull(definitions.pitch(scanner.word()));
    }
    return pitches.next();
  }

  private boolean isNamedPitchNext() {
    int start = scanner.at();
    boolean named = scanner.take('\\') && definitions.pitch(scanner.word()) != null;
    scanner.goTo(start);
    return named;
  }

  /** The text that a name stands for that comes next, and is passed; null where none comes. */
  private @Nullable String named() {
    scanner.skipBlank();
    int start = scanner.at();
    if (scanner.take('\\')
        && definitions.get(scanner.word()) instanceof Definitions.Value.Text text) {
      return text.text().strip();
    }
    scanner.goTo(start);
    return null;
  }

  /** A word, a text in quotes, or a symbol or text in Scheme. */
  String word(String what) {
    String named = named();
    if (named != null) {
      return named.replaceAll("[#'\"]", "");
    }
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
    int start = scanner.at();
    String named = named();
    if (named != null && named.matches("#?-?\\d{1,9}")) {
      return Integer.parseInt(named.replace("#", ""));
    }
    if (named != null) {
      throw source.error(start, "expected %s, a number, found %s".formatted(what, named));
    }
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
    String named = named();
    if (named != null) {
      return pair(named.startsWith("#") ? named : "#" + named, what, start);
    }
    if (scanner.peek() == '#') {
      Scheme.skip(scanner, source);
      return pair(source.text(start, scanner.at()), what, start);
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

  private Ratio pair(String text, String what, int start) {
    Matcher pair = PAIR.matcher(text);
    if (!pair.matches()) {
      throw source.error(start, "expected " + what);
    }
    return Ratio.of(
        Long.parseLong(Objects.requireNonNull(pair.group(1))),
        Long.parseLong(Objects.requireNonNull(pair.group(2))));
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
