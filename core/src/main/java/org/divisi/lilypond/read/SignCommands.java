package org.divisi.lilypond.read;

import org.divisi.lilypond.text.Heads;
import org.divisi.lilypond.text.MarkupText;
import org.divisi.lilypond.text.Scanner;
import org.divisi.lilypond.text.Scheme;
import org.divisi.lilypond.text.Source;
import org.divisi.lilypond.write.Meters;
import org.divisi.lilypond.write.Tempos;
import org.divisi.score.BarLine;
import org.divisi.score.BreathMark;
import org.divisi.score.Clef;
import org.divisi.score.KeySignature;
import org.divisi.score.Literal;
import org.divisi.score.MetronomeMark;
import org.divisi.score.TimeSignature;
import org.divisi.theory.NoteValue;
import org.divisi.theory.Pitch;
import org.divisi.theory.Ratio;
import org.jspecify.annotations.Nullable;

/** Reads the commands that say how music is written from here on: clefs, keys, meters, tempi. */
final class SignCommands {
  private final Scanner scanner;
  private final Source source;
  private final Building building;
  private final Values values;
  private final Arguments arguments;
  private final Events events;

  SignCommands(
      Scanner scanner,
      Source source,
      Building building,
      Values values,
      Arguments arguments,
      Events events) {
    this.scanner = scanner;
    this.source = source;
    this.building = building;
    this.values = values;
    this.arguments = arguments;
    this.events = events;
  }

