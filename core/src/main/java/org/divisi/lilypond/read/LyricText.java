package org.divisi.lilypond.read;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.divisi.lilypond.text.Effort;
import org.divisi.lilypond.text.LyricLines;
import org.divisi.lilypond.text.MarkupText;
import org.divisi.lilypond.text.Quoted;
import org.divisi.lilypond.text.Scanner;
import org.divisi.lilypond.text.Scheme;
import org.divisi.lilypond.text.Source;
import org.divisi.lilypond.text.Words;
import org.divisi.score.Lyrics;
import org.divisi.score.Syllable;
import org.divisi.theory.Duration;

/** Reads words that are sung: the text is kept, and its syllables are told apart. */
final class LyricText {
  private enum Kind {
    BRACES,
    REPEAT,
    /** Several lines at once. */
    LINES
  }

  /**
   * Braces, or what is repeated: from which syllable on, and how often; or several lines at once,
   * and where they begin.
   */
  private record Open(int from, int count, Kind kind) {}

  private final Scanner scanner;
  private final Source source;
  private final Values values;
  private final Kept kept;
  private final Definitions definitions;
  private final Syllables syllables;
  private final LyricsPassed passed;
  private final Deque<Open> open = new ArrayDeque<>();
  private boolean own;

  /** What words are read from, and with. */
  record Sources(
      Scanner scanner,
      Source source,
      Values values,
      Kept kept,
      Definitions definitions,
      Effort effort) {}

  LyricText(Sources sources) {
    this.scanner = sources.scanner;
    this.source = sources.source;
    this.values = sources.values;
    this.kept = sources.kept;
    this.definitions = sources.definitions;
    this.syllables = new Syllables(sources.effort);
    this.passed = new LyricsPassed(scanner, source, kept);
  }

  /** Reads the words that come next, in braces or by their name. */
  Lyrics read(Lyrics.Kind kind, String voice) {
    own = kind == Lyrics.Kind.OWN;
    scanner.skipBlank();
    while (scanner.isWordNext("lyricmode")) {
      scanner.skip("\\lyricmode".length());
      scanner.skipBlank();
    }
    int start = scanner.at();
    String text;
    if (kind == Lyrics.Kind.FIGURES && scanner.peek() != '{') {
      if (!scanner.take('\\') || scanner.word().isEmpty()) {
        throw source.error(start, "expected { } with the figures of a bass");
      }
      text = scanner.since(start);
    } else if (kind == Lyrics.Kind.FIGURES) {
      Scheme.skipBraces(scanner, source);
      text = inner(start);
    } else if (scanner.peek() == '{') {
      body(start);
      text = inner(start);
    } else {
      element(scanner.peek(), start);
      text = scanner.since(start);
    }
    return new Lyrics(kind, voice, text, syllables.finish(own), List.of());
  }

  /** The text between braces, its lines less the indent of the first. */
  private String inner(int start) {
    String whole = scanner.since(start);
    return LyricLines.outdented(whole.substring(1, whole.length() - 1));
  }

  private void body(int start) {
    do {
      scanner.skipBlank();
      int c = scanner.peek();
      if (c == -1) {
        throw source.error(start, "'{' is never closed: add '}' where the words end");
      }
      element(c, scanner.at());
    } while (!open.isEmpty());
  }

  private void element(int c, int start) {
    switch (c) {
      case '{' -> {
        scanner.skip(1);
        open.push(new Open(syllables.size(), 1, Kind.BRACES));
        return;
      }
      case '}' -> {
        scanner.skip(1);
        close(start);
      }
      case '|' -> scanner.skip(1);
      case '"' -> sung(Syllable.Kind.SUNG, scanner.string());
      case '\\' -> {
        if (command(start)) {
          return;
        }
      }
      case '#', '$' -> {
        Scheme.skip(scanner, source);
        sung(Syllable.Kind.MARKUP, source.text(start, scanner.at()));
      }
      case '<' -> {
        lines(start);
        return;
      }
      default -> word(start);
    }
    repeatSingle();
  }

  /** Several lines of words begin at once, of which the first is sung here. */
  private void lines(int start) {
    if (!scanner.isNext("<<")) {
      throw source.error(start, "expected a syllable, found '<'");
    }
    scanner.skip(2);
    open.push(new Open(start, 1, Kind.LINES));
  }

