package org.divisi.lilypond;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.divisi.score.Articulation;
import org.divisi.score.BarLine;
import org.divisi.score.Clef;
import org.divisi.score.Component;
import org.divisi.score.Direction;
import org.divisi.score.Dynamic;
import org.divisi.score.Indicator;
import org.divisi.score.KeySignature;
import org.divisi.score.Literal;
import org.divisi.score.Literal.Site;
import org.divisi.score.Markup;
import org.divisi.score.MetronomeMark;
import org.divisi.score.Note;
import org.divisi.score.StartBeam;
import org.divisi.score.StartHairpin;
import org.divisi.score.StartSlur;
import org.divisi.score.StopBeam;
import org.divisi.score.StopHairpin;
import org.divisi.score.StopSlur;
import org.divisi.score.Tie;
import org.divisi.score.TimeSignature;
import org.divisi.theory.Duration;
import org.divisi.theory.Pitch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each indicator alone, in each direction that it has, and together in their order. */
class IndicatorTextTest {
  private static final Note NOTE = Note.of(Pitch.parse("c'"), Duration.QUARTER);

  private static Arguments row(Indicator indicator, String... lines) {
    return Arguments.of(indicator, List.of(lines));
  }

  static Stream<Arguments> sided() {
    return Stream.of(
        row(Articulation.ACCENT, "- \\accent"),
        row(Articulation.of("."), "- \\staccato"),
        row(Articulation.of("upbow"), "- \\upbow"),
        row(Dynamic.MF, "\\mf"),
        row(Dynamic.of("sffzp"), "\\sffzp"),
        row(Markup.of("a \"b\" \\c"), "- \\markup \"a \\\"b\\\" \\\\c\""),
        row(Markup.lilypond("\\italic dolce"), "- \\markup \\italic dolce"),
        row(Markup.lilypond("{ A { B } }"), "- \\markup { A { B } }"),
        row(new StartSlur(), "("),
        row(new StartBeam(), "["),
        row(new Tie(), "~"),
        row(StartHairpin.of("<"), "\\<"),
        row(StartHairpin.of(">"), "\\>"),
        row(StartHairpin.of("o<"), "- \\tweak circled-tip ##t", "\\<"),
        row(StartHairpin.of(">o"), "- \\tweak circled-tip ##t", "\\>"),
        row(StartHairpin.of("--"), "- \\tweak stencil #constante-hairpin", "\\<"),
        row(StartHairpin.of("<|"), "- \\tweak stencil #abjad-flared-hairpin", "\\<"),
        row(StartHairpin.of("|>"), "- \\tweak stencil #abjad-flared-hairpin", "\\>"),
        row(
            StartHairpin.of("o<|"),
            "- \\tweak circled-tip ##t",
            "- \\tweak stencil #abjad-flared-hairpin",
            "\\<"),
        row(
            StartHairpin.of("|>o"),
            "- \\tweak circled-tip ##t",
            "- \\tweak stencil #abjad-flared-hairpin",
            "\\>"));
  }

  static Stream<Arguments> behind() {
    return Stream.of(
        row(new StopSlur(), ")"),
        row(new StopBeam(), "]"),
        row(new StopHairpin(), "\\!"),
        row(BarLine.FINAL, "\\bar \"|.\""));
  }

  static Stream<Arguments> before() {
    return Stream.of(
        row(Clef.of("treble_8"), "\\clef \"treble_8\""),
        row(KeySignature.of("ef", "minor"), "\\key ef \\minor"),
        row(TimeSignature.of(6, 8), "\\time 6/8"),
        row(
            TimeSignature.of(5, 12),
            "#(ly:expect-warning \"strange time signature found\")",
            "\\time 5/12"),
        row(MetronomeMark.of(Duration.QUARTER, 90), "\\tempo 4=90"),
        row(MetronomeMark.of(Duration.of(3, 8), 60, 72), "\\tempo 4.=60-72"),
        row(MetronomeMark.of("Lent"), "\\tempo \"Lent\""),
        row(
            MetronomeMark.of(Duration.of(2, 1), 90).withText("Vif\nplus"),
            "\\tempo \"Vif\\nplus\" \\breve=90"));
  }

  private static void assertLines(Component music, List<String> lines) {
    assertThat(LilyPond.format(music).lines().toList()).isEqualTo(lines);
    assertThat(LilyPond.parse(String.join("\n", lines))).isEqualTo(music);
  }

  @ParameterizedTest
  @MethodSource("sided")
  void marksThatHaveASideShowIt(Indicator indicator, List<String> lines) {
    List<String> all = Stream.concat(Stream.of("c'4"), lines.stream()).toList();
    assertLines(NOTE.attach(indicator), all);
    String last = all.get(all.size() - 1);
    for (Direction side : new Direction[] {Direction.UP, Direction.DOWN}) {
      String[] changed = all.toArray(String[]::new);
      changed[changed.length - 1] =
          side.symbol() + " " + (last.startsWith("- ") ? last.substring(2) : last);
      assertLines(NOTE.attach(indicator, side), Arrays.asList(changed));
    }
  }

  @ParameterizedTest
  @MethodSource("behind")
  void marksThatEndSomethingStandBehind(Indicator indicator, List<String> lines) {
    assertLines(NOTE.attach(indicator), Stream.concat(Stream.of("c'4"), lines.stream()).toList());
  }

  @ParameterizedTest
  @MethodSource("before")
  void commandsStandBeforeLeavesAndContainers(Indicator indicator, List<String> lines) {
    assertLines(NOTE.attach(indicator), Stream.concat(lines.stream(), Stream.of("c'4")).toList());
    assertLines(
        org.divisi.score.Staff.of().attach(indicator),
        Stream.concat(lines.stream(), Stream.of("\\new Staff", "{", "}")).toList());
  }

  @Test
  void slotsComeInOrderAndTheirTextsSorted() {
    Component note = NOTE;
    for (Indicator indicator :
        List.of(
            new Tie(),
            new StartSlur(),
            StartHairpin.of("o<"),
            new StopSlur(),
            new StopHairpin(),
            new StartBeam(),
            new StopBeam(),
            Dynamic.P,
            Articulation.ACCENT,
            Clef.ALTO,
            KeySignature.of("c", "major"),
            Literal.of("\\x"),
            Literal.of("\\y", Site.AFTER),
            BarLine.FINAL,
            Markup.lilypond("b"))) {
      note = note.attach(indicator);
    }
    note = note.attach(Articulation.STACCATO, Direction.UP);
    assertThat(LilyPond.format(note).lines().toList())
        .containsExactly(
            "\\clef \"alto\"",
            "\\key c \\major",
            "\\x",
            "c'4",
            "- \\accent",
            "\\p",
            "^ \\staccato",
            "- \\markup b",
            ")",
            "\\!",
            "[",
            "]",
            "(",
            "- \\tweak circled-tip ##t",
            "\\<",
            "~",
            "\\bar \"|.\"",
            "\\y");
  }
}
