package org.divisi.lilypond;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.divisi.score.Component;
import org.divisi.score.Container;
import org.divisi.score.Direction;
import org.divisi.score.Glissando;
import org.divisi.score.Indicator;
import org.divisi.score.Literal;
import org.divisi.score.Markup;
import org.divisi.score.MetricModulation;
import org.divisi.score.MetronomeMark;
import org.divisi.score.Note;
import org.divisi.score.Staff;
import org.divisi.score.StartHairpin;
import org.divisi.score.StartTextSpan;
import org.divisi.score.StopHairpin;
import org.divisi.score.StopTextSpan;
import org.divisi.score.Tuplet;
import org.divisi.theory.Duration;
import org.divisi.theory.Pitch;
import org.divisi.theory.Ratio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A file says how the signs in it are drawn that LilyPond does not have. */
class SignsTest {
  private static final Note NOTE = Note.of(Pitch.MIDDLE_C, Duration.QUARTER);
  private static final Note DOTTED = Note.of(Pitch.MIDDLE_C, Duration.of(3, 8));
  private static final Tuplet TUPLET = Tuplet.of(Ratio.of(3, 2), NOTE);
  private static final Staff FLARED = over(StartHairpin.of("<|"), new StopHairpin());

  @TempDir private Path folder = Path.of("");

  /** Two bars of which the second stands in a system of its own, under one mark. */
  private static Staff over(Indicator start, Indicator stop) {
    return Staff.of(
        NOTE.attach(start),
        NOTE,
        NOTE,
        NOTE.attach(Literal.of("\\break", Literal.Site.AFTER)),
        NOTE,
        NOTE,
        NOTE,
        NOTE.attach(stop));
  }

  private static Staff on(Indicator mark, Direction direction) {
    return Staff.of(NOTE.attach(mark, direction), NOTE);
  }

  private static StartTextSpan line(String style) {
    StartTextSpan line = StartTextSpan.of(Markup.lilypond("pont.")).withStyle(style);
    return style.endsWith("hook")
        ? line
        : line.withRightText(Markup.lilypond("tasto")).withRightPadding(1);
  }

  static Stream<Component> marks() {
    List<Component> marks = new ArrayList<>();
    for (String sign : List.of("<|", "|>", "o<|", "|>o")) {
      marks.add(over(StartHairpin.of(sign), new StopHairpin()));
    }
    for (String style : List.of("dashed", "solid")) {
      for (String end : List.of("arrow", "hook", "up-hook")) {
        StartTextSpan line = line("\\abjad-" + style + "-line-with-" + end);
        marks.add(over(line, new StopTextSpan()));
      }
    }
    marks.add(over(line("\\abjad-invisible-line"), new StopTextSpan()));
    marks.add(Staff.of(NOTE.attach(new Glissando(true)), DOTTED));
    MetronomeMark mixed = MetronomeMark.of(Duration.QUARTER, Ratio.of(181, 2));
    marks.add(Staff.of(NOTE.attach(mixed)));
    marks.add(Staff.of(NOTE.attach(mixed.withDecimal("90.5"))));
    marks.add(Staff.of(NOTE.attach(MetronomeMark.of(Duration.of(2, 1), Ratio.of(200, 7)))));
    marks.add(on(MetricModulation.of(NOTE, DOTTED), Direction.UP));
    marks.add(on(MetricModulation.of(TUPLET, DOTTED).withScale(0.5), Direction.UP));
    marks.add(on(MetricModulation.of(NOTE, TUPLET), Direction.UP));
    marks.add(on(MetricModulation.of(TUPLET, TUPLET), Direction.UP));
    return marks.stream();
  }

  private static Stream<Component> components(Component staff) {
    return ((Staff) staff).components().toList().stream();
  }

  private static int count(String text, String part) {
    return text.split(Pattern.quote(part), -1).length - 1;
  }

  @Test
  void lilyPondDrawsEverySignWithoutAWord() throws IOException {
    Messages.needLilyPond();
    List<Path> files = new ArrayList<>();
    for (Component music : marks().toList()) {
      Path file = folder.resolve("sign-%02d.ly".formatted(files.size()));
      LilyPondFile.of(Block.of("score", music, Block.of("layout"))).write(file);
      files.add(file);
    }
    Path all = folder.resolve("all.ly");
    LilyPond.write(Staff.of(Container.of(marks().flatMap(SignsTest::components).toList())), all);
    files.add(all);
    Map<Path, List<String>> messages = Messages.of(files, folder);
    assertThat(messages).hasSize(files.size());
    assertThat(messages.values()).allMatch(List::isEmpty);
  }

