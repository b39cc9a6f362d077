package org.divisi.lilypond.read;

import org.divisi.lilypond.text.Scanner;
import org.divisi.lilypond.text.Scheme;
import org.divisi.lilypond.text.Source;

/** Passes over what is named in a file to be quoted elsewhere: {@code \addQuote}. */
public final class Quotations {
  private final Scanner scanner;
  private final Source source;
  private final Definitions definitions;

  public Quotations(Scanner scanner, Source source, Definitions definitions) {
    this.scanner = scanner;
    this.source = source;
    this.definitions = definitions;
  }

  /**
   * Passes music that is named here to be quoted elsewhere; it is no score; whether there is such.
   */
  public boolean pass() {
    if (scanner.take('#') && scanner.peek() != '"' || scanner.stringOrWord("a name").isEmpty()) {
      return false;
    }
    scanner.skipBlank();
    while (scanner.peek() == '\\' || Scanner.isLetter(scanner.peek())) {
      boolean command = scanner.take('\\');
      String word = scanner.word();
      if (command && definitions.get(word) instanceof Definitions.Value.Music) {
        return true;
      }
      scanner.ticks();
      scanner.skipBlank();
    }
    boolean braces = scanner.peek() == '{';
    if (braces) {
      Scheme.skipBraces(scanner, source);
    }
    return braces;
  }
}
