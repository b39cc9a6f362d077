package org.divisi.lilypond.read;

import org.divisi.lilypond.text.Heads;
import org.divisi.lilypond.text.Scanner;
import org.divisi.lilypond.text.Scheme;
import org.divisi.lilypond.text.Source;
import org.jspecify.annotations.Nullable;

/** Reads what is kept up to the end of its line, since nobody knows the command before it. */
final class KeptLines {
  private final Scanner scanner;
  private final Source source;
  private final Kept kept;

  KeptLines(Scanner scanner, Source source, Kept kept) {
    this.scanner = scanner;
    this.source = source;
    this.kept = kept;
  }

  /**
   * Reads a line that begins with a command nobody knows, and that holds no music; null where it
   * may hold some, or where music stands before it.
   */
  @Nullable String whole(int start, Heads heads) {
    return rest(start, heads);
  }

  /**
   * Reads what stands behind a command that nobody knows, up to the end of the line; null where
   * something else stands before it.
   */
  @Nullable String rest(int start) {
    return rest(start, null);
  }

  private @Nullable String rest(int start, @Nullable Heads heads) {
    int begun = scanner.at();
    if (!source.startsLine(start)) {
      return null;
    }
    int end = begun;
    scanner.skipSpaces();
    while (!isLineEnd()) {
      if (!part(heads)) {
        scanner.goTo(begun);
        return null;
      }
      end = scanner.at();
      scanner.skipSpaces();
    }
    scanner.goTo(end);
    return scanner.since(start);
  }

  private boolean isLineEnd() {
    int c = scanner.peek();
    return c == '\n' || c == '\r' || c == -1 || c == '%';
  }

  private boolean part(@Nullable Heads heads) {
    switch (scanner.peek()) {
      case '"' -> scanner.skipString();
      case '#', '$' -> Scheme.skip(scanner, source);
      case '\\' -> kept.word();
      case '{' -> {
        if (heads != null) {
          return false;
        }
        Scheme.skipBraces(scanner, source);
      }
      default -> {
        int start = scanner.at();
        kept.plain();
        String part = source.text(start, scanner.at());
        return scanner.take('=') || (!part.isEmpty() && (heads == null || !isMusic(part, heads)));
      }
    }
    return true;
  }

  private boolean isMusic(String part, Heads heads) {
    int end = scanner.at();
    scanner.goTo(end - part.length());
    long packed = scanner.packedLetters();
    boolean bare = scanner.at() == end || !Scanner.isLetter(scanner.peek());
    scanner.goTo(end);
    boolean leaf = packed == 'r' || packed == 's' || packed == 'R' || packed == 'q';
    boolean ticks = scanner.peek() == '\'' || scanner.peek() == ',';
    return ticks || (bare && (leaf || heads.name(packed) >= 0));
  }
}
