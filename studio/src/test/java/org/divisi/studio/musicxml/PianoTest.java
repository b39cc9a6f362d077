package org.divisi.studio.musicxml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.List;
import org.divisi.lilypond.LilyPond;
import org.divisi.score.Component;
import org.junit.jupiter.api.Test;

/** Staves that are one part, and voices that change from one to another. */
class PianoTest extends WrittenAndRead {
  private static final String CROSSING =
      """
      <<
        \\new Staff { g'1 }
        \\new PianoStaff \\with { instrumentName = "Piano" } <<
          \\new Staff = "RH" { e''4 \\change Staff = "LH" c'8 \\p ( d' \\change Staff = "RH" f''2 ) }
          \\new Staff = "LH" { \\key d \\major \\clef bass fs4 s2 \\clef alto g4 }
        >>
        \\new Staff { \\clef bass c1 }
      >>
      """;

  private static String text(Component score) {
    return LilyPond.format(score).replaceAll("\\s+", " ");
  }

  @Test
  void stavesBetweenWhichAVoiceChangesAreOnePart() throws Exception {
    String xml = written(LilyPond.parse(CROSSING));
    assertThat(xml).contains("<staves>2</staves>", "<part-name>Piano</part-name>");
    assertThat(xml).contains("<clef number=\"2\">", "<key number=\"2\">");
    assertThat(xml).containsOnlyOnce("<part-name>Piano").doesNotContain("<part-group", "\"P4\"");
    List<String> staves = xml.lines().filter(line -> line.contains("<staff>")).toList();
    assertThat(String.join("", staves).replaceAll("\\D+", " ").strip())
        .startsWith("1 2 2 2 1"); // a dynamic stands where its note does
  }

  @Test
  void aVoiceThatChangesItsStaffComesBackAsOne() throws Exception {
    Component score = LilyPond.parse(CROSSING);
    MusicXml.Read read = read(written(score));
    assertThat(read.losses()).isEmpty();
    assertThat(text(read.score()))
        .contains("\\context PianoStaff = \"P2\" \\with { instrumentName = \"Piano\" } <<")
        .contains("e''4 \\change Staff = \"P2-2\" c'8 \\p [ ( d'8 ]")
        .contains("\\change Staff = \"P2-1\" f''2 )")
        .contains("\\context Staff = \"P2-2\" { \\clef \"bass\"")
        .contains("\\clef \"alto\" g4");
    assertThat(Heard.of(read.score())).isEqualTo(Heard.of(score));
    assertThat(text(read(written(read.score())).score())).isEqualTo(text(read.score()));
  }

  @Test
  void aStaffThatOnlyOthersVisitHasItsClefFromTheStart() throws Exception {
    String text =
        "\\new PianoStaff << \\new Staff = \"a\" { c'4 \\change Staff = \"b\" d4 e2 }"
            + " \\new Staff = \"b\" { \\clef bass s1 } >>";
    assertThat(text(read(written(LilyPond.parse(text))).score()))
        .contains("\\context Staff = \"P1-2\" { \\clef \"bass\"");
  }

  @Test
  void aStaffThatIsNowhereIsSaid() throws Exception {
    Component score = LilyPond.parse("\\new Staff { c'4 \\change Staff = \"none\" d' }");
    assertThat(MusicXml.write(score, new ByteArrayOutputStream()))
        .containsExactly(new Loss("\\change Staff = \"none\"", "part P1, measure 1"));
  }

  private static String note(String pitch, int voice, int staff) {
    return """
    <note><pitch><step>%s</step><octave>4</octave></pitch><duration>2</duration>
      <voice>%d</voice><type>half</type><staff>%d</staff></note>
    """
        .formatted(pitch, voice, staff);
  }

  private String twoStaves(String measure) throws Exception {
    return text(
        read("""
            <score-partwise version="4.0">
              <part-list><score-part id="P1"><part-name>Harp</part-name></score-part></part-list>
              <part id="P1"><measure number="1">
                <attributes><staves>2</staves></attributes>%s</measure></part>
            </score-partwise>
            """
                .formatted(measure))
            .score());
  }

  @Test
  void aPartOfTwoStavesIsAPianoStaffWithItsNameOnce() throws Exception {
    String back = "<backup><duration>4</duration></backup>";
    String right = note("E", 1, 1) + note("F", 1, 1);
    assertThat(twoStaves(right + back + note("C", 5, 2) + note("D", 5, 2)))
        .contains("\\with { instrumentName = \"Harp\" }")
        .contains("\\context Staff = \"P1-1\" { e'2 f'2 }")
        .contains("\\context Staff = \"P1-2\" { c'2 d'2 }")
        .containsOnlyOnce("Harp");
    // A number of a voice that each staff has for itself.
    assertThat(twoStaves(right + back + note("C", 1, 2) + note("D", 1, 2)))
        .contains("{ e'2 f'2 }", "{ c'2 d'2 }")
        .doesNotContain("\\change");
    assertThat(twoStaves(note("E", 1, 1) + note("C", 1, 2)))
        .contains("{ e'2 \\change Staff = \"P1-2\" c'2 }", "\"P1-2\" { s1 }");
  }
}
