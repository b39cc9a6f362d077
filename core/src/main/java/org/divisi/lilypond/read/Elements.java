package org.divisi.lilypond.read;

import java.util.List;
import org.divisi.lilypond.LilyPondException;
import org.divisi.lilypond.text.Scanner;
import org.divisi.lilypond.text.Scheme;
import org.divisi.lilypond.text.Source;
import org.divisi.score.Components;
import org.divisi.score.Container;
import org.divisi.score.Direction;
import org.divisi.score.Fragment;
import org.divisi.score.Literal;
import org.divisi.score.NoteHead;
import org.divisi.score.Variable;

/** Reads one part of music, which its first sign tells from others. */
final class Elements {
  private final Scanner scanner;
  private final Source source;
  private final Values values;
  private final Building building;
  private final Commands commands;
  private final LeafReader leaves;
  private final Definitions definitions;
  private final Assignments assignments;
  private final Blocks blocks;

  Elements(
      Scanner scanner,
      Source source,
      Values values,
      Building building,
      Commands commands,
      LeafReader leaves,
      Definitions definitions,
      Assignments assignments,
      Blocks blocks) {
    this.scanner = scanner;
    this.source = source;
    this.values = values;
    this.building = building;
    this.commands = commands;
    this.leaves = leaves;
    this.definitions = definitions;
    this.assignments = assignments;
    this.blocks = blocks;
  }

  /** A pitch that comes next, as in the arguments of commands. */
  NoteHead pitch() {
    return leaves.pitch();
  }

  /** Reads what begins with a sign. */
  void read(int c) {
    if (Scanner.isLetter(c)) {
      commands.events().end();
      if (!(building.isOutside() && assignments.read(commands.heads()))) {
        leaves.read();
      }
      return;
    }
    switch (c) {
      case '\\' -> {
        if (values.isNext()) {
          leaves.repeated(scanner.at());
        } else if (!blocks.read()) {
          commands.read();
        }
      }
      case '-', '^', '_' -> commands.events().directed();
      case '(', ')', '[', ']', '~' -> commands.events().sign(Direction.NEUTRAL, scanner.at());
      case ':' -> commands.events().tremolo();
      case '|' -> {
        int start = scanner.at();
        scanner.skip(1);
        if (building.isDividedByBars()) {
          commands.events().end();
          building.bar(start);
        }
      }
      default -> structure(c);
    }
  }

  private void structure(int c) {
    int start = scanner.at();
    commands.events().end();
    switch (c) {
      case '{' -> {
        scanner.skip(1);
        building.open(Container.of(), Frame.End.BRACE, start);
      }
      case '}' -> {
        scanner.skip(1);
        building.close(Frame.End.BRACE, start);
      }
      case '<' -> {
        if (scanner.isNext("<<")) {
          scanner.skip(2);
          building.open(new Fragment(Components.EMPTY, true, List.of()), Frame.End.ANGLES, start);
        } else {
          leaves.chord(start);
        }
      }
      case '>' -> {
        if (!scanner.isNext(">>")) {
          throw source.error(start, "'>' closes nothing: no chord is open");
        }
        scanner.skip(2);
        building.close(Frame.End.ANGLES, start);
      }
      case '"' -> {
        if (!(building.isOutside() && assignments.read(commands.heads()))) {
          throw unexpected(start);
        }
      }
      case '#', '$' -> {
        Scheme.skip(scanner, source);
        String name = source.text(start + 1, scanner.at());
        if (definitions.get(name) instanceof Definitions.Value.Music music) {
          building.component(Variable.of(name, music.music()));
        } else {
          building.command(Literal.of(scanner.since(start)));
        }
      }
      default -> {
        if (!Scanner.isDigit(c)) {
          throw unexpected(start);
        }
        leaves.repeated(start);
      }
    }
  }

  private LilyPondException unexpected(int start) {
    return source.error(
        start, "expected music, found '%s'".formatted(source.text(start, start + 1)));
  }
}
