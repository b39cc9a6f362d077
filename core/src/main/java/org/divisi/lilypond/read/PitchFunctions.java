package org.divisi.lilypond.read;

import java.util.function.UnaryOperator;
import org.divisi.lilypond.change.Relative;
import org.divisi.lilypond.change.Scale;
import org.divisi.lilypond.change.Transposed;
import org.divisi.lilypond.change.Voicings;
import org.divisi.lilypond.change.Written;
import org.divisi.lilypond.text.Effort;
import org.divisi.lilypond.text.Scanner;
import org.divisi.lilypond.text.Scheme;
import org.divisi.lilypond.text.Source;
import org.divisi.score.Component;
import org.divisi.score.Components;
import org.divisi.score.Container;
import org.divisi.score.Literal;
import org.divisi.theory.Alteration;
import org.divisi.theory.Pitch;
import org.divisi.theory.Step;

/** Reads the commands that say which pitches the music behind them has: octaves, transpositions. */
final class PitchFunctions {
  /** What the first note of {@code \relative} is near where it names no pitch: its own octave. */
  private static final Pitch START = Pitch.of(Step.F, Alteration.NATURAL, 3);

  private static final int MOST_NOTES = 100;

  private final Scanner scanner;
  private final Source source;
  private final Building building;
  private final Arguments arguments;
  private final Written written;
  private final Effort effort;

  PitchFunctions(
      Scanner scanner, Source source, Building building, Arguments arguments, Written written) {
    this.scanner = scanner;
    this.source = source;
    this.building = building;
    this.arguments = arguments;
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
      case "inversion" -> inversion(start);
      case "modalTranspose" -> modal(start, /* inverted= */ false);
      case "modalInversion" -> modal(start, /* inverted= */ true);
      case "dropNote", "raiseNote", "invertChords" -> voicing(word, start);
      case "autoChange" -> autoChange(start);
      default -> {
        return false;
      }
    }
    return true;
  }

  private void absolute(int start, UnaryOperator<Component> change) {
    used(start, Frame.Use.absolute(change));
  }

  private Frame used(int start, Frame.Use use) {
    return building.open(null, Frame.End.COMPONENT, start, building.mode(), use);
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
    used(start, Frame.Use.raised(music -> Transposed.by(from, to, music, written, effort)));
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
    used(
            start,
            Frame.Use.absolute(
                both -> {
                  Components pair = ((Container) both).components();
                  Scale scale = Scale.of(pair.get(0));
                  UnaryOperator<Pitch> change =
                      inverted
                          ? pitch -> scale.inverted(pitch, from, to)
                          : pitch -> scale.moved(pitch, from, to);
                  return Transposed.each(change, pair.get(1), written, effort);
                }))
        .want(2);
  }

  private void voicing(String word, int start) {
    int number = arguments.signedNumber("the number of a note in each chord");
    if (Math.abs(number) > MOST_NOTES) {
      throw source.error(start, "no chord has %d notes".formatted(number));
    }
    UnaryOperator<Component> change =
        music ->
            switch (word) {
              case "dropNote" -> Voicings.dropped(number, music, written, effort);
              case "raiseNote" -> Voicings.raised(number, music, written, effort);
              default -> Voicings.inverted(number, music, written, effort);
            };
    used(start, change::apply);
  }

  /** Music that goes to the one staff or the other by itself; its notes have their octaves. */
  private void autoChange(int start) {
    String turn = arguments.isPitchNext() ? " " + arguments.pitch() : "";
    scanner.skipBlank();
    int clefs = scanner.at();
    while (scanner.isWordNext("with")) {
      scanner.skipBlank();
      scanner.skip("\\with".length());
      Scheme.skipBraces(scanner, source);
    }
    String text = ("\\autoChange" + turn + " " + scanner.since(clefs)).strip();
    building.prefix(Literal.of(text));
    absolute(start, music -> music);
  }
}
