package org.divisi.lilypond.read;

import java.util.List;
import java.util.function.Supplier;
import org.divisi.lilypond.change.Tagged;
import org.divisi.lilypond.text.MarkupText;
import org.divisi.lilypond.text.Scanner;
import org.divisi.lilypond.text.Scheme;
import org.divisi.lilypond.text.Source;
import org.divisi.lilypond.text.Words;
import org.divisi.lilypond.write.DynamicText;
import org.divisi.lilypond.write.MarkupLayout;
import org.divisi.score.Articulation;
import org.divisi.score.Attachment;
import org.divisi.score.Direction;
import org.divisi.score.Indicator;
import org.divisi.score.Literal;
import org.divisi.score.Markup;
import org.divisi.score.NoteHead;
import org.divisi.score.StartBeam;
import org.divisi.score.StartPhrasingSlur;
import org.divisi.score.StartSlur;
import org.divisi.score.StemTremolo;
import org.divisi.score.StopBeam;
import org.divisi.score.StopHairpin;
import org.divisi.score.StopPhrasingSlur;
import org.divisi.score.StopSlur;
import org.divisi.score.Tie;

/** Reads the marks that stand behind a leaf. */
final class Events {
  private final Scanner scanner;
  private final Source source;
  private final Kept kept;
  private final Building building;
  private final Trills trills;
  private final Definitions definitions;
  private final HeadMarks headMarks;
  private boolean laysOut;

  private final Marking marks;

  Events(
      Scanner scanner,
      Source source,
      Kept kept,
      Building building,
      Supplier<NoteHead> pitches,
      Definitions definitions) {
    this.definitions = definitions;
    this.scanner = scanner;
    this.source = source;
    this.kept = kept;
    this.building = building;
    this.marks = new Marking(scanner, source, building);
    this.trills = new Trills(scanner, building, marks, pitches);
    this.headMarks = new HeadMarks(scanner, source, kept, definitions);
  }

  /** Markups that do not stand in lines of their own, as the writer has them, are laid out anew. */
  void layOutMarkups() {
    laysOut = true;
  }

  /** Reads the marks that stand behind one head of a chord, as text. */
  List<String> headMarks() {
    return headMarks.read();
  }

  /** Reads a mark that starts with a sign for its side. */
  void directed() {
    int start = scanner.at();
    Direction direction =
        switch (scanner.peek()) {
          case '^' -> Direction.UP;
          case '_' -> Direction.DOWN;
          default -> Direction.NEUTRAL;
        };
    scanner.skip(1);
    scanner.skipBlank();
    int c = scanner.peek();
    if (c == '\\') {
      named(direction, start);
    } else if (c == '"') {
      marks.add(Markup.of(scanner.string()), direction, start);
    } else if (c != -1 && ".>!^_+-".indexOf(c) >= 0) {
      scanner.skip(1);
      marks.add(Articulation.of(Character.toString(c)), direction, start);
    } else if (Scanner.isDigit(c)) {
      scanner.number("a finger");
      marks.keep(start);
    } else if (c == '#' || c == '$') {
      Scheme.skip(scanner, source);
      scheme(direction, start);
    } else if (Scanner.isLetter(c) && scanner.at() == start + 1) {
      marks.add(Markup.of(scanner.word()), direction, start);
    } else {
      sign(direction, start);
    }
  }

  /** Reads a mark that is one sign, such as a slur. */
  void sign(Direction direction, int start) {
    Indicator indicator =
        switch (scanner.peek()) {
          case '(' -> new StartSlur();
          case ')' -> new StopSlur();
          case '[' -> new StartBeam();
          case ']' -> new StopBeam();
          case '~' -> new Tie();
          default ->
              throw source.error(
                  start,
                  "expected a mark behind '%s', as in -. or ^\\accent"
                      .formatted(source.text(start, start + 1)));
        };
    scanner.skip(1);
    marks.add(indicator, direction, start);
  }

  /** Reads a tremolo, such as {@code :32}. */
  void tremolo() {
    int start = scanner.at();
    scanner.skip(1);
    int end = scanner.at();
    scanner.skipSpaces();
    if (!Scanner.isDigit(scanner.peek())) {
      scanner.goTo(end);
    }
    int flags = Scanner.isDigit(scanner.peek()) ? scanner.number("a tremolo") : 0;
    if (flags >= 8 && Integer.bitCount(flags) == 1) {
      marks.add(StemTremolo.of(flags), Direction.NEUTRAL, start);
    } else {
      marks.keep(start);
    }
  }

  /** A dynamic that LilyPond has no command for is written in Scheme. */
  private void scheme(Direction direction, int start) {
    String text = scanner.since(start).substring(1).strip();
    Indicator dynamic = DynamicText.read(text);
    if (dynamic == null) {
      marks.keep(start);
    } else {
      marks.add(dynamic, direction == Direction.DOWN ? Direction.NEUTRAL : direction, start);
    }
  }

