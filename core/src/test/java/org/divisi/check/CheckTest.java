package org.divisi.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.divisi.lilypond.LilyPond;
import org.divisi.score.Clef;
import org.divisi.score.Component;
import org.divisi.score.Instruments;
import org.divisi.score.Remark;
import org.divisi.score.Score;
import org.divisi.score.Staff;
import org.divisi.select.Select;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          c'8 [ ] d'8 e'4 f'4 g'4           | BEAMED_LONE_NOTE
          c'8 [ d'4 e'8 ] f'2               | BEAMED_LONG_NOTE
          { } c'1                           | EMPTY_CONTAINER
          c'2 ( d'4 ( e'4 )                 | OVERLAP
          c'2 d'2 )                         | STOP_WITHOUT_START
          c'2 d'2 \\stopTextSpan            | STOP_WITHOUT_START
          c'2 \\startTextSpan d'2           | START_WITHOUT_STOP
          c'2 \\< d'2                       | START_WITHOUT_STOP
          c'2 \\sustainOn d'2               | START_WITHOUT_STOP
          c'2 ~ d'2                         | LOOSE_TIE
          c'2 d'2 ~                         | LOOSE_TIE
          << { c'2 } { c'1 } >>             | UNEQUAL_LENGTHS
          c'2. d'2 e'2.                     | ACROSS_BAR_LINE
          c'1 d'2                           | UNDERFULL_MEASURE
          c'1 \\f \\p                         | CLASHING_MARKS
          \\clef "bass" \\clef "alto" c'1      | CLASHING_MARKS
          """)
  void eachRuleFindsWhatBreaksIt(String music, Rule rule) {
    Staff staff = Staff.of(LilyPond.parse("{ " + music + " }"));
    assertThat(Check.all(staff)).extracting(Finding::rule).containsExactly(rule);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          c'8 [ ( d'8 ) ] ( e'8 ) f'8 g'2
          c'2 \\< d'2 \\f
          c'4 \\< d'4 \\> e'4 f'4 \\!
          c'2 ~ <c' e'>2
          \\time 3/4 R1 * 3/4
          \\time 3/4 \\partial 4 c'4 d'2.
          \\partial 4 c'4 d'1
          { \\clef "bass" \\new Voice { c'1 } }
          << { c'1 } { e'2 ( f' ) } >>
          << \\new Voice = "a" { c'1 ( } >> << \\new Voice = "a" { d'1 ) } >>
          """)
  void whatIsWellFormedIsLeftAlone(String music) {
    assertThat(Check.all(Staff.of(LilyPond.parse("{ " + music + " }")))).isEmpty();
  }

  @Test
  void wordsAreNoMusicAndLackNothing() {
    Score score =
        Score.parse(
            "<< \\new Staff \\new Voice = \"S\" { c'4 d' e' f' } \\new Lyrics \\lyricsto \"S\" { A -- ve Ma -- ria } >>");
    assertThat(Check.all(score)).isEmpty();
  }

  @Test
  void aClefBeforeAStaffIsNoneOfThatStaff() {
    Score score = Score.of(Staff.parse("c'1").attach(Clef.ALTO), Staff.parse("\\clef alto c'1"));
    assertThat(Check.all(score))
        .extracting(Finding::toString)
        .containsExactly(
            "measure 1, offset 0, Staff: \\clef alto stands before a Staff, and would make a staff of its own: attach it to the first leaf");
  }

  @Test
  void theLastMeasureIsNamedByItsStart() {
    assertThat(Check.all(Staff.parse("c'1 d'1 e'2")).get(0).toString())
        .startsWith("measure 3, offset 2, Staff: the last measure lacks 1/2");
  }

  @Test
  void instrumentsHaveRangesAndClefs() {
    Staff staff = Staff.parse("\\clef \"bass\" c'4 c' c, c'");
    Component violin = Select.leaves(staff).get(0).attach(Instruments.VIOLIN);
    assertThat(Check.all(violin))
        .extracting(Finding::rule)
        .containsOnly(Rule.WRONG_CLEF, Rule.OUT_OF_RANGE);
    assertThat(Check.all(violin)).hasSize(5);
    Component freed = Select.leaves(violin).attach(Remark.of("unpitched"));
    assertThat(Check.isWellformed(freed)).isTrue();
  }

  @Test
  void aFindingSaysWhereAndWhatToDo() {
    Staff staff = Staff.parse("c'1 d'2 e'2 )").withName("A");
    assertThat(Check.all(staff).get(0))
        .hasToString(
            "measure 2, offset 3/2, Staff \"A\": a slur ends that never began: attach its start to"
                + " an earlier leaf, or take this away");
  }
}
