package org.divisi.lilypond.read;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.divisi.lilypond.change.Endings;
import org.divisi.lilypond.change.Retrograde;
import org.divisi.lilypond.change.Scaled;
import org.divisi.lilypond.change.TagAdditions;
import org.divisi.lilypond.change.Tagged;
import org.divisi.lilypond.change.Written;
import org.divisi.lilypond.text.Effort;
import org.divisi.lilypond.text.Scanner;
import org.divisi.lilypond.text.Source;
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
import org.divisi.theory.Ratio;
import org.jspecify.annotations.Nullable;

/** Reads the commands that make something of the music behind them. */
final class MusicFunctions {
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
      case "keepWithTag", "removeWithTag" -> tagged(word, start);
      case "voices" -> voices();
      case "partCombine", "partCombineUp", "partCombineDown" -> combined(start);
      case "simultaneous", "sequential" -> keyword(word);
      case "retrograde" -> changed(start, music -> Retrograde.of(music, written, effort));
      case "pushToTag", "appendToTag" -> joined(word, start);
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

  private Frame changed(int start, UnaryOperator<Component> change) {
    return building.open(null, Frame.End.COMPONENT, start, building.mode(), change::apply);
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
    boolean some = scanner.peek() == '#' || Scanner.isLetter(scanner.peek());
    String kinds = some ? arguments.list("kinds of repeats") : "";
    changed(start, music -> Endings.unfolded(kinds, music, written, effort));
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
              return new AfterGrace(
                  fraction, Components.of(pair.get(0), grace), both.attachments());
            })
        .want(2);
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

  /** Music with tags. */
  void tag(String tags, int start) {
    attached(start, Tagged.literal(tags));
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
            })
        .want(2);
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
            })
        .want(2);
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
    Fragment empty = new Fragment(Components.EMPTY, true, List.of());
    building.open(empty, Frame.End.ANGLES, at).voices = voices;
  }
}