  private void named(Direction direction, int start) {
    int body = scanner.at();
    scanner.skip(1);
    String word = scanner.word();
    if (word.isEmpty()) {
      symbol(direction, start);
    } else if (word.equals("markup") && source.text(start, body).indexOf('\n') > 0) {
      // A side in a line of its own stays there.
      MarkupText.read(scanner, source);
      List<String> lines = List.of(direction.symbol(), scanner.since(body));
      marks.add(Literal.of(lines, Literal.Site.MARKUP), Direction.NEUTRAL, start);
    } else if (word.equals("markup")) {
      String text = MarkupText.read(scanner, source);
      String lines = laysOut && !source.startsLine(start) ? MarkupLayout.of(text) : text;
      marks.add(MarkNames.markup(lines), direction, start);
    } else if (List.of("tweak", "offset", "shape", "alterBroken").contains(word)) {
      kept.read(word, body, Words.keptCommands());
      marks.hold(direction, scanner.since(body), start);
    } else if (word.equals("footnote")) {
      scanner.skipBlank();
      while (scanner.peek() == '"' || scanner.peek() == '#' || scanner.isWordNext("markup")) {
        kept.argument('v', word);
        scanner.skipBlank();
      }
      marks.keep(start);
    } else if (word.equals("tag")) {
      kept.argument('v', word);
      marks.hold(direction, scanner.since(body), start);
    } else if (!known(word, direction, start)) {
      unknown(word, direction, body, start);
    }
  }

  /** Reads a tweak of the mark behind it. */
  void tweak(int start) {
    kept.read("tweak", start, Words.keptCommands());
    marks.hold(Direction.NEUTRAL, scanner.since(start), start);
  }

  /** The mark behind it has tags. */
  void tag(String tags, int start) {
    marks.hold(Direction.NEUTRAL, Tagged.literal(tags).text(), start);
  }

  /** A command that nobody knows is a mark by itself, or belongs to the mark behind it. */
  private void unknown(String word, Direction direction, int body, int start) {
    int end = scanner.at();
    boolean bare = kept.lines().rest(start) == null || scanner.at() == end;
    if (bare && word.indexOf('-') < 0) {
      marks.add(Articulation.of(word), direction, start);
    } else if (direction == Direction.NEUTRAL) {
      marks.hold(direction, scanner.since(body), start);
    } else {
      marks.keep(start);
    }
  }

  /** Reads a mark by its word, where the word means one. */
  boolean known(String word, Direction direction, int start) {
    if (definitions.get(word) instanceof Definitions.Value.Marks named) {
      for (Attachment mark : named.marks()) {
        Attachment sided = mark.withDirection(direction);
        boolean plain = direction == Direction.NEUTRAL || Marking.isSideless(sided);
        building.mark(plain ? mark : sided, start);
      }
      return true;
    }
    if (definitions.get(word) instanceof Definitions.Value.Text named) {
      named(named.text(), word, direction, start);
      return true;
    }
    if (definitions.get(word) instanceof Definitions.Value.Function function) {
      kept.arguments(function.arguments(), word);
      String text = scanner.since(start);
      String sided = isSigned(start) ? direction.symbol() + " " + text.substring(1).strip() : text;
      marks.add(Literal.of(sided, Literal.Site.AFTER), Direction.NEUTRAL, start);
      return true;
    }
    if (word.equals("startTrillSpan")) {
      trills.read(direction, start);
      return true;
    }
    Indicator mark =
        word.equals("bendAfter")
            ? MarkNames.bendAfter(kept.read(word, scanner.at(), Words.keptEvents()))
            : MarkNames.of(word, /* own= */ !isSigned(start) && source.startsLine(start));
    if (mark != null) {
      marks.add(mark, direction, start);
      return true;
    }
    boolean known = kept.read(word, start, Words.keptEvents()) != null;
    if (known) {
      marks.keep(start);
    }
    return known;
  }

  /** A text that has a name is a mark if it is a markup; else only the name can be kept. */
  private void named(String text, String word, Direction direction, int start) {
    if (text.startsWith("\\markup") && !text.startsWith("\\markuplist")) {
      marks.add(MarkNames.markup(text.substring("\\markup".length()).strip()), direction, start);
    } else if (isSigned(start)) {
      String name = direction.symbol() + " \\" + word;
      marks.add(Literal.of(name, Literal.Site.AFTER), Direction.NEUTRAL, start);
    } else {
      marks.keep(start);
    }
  }

  private boolean isSigned(int start) {
    return "-^_".contains(source.text(start, start + 1));
  }

  /** The trills, of which the next one may say with which pitch. */
  Trills trills() {
    return trills;
  }

  /** Reads the number of a string, as in {@code \3}. */
  void string(int start) {
    scanner.number("the number of a string");
    marks.keep(start);
  }

  /** Reads a mark whose name is a sign behind the backslash. */
  void symbol(Direction direction, int start) {
    int c = scanner.peek();
    scanner.skip(1);
    switch (c) {
      case '<', '>' -> marks.add(marks.hairpin((char) c), direction, start);
      case '!' -> marks.add(new StopHairpin(), direction, start);
      case '(' -> marks.add(new StartPhrasingSlur(), direction, start);
      case ')' -> marks.add(new StopPhrasingSlur(), direction, start);
      case '\\' -> building.apart(start);
      case '=' -> {
        // The name of a slur, where several are open at once.
        kept.argument('v', "=");
        String name = scanner.since(start);
        marks.hold(direction, name.substring(name.indexOf('\\')), start);
      }
      case '^', '-' -> marks.keep(start);
      case '[', ']' -> building.command(Literal.of(scanner.since(start)));
      default -> throw source.error(start, "expected a word behind '\\'");
    }
  }

  /** Whether tweaks stand before the mark that comes. */
  boolean isPrefixed() {
    return marks.isPrefixed();
  }

  /** A command of a composer's own has been read, which is a mark, since tweaks stand before it. */
  void own(int start) {
    marks.keep(start);
  }

  /** Ends the marks of a leaf: commands of a composer's own that no mark follows are marks. */
  void end() {
    marks.end();
  }
}
