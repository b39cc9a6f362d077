package org.divisi.engrave;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.divisi.lilypond.LilyPond;
import org.divisi.make.Leaves;
import org.divisi.score.Attachment;
import org.divisi.score.RehearsalMark;
import org.divisi.score.Score;
import org.divisi.score.Staff;
import org.junit.jupiter.api.Test;

class SheetsTest {
  private static Score score(String text) {
    return (Score) LilyPond.parse(text);
  }

  private static final String QUARTET =
      """
      \\new Score <<
        \\new StaffGroup <<
          \\new Staff = "Violin 1" { \\tempo 4 = 60 \\time 3/4 c'2. \\time 2/4 d'2 \\mark "A" e'2 \\bar "|." }
          \\new Staff = "Violin 2" { c'2. d'2 e'2 }
        >>
        \\new PianoStaff <<
          \\new Staff { \\time 3/4 g'2. g'2 g'2 }
          \\new Staff { \\clef bass c2. c2 c2 }
        >>
      >>
      """;

  @Test
  void aScoreHasAPartForEachStaffAndOneForAPiano() {
    List<Sheet> sheets = Sheets.scoreAndParts("Trio", score(QUARTET));
    assertThat(sheets)
        .extracting(Sheet::name)
        .containsExactly("Trio", "Trio-Violin-1", "Trio-Violin-2", "Trio-3");
    assertThat(sheets.get(0).text()).contains("Violin 1", "Violin 2", "\\clef \"bass\"");
    assertThat(sheets.get(3).text()).contains("PianoStaff", "g'2.", "\\clef \"bass\"");
    assertThat(sheets.get(3).text()).doesNotContain("Violin");
  }

  @Test
  void aPartHasWhatHoldsForTheWholeScoreOnce() {
    List<Sheet> parts = Sheets.parts("Trio", score(QUARTET));
    String first = parts.get(0).text();
    String second = parts.get(1).text();
    assertThat(first).doesNotContain("Devnull");
    for (String mark : new String[] {"\\tempo 4=60", "\\time 3/4", "\\time 2/4", "\\bar \"|.\""}) {
      assertThat(second.split(Pattern.quote(mark), -1)).as(mark).hasSize(2);
    }
    assertThat(second).contains("\\new Devnull", "\\mark", "s1 * 3/4", "s1 * 1/2");
    String piano = parts.get(2).text();
    assertThat(piano.split("\\\\time 3/4", -1)).as("its own is enough").hasSize(2);
  }

  @Test
  void singersHaveTheirWords() {
    List<Sheet> parts =
        Sheets.parts(
            "Song",
            score(
                """
                \\new Score <<
                  \\new Lyrics \\lyricsto "alto" { low words }
                  \\new Staff = "Sop" { \\new Voice = "sop" { g'2 a' } }
                  \\new Lyrics \\lyricsto "sop" { A -- ve }
                  \\new Staff = "Alt" { \\new Voice = "alto" { e'2 f' } }
                  \\new Lyrics \\lyricmode { timed4 }
                  \\new PianoStaff << \\new Staff { c'1 } \\new Staff { c1 } >>
                >>
                """));
    assertThat(parts).hasSize(3);
    assertThat(parts.get(0).text()).contains("A -- ve").doesNotContain("low words", "timed");
    assertThat(parts.get(1).text()).contains("low words", "timed").doesNotContain("A -- ve");
    assertThat(parts.get(2).text()).doesNotContain("lyrics", "timed");
  }

  @Test
  void tagsSayWhatStandsInWhich() {
    Attachment mark = Attachment.of(RehearsalMark.of(1)).tagged("-PARTS");
    Score score = Score.of(Staff.of(Leaves.repeatedNotes(1).get(0).attach(mark)));
    List<Sheet> sheets = Sheets.scoreAndParts("Solo", score);
    assertThat(line(sheets.get(0))).startsWith("\\mark");
    assertThat(line(sheets.get(1))).startsWith("%");
  }

  private static String line(Sheet sheet) {
    return sheet
        .text()
        .lines()
        .filter(line -> line.contains("\\mark"))
        .findFirst()
        .orElse("")
        .strip();
  }

  @Test
  void partsOfTheSameNameHaveTheirNumbersToo() {
    Score score =
        score("\\new Score << \\new Staff = \"a b\" { c'4 } \\new Staff = \"a-b\" { c'4 } >>");
    assertThat(Sheets.parts("Duo", score))
        .extracting(Sheet::name)
        .containsExactly("Duo-a-b", "Duo-a-b-2");
  }
}
