package org.divisi.lilypond;

import java.util.Objects;
import java.util.function.Supplier;
import org.divisi.score.BarLine;
import org.divisi.score.BeamCount;
import org.divisi.score.BreathMark;
import org.divisi.score.Clef;
import org.divisi.score.Components;
import org.divisi.score.Container;
import org.divisi.score.Context;
import org.divisi.score.Direction;
import org.divisi.score.Heading;
import org.divisi.score.Indicator;
import org.divisi.score.KeySignature;
import org.divisi.score.Literal;
import org.divisi.score.MetronomeMark;
import org.divisi.score.NoteHead;
import org.divisi.score.TimeSignature;
import org.divisi.score.Tuplet;
import org.divisi.theory.NoteNames;
import org.divisi.theory.NoteValue;
import org.divisi.theory.Pitch;
import org.divisi.theory.Ratio;
import org.jspecify.annotations.Nullable;

/** Reads what begins with a backslash. */
final class Commands {
  private final Scanner scanner;
  private final Source source;
  private final Building building;
  private final Values values;
  private final Kept kept;
  private final Events events;
  private Heads heads = new Heads(NoteNames.ENGLISH);

  Commands(
      Scanner scanner,
      Source source,
      Building building,
      Values values,
      Supplier<NoteHead> pitches) {
    this.scanner = scanner;
    this.source = source;
    this.building = building;
    this.values = values;
    this.kept = new Kept(scanner, source, values);
    this.events = new Events(scanner, source, kept, building, pitches);
  }

  /** The note heads of the language in force. */
  Heads heads() {
    return heads;
  }

  Events events() {
    return events;
  }

  /** Reads a command, from its backslash on. */
  void read() {
    int start = scanner.at();
    scanner.skip(1);
    String word = scanner.word();
    switch (word) {
      case "" -> events.symbol(Direction.NEUTRAL, start);
      case "new", "context" -> context(start);
      case "tuplet" -> tuplet(start, /* inverted= */ false);
      case "times" -> tuplet(start, /* inverted= */ true);
      case "clef" -> building.command(Clef.of(name("a clef")));
      case "key" -> key();
      case "time" -> time();
      case "tempo" -> tempo(start);
      case "bar" -> building.command(BarLine.of(name("a bar line")));
      case "breathe" -> building.command(new BreathMark());
      case "pitchedTrill" -> building.pitchedTrill();
      case "version" -> name("a version");
      case "language" -> language();
      default -> other(word, start);
    }
  }

  /** Reads the rest of a tweak. */
  String tweak(int start) {
    return Objects.requireNonNull(kept.read("tweak", start, Words.keptCommands()));
  }

  private String name(String what) {
    scanner.skipBlank();
    return scanner.stringOrWord(what);
  }

  private void other(String word, int start) {
    if (events.known(word, Direction.NEUTRAL, start)) {
      return;
    }
    events.end();
    if (word.equals("markup")) {
      throw source.error(start, "\\markup needs a side: write ^\\markup, _\\markup or -\\markup");
    }
    if (Words.isUnread(word)) {
      throw source.error(
          start, "\\%s is not read yet: write out what it stands for".formatted(word));
    }
    String text = kept.read(word, start, Words.keptCommands());
    if (text == null) {
      text = kept.line(start, heads);
    }
    if (text == null) {
      throw source.error(
          start,
          "unknown command \\%s: write it in a line of its own to keep it as it is"
              .formatted(word));
    }
    Indicator command = CommandNames.of(text);
    Indicator before = building.last();
    BeamCount beams = before == null ? null : CommandNames.beams(before, command);
    if (before != null && beams != null) {
      building.withdraw(before);
      building.command(beams);
    } else {
      building.command(command);
    }
  }

  private void context(int start) {
    String type = name("the type of a context, such as Staff");
    String called = "";
    scanner.skipBlank();
    if (scanner.take('=')) {
      called = name("the name of the context");
      scanner.skipBlank();
    }
    Context empty = Context.of(new Heading(type, called, false));
    scanner.skipBlank();
    while (scanner.isNext("\\with") && !Scanner.isLetter(scanner.peek("\\with".length()))) {
      scanner.skip("\\with".length());
      empty = new WithBlock(scanner, source, kept).read(empty);
      scanner.skipBlank();
    }
    Frame.End end = container();
    open(empty.withHeading(empty.heading().withSimultaneous(end == Frame.End.ANGLES)), end, start);
  }

  private void tuplet(int start, boolean inverted) {
    scanner.skipBlank();
    Ratio ratio = ratio("the ratio of a tuplet, such as 3/2");
    scanner.skipBlank();
    if (values.isNext()) {
      throw source.error(
          scanner.at(), "\\tuplet with the length of its brackets is not read yet: leave it out");
    }
    Frame.End end = scanner.take('{') ? Frame.End.BRACE : Frame.End.COMPONENT;
    open(Tuplet.of(inverted ? ratio.inverted() : ratio, Components.EMPTY), end, start);
  }

