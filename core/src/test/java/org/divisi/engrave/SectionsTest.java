package org.divisi.engrave;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.divisi.lilypond.Block;
import org.divisi.lilypond.LilyPond;
import org.divisi.lilypond.LilyPondFile;
import org.divisi.score.Literal;
import org.divisi.score.Note;
import org.divisi.score.Score;
import org.divisi.score.Staff;
import org.divisi.theory.Duration;
import org.divisi.theory.Pitch;
import org.junit.jupiter.api.Test;

class SectionsTest {
  private static final String TRIO =
      """
      \\new Score <<
        \\new Staff = "A" {
          \\clef "bass" \\key d \\major \\time 3/4 \\set Staff.autoBeaming = ##f c2. d4 ( e4 f4 ) \\time 4/4 c1 \\clef "treble" d'1
        }
        \\new Staff { << \\new Voice { c''2. } \\new Voice { a'2. } >> g'2. c'1 d'1 ~ d'1 }
      >>
      """;

  private static Score score(String text) {
    return (Score) LilyPond.parse(text);
  }

  private static List<String> texts(int... bars) {
    List<Integer> cuts = Arrays.stream(bars).boxed().toList();
    return Sections.of("Trio", score(TRIO), cuts).sheets().stream().map(Sheet::text).toList();
  }

  @Test
  void aSectionHasItsMusicAndSaysAgainWhatIsInForce() {
    List<String> texts = texts(2, 4);
    assertThat(texts).hasSize(3);
    assertThat(texts.get(0)).contains("c2.", "c''2.", "\\new Voice").doesNotContain("d4", "g'2.");
    assertThat(texts.get(1))
        .contains("\\clef \"bass\"", "\\key d \\major", "\\time 3/4", "autoBeaming = ##f")
        .contains("\\set Score.currentBarNumber = #2", "d4", "g'2.", "c'1")
        .doesNotContain("c2.", "c''2.", "\\new Voice", "d'1");
    assertThat(texts.get(2))
        .contains("\\clef \"treble\"", "\\time 4/4", "\\set Score.currentBarNumber = #4", "d'1")
        .doesNotContain("\\clef \"bass\"", "\\time 3/4", "c'1");
  }

  @Test
  void eachVoiceSaysAgainWhatItWasToldAndNoOther() {
    String duo =
        """
        \\new Score <<
          \\new Staff = "A" <<
            \\new Voice { \\voiceOne \\autoBeamOff \\once \\override NoteHead.color = #red c''1 d''1 }
            \\new Voice { \\voiceTwo \\set fontSize = #-2 \\slurDashed \\tieUp c'1 \\slurSolid d'1 }
          >>
          \\new Staff = "B" { \\override Staff.Clef.color = #red \\ottava 1 c''1 \\ottava 0 d'1 }
        >>
        """;
    String second = Sections.of("Duo", score(duo), List.of(2)).sheets().get(1).text();
    assertThat(second.substring(second.indexOf("\\new Score")))
        .isEqualTo(
            """
            \\new Score
            <<
                \\context Staff = "A"
                <<
                    \\new Voice
                    {
                        \\autoBeamOff
                        \\set Score.currentBarNumber = #2
                        \\bar ""
                        \\voiceOne
                        d''1
                    }
                    \\new Voice
                    {
                        \\set fontSize = #-2
                        \\slurSolid
                        \\tieUp
                        \\voiceTwo
                        d'1
                    }
                >>
                \\context Staff = "B"
                {
                    \\ottava 0
                    \\override Staff.Clef.color = #red
                    d'1
                }
            >>\
            """);
  }