  /** Reads a command by its word; whether it is one of these. */
  boolean read(String word, int start, Heads heads) {
    switch (word) {
      case "clef" -> building.command(Clef.of(arguments.word("a clef")));
      case "key" -> key(heads);
      case "time" -> time(start);
      case "compoundMeter" -> compound(start);
      case "tempo" -> tempo(start);
      case "bar" -> building.command(BarLine.of(arguments.word("a bar line")));
      case "breathe" -> building.command(new BreathMark());
      case "transposition" -> building.command(Literal.of("\\transposition " + arguments.pitch()));
      case "partial" -> partial();
      case "caesura" -> {
        String marks = String.join(" ", events.headMarks());
        building.command(Literal.of(("\\caesura " + marks).strip()));
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private void key(Heads heads) {
    Pitch pitch = tonic(heads);
    scanner.skipBlank();
    if (scanner.peek() == '#' || scanner.peek() == '$') {
      int scale = scanner.at();
      Scheme.skip(scanner, source);
      Pitch tonic = pitch.withOctave(3);
      building.command(Literal.of("\\key " + tonic + " " + scanner.since(scale)));
      return;
    }
    int at = scanner.at();
    String mode = scanner.take('\\') ? scanner.word() : "";
    if (mode.isEmpty()) {
      throw source.error(at, "expected a mode such as \\major");
    }
    building.command(new KeySignature(pitch.step(), pitch.alteration(), mode));
  }

  private Pitch tonic(Heads heads) {
    scanner.skipBlank();
    if (scanner.peek() == '\\' && arguments.isPitchNext()) {
      return arguments.pitch();
    }
    int at = scanner.at();
    int name = heads.name(scanner.packedLetters());
    if (name < 0) {
      throw source.error(at, heads.refusal(source.text(at, scanner.at())));
    }
    while (scanner.take('\'') || scanner.take(',')) {
      // A key has no octave, though LilyPond lets one be written.
    }
    return heads.pitch(name, 4);
  }

  private void time(int start) {
    scanner.skipBlank();
    boolean structured = scanner.peek() == '#' || isStructureNext();
    if (structured) {
      arguments.list("the beats of a measure, such as 3,2");
      scanner.skipBlank();
      Ratio meter = arguments.ratio("a time signature such as 3/4");
      meter(
          TimeSignature.of(Math.toIntExact(meter.numerator()), Math.toIntExact(meter.denominator()))
              .withWords(scanner.since(start)));
      return;
    }
    if (scanner.peek() == '\\') {
      Ratio meter = arguments.ratio("a time signature such as 3/4");
      meter(
          TimeSignature.of(
              Math.toIntExact(meter.numerator()), Math.toIntExact(meter.denominator())));
      return;
    }
    int numerator = scanner.number("a time signature such as 3/4");
    int end = scanner.at();
    scanner.skipSpaces();
    if (!scanner.take('/')) {
      throw source.error(end, "expected a time signature such as 3/4");
    }
    scanner.skipSpaces();
    TimeSignature meter =
        TimeSignature.of(numerator, scanner.number("a time signature such as 3/4"));
    if (Integer.bitCount(meter.denominator()) != 1) {
      building.withdraw(Literal.of(Meters.EXPECT_STRANGE));
    }
    meter(meter);
  }

  /** A meter of several fractions, of which the measure is the sum. */
  private void compound(int start) {
    String list = arguments.list("a meter of several parts, such as #'((2 8) (3 8))");
    TimeSignature meter = Meters.compound(list);
    if (meter == null) {
      building.command(Literal.of(scanner.since(start)));
    } else {
      meter(meter.withWords(scanner.since(start)));
    }
  }

  /** An upbeat right behind a meter belongs to it. */
  private void partial() {
    scanner.skipBlank();
    NoteValue partial = values.read();
    if (building.last() instanceof TimeSignature meter && meter.partial() == null) {
      building.withdraw(meter);
      building.command(meter.withPartial(partial));
    } else {
      building.command(Literal.of("\\partial " + partial));
    }
  }

  /** An upbeat right before a meter belongs to it. */
  private void meter(TimeSignature meter) {
    TimeSignature whole = meter;
    if (building.last() instanceof Literal before) {
      NoteValue partial = partialOf(before);
      if (partial != null) {
        building.withdraw(before);
        whole = meter.withPartial(partial);
      }
    }
    building.command(whole);
  }

  private boolean isStructureNext() {
    int start = scanner.at();
    while (Scanner.isDigit(scanner.peek())) {
      scanner.skip(1);
    }
    int end = scanner.at();
    scanner.skipSpaces();
    boolean structured = scanner.peek() == ',' || (Scanner.isDigit(scanner.peek()) && end > start);
    scanner.goTo(start);
    return structured;
  }

  /** The upbeat that a command right before a time signature says; null where it says none. */
  private @Nullable NoteValue partialOf(Literal literal) {
    String text = literal.text();
    if (!text.startsWith("\\partial ")) {
      return null;
    }
    Source alone = Source.of(text.substring("\\partial ".length()));
    return new Values(new Scanner(alone), alone, new Definitions()).read();
  }

  private void tempo(int start) {
    scanner.skipBlank();
    if (scanner.isNext("\\markup")) {
      scanner.skip("\\markup".length());
      String words = MarkupText.read(scanner, source);
      int end = scanner.at();
      scanner.skipBlank();
      if (!values.isNext()) {
        scanner.goTo(end);
        building.command(Tempos.of(words));
        return;
      }
      beat();
      scanner.skipBlank();
      range();
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
    building.command(new MetronomeMark(words, beat, slowest, fastest(slowest), ""));
  }

  private void range() {
    fastest(rate());
  }

  private Ratio fastest(Ratio slowest) {
    int end = scanner.at();
    scanner.skipBlank();
    if (scanner.take('-')) {
      scanner.skipBlank();
      return rate();
    }
    scanner.goTo(end);
    return slowest;
  }

  /** The words of a tempo as they are written: in quotes, or one word without. */
  private String tempoWords() {
    int start = scanner.at();
    scanner.stringOrWord("a tempo");
    return scanner.since(start);
  }

  private Ratio rate() {
    return scanner.peek() == '\\'
        ? Ratio.of(arguments.number("beats a minute"), 1)
        : Ratio.of(scanner.number("beats a minute"), 1);
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
}
