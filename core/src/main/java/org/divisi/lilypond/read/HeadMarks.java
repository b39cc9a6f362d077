package org.divisi.lilypond.read;

import java.util.ArrayList;
import java.util.List;
import org.divisi.lilypond.text.MarkupText;
import org.divisi.lilypond.text.Scanner;
import org.divisi.lilypond.text.Scheme;
import org.divisi.lilypond.text.Source;
import org.divisi.lilypond.text.Words;

/** Reads the marks behind the heads of a chord, which are kept as text. */
final class HeadMarks {
  private final Scanner scanner;
  private final Source source;
  private final Kept kept;
  private final Definitions definitions;

  HeadMarks(Scanner scanner, Source source, Kept kept, Definitions definitions) {
    this.scanner = scanner;
    this.source = source;
    this.kept = kept;
    this.definitions = definitions;
  }

  /** Reads the marks that stand behind one head of a chord, as text. */
  List<String> read() {
    List<String> marks = new ArrayList<>();
    while (true) {
      int end = scanner.at();
      scanner.skipSpaces();
      int start = scanner.at();
      if (!isHeadMark()) {
        scanner.goTo(end);
        return marks;
      }
      String text = source.text(start, scanner.at());
      // Scheme would take what stands directly behind it.
      marks.add(text.indexOf('#') > 0 ? text.stripTrailing() + " " : text);
    }
  }

  private boolean isHeadMark() {
    switch (scanner.peek()) {
      case '~', '(', ')', '[', ']' -> scanner.skip(1);
      case ':' -> {
        scanner.skip(1);
        while (Scanner.isDigit(scanner.peek())) {
          scanner.skip(1);
        }
      }
      case '-', '^', '_' -> {
        scanner.skip(1);
        scanner.skipSpaces();
        switch (scanner.peek()) {
          case '"' -> scanner.skipString();
          case '#', '$' -> Scheme.skip(scanner, source);
          case '\\' -> {
            scanner.skip(1);
            headMark(scanner.word());
          }
          default -> scanner.skip(1);
        }
      }
      case '\\' -> {
        int start = scanner.at();
        scanner.skip(1);
        if (Scanner.isDigit(scanner.peek())) {
          scanner.number("the number of a string");
          return true;
        }
        String word = scanner.word();
        if (word.isEmpty() && scanner.peek() == '=') {
          // The name of a slur: its sign follows.
          scanner.skip(1);
          kept.argument('v', "=");
          return true;
        }
        if (word.isEmpty() && "<!>".indexOf(scanner.peek()) >= 0) {
          scanner.skip(1);
          return true;
        }
        if (word.equals("tweak")) {
          // A tweak belongs to the mark behind it, or to the next head.
          headMark(word);
          scanner.skipSpaces();
          if ("-^_".indexOf(scanner.peek()) < 0) {
            scanner.goTo(start);
            return false;
          }
          return true;
        }
        boolean mark =
            definitions.get(word) instanceof Definitions.Value.Marks
                || definitions.get(word) instanceof Definitions.Value.Function function
                    && function.isMark()
                || MarkNames.of(word, false) != null
                || Words.keptEvents().containsKey(word);
        if (!mark) {
          scanner.goTo(start);
          return false;
        }
        headMark(word);
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private void headMark(String word) {
    if (word.equals("markup")) {
      MarkupText.read(scanner, source);
    } else if (word.equals("tweak")) {
      kept.read(word, scanner.at(), Words.keptCommands());
    } else if (word.isEmpty()) {
      scanner.skip(1);
    } else if (definitions.get(word) instanceof Definitions.Value.Function function) {
      kept.arguments(function.arguments(), word);
    } else {
      kept.read(word, scanner.at(), Words.keptEvents());
    }
  }
}
