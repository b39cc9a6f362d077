package org.divisi.studio.musicxml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.divisi.lilypond.LilyPond;
import org.divisi.score.Component;
import org.divisi.studio.sound.Performance;
import org.divisi.studio.sound.Sound;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Stems that are turned by hand, and crescendi in words. */
class HandsTest extends WrittenAndRead {
  /** The text without what a staff begins with, in one line, each length written. */
  private static String text(Component score) {
    return LilyPond.format(score)
        .replaceAll("\\s+", " ")
        .replaceAll("\\\\clef \"treble\" |\\\\time 4/4 ", "");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{ \\stemDown c'4 d'4 \\stemNeutral e'4 f'4 \\stemUp c''8 [ d''8 ] \\stemNeutral c''4 }",
        "{ c'4 ^\\cresc d'4 e'4 \\! f'4 \\dim g'4 \\p a'4 _\\decresc b'4 c''4 \\! }",
        "{ c'4 \\cresc d'4 e'4 \\! \\dim f'4 g'2 \\! }",
      })
  void comesBackAsItWas(String music) throws Exception {
    Component score = LilyPond.parse(music);
    MusicXml.Read read = read(written(score));
    assertThat(read.losses()).isEmpty();
    assertThat(text(read.score())).contains(music);
    assertThat(loudness(read.score())).isEqualTo(loudness(score));
  }

  private static List<Integer> loudness(Component score) {
    return Performance.of(score).parts().get(0).sounds().stream().map(Sound::velocity).toList();
  }

  @ParameterizedTest
  @CsvSource({"^\\cresc, above", "_\\dim, below"})
  void wordsAreWrittenOnTheirSideWithDashes(String command, String side) throws Exception {
    assertThat(written(LilyPond.parse("{ c'4 " + command + " d' \\! }")))
        .contains("<direction placement=\"" + side + "\">", "<dashes type=\"start\"/>")
        .contains("<dashes type=\"stop\"/>")
        .doesNotContain("wedge");
  }

  @Test
  void voicesByNumberHaveTheirStems() throws Exception {
    String text =
        "\\new Staff << \\new Voice { \\voiceOne c''4 \\stemDown d''4 \\stemUp e''4 }"
            + " \\new Voice { \\voiceTwo c'2 \\oneVoice c'4 } >>";
    String xml = written(LilyPond.parse(text));
    List<String> stems = xml.lines().filter(line -> line.contains("<stem>")).toList();
    assertThat(String.join(" ", stems).replaceAll("</?stem>|\\s+", " ").strip().split("\\s+"))
        .containsExactly("up", "down", "up", "down");
    assertThat(text(read(xml).score()))
        .contains("\\voiceOne c''4 \\stemDown d''4 \\stemUp e''4", "\\voiceTwo c'2 c'4");
  }

  private static String note(String pitch, int octave, String stem, String beam) {
    return """
    <note><pitch><step>%s</step><octave>%d</octave></pitch><duration>1</duration>
      <type>eighth</type><stem>%s</stem>%s</note>
    """
        .formatted(
            pitch, octave, stem, beam.isEmpty() ? "" : "<beam number=\"1\">" + beam + "</beam>");
  }

  private String stems(String notes) throws Exception {
    return text(
        read("""
            <score-partwise version="4.0">
              <part-list><score-part id="P1"><part-name/></score-part></part-list>
              <part id="P1"><measure number="1">
                <attributes><divisions>2</divisions></attributes>%s</measure></part>
            </score-partwise>
            """
                .formatted(notes))
            .score());
  }

  @Test
  void stemsThatPointAsUsualAreNotSaid() throws Exception {
    assertThat(stems(note("A", 4, "up", "") + note("B", 4, "down", "") + note("C", 5, "down", "")))
        .doesNotContain("\\stem");
    // Under a beam, the note that lies farthest out decides.
    assertThat(stems(note("C", 5, "up", "begin") + note("C", 4, "up", "end")))
        .doesNotContain("\\stem");
    assertThat(stems(note("C", 5, "down", "begin") + note("C", 4, "down", "end")))
        .contains("\\stemDown c''8 [ c'8 ]");
  }
}
