package org.divisi.lilypond.read;

import org.divisi.lilypond.text.Scanner;
import org.divisi.lilypond.text.Scheme;
import org.divisi.lilypond.text.Source;
import org.divisi.lilypond.text.Words;

/** Finds out what a command without its end takes where it is used: {@code \tweak color \etc}. */
final class Unfinished {
  private static final String END = "\\etc";

  private Unfinished() {}

  /**
   * Passes such a command, if one comes next.
   *
   * @return what it takes, as {@link Words} has it; an empty text where no such command comes next
   */
  static String pass(Scanner scanner, Source source) {
    int start = scanner.at();
    int before = -1;
    boolean given = false;
    while (!scanner.isNext(END) || Scanner.isLetter(scanner.peek(END.length()))) {
      int c = scanner.peek();
      switch (c) {
        case -1, '{', '}', '<', '>', '|' -> {
          scanner.goTo(start);
          return "";
        }
        case '=' -> {
          if (given) {
            scanner.goTo(start);
            return "";
          }
          given = true;
          before = c;
          scanner.skip(1);
        }
        case '"' -> scanner.skipString();
        case '#', '$' -> Scheme.skip(scanner, source);
        case '%' -> scanner.skipComment();
        case '\n' -> {
          scanner.skip(1);
          if (scanner.peek() != ' ' && scanner.peek() != '\t') {
            scanner.goTo(start);
            return "";
          }
        }
        default -> {
          before = c > ' ' ? c : before;
          scanner.skip(1);
        }
      }
    }
    scanner.skip(END.length());
    return before == '=' ? "v" : "m";
  }
}
