package org.divisi.lilypond.read;

import org.divisi.lilypond.text.Scanner;
import org.divisi.score.Container;
import org.divisi.score.Identifier;

/** Reads the comments behind the braces of a container that say which it is: {@code %*% M1}. */
final class Identifiers {
  private static final String SIGN = "%*%";

  private Identifiers() {}

  /** The container with the identifier behind its opening brace, if one stands there. */
  static Container read(Container container, Scanner scanner) {
    String text = next(scanner);
    return text.isEmpty() ? container : container.attach(Identifier.of(text));
  }

  /** Passes the identifier behind a closing brace. */
  static void skip(Scanner scanner) {
    next(scanner);
  }

  private static String next(Scanner scanner) {
    int end = scanner.at();
    scanner.skipSpaces();
    if (!scanner.isNext(SIGN)) {
      scanner.goTo(end);
      return "";
    }
    int start = scanner.at();
    scanner.skipLine();
    return scanner.since(start).stripTrailing();
  }
}
