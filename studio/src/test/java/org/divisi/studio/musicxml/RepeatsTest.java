package org.divisi.studio.musicxml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.List;
import org.divisi.lilypond.LilyPond;
import org.divisi.score.Component;
import org.divisi.studio.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Repeats and their endings, there and back. */
class RepeatsTest extends WrittenAndRead {
  /** The text of the music in one line, without what each staff begins with. */
  private static String text(Component score) {
    return plain(LilyPond.format(score));
  }

  private static String plain(String text) {
    return text.replaceAll("\\s+", " ")
        .replaceAll("\\\\clef \"treble\" |\\\\time 4/4 |\\\\partial [\\d.]+ ", "");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "c'1 \\repeat volta 2 { d'1 e'1 } f'1",
        "\\repeat volta 3 { c'1 } \\repeat volta 2 { d'1 } e'1",
        "\\repeat volta 2 { c'1 } \\alternative { { d'1 } { e'1 f'1 } } g'1",
        "\\repeat volta 4 { c'1 } \\alternative { { d'1 } { e'1 } } g'1",
        "\\repeat volta 4 { c'1 } \\alternative { \\volta 1,3 { d'1 } \\volta 2,4 { e'1 } } g'1",
        "c'1 \\repeat volta 2 { d'1 } \\alternative { { e'1 } { } } g'1",
        // In the middle of a measure, where an upbeat is repeated too.
        "\\repeat volta 2 { \\partial 4 g'4 c'2. d'4 e'2. } \\repeat volta 2 { f'4 g'1 a'2. }",
        "\\repeat volta 2 { c'2 } d'2 e'1",
      })
  void comesBackAsItWas(String music) throws Exception {
    Component score = LilyPond.parse("{ " + music + " }");
    MusicXml.Read read = read(written(score));
    assertThat(read.losses()).isEmpty();
    assertThat(text(read.score())).contains(plain("{ " + music + " }"));
    assertThat(Heard.of(read.score())).isEqualTo(Heard.of(score));
  }

  @Test
  void signsAndEndingsAreBarLines() throws Exception {
    String text = "{ c'1 \\repeat volta 3 { d'1 } \\alternative { { e'1 } { f'1 } } }";
    List<String> signs =
        written(LilyPond.parse(text))
            .lines()
            .map(String::strip)
            .filter(line -> line.matches("<(repeat|ending|measure|barline) .*"))
            .toList();
    assertThat(signs)
        .containsExactly(
            "<measure number=\"1\">",
            "<measure number=\"2\">",
            "<barline location=\"left\">",
            "<repeat direction=\"forward\"/>",
            "<measure number=\"3\">",
            "<barline location=\"left\">",
            "<ending number=\"1, 2\" type=\"start\"/>",
            "<barline location=\"right\">",
            "<ending number=\"1, 2\" type=\"stop\"/>",
            "<repeat direction=\"backward\" times=\"3\"/>",
            "<measure number=\"4\">",
            "<barline location=\"left\">",
            "<ending number=\"3\" type=\"start\"/>",
            "<barline location=\"right\">",
            "<ending number=\"3\" type=\"discontinue\"/>");
  }

  @Test
  void everyEndingBeginsInTheSameBeatAndNoMeterIsPrintedAgain() throws Exception {
    String music =
        "\\repeat volta 2 { c'1 \\partial 2 d'2 }"
            + " \\alternative { { \\partial 2 e'2 } { \\partial 2 f'2 g'1 } } a'1";
    Component score = LilyPond.parse("{ " + music.replaceAll("\\\\partial 2 ", "") + " }");
    assertThat(LilyPond.format(read(written(score)).score()).replaceAll("\\s+", " "))
        .contains(music.substring(music.indexOf("c'1")))
        .containsOnlyOnce("\\time");
  }

  @Test
  void endingsWithinWhatIsRepeatedAreEndings() throws Exception {
    String text = "{ \\repeat volta 2 { c'1 \\alternative { { d'1 } { e'1 } } } }";
    assertThat(text(read(written(LilyPond.parse(text))).score()))
        .contains("\\repeat volta 2 { c'1 } \\alternative { { d'1 } { e'1 } }");
  }

  @Test
  void everyVoiceIsRepeatedAndSilenceIsCut() throws Exception {
    String text =
        "\\new Staff << \\new Voice { \\voiceOne c''1 \\repeat volta 2 { d''1 } e''1 }"
            + " \\new Voice { \\voiceTwo s1*2 c'1 } >>";
    assertThat(text(read(written(LilyPond.parse(text))).score()))
        .contains("c''1 \\repeat volta 2 { d''1 } e''1", "s1 \\repeat volta 2 { s1 } c'1");
  }

  @Test
  void aVoiceThatGoesOnOverARepeatIsSaid() throws Exception {
    String text =
        """
        <<
          \\new Staff { \\repeat volta 2 { c'2 } d'2 }
          \\new Staff { \\tuplet 3/2 { c'2 d' e' } }
        >>
        """;
    Component score = LilyPond.parse(text);
    MusicXml.Read read = read(written(score));
    assertThat(text(read.score())).contains("\\repeat volta 2 { c'2 }");
    assertThat(read.losses())
        .containsExactly(new Loss("repeat", "part P2, a voice that goes on over it"));
    assertThat(Heard.of(read.score())).isEqualTo(Heard.of(score));
  }

  @Test
  void aSignOfDalSegnoAndOfPercentHasNoPlace() throws Exception {
    Component score =
        LilyPond.parse("{ \\repeat segno 2 { c'1 d' } \\repeat percent 3 { e'2 e'2 } }");
    assertThat(MusicXml.write(score, new ByteArrayOutputStream()))
        .containsExactly(
            new Loss("\\repeat segno 2", "part P1, measure 1"),
            new Loss("\\repeat percent 3", "part P1, measure 3"));
  }

  @Test
  void aSignThatNothingAnswersIsSaid() throws Exception {
    String measure =
        """
        <measure number="%d">%s
          <note><pitch><step>C</step><octave>4</octave></pitch><duration>4</duration></note>
        </measure>
        """;
    String forward = "<barline location=\"left\"><repeat direction=\"forward\"/></barline>";
    String ending = "<barline location=\"left\"><ending number=\"1\" type=\"start\"/></barline>";
    MusicXml.Read read =
        read(
            """
            <score-partwise version="4.0">
              <part-list><score-part id="P1"><part-name/></score-part></part-list>
              <part id="P1">%s%s%s</part>
            </score-partwise>
            """
                .formatted(
                    measure.formatted(1, ""),
                    measure.formatted(2, forward),
                    measure.formatted(3, ending)));
    assertThat(read.losses())
        .containsExactly(
            new Loss("repeat or ending", "measure 3"), new Loss("repeat or ending", "measure 2"));
    assertThat(text(read.score())).contains("{ c'1 c'1 c'1 }");
  }

  @Test
  void aRepeatOfOthersBeginsWhereTheLastEnded() throws Exception {
    String measure =
        """
        <measure number="%d">
          <note><pitch><step>C</step><octave>4</octave></pitch><duration>4</duration></note>
          <barline><bar-style>light-heavy</bar-style>%s</barline>
        </measure>
        """;
    String again = "<repeat direction=\"backward\"/>";
    MusicXml.Read read =
        read(
            """
            <score-partwise version="4.0">
              <part-list><score-part id="P1"><part-name/></score-part></part-list>
              <part id="P1">%s%s%s</part>
            </score-partwise>
            """
                .formatted(
                    measure.formatted(1, again),
                    measure.formatted(2, again),
                    measure.formatted(3, "")));
    assertThat(read.losses()).isEmpty();
    assertThat(text(read.score()))
        .contains("\\repeat volta 2 { c'1 } \\repeat volta 2 { c'1 } c'1 \\bar \"|.\"");
    assertThat(Texts.music(LilyPond.format(read.score()))).isEqualTo(read.score());
  }
}
