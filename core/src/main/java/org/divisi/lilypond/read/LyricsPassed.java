package org.divisi.lilypond.read;

import org.divisi.lilypond.text.Scanner;
import org.divisi.lilypond.text.Scheme;
import org.divisi.lilypond.text.Source;

/** Passes over what stands among words that are sung and is kept in their text alone. */
final class LyricsPassed {
  private final Scanner scanner;
  private final Source source;
  private final Kept kept;

  LyricsPassed(Scanner scanner, Source source, Kept kept) {
    this.scanner = scanner;
    this.source = source;
    this.kept = kept;
  }

  /** The first of several lines is complete: the others are kept as text. */
  void lines(int start) {
    int depth = 1;
    while (depth > 0) {
      scanner.skipBlank();
      switch (scanner.peek()) {
        case -1 -> throw source.error(start, "'<<' is never closed: add '>>' behind the lines");
        case '"' -> scanner.skipString();
        case '#', '$' -> Scheme.skip(scanner, source);
        default -> {
          int step = scanner.isNext("<<") ? 1 : scanner.isNext(">>") ? -1 : 0;
          depth += step;
          scanner.skip(step == 0 ? 1 : 2);
        }
      }
    }
  }

  /** Passes the head of a context, which is kept in the text alone. */
  void context() {
    scanner.skipBlank();
    scanner.stringOrWord("the type of a context, such as Lyrics");
    int end = scanner.at();
    scanner.skipBlank();
    if (scanner.take('=')) {
      scanner.skipBlank();
      scanner.stringOrWord("the name of the context");
      end = scanner.at();
    }
    if (scanner.isWordNext("with")) {
      scanner.skipBlank();
      scanner.skip("\\with".length());
      kept.music();
    } else {
      scanner.goTo(end);
    }
  }
}
