package org.divisi.lilypond.read;

import java.util.List;
import java.util.function.Function;
import org.divisi.lilypond.text.Heads;
import org.divisi.lilypond.text.MarkupText;
import org.divisi.lilypond.text.Mode;
import org.divisi.lilypond.text.Scanner;
import org.divisi.lilypond.text.Scheme;
import org.divisi.lilypond.text.Source;
import org.divisi.lilypond.text.Words;
import org.divisi.score.Attachment;
import org.divisi.score.Component;
import org.divisi.score.Lyrics;
import org.divisi.score.Skip;
import org.divisi.theory.Duration;
import org.jspecify.annotations.Nullable;

/** Reads what gives a name to music or to something else: {@code melody = { c'4 }}. */
public final class Assignments {
  private final Scanner scanner;
  private final Source source;
  private final Building building;
  private final Commands commands;
  private final Definitions definitions;
  private final SchemeNames schemeNames;
  private final Naming naming;

  /** The name that was read last. */
  private String name = "";

  private int valueStart;

  Assignments(
      Scanner scanner,
      Source source,
      Building building,
      Commands commands,
      Definitions definitions) {
    this.scanner = scanner;
    this.source = source;
    this.building = building;
    this.commands = commands;
    this.definitions = definitions;
    this.schemeNames = new SchemeNames(definitions);
    this.naming = new Naming(scanner, source);
  }

  /** What names mean to which Scheme gives a value. */
  public SchemeNames schemeNames() {
    return schemeNames;
  }

  /** The name that was given last. */
  public String name() {
    return name;
  }

  /** Where the value begins that was read last. */
  public int valueStart() {
    return valueStart;
  }

  /** Reads a name, and what has it, if a name comes next; music is only begun. */
  public boolean read(Heads heads) {
    String next = naming.next(heads);
    if (next == null) {
      return false;
    }
    name = next;
    building.settled();
    scanner.skipBlank();
    valueStart = scanner.at();
    definitions.pitch(name, naming.pitch(heads));
    value(scanner.peek());
    return true;
  }

  private void value(int c) {
    int start = scanner.at();
    switch (c) {
      case -1 -> throw source.error(start, "expected music or another value for " + name);
      case '"' -> {
        scanner.skipString();
        text(start);
      }
      case '#', '$' -> {
        Scheme.skip(scanner, source);
        schemeNames.value(name, source.text(start, scanner.at()));
      }
      case '\\' -> {
        String taken = Unfinished.pass(scanner, source);
        if (taken.isEmpty()) {
          command(start);
        } else {
          definitions.put(name, new Definitions.Value.Function(taken, false));
        }
      }
      case '-' -> {
        if (Scanner.isDigit(scanner.peek(1)) && naming.signedNumber()) {
          text(start);
        } else if (!Unfinished.pass(scanner, source).isEmpty()) {
          definitions.put(name, new Definitions.Value.Function("", true));
        } else {
          marks(start);
        }
      }
      case '^', '_', '(', ')', '[', ']', '~', ':' -> marks(start);
      case '<' -> {
        if (scanner.isNext("<>") && !Scanner.isDigit(scanner.peek(2))) {
          scanner.skip(2);
          marks(start, new Named(name, Definitions.Value.EmptyChord::new));
        } else {
          music(start);
        }
      }
      default -> {
        if (Scanner.isDigit(c)) {
          naming.number();
          text(start);
        } else {
          music(start);
        }
      }
    }
  }

  private void text(int start) {
    definitions.put(name, new Definitions.Value.Text(source.text(start, scanner.at())));
  }

  private void command(int start) {
    scanner.skip(1);
    String word = scanner.word();
    switch (word) {
      case "markup", "markuplist" -> {
        MarkupText.read(scanner, source);
        text(start);
        return;
      }
      case "stringTuning", "beamExceptions" -> {
        commands.pass();
        text(start);
        return;
      }
      case "tweak" -> {
        if (tweaked(start)) {
          return;
        }
      }
      case "lyricmode" -> {
        Lyrics words = commands.lyrics();
        definitions.put(name, new Definitions.Value.Sung(words));
        return;
      }
      case "header", "paper", "layout", "midi", "with", "book", "bookpart", "score" -> {
        scanner.skipBlank();
        if (scanner.peek() == '{') {
          Scheme.skipBraces(scanner, source);
        }
        text(start);
        return;
      }
      case "context" -> {
        // The definition of a context, as in a layout; its type would stand before a brace.
        scanner.skipBlank();
        if (scanner.peek() == '{') {
          Scheme.skipBraces(scanner, source);
          text(start);
          return;
        }
      }
      default -> {}
    }
    Definitions.Value value = definitions.get(word);
    if (value != null && !(value instanceof Definitions.Value.Music)) {
      if (value instanceof Definitions.Value.Function) {
        scanner.goTo(start);
        music(start);
      } else if (value instanceof Definitions.Value.Marks) {
        // More marks may follow.
        scanner.goTo(start);
        marks(start);
      } else {
        definitions.put(name, value);
      }
      return;
    }
    if (value == null && isOwnMarkup(word)) {
      scanner.skipString();
      text(start);
      return;
    }
    scanner.goTo(start);
    if (value == null && isMark(word)) {
      marks(start);
    } else {
      music(start);
    }
  }

  /** A mark whose look is changed; whether it is one. */
  private boolean tweaked(int start) {
    commands.tweak(start);
    scanner.skipBlank();
    boolean mark = commands.isMarkNext();
    scanner.goTo(start);
    if (mark) {
      marks(start);
      scanner.skip("\\tweak".length());
      commands.events().tweak(start);
    }
    return mark;
  }

  private boolean isMark(String word) {
    return word.isEmpty()
        ? !scanner.isNext("\\\"")
        : MarkNames.of(word, false) != null
            || word.equals("startTrillSpan")
            || Words.keptEvents().containsKey(word);
  }

  /** Whether a command of a composer's own makes a markup of the text that comes next. */
  private boolean isOwnMarkup(String word) {
    scanner.skipBlank();
    return word.indexOf('-') >= 0 && scanner.peek() == '"';
  }

  private void music(int start) {
    building.open(null, Frame.End.COMPONENT, start, Mode.NOTES, new Named(name, null));
  }

  private void marks(int start) {
    marks(start, new Named(name, Definitions.Value.Marks::new));
  }

  private void marks(int start, Named named) {
    building.open(null, Frame.End.COMPONENT, start, Mode.NOTES, named);
    building.leaf(Skip.of(Duration.QUARTER));
  }

  /** Gives what was read a name. */
  final class Named implements Frame.Use {
    private final String name;

    /** What becomes of the marks of a leaf that stands for others; null where music has a name. */
    private final @Nullable Function<List<Attachment>, Definitions.Value> marks;

    Named(String name, @Nullable Function<List<Attachment>, Definitions.Value> marks) {
      this.name = name;
      this.marks = marks;
    }

    @Override
    public @Nullable Component of(Component read) {
      definitions.put(
          name,
          marks == null ? new Definitions.Value.Music(read) : marks.apply(read.attachments()));
      return null;
    }

    @Override
    public boolean isOpenEnded() {
      return true;
    }
  }
}
