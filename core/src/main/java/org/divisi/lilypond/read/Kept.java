package org.divisi.lilypond.read;

import java.util.Map;
import org.divisi.lilypond.text.MarkupText;
import org.divisi.lilypond.text.Scanner;
import org.divisi.lilypond.text.Scheme;
import org.divisi.lilypond.text.Source;
import org.divisi.lilypond.text.Words;
import org.jspecify.annotations.Nullable;

/** Reads what is kept as its text, since no indicator says it. */
final class Kept {
  private final Scanner scanner;
  private final Source source;
  private final Values values;
  private final Definitions definitions;
  private final KeptLines lines;

  Kept(Scanner scanner, Source source, Values values, Definitions definitions) {
    this.scanner = scanner;
    this.source = source;
    this.values = values;
    this.definitions = definitions;
    this.lines = new KeptLines(scanner, source, this);
  }

  /** What is kept up to the end of its line. */
  KeptLines lines() {
    return lines;
  }

  /**
   * Reads what stands behind a word of a table, and gives the whole text; null where the table has
   * no such word.
   */
  @Nullable String read(String word, int start, Map<String, String> table) {
    String behind = table.get(word);
    if (behind == null) {
      return null;
    }
    for (int index = 0; index < behind.length(); index++) {
      if (behind.charAt(index) == 'w') {
        scanner.skipBlank();
        int next = scanner.at();
        if (!scanner.take('\\')) {
          throw source.error(next, "expected a command behind \\" + word);
        }
        // Another word takes the place of this one, so that a chain of them needs no recursion.
        behind = behind.substring(0, index) + known(scanner.word(), next, table);
        index--;
      } else {
        argument(behind.charAt(index), word);
      }
    }
    return scanner.since(start);
  }

  private String known(String word, int start, Map<String, String> table) {
    String behind = table.get(word);
    if (behind == null) {
      behind = Words.keptPrefixes().get(word);
    }
    if (behind == null && definitions.get(word) == null) {
      throw source.error(start, "unknown command \\" + word);
    }
    return behind == null ? "" : behind;
  }

  /** Reads what a function takes that a text has defined, but for music. */
  void arguments(String kinds, String word) {
    for (int index = 0; index < kinds.length(); index++) {
      if (kinds.charAt(index) != 'm') {
        argument(kinds.charAt(index), word);
      }
    }
  }

  /** Reads what a command takes, of a kind. */
  void argument(char kind, String word) {
    int end = scanner.at();
    scanner.skipBlank();
    switch (kind) {
      case 'n' -> property(word);
      case 'p' -> {
        property(word);
        olderPath();
      }
      case 's' -> {
        property(word);
        scanner.skipBlank();
        if (scanner.isNext("#'") && Scanner.isLetter(scanner.peek(2))) {
          Scheme.skip(scanner, source);
        }
      }
      case '=' -> {
        if (!scanner.take('=')) {
          throw source.error(scanner.at(), "expected = in \\" + word);
        }
      }
      case 'd' -> values.read();
      case 'g' -> grob(word, end);
      case 'm' -> music();
      case 'o' -> {
        if (scanner.peek() == '#' || scanner.peek() == '$') {
          value(word);
        } else {
          scanner.goTo(end);
        }
      }
      case 't' -> {
        scanner.word();
        scanner.ticks();
      }
      case 'l' -> {
        if (Scanner.isLetter(scanner.peek())) {
          property(word);
          scanner.skipBlank();
        }
        value(word);
      }
      case 'f' -> footnote(word);
      default -> value(word);
    }
  }

  /** What a footnote says, and where; and the name of the sign that it explains, if it has one. */
  private void footnote(String word) {
    int end = scanner.at();
    while ("\"#\\".indexOf(scanner.peek()) >= 0
        && (scanner.peek() != '\\' || scanner.isWordNext("markup"))) {
      value(word);
      end = scanner.at();
      scanner.skipBlank();
    }
    if (Character.isUpperCase(scanner.peek())) {
      property(word);
    } else {
      scanner.goTo(end);
    }
  }

  /** The name of a sign, which begins with a capital; music does not. */
  private void grob(String word, int end) {
    boolean named =
        Character.isUpperCase(scanner.peek())
            || scanner.isNext("#'") && Character.isUpperCase(scanner.peek(2));
    // But a rest of a whole measure does.
    if (named && (scanner.peek() != 'R' || Scanner.isLetter(scanner.peek(1)))) {
      value(word);
    } else {
      scanner.goTo(end);
    }
  }

  private void property(String word) {
    int start = scanner.at();
    if (scanner.isNext("#'") || scanner.peek() == '"') {
      value(word);
      return;
    }
    scanner.word();
    boolean dot = false;
    while (true) {
      // One part after the other: Staff.TimeSignature.stencil; dots may stand apart.
      int end = scanner.at();
      scanner.skipBlank();
      if (dot ? scanner.word().isEmpty() : !scanner.take('.')) {
        scanner.goTo(end);
        break;
      }
      dot = !dot;
    }
    if (start == scanner.at()) {
      throw source.error(start, "expected the name of a property behind \\" + word);
    }
  }

  /** Passes a part of a path as it was written in older files: {@code Stem #'color}. */
  private void olderPath() {
    int end = scanner.at();
    scanner.skipSpaces();
    if (scanner.isNext("#'")) {
      Scheme.skip(scanner, source);
    } else {
      scanner.goTo(end);
    }
  }

  /** Reads the name of a property: words with dots between. */
  String path() {
    int start = scanner.at();
    property("\\with");
    return scanner.since(start);
  }

  /** Passes the value of what a word says. */
  void value(String word) {
    int start = scanner.at();
    switch (scanner.peek()) {
      case '"' -> scanner.skipString();
      case '#', '$' -> Scheme.skip(scanner, source);
      case '\\' -> word();
      default -> plain();
    }
    if (start == scanner.at()) {
      throw source.error(start, "expected a value behind \\" + word);
    }
  }

  /** Passes a command that is a value, and what belongs to it. */
  void word() {
    scanner.skip(1);
    switch (scanner.word()) {
      case "markup", "markuplist" -> MarkupText.read(scanner, source);
      case "musicLength" -> {
        scanner.skipBlank();
        values.read();
      }
      case "stringTuning", "beamExceptions", "settingsFrom" -> music();
      default -> {}
    }
  }

  /** Passes music that is the value of something: in braces, or a chord. */
  void music() {
    scanner.skipBlank();
    while (scanner.take('\\')) {
      scanner.word();
      scanner.skipBlank();
    }
    if (scanner.peek() == '<') {
      int start = scanner.at();
      while (!scanner.take('>')) {
        if (scanner.peek() == -1) {
          throw source.error(start, "'<' is never closed: add '>' behind the last pitch");
        }
        scanner.skip(1);
      }
    } else if (scanner.peek() == '{') {
      Scheme.skipBraces(scanner, source);
    }
  }

  /** Passes a word, a number or a path. */
  void plain() {
    while (Scanner.isLetter(scanner.peek())
        || Scanner.isDigit(scanner.peek())
        || (scanner.peek() == ',' && Scanner.isDigit(scanner.peek(1)))
        || (scanner.peek() != -1 && "-_.+/".indexOf(scanner.peek()) >= 0)) {
      scanner.skip(1);
    }
  }
}
