package org.divisi.lilypond.read;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.divisi.lilypond.change.Written;
import org.divisi.lilypond.text.Heads;
import org.divisi.lilypond.text.Scanner;
import org.divisi.lilypond.text.Source;
import org.divisi.score.Chord;
import org.divisi.score.Component;
import org.divisi.score.Components;
import org.divisi.score.Container;
import org.divisi.score.Direction;
import org.divisi.score.Note;
import org.divisi.score.NoteHead;
import org.divisi.score.Rest;
import org.divisi.score.TimeSignature;
import org.divisi.score.Tuplet;
import org.divisi.theory.NoteNames;
import org.divisi.theory.Ratio;

/**
 * Reads rhythms in short, behind {@code abj:}: a number is a note of that length, one with a minus
 * sign a rest, {@code 2/3 { }} a tuplet, {@code | 3/4 |} a measure.
 */
final class Shorthand {
  static final String SIGN = "abj:";

  private final Source source;
  private final Scanner scanner;
  private final Values values;
  private final Building building;
  private final Events events;
  private final Heads heads = new Heads(NoteNames.ENGLISH);

  /** Whether each container that is open is a measure. */
  private final Deque<Boolean> measures = new ArrayDeque<>();

  private Shorthand(Source source) {
    this.source = source;
    this.scanner = new Scanner(source);
    this.values = new Values(scanner, source, new Definitions());
    this.building = new Building(scanner, source, new Written());
    Definitions none = new Definitions();
    Kept kept = new Kept(scanner, source, values, none);
    this.events = new Events(scanner, source, kept, building, this::head, none);
  }

  /** The music of a text that begins with the sign. */
  static List<Component> read(Source source) {
    Shorthand reader = new Shorthand(source);
    reader.scanner.skipBlank();
    reader.scanner.skip(SIGN.length());
    reader.scanner.skipBlank();
    while (reader.scanner.peek() != -1) {
      reader.element(reader.scanner.peek(), reader.scanner.at());
      reader.scanner.skipBlank();
    }
    return reader.building.finish();
  }

  private void element(int c, int start) {
    switch (c) {
      case '|' -> measure(start);
      case '{' -> {
        scanner.skip(1);
        open(Container.of(), start, false);
      }
      case '}' -> {
        scanner.skip(1);
        close(start);
      }
      case '<' -> chord(start);
      case '(', ')', '[', ']', '~' -> events.sign(Direction.NEUTRAL, start);
      case '-' -> {
        scanner.skip(1);
        building.leaf(Rest.of(values.read()));
      }
      default -> {
        if (Scanner.isDigit(c)) {
          number(start);
        } else if (Scanner.isLetter(c)) {
          named();
        } else {
          throw source.error(
              start,
              "expected a duration, a pitch, or braces, found '%s'"
                  .formatted(source.text(start, start + 1)));
        }
      }
    }
  }

  private void open(Container container, int start, boolean measure) {
    measures.push(measure);
    building.open(container, Frame.End.BRACE, start);
  }

  private void close(int start) {
    if (!measures.isEmpty()) {
      measures.pop();
    }
    building.close(Frame.End.BRACE, start);
  }

  private void measure(int start) {
    scanner.skip(1);
    if (!measures.isEmpty() && measures.element()) {
      close(start);
      return;
    }
    open(Container.of(), start, true);
    scanner.skipBlank();
    Ratio meter = ratio();
    building.command(
        TimeSignature.of(Math.toIntExact(meter.numerator()), Math.toIntExact(meter.denominator())));
  }

  private Ratio ratio() {
    int first = scanner.number("two numbers such as 3/4");
    if (!scanner.take('/')) {
      throw source.error(scanner.at(), "expected two numbers such as 3/4");
    }
    return Ratio.of(first, scanner.number("two numbers such as 3/4"));
  }

  private void number(int start) {
    while (Scanner.isDigit(scanner.peek())) {
      scanner.skip(1);
    }
    boolean tuplet = scanner.peek() == '/';
    scanner.goTo(start);
    if (tuplet) {
      Ratio multiplier = ratio();
      scanner.skipBlank();
      int brace = scanner.at();
      if (!scanner.take('{')) {
        throw source.error(brace, "expected { } behind the multiplier of a tuplet");
      }
      open(Tuplet.of(multiplier.inverted(), Components.EMPTY), brace, false);
    } else {
      NoteHead middle = heads.head(heads.name("c"), 4);
      building.leaf(new Note(middle, values.next(), List.of()));
    }
  }

  private void named() {
    if (scanner.peek() == 'r' && !Scanner.isLetter(scanner.peek(1))) {
      scanner.skip(1);
      building.leaf(Rest.of(values.next()));
    } else {
      building.leaf(new Note(head(), values.next(), List.of()));
    }
  }

  private NoteHead head() {
    int start = scanner.at();
    int name = heads.name(scanner.packedLetters());
    if (name < 0) {
      throw source.error(start, heads.refusal(source.text(start, scanner.at())));
    }
    return heads.head(name, 3 + scanner.ticks());
  }

  private void chord(int start) {
    scanner.skip(1);
    List<NoteHead> chord = new ArrayList<>();
    scanner.skipBlank();
    while (!scanner.take('>')) {
      if (scanner.peek() == -1) {
        throw source.error(
            start, "'<' is never closed: add '>' behind the last pitch of the chord");
      }
      chord.add(head());
      scanner.skipBlank();
    }
    building.leaf(new Chord(chord, values.next(), List.of()));
  }
}
