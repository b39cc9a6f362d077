package org.divisi.lilypond;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.divisi.score.AfterGrace;
import org.divisi.score.Alternative;
import org.divisi.score.Cluster;
import org.divisi.score.Component;
import org.divisi.score.Components;
import org.divisi.score.Container;
import org.divisi.score.Context;
import org.divisi.score.Fragment;
import org.divisi.score.Grace;
import org.divisi.score.Heading;
import org.divisi.score.Literal;
import org.divisi.score.Repeat;
import org.divisi.theory.Alteration;
import org.divisi.theory.Pitch;
import org.divisi.theory.Ratio;
import org.divisi.theory.Step;
import org.jspecify.annotations.Nullable;

/** Reads the commands that make something of the music behind them. */
final class MusicFunctions {
  /** What the first note of {@code \relative} is near where it names no pitch: its own octave. */
  private static final Pitch START = Pitch.of(Step.F, Alteration.NATURAL, 3);

  private static final int MOST_NOTES = 100;

  private final Scanner scanner;
  private final Source source;
  private final Building building;
  private final Arguments arguments;
  private final Definitions definitions;
  private final Written written;
  private final Effort effort;

  MusicFunctions(
      Scanner scanner,
      Source source,
      Building building,
      Arguments arguments,
      Definitions definitions,
      Written written) {
    this.scanner = scanner;
    this.source = source;
    this.building = building;
    this.arguments = arguments;
    this.definitions = definitions;
    this.written = written;
    this.effort = source.effort();
  }

  /** Reads a command by its word; whether it is one of these. */
  boolean read(String word, int start) {
    switch (word) {
      case "relative" -> relative(start);
      case "absolute" -> absolute(start, music -> music);
      case "fixed" -> fixed(start);
      case "transpose" -> transpose(start);
      case "repeat" -> repeat(start);
      case "alternative" -> one(new Alternative(Components.EMPTY, List.of()), start);
      case "volta" -> volta(start);
      case "unfoldRepeats" -> unfold(start);
      case "grace" -> grace(Grace.Kind.GRACE, start);
      case "acciaccatura" -> grace(Grace.Kind.ACCIACCATURA, start);
      case "appoggiatura" -> grace(Grace.Kind.APPOGGIATURA, start);
      case "slashedGrace" -> grace(Grace.Kind.SLASHED, start);
      case "afterGrace" -> afterGrace(start);
      case "makeClusters" -> braced(new Cluster(Components.EMPTY, List.of()), start);
      case "scaleDurations" -> scale(start);
      case "shiftDurations" -> shift(start);
      case "tag" -> tag(start);
      case "keepWithTag", "removeWithTag" -> tagged(word, start);
      case "voices" -> voices();
      case "partCombine", "partCombineUp", "partCombineDown" -> combined(start);
      case "simultaneous", "sequential" -> keyword(word);
      case "retrograde" -> changed(start, music -> Retrograde.of(music, written, effort));
      case "inversion" -> inversion(start);
      case "modalTranspose" -> modal(start, /* inverted= */ false);
      case "modalInversion" -> modal(start, /* inverted= */ true);
      case "pushToTag", "appendToTag" -> joined(word, start);
      case "dropNote", "raiseNote", "invertChords" -> voicing(word, start);
      case "parallelMusic" -> parallel();
      default -> {
        return false;
      }
    }
    return true;
  }

  private void one(@Nullable Container empty, int start) {
    building.open(empty, Frame.End.COMPONENT, start, building.mode(), null);
  }

  private void changed(int start, UnaryOperator<Component> change) {
    building.open(null, Frame.End.COMPONENT, start, building.mode(), change::apply);
  }

  private void absolute(int start, UnaryOperator<Component> change) {
    building.open(null, Frame.End.COMPONENT, start, building.mode(), Frame.Use.absolute(change));
  }

  /** Music in braces of its own, or one component. */
  private void braced(Container empty, int start) {
    scanner.skipBlank();
    int at = scanner.at();
    if (scanner.take('{')) {
      building.open(empty, Frame.End.BRACE, at);
    } else {
      one(empty, start);
    }
  }

  private void relative(int start) {
    Pitch first = arguments.isPitchNext() ? arguments.pitch() : START;
    absolute(start, music -> new Relative(first, written, effort).of(music));
  }

  private void fixed(int start) {
    int octaves = arguments.pitch().octave() - START.octave();
    absolute(start, music -> Transposed.octaves(octaves, music, written, effort));
  }

  private void transpose(int start) {
    Pitch from = arguments.pitch();
    Pitch to = arguments.pitch();
    absolute(start, music -> Transposed.by(from, to, music, written, effort));
  }

  private void inversion(int start) {
    Pitch around = arguments.pitch();
    Pitch to = arguments.pitch();
    absolute(
        start,
        music ->
            Transposed.each(pitch -> Transposed.moved(to, pitch, around), music, written, effort));
  }

  private void modal(int start, boolean inverted) {
    Pitch from = arguments.pitch();
    Pitch to = arguments.pitch();
    building.open(
        null,
        Frame.End.COMPONENT,
        start,
        building.mode(),
        Frame.Use.absolute(
            both -> {
              Components pair = ((Container) both).components();
              Scale scale = Scale.of(pair.get(0));
              UnaryOperator<Pitch> change =
                  inverted
                      ? pitch -> scale.inverted(pitch, from, to)
                      : pitch -> scale.moved(pitch, from, to);
              return Transposed.each(change, pair.get(1), written, effort);
            }));
    building.want(2);
  }

