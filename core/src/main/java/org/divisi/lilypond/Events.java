package org.divisi.lilypond;

import java.util.ArrayList;
import java.util.List;
import org.divisi.score.Articulation;
import org.divisi.score.Direction;
import org.divisi.score.Dynamic;
import org.divisi.score.Indicator;
import org.divisi.score.Literal;
import org.divisi.score.Markup;
import org.divisi.score.StartBeam;
import org.divisi.score.StartHairpin;
import org.divisi.score.StartSlur;
import org.divisi.score.StopBeam;
import org.divisi.score.StopHairpin;
import org.divisi.score.StopSlur;
import org.divisi.score.Tie;

/** Reads the marks that stand behind a leaf. */
final class Events {
  private final Scanner scanner;
  private final Source source;
  private final Kept kept;
  private final Building building;

  /** Tweaks of the mark that comes next. */
  private final List<String> tweaks = new ArrayList<>();

  private int firstTweak;

  Events(Scanner scanner, Source source, Kept kept, Building building) {
    this.scanner = scanner;
    this.source = source;
    this.kept = kept;
    this.building = building;
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
      mark(Markup.of(scanner.string()), direction, start);
    } else if (c != -1 && ".>!^_+-".indexOf(c) >= 0) {
      scanner.skip(1);
      mark(Articulation.of(Character.toString(c)), direction, start);
    } else if (Scanner.isDigit(c)) {
      scanner.number("a finger");
      keep(start);
    } else if (c == '#') {
      Scheme.skip(scanner, source);
      keep(start);
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
    mark(indicator, direction, start);
  }

  /** Reads a tremolo, such as {@code :32}. */
  void tremolo() {
    int start = scanner.at();
    scanner.skip(1);
    if (Scanner.isDigit(scanner.peek())) {
      scanner.number("a tremolo");
    }
    keep(start);
  }

  private void named(Direction direction, int start) {
    int body = scanner.at();
    scanner.skip(1);
    String word = scanner.word();
    if (word.isEmpty()) {
      symbol(direction, start);
    } else if (word.equals("markup")) {
      mark(Markup.lilypond(MarkupText.read(scanner, source)), direction, start);
    } else if (word.equals("tweak") || word.startsWith("abjad-")) {
      tweak(word, direction, body, start);
    } else if (!known(word, direction, start)) {
      mark(Articulation.of(word), direction, start);
    }
  }

  private void tweak(String word, Direction direction, int body, int start) {
    if (tweaks.isEmpty()) {
      firstTweak = start;
    }
    if (word.equals("tweak")) {
      kept.read(word, body, Words.keptCommands());
    }
    tweaks.add(direction.symbol() + " " + scanner.since(body));
  }

  /** Reads a mark by its word, where the word means one. */
  boolean known(String word, Direction direction, int start) {
    if (Words.isArticulation(word)) {
      mark(Articulation.of(word), direction, start);
      return true;
    }
    if (Words.isDynamic(word)) {
      mark(Dynamic.of(word), direction, start);
      return true;
    }
    boolean known = kept.read(word, start, Words.keptEvents()) != null;
    if (known) {
      keep(start);
    }
    return known;
  }

  /** Reads a mark whose name is a sign behind the backslash. */
  void symbol(Direction direction, int start) {
    int c = scanner.peek();
    scanner.skip(1);
    switch (c) {
      case '<', '>' -> mark(hairpin((char) c), direction, start);
      case '!' -> mark(new StopHairpin(), direction, start);
      case '(', ')' -> keep(start);
      case '\\' ->
          throw source.error(
              start, "voices apart by \\\\ are not read yet: write \\new Voice { } for each");
      default -> throw source.error(start, "expected a word behind '\\'");
    }
  }

  private StartHairpin hairpin(char sign) {
    List<String> lines = new ArrayList<>(tweaks);
    lines.add("\\" + sign);
    for (StartHairpin.Shape shape : StartHairpin.Shape.values()) {
      StartHairpin hairpin = new StartHairpin(shape);
      if (!tweaks.isEmpty() && Marks.single(hairpin, Direction.NEUTRAL).lines().equals(lines)) {
        tweaks.clear();
        return hairpin;
      }
    }
    return sign == '<' ? StartHairpin.CRESCENDO : StartHairpin.DIMINUENDO;
  }

  private void keep(int start) {
    mark(Literal.of(scanner.since(start), Literal.Site.AFTER), Direction.NEUTRAL, start);
  }

  private void mark(Indicator indicator, Direction direction, int start) {
    boolean sideless =
        indicator instanceof StopSlur
            || indicator instanceof StopBeam
            || indicator instanceof StopHairpin;
    if (tweaks.isEmpty() && !(sideless && direction != Direction.NEUTRAL)) {
      building.mark(indicator, direction, start);
      return;
    }
    tweaks.add(sideless ? scanner.since(start) : Order.text(indicator, direction));
    building.mark(
        Literal.of(String.join("\n", tweaks), Literal.Site.AFTER), Direction.NEUTRAL, start);
    tweaks.clear();
  }

  /** Refuses tweaks that no mark follows. */
  void requireNoTweaks() {
    if (!tweaks.isEmpty()) {
      throw source.error(firstTweak, "this changes a mark, but no mark follows");
    }
  }
}
