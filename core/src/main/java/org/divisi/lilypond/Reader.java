package org.divisi.lilypond;

import java.util.List;
import org.divisi.score.Chord;
import org.divisi.score.Component;
import org.divisi.score.Components;
import org.divisi.score.Container;
import org.divisi.score.Direction;
import org.divisi.score.Fragment;
import org.divisi.score.Leaf;
import org.divisi.score.Literal;
import org.divisi.score.MultimeasureRest;
import org.divisi.score.Note;
import org.divisi.score.NoteHead;
import org.divisi.score.Rest;
import org.divisi.score.Skip;
import org.divisi.theory.NoteValue;
import org.jspecify.annotations.Nullable;

/** Reads music from a text, in one pass and without recursion. */
final class Reader {
  private final Source source;
  private final Scanner scanner;
  private final Values values;
  private final Building building;
  private final Commands commands;
  private final Trivia trivia;

  /** The last leaf, for a duration that stands alone. */
  private @Nullable Leaf last;

  /** The heads of the last chord, for {@code q}. */
  private List<NoteHead> lastChord = List.of();

  private Reader(Source source, boolean layout) {
    this.source = source;
    this.scanner = new Scanner(source);
    this.values = new Values(scanner, source);
    this.building = new Building(scanner, source);
    this.commands = new Commands(scanner, source, building, values, this::pitch);
    this.trivia = new Trivia(scanner, source, building, layout);
  }

  /** The components of a text, side by side. */
  static List<Component> read(Source source) {
    return new Reader(source, /* layout= */ false).readAll();
  }

  /** Reads a line by itself, as if it stood behind a leaf. */
  static Building readLine(Source source, Leaf before) {
    Reader reader = new Reader(source, /* layout= */ false);
    reader.building.leaf(before);
    reader.readElements();
    return reader.building;
  }

  private List<Component> readAll() {
    readElements();
    return building.finish();
  }

  private void readElements() {
    trivia.pass();
    while (scanner.peek() != -1) {
      int start = scanner.at();
      try {
        element(scanner.peek());
      } catch (LilyPondException e) {
        throw e;
      } catch (IllegalArgumentException | ArithmeticException e) {
        throw source.error(start, String.valueOf(e.getMessage()), e);
      }
      trivia.pass();
    }
    commands.events().end();
  }

  /** Reads a pitch by itself. */
  private NoteHead pitch() {
    int start = scanner.at();
    return head(scanner.packedLetters(), start);
  }

  private void element(int c) {
    if (Scanner.isLetter(c)) {
      commands.events().end();
      leaf();
      return;
    }
    switch (c) {
      case '\\' -> {
        if (values.isNext()) {
          repeatedLeaf(scanner.at());
        } else {
          commands.read();
        }
      }
      case '-', '^', '_' -> commands.events().directed();
      case '(', ')', '[', ']', '~' -> commands.events().sign(Direction.NEUTRAL, scanner.at());
      case ':' -> commands.events().tremolo();
      case '|' -> scanner.skip(1);
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
          chord(start);
        }
      }
      case '>' -> {
        if (!scanner.isNext(">>")) {
          throw source.error(start, "'>' closes nothing: no chord is open");
        }
        scanner.skip(2);
        building.close(Frame.End.ANGLES, start);
      }
      case '#' -> {
        Scheme.skip(scanner, source);
        building.command(Literal.of(scanner.since(start)));
      }
      default -> {
        if (!Scanner.isDigit(c)) {
          throw unexpected(start);
        }
        repeatedLeaf(start);
      }
    }
  }

  private LilyPondException unexpected(int start) {
    return source.error(
        start, "expected music, found '%s'".formatted(source.text(start, start + 1)));
  }

  /** A duration that stands alone is the last note or chord again. */
  private void repeatedLeaf(int start) {
    NoteValue value = values.next();
    switch (last) {
      case Note note -> leaf(new Note(note.head(), value, List.of()));
      case Chord chord -> leaf(new Chord(chord.heads(), value, List.of()));
      case null, default ->
          throw source.error(
              start, "duration %s has no note before it: write c'%s".formatted(value, value));
    }
  }

  private void leaf(Leaf leaf) {
    last = leaf;
    building.leaf(leaf);
  }

  private void leaf() {
    int start = scanner.at();
    long name = scanner.packedLetters();
    if (name == 'r') {
      leaf(Rest.of(values.next()));
    } else if (name == 's') {
      leaf(Skip.of(values.next()));
    } else if (name == 'R') {
      leaf(MultimeasureRest.of(values.next()));
    } else if (name == 'q') {
      repeatedChord(start);
    } else {
      NoteHead head = head(name, start);
      leaf(new Note(head, values.next(), List.of()));
    }
  }

  private void repeatedChord(int start) {
    if (lastChord.isEmpty()) {
      throw source.error(start, "'q' repeats a chord, but no chord stands before it");
    }
    leaf(new Chord(lastChord, values.next(), List.of()));
  }

  /** Reads octave and accidental signs behind a note name. */
  private NoteHead head(long packed, int start) {
    Heads heads = commands.heads();
    int name = heads.name(packed);
    if (name < 0) {
      throw unknownName(start);
    }
    int octave = 3;
    while (scanner.peek() == '\'') {
      scanner.skip(1);
      octave++;
    }
    while (scanner.peek() == ',') {
      scanner.skip(1);
      octave--;
    }
    NoteHead head = heads.head(name, octave);
    if (scanner.peek() != '!' && scanner.peek() != '?') {
      return head;
    }
    boolean forced = false;
    boolean cautionary = false;
    while (scanner.peek() == '!' || scanner.peek() == '?') {
      forced |= scanner.peek() == '!';
      cautionary |= scanner.peek() == '?';
      scanner.skip(1);
    }
    return new NoteHead(head.pitch(), forced, cautionary);
  }

  private LilyPondException unknownName(int start) {
    String name = source.text(start, scanner.at());
    scanner.skipBlank();
    return scanner.peek() == '='
        ? source.error(start, "'%s = ...' is not read yet: write the music itself".formatted(name))
        : source.error(start, commands.heads().refusal(name));
  }

  private void chord(int start) {
    scanner.skip(1);
    List<NoteHead> heads =
        new ChordHeads(scanner, source, commands, this::pitch).read(start);
    int behind = scanner.at();
    scanner.skipBlank();
    if (heads.isEmpty() && !values.isNext()) {
      scanner.goTo(behind);
      building.emptyChord(start);
      return;
    }
    scanner.goTo(behind);
    leaf(new Chord(heads, values.next(), List.of()));
    lastChord = heads.isEmpty() ? lastChord : heads;
  }
}