  private void close(int start) {
    if (open.isEmpty()) {
      throw source.error(start, "'}' closes nothing: no '{' is open");
    }
    open.pop();
  }

  /** What was repeated is complete, if it is not within braces that are open. */
  private void repeatSingle() {
    while (!open.isEmpty() && open.element().kind() != Kind.BRACES) {
      Open repeated = open.pop();
      if (repeated.kind() == Kind.LINES) {
        passed.lines(repeated.from());
        continue;
      }
      syllables.repeat(repeated.from(), repeated.count());
    }
  }

  private void word(int start) {
    if (Scanner.isDigit(scanner.peek())) {
      values.read();
      return;
    }
    while (isWordPart(scanner.peek())) {
      scanner.skip(1);
    }
    if (start == scanner.at()) {
      throw source.error(
          start, "expected a syllable, found '%s'".formatted(source.text(start, start + 1)));
    }
    String text = source.text(start, scanner.at());
    switch (text) {
      case "--" -> syllables.hyphen();
      case "__" -> syllables.extender();
      case "_" -> sung(Syllable.Kind.BLANK, " ");
      default -> sung(Syllable.Kind.SUNG, text.replace('_', ' '));
    }
  }

  private static boolean isWordPart(int c) {
    return c < -1 || (c > ' ' && !Scanner.isDigit(c) && "{}\"\\".indexOf(c) < 0);
  }

  private void sung(Syllable.Kind kind, String text) {
    int end = scanner.at();
    scanner.skipBlank();
    Duration duration = null;
    if (values.isNext()) {
      Duration read = values.next().duration();
      duration = own ? read : null;
    } else {
      scanner.goTo(end);
      duration = own ? values.last().duration() : null;
    }
    syllables.add(kind, text, duration);
  }

  /** Reads a command; whether something must still follow it. */
  private boolean command(int start) {
    scanner.skip(1);
    String word = scanner.identifier();
    switch (word) {
      case "skip" -> {
        scanner.skipBlank();
        Duration duration = values.read().duration();
        syllables.add(Syllable.Kind.SKIP, "", own ? duration : null);
      }
      case "markup" -> {
        String markup = MarkupText.read(scanner, source).strip();
        boolean text = markup.startsWith("\"") && markup.indexOf('"', 1) == markup.length() - 1;
        if (text) {
          sung(Syllable.Kind.SUNG, Quoted.unquoted(markup.substring(1, markup.length() - 1)));
        } else {
          sung(Syllable.Kind.MARKUP, scanner.since(start));
        }
      }
      case "repeat" -> {
        repeat();
        return true;
      }
      case "lyricmode", "alternative" -> {
        return true;
      }
      case "new", "context" -> {
        passed.context();
        return true;
      }
      case "tag", "volta" -> {
        scanner.skipBlank();
        kept.argument('v', word);
        return true;
      }
      default -> named(word, start);
    }
    return false;
  }

  private void repeat() {
    scanner.skipBlank();
    String kind = scanner.stringOrWord("a kind of repeat");
    scanner.skipBlank();
    int count = scanner.number("how many times");
    open.push(new Open(syllables.size(), kind.equals("unfold") ? count : 1, Kind.REPEAT));
  }

  private void named(String word, int start) {
    switch (definitions.get(word)) {
      case Definitions.Value.Sung lyrics -> syllables.append(lyrics.words());
      case Definitions.Value.Text text ->
          sung(Syllable.Kind.MARKUP, source.text(start, scanner.at()));
      case Definitions.Value.Music music -> syllables.append(music.music());
      case Definitions.Value.Marks marks -> syllables.set("\\" + word);
      case Definitions.Value.EmptyChord chord -> syllables.set("\\" + word);
      case Definitions.Value.Function function -> syllables.set(arguments(function, word, start));
      case null -> builtin(word, start);
    }
  }

  private String arguments(Definitions.Value.Function function, String word, int start) {
    kept.arguments(function.arguments(), word);
    return scanner.since(start);
  }

  private void builtin(String word, int start) {
    String text = kept.read(word, start, Words.keptCommands());
    if (text == null) {
      text = kept.read(word, start, Words.keptEvents());
    }
    if (text == null) {
      String like = definitions.like(word);
      throw source.error(
          start,
          "unknown command \\%s among words%s"
              .formatted(word, like == null ? "" : ": did you mean \\" + like + "?"));
    }
    syllables.set(text);
  }
}
