package org.divisi.lilypond;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
import org.divisi.theory.NoteNames;
import org.divisi.theory.NoteValue;
import org.divisi.theory.Pitch;
import org.jspecify.annotations.Nullable;

/** Reads music from a text, in one pass and without recursion. */
final class Reader {
  private final Source source;
  private final Scanner scanner;
  private final Values values;
  private final Building building;
  private final Commands commands;
  private final Trivia trivia;
  private final Written written;
  private final Definitions definitions;
  private final Assignments assignments;
  private final Blocks blocks;

  /** The last note or chord, for a duration that stands alone. */
  private @Nullable Leaf lastSounding;

  /** The heads of the last chord, for {@code q}. */
  private List<NoteHead> lastChord = List.of();

  /** The octaves that were written to check those of the heads read last. */
  private final List<@Nullable Integer> checks = new ArrayList<>();

  private static final int MOST_FINDINGS = 1000;

  /** What was not understood; null where that ends the reading. */
  private final @Nullable List<Finding> findings;

  Reader(Source source, boolean layout, NoteNames names) {
    this(source, layout, names, null);
  }

  Reader(Source source, boolean layout, NoteNames names, @Nullable List<Finding> findings) {
    this.findings = findings;
    this.source = source;
    this.scanner = new Scanner(source);
    this.values = new Values(scanner, source);
    this.written = new Written();
    this.definitions = new Definitions();
    this.building = new Building(scanner, source, written);
    this.commands =
        new Commands(
            scanner, source, building, values, this::pitch, definitions, written, names);
    this.trivia = new Trivia(scanner, source, building, layout);
    this.assignments = new Assignments(scanner, source, building, commands, definitions);
    this.blocks = new Blocks(scanner, source, building, commands);
  }

  /** The components of a text, side by side. */
  static List<Component> read(Source source) {
    Scanner first = new Scanner(source);
    first.skipBlank();
    if (first.isNext(Shorthand.SIGN)) {
      return Shorthand.read(source);
    }
    Reader reader = new Reader(source, /* layout= */ false, NoteNames.ENGLISH);
    List<Component> components = reader.readAll();
    if (reader.definitions.isEmpty()) {
      return components;
    }
    Effort effort = new Effort(source.bytes().length);
    List<Component> whole = new ArrayList<>();
    components.forEach(component -> whole.add(WrittenOut.of(component, effort)));
    return whole;
  }