  @Test
  void ofALiteralTheCommandsThatHoldAreSaidAgainWhole() {
    Note first =
        Note.of(Pitch.of(0), Duration.WHOLE)
            .attach(
                Literal.of(
                    """
                    \\override Stem.length = #(lambda (grob)
                      7)
                    \\once \\stemDown
                    \\mine \\small
                    \\tiny \\stemUp"""));
    Score score = Score.of(Staff.of(first, Note.of(Pitch.of(2), Duration.WHOLE)));
    String second = Sections.of("Solo", score, List.of(2)).sheets().get(1).text();
    assertThat(second)
        .contains("\\override Stem.length = #(lambda (grob)\n", " 7)\n", "\\stemUp", "\\tiny")
        .doesNotContain("mine", "small", "stemDown");
  }

  @Test
  void aChangeInOneSectionLeavesTheTextsOfTheOthers() {
    Score changed = score(TRIO.replace("g'2.", "b'2."));
    List<Sheet> before = Sections.of("Trio", score(TRIO), List.of(2, 3)).sheets();
    List<Sheet> after = Sections.of("Trio", changed, List.of(2, 3)).sheets();
    assertThat(after.get(0)).isEqualTo(before.get(0));
    assertThat(after.get(1)).isNotEqualTo(before.get(1));
    assertThat(after.get(2)).isEqualTo(before.get(2));
  }

  @Test
  void whatGoesOverACutIsRefusedWithItsBar() {
    String slur =
        "\\new Score << \\new Staff { c'1 ( d'1 ) e'1 ~ e'1 \\tuplet 3/2 { c'1 c'1 c'1 } } >>";
    assertThatThrownBy(() -> Sections.of("S", score(slur), List.of(2)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("bar 1")
        .hasMessageContaining("begins and never ends")
        .hasMessageContaining("begin the section elsewhere");
    assertThatThrownBy(() -> Sections.of("S", score(slur), List.of(4)))
        .hasMessageContaining("a tie leads to no note");
    assertThatThrownBy(() -> Sections.of("S", score(slur), List.of(6)))
        .hasMessageContaining("a tuplet in bar 5 (Staff) goes on into bar 6");
    assertThat(Sections.of("S", score(slur), List.of(3, 5)).sheets()).hasSize(3);
  }

  @Test
  void barsThatAreNotThereOrNotInOrderAreRefused() {
    assertThatThrownBy(() -> texts(9)).hasMessageContaining("no section can begin with bar 9 of 5");
    assertThatThrownBy(() -> texts(1)).hasMessageContaining("give numbers from 2 up");
    assertThatThrownBy(() -> texts(4, 2)).hasMessageContaining("in their order");
  }

  @Test
  void theTitleStandsFirstAndTheTaglineLast() {
    LilyPondFile file =
        LilyPondFile.of(
            Block.of("header", "title = \"Mine\""),
            Block.of("paper", "top-margin = 20"),
            score(TRIO));
    Sections sections = Sections.of("Trio", file, List.of(2, 4));
    List<String> texts = sections.sheets().stream().map(Sheet::text).toList();
    assertThat(texts.get(0)).contains("title = \"Mine\"").doesNotContain("indent = 0");
    assertThat(texts.get(1)).doesNotContain("Mine").contains("indent = 0");
    assertThat(texts).allMatch(text -> text.contains("top-margin = 20"));
    assertThat(texts)
        .extracting(text -> text.contains("tagline = ##f"))
        .containsExactly(true, true, false);
    assertThat(sections.sheets())
        .extracting(Sheet::name)
        .containsExactly("Trio-1", "Trio-2", "Trio-3");
    String numbers = sections.pageNumbers(3).text();
    assertThat(numbers).contains("top-margin = 20").doesNotContain("Mine", "oddHeaderMarkup");
    assertThat(numbers.split("pageBreak", -1)).hasSize(3);
  }

  @Test
  void aFileOfTwoScoresIsNotCut() {
    LilyPondFile two = LilyPondFile.of(score(TRIO), score(TRIO));
    assertThatThrownBy(() -> Sections.of("Two", two, List.of(2)))
        .hasMessageContaining("Two has 2 scores");
  }
}