  @ParameterizedTest
  @MethodSource("marks")
  void aFileWithDefinitionsComesBack(Component music) {
    LilyPondFile file = LilyPondFile.of(music);
    assertThat(LilyPondFile.parse(file.format()).format()).isEqualTo(file.format());
    int before = file.items().size() - 1;
    assertThat(LilyPondFile.parse(file.format()).items().subList(0, before))
        .isEqualTo(file.items().subList(0, before));
    assertThat(LilyPond.format(file.music())).isEqualTo(LilyPond.format(music));
  }

  @Test
  void definitionsStandOnceBehindTheLanguageAndOnlyThoseThatAreUsed() {
    String text = LilyPondFile.of(Block.of("header", "title = \"X\""), FLARED, FLARED).format();
    assertThat(text)
        .startsWith(
            """
            \\version "2.24.0"
            \\language "english"
            % how signs are drawn that LilyPond does not have:
            #(define (abjad-flared-hairpin grob)
            """);
    assertThat(count(text, "#(define")).isEqualTo(1);
    assertThat(text.indexOf("#(define")).isLessThan(text.indexOf("\\header"));
  }

  @Test
  void aDefinitionBringsThoseThatItUses() {
    Staff music = over(line("\\abjad-solid-line-with-hook"), new StopTextSpan());
    assertThat(LilyPondFile.of(music).format().lines().filter(line -> line.startsWith("#(define")))
        .containsExactly(
            "#(define (divisi-changed mark changes)",
            "#(define (divisi-line mark style changes)",
            "#(define (divisi-hook mark style height)",
            "#(define abjad-solid-line-with-hook");
    Staff tempo = Staff.of(NOTE.attach(MetronomeMark.of(Duration.QUARTER, Ratio.of(181, 2))));
    assertThat(LilyPondFile.of(tempo).format())
        .contains("(divisi-note layout", "(divisi-rate layout")
        .doesNotContain("abjad-metronome-mark-markup");
  }

  @Test
  void musicWithoutSuchSignsAndMusicByItselfHaveNone() {
    assertThat(LilyPondFile.of(Staff.of(NOTE)).items()).hasSize(3);
    assertThat(LilyPond.format(FLARED)).doesNotContain("define");
    assertThat(FLARED.toString()).doesNotContain("define");
    String read = "\\version \"2.24.0\"\n\\language \"english\"\n" + LilyPond.format(FLARED);
    assertThat(LilyPondFile.parse(read).format()).isEqualTo(read);
  }

  @Test
  void whatAFileDefinesOrIncludesItselfIsLeftAlone() {
    for (Object own :
        List.of(
            new FileItem.Include("abjad.ily", List.of()),
            new FileItem.Include("stylesheets/abjad.ily", List.of()),
            FileItem.Assignment.of("abjad-flared-hairpin", "#flared-hairpin"),
            "#(define abjad-flared-hairpin flared-hairpin)")) {
      assertThat(LilyPondFile.of(own, FLARED).items()).hasSize(4);
    }
    Object other = FileItem.Assignment.of("abjad-invisible-line", "##f");
    assertThat(LilyPondFile.of(other, FLARED).items()).hasSize(6);
  }

  @Test
  void linesLeadToTheMusicBehindDefinitions() {
    LilyPondFile file = LilyPondFile.of(FLARED);
    List<String> lines = file.format().lines().toList();
    int line = lines.indexOf("    - \\tweak stencil #abjad-flared-hairpin") + 1;
    assertThat(line).isGreaterThan(10);
    assertThat(file.places(Set.of(line)))
        .hasEntrySatisfying(line, place -> assertThat(place.position()).isEqualTo(1));
    assertThat(file.places(Set.of(4))).isEmpty();
  }

  @Test
  void aSignThatIsCommentedOutIsDefinedAsItMayBeTurnedOn() {
    String text = "%@% - \\tweak stencil #abjad-flared-hairpin";
    assertThat(LilyPondFile.of(text).items()).hasSize(5);
  }

  @Test
  void musicThatCannotBeWrittenIsRefusedWhereItIsWritten() {
    Component deep = LilyPond.parse("{ ".repeat(2000) + "c'4" + " }".repeat(2000));
    assertThat(LilyPondFile.of(deep).items()).hasSize(3);
  }
}
