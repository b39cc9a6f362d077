package org.divisi.lilypond.read;

import org.divisi.lilypond.text.Heads;
import org.divisi.lilypond.text.Scanner;
import org.divisi.lilypond.text.Source;
import org.divisi.theory.Pitch;
import org.jspecify.annotations.Nullable;

/** Reads the name before an equals sign, and what is so short that it stands alone in its line. */
final class Naming {
  private final Scanner scanner;
  private final Source source;

  Naming(Scanner scanner, Source source) {
    this.scanner = scanner;
    this.source = source;
  }

  /** Passes a name and the equals sign behind it; gives the name, or null where none comes next. */
  @Nullable String next(Heads heads) {
    int start = scanner.at();
    String name;
    if (scanner.peek() == '"') {
      name = scanner.string();
    } else {
      scanner.word();
      while (scanner.peek() == '.' && isPart(scanner.peek(1))) {
        scanner.skip(1);
        while (isPart(scanner.peek())) {
          scanner.skip(1);
        }
      }
      name = source.text(start, scanner.at());
    }
    int end = scanner.at();
    scanner.skipBlank();
    boolean check =
        end == scanner.at()
            && (scanner.peek(1) == '\'' || scanner.peek(1) == ',')
            && heads.name(name) >= 0;
    if (scanner.peek() == '=' && !check && !name.isEmpty()) {
      scanner.skip(1);
      return name;
    }
    scanner.goTo(start);
    return null;
  }

  private static boolean isPart(int c) {
    return Scanner.isLetter(c) || Scanner.isDigit(c);
  }

  /** The pitch that stands alone in its line, which is not passed; null where none does. */
  @Nullable Pitch pitch(Heads heads) {
    int start = scanner.at();
    int name = heads.name(scanner.packedLetters());
    int octave = 3 + scanner.ticks();
    scanner.skipSpaces();
    int c = scanner.peek();
    boolean alone = name >= 0 && (c == '\n' || c == '\r' || c == '%' || c == -1);
    scanner.goTo(start);
    return alone ? heads.pitch(name, octave) : null;
  }

  /** Passes a number with a sign that stands alone, and is no fingering; whether it is one. */
  boolean signedNumber() {
    int start = scanner.at();
    scanner.skip(1);
    number();
    scanner.skipSpaces();
    int c = scanner.peek();
    boolean number = c == '\n' || c == '\r' || c == -1 || c == '\\' || c == '%';
    if (!number) {
      scanner.goTo(start);
    }
    return number;
  }

  /** Passes a number with its unit, or a duration. */
  void number() {
    while (Scanner.isDigit(scanner.peek())
        || (scanner.peek() != -1 && "./*".indexOf(scanner.peek()) >= 0)) {
      scanner.skip(1);
    }
    int end = scanner.at();
    scanner.skipSpaces();
    if (scanner.isNext("\\mm")
        || scanner.isNext("\\cm")
        || scanner.isNext("\\in")
        || scanner.isNext("\\pt")) {
      scanner.skip(3);
    } else {
      scanner.goTo(end);
    }
  }
}