  /** Reads a line by itself, as if it stood behind a leaf. */
  static Building readLine(Source source, Leaf before) {
    Reader reader = new Reader(source, /* layout= */ false, NoteNames.ENGLISH);
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
      step();
      trivia.pass();
    }
    commands.events().end();
  }

  /** Reads the part of music that comes next. */
  private void step() {
    int start = scanner.at();
    try {
      element(scanner.peek());
    } catch (LilyPondException e) {
      recover(start, e);
    } catch (IllegalArgumentException | ArithmeticException e) {
      recover(start, source.error(start, String.valueOf(e.getMessage()), e));
    }
  }

  /** Keeps what was not understood as text, where the reader is lenient. */
  private void recover(int start, LilyPondException e) {
    report(e);
    if (scanner.at() <= start) {
      scanner.goTo(start);
      scanner.skipToken();
    }
    scanner.goTo(Math.min(scanner.at(), source.bytes().length));
    building.prefix(Literal.of(scanner.since(start)));
  }

  /** Reads one piece of music that stands outside of all others; null where nothing comes of it. */
  @Nullable Component one() {
    Collected collected = new Collected();
    building.open(null, Frame.End.COMPONENT, scanner.at(), Mode.NOTES, collected);
    closeOpen();
    return collected.music;
  }

  /** Reads on until nothing is open. */
  void closeOpen() {
    while (!building.isOutside()) {
      int end = scanner.at();
      scanner.skipBlank();
      boolean done = building.isLoneLeaf() && !commands.isMarkNext();
      scanner.goTo(end);
      if (done) {
        commands.events().end();
        building.settled();
        continue;
      }
      trivia.pass();
      if (scanner.peek() == -1) {
        commands.events().end();
        building.settled();
        if (!building.isOutside()) {
          unclosed();
        }
      } else {
        step();
      }
    }
  }

  private void unclosed() {
    try {
      building.finish();
    } catch (LilyPondException e) {
      report(e);
    }
    building.closeAll();
  }

  /** Gives up what is open. */
  void abandon() {
    building.closeAll();
  }

  /** Names what is wrong, or ends the reading with it. */
  void report(LilyPondException e) {
    if (findings == null || findings.size() >= MOST_FINDINGS) {
      throw e;
    }
    findings.add(Finding.of(e));
  }

  /** Music that was read as a whole. */
  private static final class Collected implements Frame.Use {
    @Nullable Component music;

    @Override
    public @Nullable Component of(Component read) {
      music = read;
      return null;
    }

    @Override
    public boolean isOpenEnded() {
      return true;
    }
  }

  Scanner scanner() {
    return scanner;
  }

  Commands commands() {
    return commands;
  }

  Assignments assignments() {
    return assignments;
  }

  Definitions definitions() {
    return definitions;
  }

  /** Reads a pitch by itself. */
  private NoteHead pitch() {
    int start = scanner.at();
    return head(scanner.packedLetters(), start);
  }

  private void element(int c) {
    if (Scanner.isLetter(c)) {
      commands.events().end();
      if (!(building.isOutside() && assignments.read(commands.heads()))) {
        leaf();
      }
      return;
    }
    switch (c) {
      case '\\' -> {
        if (values.isNext()) {
          repeatedLeaf(scanner.at());
        } else if (!blocks.read()) {
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
      case '"' -> {
        if (!(building.isOutside() && assignments.read(commands.heads()))) {
          throw unexpected(start);
        }
      }
      case '#', '$' -> {
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
    Leaf repeated =
        switch (lastSounding) {
          case Note note -> new Note(note.head().withMarks(List.of()), value, List.of());
          case Chord chord -> new Chord(Heads.repeated(chord.heads()), value, List.of());
          case null, default ->
              throw source.error(
                  start, "duration %s has no note before it: write c'%s".formatted(value, value));
        };
    leaf(repeated);
    written.repeated(repeated);
  }

  private void leaf(Leaf leaf) {
    lastSounding = leaf.isPitched() ? leaf : lastSounding;
    building.leaf(leaf);
  }

  private void leaf() {
    int start = scanner.at();
    long name = scanner.packedLetters();
    if (name == 'r') {
      leaf(Rest.of(values.next()));
    } else if (name == 's') {
      skip();
    } else if (name == 'R') {
      leaf(MultimeasureRest.of(values.next()));
    } else if (name == 'q') {
      repeatedChord(start);
    } else if (building.mode() == Mode.CHORDS) {
      namedChord(name, start);
    } else {
      checks.clear();
      NoteHead head = head(name, start);
      Note note = new Note(head, values.next(), List.of());
      leaf(note);
      checked(note);
    }
  }

  /** A skip that takes no time is a place for marks, as an empty chord is. */
  private void skip() {
    NoteValue value = values.nextOrNothing();
    if (value == null) {
      building.emptyChord();
    } else {
      leaf(Skip.of(value));
    }
  }

  private void checked(Leaf leaf) {
    if (!checks.isEmpty() && checks.stream().anyMatch(Objects::nonNull)) {
      written.checks(leaf, new ArrayList<>(checks));
    }
  }

  private void repeatedChord(int start) {
    if (lastChord.isEmpty()) {
      throw source.error(start, "'q' repeats a chord, but no chord stands before it");
    }
    Chord chord = new Chord(Heads.repeated(lastChord), values.next(), List.of());
    leaf(chord);
    written.repeated(chord);
  }

  /** A chord that is written by its name. */
  private void namedChord(long packed, int start) {
    int name = commands.heads().name(packed);
    if (name < 0) {
      throw unknownName(start);
    }
    scanner.skipToTicks();
    int octave = 4 + ticks();
    NoteValue value = values.next();
    List<Pitch> pitches =
        ChordNames.read(
            commands.heads().pitch(name, octave), scanner, source, commands.heads());
    leaf(Chord.of(pitches, value));
  }

  private int ticks() {
    return scanner.ticks();
  }

  /** Reads octave and accidental signs behind a note name. */
  private NoteHead head(long packed, int start) {
    Heads heads = commands.heads();
    int name = building.mode() == Mode.DRUMS ? -1 : heads.name(packed);
    if (name < 0) {
      String drum = DrumNames.of(source.text(start, scanner.at()));
      if (drum == null) {
        throw unknownName(start);
      }
      checks.add(null);
      return signed(NoteHead.drum(drum));
    }
    if (scanner.peek() == '-' && Scanner.isLetter(scanner.peek(1))) {
      name = hyphenated(heads, name, start);
    }
    if (scanner.peek() == ' ') {
      scanner.skipToTicks();
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
    int c = scanner.peek();
    if (c == '!' || c == '?') {
      head = signed(head);
      c = scanner.peek();
    }
    checks.add(c == '=' ? check() : null);
    return head;
  }

  /** English has long names too: {@code c-sharp}. */
  private int hyphenated(Heads heads, int name, int start) {
    int end = scanner.at();
    String whole = source.text(start, end) + "-" + hyphened();
    int found = heads.name(whole);
    if (found < 0) {
      scanner.goTo(end);
      return name;
    }
    return found;
  }

  private String hyphened() {
    scanner.skip(1);
    int start = scanner.at();
    while (Scanner.isLetter(scanner.peek())) {
      scanner.skip(1);
    }
    return source.text(start, scanner.at());
  }

  private int check() {
    scanner.skip(1);
    return 3 + ticks();
  }

  private NoteHead signed(NoteHead head) {
    boolean forced = false;
    boolean cautionary = false;
    while (scanner.peek() == '!' || scanner.peek() == '?') {
      forced |= scanner.peek() == '!';
      cautionary |= scanner.peek() == '?';
      scanner.skip(1);
    }
    return forced || cautionary
        ? head.withForced(forced).withCautionary(cautionary)
        : head;
  }

  private LilyPondException unknownName(int start) {
    return new UnknownName(
        source.error(start, commands.heads().refusal(source.text(start, scanner.at()))));
  }

  private void chord(int start) {
    scanner.skip(1);
    checks.clear();
    List<NoteHead> heads =
        new ChordHeads(scanner, source, commands, this::pitch).read(start);
    int behind = scanner.at();
    scanner.skipBlank();
    if (heads.isEmpty() && !values.isNext()) {
      scanner.goTo(behind);
      building.emptyChord();
      return;
    }
    scanner.goTo(behind);
    Chord chord = new Chord(heads, values.next(), List.of());
    leaf(chord);
    if (!heads.equals(chord.heads())) {
      written.heads(chord, heads);
    }
    checked(chord);
    lastChord = heads.isEmpty() ? lastChord : heads;
  }
}
