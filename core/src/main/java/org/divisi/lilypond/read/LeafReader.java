package org.divisi.lilypond.read;

import java.util.ArrayList;
import java.util.List;
import org.divisi.lilypond.LilyPondException;
import org.divisi.lilypond.change.Written;
import org.divisi.lilypond.text.Heads;
import org.divisi.lilypond.text.Mode;
import org.divisi.lilypond.text.Scanner;
import org.divisi.lilypond.text.Source;
import org.divisi.lilypond.text.UnknownName;
import org.divisi.score.Chord;
import org.divisi.score.Leaf;
import org.divisi.score.MultimeasureRest;
import org.divisi.score.Note;
import org.divisi.score.NoteHead;
import org.divisi.score.Rest;
import org.divisi.score.Skip;
import org.divisi.theory.Alteration;
import org.divisi.theory.NoteValue;
import org.divisi.theory.Pitch;
import org.divisi.theory.Step;
import org.jspecify.annotations.Nullable;

/** Reads leaves: notes, chords, rests, and those that repeat the one before. */
final class LeafReader {
  private final Source source;
  private final Scanner scanner;
  private final Values values;
  private final Building building;
  private final Commands commands;
  private final Written written;

  /** The last note or chord, for a duration that stands alone. */
  private @Nullable Leaf lastSounding;

  /** The heads of the last chord, for {@code q}. */
  private List<NoteHead> lastChord = List.of();

  /** The octaves that were written to check those of the heads read last. */
  private final List<@Nullable Integer> checks = new ArrayList<>();

  private int headsRead;

  LeafReader(
      Source source,
      Scanner scanner,
      Values values,
      Building building,
      Commands commands,
      Written written) {
    this.source = source;
    this.scanner = scanner;
    this.values = values;
    this.building = building;
    this.commands = commands;
    this.written = written;
  }

  /** Reads a pitch by itself. */
  NoteHead pitch() {
    int start = scanner.at();
    return head(scanner.packedLetters(), start);
  }

  /** A duration that stands alone is the last note or chord again. */
  void repeated(int start) {
    NoteValue value = values.next();
    Leaf repeated =
        switch (lastSounding) {
          case Note note -> new Note(note.head().withMarks(List.of()), value, List.of());
          case Chord chord -> new Chord(Heads.repeated(chord.heads()), value, List.of());
          case null, default -> rhythm(value, start);
        };
    leaf(repeated);
    written.repeated(repeated);
  }

  /** Where only the rhythm is shown, a duration is a note without any before it. */
  private Leaf rhythm(NoteValue value, int start) {
    if (!building.isWithin("RhythmicStaff")) {
      throw source.error(
          start, "duration %s has no note before it: write c'%s".formatted(value, value));
    }
    return new Note(NoteHead.of(Pitch.of(Step.C, Alteration.NATURAL, 4)), value, List.of());
  }

  private void leaf(Leaf leaf) {
    lastSounding = leaf.isPitched() ? leaf : lastSounding;
    written.read(leaf);
    building.leaf(leaf);
  }

  /** Reads a leaf that begins with a letter. */
  void read() {
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
      clearChecks();
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

  private void clearChecks() {
    headsRead = 0;
    if (!checks.isEmpty()) {
      checks.clear();
    }
  }

  /** The heads before one have no checks, but those that have. */
  private void uncheckedTo(int head) {
    while (checks.size() < head) {
      checks.add(null);
    }
  }

  private void checked(Leaf leaf) {
    if (!checks.isEmpty()) {
      uncheckedTo(headsRead);
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
        ChordNames.read(commands.heads().pitch(name, octave), scanner, source, commands.heads());
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
      headsRead++;
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
    if (c == ' ' && (scanner.peek(1) == '!' || scanner.peek(1) == '?')) {
      scanner.skip(1);
      c = scanner.peek();
    }
    if (c == '!' || c == '?') {
      head = signed(head);
      c = scanner.peek();
    }
    if (c == '=') {
      uncheckedTo(headsRead);
      checks.add(check());
    }
    headsRead++;
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
    return forced || cautionary ? head.withForced(forced).withCautionary(cautionary) : head;
  }

  private LilyPondException unknownName(int start) {
    return new UnknownName(
        source.error(start, commands.heads().refusal(source.text(start, scanner.at()))));
  }

  /** Reads a chord from its sign on. */
  void chord(int start) {
    scanner.skip(1);
    clearChecks();
    List<NoteHead> heads = new ChordHeads(scanner, source, commands, this::pitch).read(start);
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
