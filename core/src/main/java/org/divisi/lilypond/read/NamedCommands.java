package org.divisi.lilypond.read;

import org.divisi.lilypond.text.Scanner;
import org.divisi.lilypond.text.Source;
import org.divisi.lilypond.text.Words;
import org.divisi.score.Direction;
import org.divisi.score.Literal;
import org.divisi.score.Variable;

/** Reads the commands that a text has defined itself. */
final class NamedCommands {
  private final Scanner scanner;
  private final Source source;
  private final Building building;
  private final Kept kept;
  private final Events events;
  private final Definitions definitions;

  NamedCommands(
      Scanner scanner,
      Source source,
      Building building,
      Kept kept,
      Events events,
      Definitions definitions) {
    this.scanner = scanner;
    this.source = source;
    this.building = building;
    this.kept = kept;
    this.events = events;
    this.definitions = definitions;
  }

  /** The name behind a backslash, with the parts behind its dots where such a name is known. */
  String name(int start) {
    if (scanner.peek() == '"') {
      return scanner.string();
    }
    String word = scanner.word();
    if (scanner.peek() != '.' || word.isEmpty() || !definitions.hasParts(word)) {
      return word;
    }
    int end = scanner.at();
    while (scanner.take('.')) {
      int part = scanner.at();
      while (Scanner.isLetter(scanner.peek()) || Scanner.isDigit(scanner.peek())) {
        scanner.skip(1);
      }
      if (part == scanner.at()) {
        scanner.goTo(part - 1);
        break;
      }
    }
    String whole = source.text(start + 1, scanner.at());
    if (definitions.get(whole) != null) {
      return whole;
    }
    scanner.goTo(end);
    return word;
  }

  /** Reads a command by its word, which has a value. */
  void read(String word, Definitions.Value value, int start) {
    switch (value) {
      case Definitions.Value.Music music -> {
        events.end();
        building.component(Variable.of(word, music.music()));
      }
      case Definitions.Value.Sung sung -> {
        events.end();
        building.component(Variable.of(word, sung.words()));
      }
      case Definitions.Value.Marks marks -> events.known(word, Direction.NEUTRAL, start);
      case Definitions.Value.EmptyChord chord -> {
        events.end();
        building.emptyChord();
        chord.marks().forEach(mark -> building.mark(mark, start));
      }
      case Definitions.Value.Text text -> building.command(Literal.of(scanner.since(start)));
      case Definitions.Value.Function function -> {
        if (function.isMark()) {
          events.known(word, Direction.NEUTRAL, start);
        } else {
          function(word, function.arguments(), start);
        }
      }
    }
  }

  /** A call of a music function in Scheme is kept as text; music at its end is read as music. */
  private void function(String word, String kinds, int start) {
    boolean prefix = false;
    for (int index = 0; index < kinds.length(); index++) {
      char kind = kinds.charAt(index);
      prefix = kind == 'm';
      if (!prefix) {
        scanner.skipBlank();
        kept.argument(kind, word);
      }
    }
    Literal literal = Literal.of(scanner.since(start));
    if (prefix) {
      building.prefix(literal);
    } else {
      building.command(literal);
    }
  }

  /** Reads a command before the head of a chord that changes its look. */
  String prefix(String word, int start) {
    String text = kept.read(word, start, Words.keptPrefixes());
    if (text == null && word.equals("single")) {
      text = kept.read(word, start, Words.keptCommands());
    }
    Definitions.Value value = definitions.get(word);
    if (text == null && value instanceof Definitions.Value.Function function) {
      kept.arguments(function.arguments(), word);
      text = scanner.since(start);
    }
    if (text == null && value != null) {
      text = scanner.since(start);
    }
    if (text == null) {
      throw source.error(
          start, "in a chord only pitches, and commands that change their looks, are read");
    }
    return text;
  }
}
