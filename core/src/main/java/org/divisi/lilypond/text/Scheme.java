package org.divisi.lilypond.text;

/** Passes over Scheme, and over what stands in braces, without reading what it means. */
public final class Scheme {
  private Scheme() {}

  /** Passes an expression that starts with {@code #} or {@code $}. */
  public static void skip(Scanner scanner, Source source) {
    int start = scanner.at();
    skipPrefix(scanner);
    switch (scanner.peek()) {
      case '#' -> skipSharp(scanner, source, start);
      case '"' -> scanner.skipString();
      case '(' -> skipList(scanner, source, start);
      case '{' -> skipBraces(scanner, source);
      default -> skipAtom(scanner, source, start);
    }
  }

  /** Passes the sign that Scheme begins with, and what may stand before its expression. */
  private static void skipPrefix(Scanner scanner) {
    scanner.skip(1);
    scanner.skipSpacesAndLineEnds();
    while ("'`,@".indexOf(scanner.peek()) >= 0) {
      scanner.skip(1);
    }
    if (scanner.peek() == '#' && (scanner.peek(1) == '(' || scanner.peek(1) == '{')) {
      scanner.skip(1);
    }
  }

  /** A truth value such as {@code #t}, or a character such as {@code #\(}. */
  private static void skipSharp(Scanner scanner, Source source, int start) {
    scanner.skip(1);
    if (scanner.peek() == '\\' && scanner.peek(1) != -1) {
      scanner.skip(2);
    } else {
      skipAtom(scanner, source, start);
    }
  }

  private static void skipAtom(Scanner scanner, Source source, int start) {
    int first = scanner.at();
    while (scanner.peek() > ' ' && "()\"{};\\".indexOf(scanner.peek()) < 0 || scanner.peek() < -1) {
      scanner.skip(1);
    }
    if (scanner.at() == first) {
      throw source.error(start, "expected a Scheme expression behind " + source.text(start, first));
    }
  }

  private static void skipList(Scanner scanner, Source source, int start) {
    int depth = 0;
    do {
      switch (scanner.peek()) {
        case -1 -> throw source.error(start, "Scheme expression is never closed: add )");
        case '"' -> scanner.skipString();
        case ';' -> scanner.skipLine();
        case '#' -> skipHash(scanner, source);
        default -> {
          depth += scanner.peek() == '(' ? 1 : scanner.peek() == ')' ? -1 : 0;
          scanner.skip(1);
        }
      }
    } while (depth > 0);
  }

  /** A character such as {@code #\(}, a comment, music in Scheme, or a mere sign. */
  private static void skipHash(Scanner scanner, Source source) {
    switch (scanner.peek(1)) {
      case '\\' -> scanner.skip(scanner.peek(2) == -1 ? 2 : 3);
      case '|' -> skipTo("|#", scanner, source);
      case '{' -> skipMusic(scanner, source);
      default -> scanner.skip(1);
    }
  }

  /** Music within Scheme, in which Scheme may stand that has music again. */
  private static void skipMusic(Scanner scanner, Source source) {
    int start = scanner.at();
    int depth = 0;
    do {
      if (scanner.peek() == -1) {
        throw source.error(start, "this is never closed: add #}");
      }
      int step = scanner.isNext("#{") ? 1 : scanner.isNext("#}") ? -1 : 0;
      depth += step;
      if (scanner.peek() == '"') {
        scanner.skipString();
      } else {
        scanner.skip(step == 0 ? 1 : 2);
      }
    } while (depth > 0);
  }

  private static void skipTo(String end, Scanner scanner, Source source) {
    int start = scanner.at();
    scanner.skip(2);
    while (!scanner.isNext(end)) {
      if (scanner.peek() == -1) {
        throw source.error(start, "this is never closed: add " + end);
      }
      if (scanner.peek() == '"') {
        scanner.skipString();
      } else {
        scanner.skip(1);
      }
    }
    scanner.skip(2);
  }

  /** Passes all from an opening brace to the one that closes it. */
  public static void skipBraces(Scanner scanner, Source source) {
    int start = scanner.at();
    int depth = 0;
    do {
      scanner.skipBlank();
      switch (scanner.peek()) {
        case -1 ->
            throw source.error(start, "'{' is never closed: add '}' where what it holds ends");
        case '"' -> scanner.skipString();
        case '#', '$' -> {
          int sign = scanner.at();
          skipPrefix(scanner);
          // Music in Scheme has braces too, and is counted like them, so that nothing recurses.
          if (scanner.peek() != '{' && scanner.peek() != '}') {
            scanner.goTo(sign);
            skip(scanner, source);
          }
        }
        default -> {
          depth += scanner.peek() == '{' ? 1 : scanner.peek() == '}' ? -1 : 0;
          scanner.skip(1);
        }
      }
    } while (depth > 0);
  }
}