  private void open(Container empty, Frame.End end, int start) {
    building.open(
        empty, end, end == Frame.End.COMPONENT ? start : scanner.at() - end.opening.length());
  }

  private Ratio ratio(String what) {
    int first = scanner.number(what);
    scanner.skipBlank();
    if (!scanner.take('/')) {
      throw source.error(scanner.at(), "expected " + what);
    }
    scanner.skipBlank();
    return Ratio.of(first, scanner.number(what));
  }

  /** Passes what opens the container that follows a heading. */
  private Frame.End container() {
    scanner.skipBlank();
    if (scanner.take('{')) {
      return Frame.End.BRACE;
    }
    if (scanner.isNext("<<")) {
      scanner.skip(2);
      return Frame.End.ANGLES;
    }
    return Frame.End.COMPONENT;
  }

  private void key() {
    scanner.skipBlank();
    int at = scanner.at();
    int name = heads.name(scanner.packedLetters());
    if (name < 0) {
      throw source.error(at, heads.refusal(source.text(at, scanner.at())));
    }
    while (scanner.take('\'') || scanner.take(',')) {
      // A key has no octave, though LilyPond lets one be written.
    }
    scanner.skipBlank();
    at = scanner.at();
    String mode = scanner.take('\\') ? scanner.word() : "";
    if (mode.isEmpty()) {
      throw source.error(at, "expected a mode such as \\major");
    }
    Pitch tonic = heads.pitch(name, 4);
    building.command(new KeySignature(tonic.step(), tonic.alteration(), mode));
  }

  private void time() {
    scanner.skipBlank();
    int numerator = scanner.number("a time signature such as 3/4");
    if (!scanner.take('/')) {
      throw source.error(scanner.at(), "expected a time signature such as 3/4");
    }
    TimeSignature meter =
        TimeSignature.of(numerator, scanner.number("a time signature such as 3/4"));
    if (Integer.bitCount(meter.denominator()) != 1) {
      building.withdraw(Literal.of(Meters.EXPECT_STRANGE));
    }
    Indicator before = building.last();
    if (before instanceof Literal literal && partialOf(literal) != null) {
      building.withdraw(before);
      meter = new TimeSignature(meter.numerator(), meter.denominator(), partialOf(literal));
    }
    building.command(meter);
  }

  /** The upbeat that a command right before a time signature says; null where it says none. */
  private @Nullable NoteValue partialOf(Literal literal) {
    String text = literal.text();
    if (!text.startsWith("\\partial ")) {
      return null;
    }
    Source alone = Source.of(text.substring("\\partial ".length()));
    return new Values(new Scanner(alone), alone).read();
  }

  private void tempo(int start) {
    scanner.skipBlank();
    if (scanner.isNext("\\markup")) {
      scanner.skip("\\markup".length());
      MarkupText.read(scanner, source);
      building.command(Literal.of(scanner.since(start)));
      return;
    }
    if (scanner.isNext("\\default")) {
      scanner.skip("\\default".length());
      building.command(Literal.of(scanner.since(start)));
      return;
    }
    String words = values.isNext() ? "" : tempoWords();
    int behind = scanner.at();
    scanner.skipBlank();
    NoteValue beat = beat();
    if (beat == null) {
      scanner.goTo(behind);
      building.command(new MetronomeMark(words, null, null, null, ""));
      return;
    }
    scanner.skipBlank();
    Ratio slowest = rate();
    int end = scanner.at();
    scanner.skipBlank();
    Ratio fastest = slowest;
    if (scanner.take('-')) {
      scanner.skipBlank();
      fastest = rate();
    } else {
      scanner.goTo(end);
    }
    building.command(new MetronomeMark(words, beat, slowest, fastest, ""));
  }

  /** The words of a tempo as they are written: in quotes, or one word without. */
  private String tempoWords() {
    int start = scanner.at();
    scanner.stringOrWord("a tempo");
    return scanner.since(start);
  }

  private Ratio rate() {
    return Ratio.of(scanner.number("beats a minute"), 1);
  }

  /** Reads a note value and the equals sign behind it, where they come next. */
  private @Nullable NoteValue beat() {
    if (!values.isNext()) {
      return null;
    }
    NoteValue beat = values.read();
    scanner.skipBlank();
    if (!scanner.take('=')) {
      throw source.error(scanner.at(), "expected = and how many beats a minute, as in 4=60");
    }
    return beat;
  }

  private void language() {
    scanner.skipBlank();
    int at = scanner.at();
    String name = scanner.stringOrWord("a language");
    heads =
        new Heads(
            Languages.named(name)
                .orElseThrow(
                    () ->
                        source.error(
                            at,
                            "language '%s' is not read: use english or nederlands"
                                .formatted(name))));
  }
}