  private void repeat(int start) {
    String name = arguments.word("a kind of repeat, such as volta");
    int count = arguments.number("how many times the music is repeated");
    Repeat.Kind kind = null;
    for (Repeat.Kind each : Repeat.Kind.values()) {
      kind = each.word().equals(name) ? each : kind;
    }
    if (kind == null) {
      throw source.error(
          start,
          "repeat of kind '%s' does not exist: use volta, unfold, percent, tremolo or segno"
              .formatted(name));
    }
    one(new Repeat(kind, Math.max(1, count), Components.EMPTY, List.of()), start);
  }

  private void voicing(String word, int start) {
    int number = arguments.signedNumber("the number of a note in each chord");
    if (Math.abs(number) > MOST_NOTES) {
      throw source.error(start, "no chord has %d notes".formatted(number));
    }
    changed(
        start,
        music ->
            switch (word) {
              case "dropNote" -> Voicings.dropped(number, music, written, effort);
              case "raiseNote" -> Voicings.raised(number, music, written, effort);
              default -> Voicings.inverted(number, music, written, effort);
            });
  }

  /** The bars of several voices in turn, which get names. */
  private void parallel() {
    List<String> names = ParallelMusic.names(arguments.list("names of voices, such as one,two"));
    scanner.skipBlank();
    int at = scanner.at();
    if (!scanner.take('{')) {
      throw source.error(at, "expected { } behind \\parallelMusic");
    }
    building.open(
        null, Frame.End.BRACE, at, building.mode(), new ParallelMusic(names, definitions));
  }

  private void volta(int start) {
    Literal literal = Endings.literal(arguments.list("the times of an ending, such as 1,2"));
    attached(start, literal);
  }

  /** Something is said of music, which is one more thing attached to it. */
  private void attached(int start, Literal literal) {
    changed(
        start,
        music -> {
          effort.step(music.attachments().size());
          return music.attach(literal);
        });
  }

  private void unfold(int start) {
    scanner.skipBlank();
    if (scanner.peek() == '#') {
      arguments.list("kinds of repeats");
    }
    changed(start, music -> Endings.unfolded(music, written, effort));
  }

  private void grace(Grace.Kind kind, int start) {
    braced(Grace.of(kind, Components.EMPTY), start);
  }

  private void afterGrace(int start) {
    scanner.skipBlank();
    Ratio fraction =
        Scanner.isDigit(scanner.peek()) ? arguments.ratio("a part of the note, such as 3/4") : null;
    changed(
        start,
        both -> {
          Components pair = ((Container) both).components();
          Grace grace =
              pair.get(1) instanceof Fragment fragment && !fragment.simultaneous()
                  ? new Grace(Grace.Kind.AFTER, fragment.components(), fragment.attachments())
                  : Grace.of(Grace.Kind.AFTER, Components.of(pair.get(1)));
          return new AfterGrace(fraction, Components.of(pair.get(0), grace), both.attachments());
        });
    building.want(2);
  }

  private void scale(int start) {
    Ratio ratio = arguments.ratio("by how much durations are scaled, such as 2/3");
    changed(start, music -> Scaled.by(ratio, music, written, effort));
  }

  private void shift(int start) {
    int halvings = arguments.signedNumber("how often durations are halved");
    int dots = arguments.signedNumber("how many dots are added");
    changed(start, music -> Scaled.shifted(halvings, dots, music, written, effort));
  }

  private void tag(int start) {
    Literal literal = Tagged.literal(arguments.list("a tag, such as #'part"));
    attached(start, literal);
  }

  private void tagged(String word, int start) {
    String tags = arguments.list("a tag, such as #'part");
    changed(
        start,
        music ->
            word.equals("keepWithTag")
                ? Tagged.keep(tags, music, written, effort)
                : Tagged.remove(tags, music, written, effort));
  }

  private void joined(String word, int start) {
    String tag = arguments.list("a tag, such as #'part");
    changed(
        start,
        both -> {
          Components pair = ((Container) both).components();
          return TagAdditions.of(
              tag, pair.get(0), pair.get(1), word.equals("pushToTag"), written, effort);
        });
    building.want(2);
  }

  /** Two voices that LilyPond writes as one where they can be. */
  private void combined(int start) {
    changed(
        start,
        both -> {
          Components pair = ((Container) both).components();
          return new Fragment(
              Components.of(part("one", pair.get(0)), part("two", pair.get(1))),
              true,
              both.attachments());
        });
    building.want(2);
  }

  private static Container part(String name, Component music) {
    return Context.of(new Heading("Voice", name, false)).plus(music);
  }

  /** Older files say in words how the music goes that stands in braces. */
  private void keyword(String word) {
    scanner.skipBlank();
    int at = scanner.at();
    if (!scanner.take('{')) {
      throw source.error(at, "expected { } behind \\" + word);
    }
    building.open(
        new Fragment(Components.EMPTY, word.equals("simultaneous"), List.of()),
        Frame.End.BRACE,
        at);
  }

  private void voices() {
    String names = arguments.list("the numbers of voices, such as 1,3");
    List<String> voices = new ArrayList<>();
    for (String name : names.replaceAll("[#'()\"]", " ").strip().split("[\\s,]+")) {
      voices.add(name);
    }
    scanner.skipBlank();
    int at = scanner.at();
    if (!scanner.isNext("<<")) {
      throw source.error(at, "expected << >> behind \\voices");
    }
    scanner.skip(2);
    building.open(new Fragment(Components.EMPTY, true, List.of()), Frame.End.ANGLES, at);
    building.name(voices);
  }
}
