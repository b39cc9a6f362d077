package org.divisi.transform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.divisi.lilypond.LilyPond;
import org.divisi.score.Component;
import org.divisi.score.RandomScore;
import org.divisi.score.Spanner;
import org.divisi.score.Staff;
import org.divisi.score.StartTrillSpan;
import org.divisi.score.StopTrillSpan;
import org.divisi.select.Select;
import org.divisi.theory.Duration;
import org.divisi.theory.Interval;
import org.divisi.theory.Offset;
import org.divisi.theory.Pitch;
import org.divisi.theory.Ratio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TransformTest {
  private static void assertText(Component music, String text) {
    assertThat(LilyPond.format(music).replaceAll("\\s+", " "))
        .isEqualTo("\\new Staff { " + text + " }");
  }

  @Test
  void transform() {
    // @start region="transform"
    Staff staff = Staff.parse("c'4 ( <d' f'>4 )");
    Staff higher = Transform.transpose(staff, Interval.parse("m3"));
    Staff longer = Transform.scale(higher, Ratio.of(3, 2));
    // @end
    assertText(longer, "ef'4. ( <f' af'>4. )");
    assertText(staff, "c'4 ( <d' f'>4 )");
  }

  @Test
  void leavesAreCutAndTied() {
    Staff staff = Staff.parse("c'4 ( d'4 e'4 f'4 )");
    assertText(
        Transform.splitCyclically(staff, List.of(Duration.of(3, 8), Duration.EIGHTH)),
        "c'4 ( d'8 ~ d'8 e'4 f'8 ~ f'8 )");
    assertText(
        Transform.splitAtBars(Staff.parse("\\time 3/4 c'1 d'2")), "\\time 3/4 c'2. ~ c'4 d'2");
  }

  @Test
  void eachPartOfACutTremoloHasItsStrokesAndTheLastPartWhatIsAtTheEnd() {
    assertText(
        Transform.splitAtBars(Staff.parse("\\time 4/4 c'1.:32 d'2")),
        "\\time 4/4 c'1 :32 ~ c'2 :32 d'2");
    assertText(
        Transform.splitAtBars(Staff.parse("\\time 2/4 c'2. -> \\bendAfter #-4 \\fermata d'4")),
        "\\time 2/4 c'2 - \\accent ~ c'4 - \\bendAfter #'-4 - \\fermata d'4");
    assertText(
        Transform.split(Staff.parse("\\times 2/3 { c'1.:16 \\fermata }"), List.of(Offset.of(1, 2))),
        "\\tuplet 3/2 { c'2. :16 ~ } \\tuplet 3/2 { c'2. :16 - \\fermata }");
    assertText(
        Transform.fuseTies(Staff.parse("c'2:32 ~ c'4:32 \\fermata d'4")),
        "c'2. :32 - \\fermata d'4");
  }

  @Test
  void tupletsAreCut() {
    assertText(
        Transform.splitCyclically(
            Staff.parse("c'4 \\times 2/3 { d'8 e'8 f'8 } g'4"), List.of(Duration.of(3, 8))),
        "c'4 \\tuplet 3/2 { d'8 e'16 ~ } \\tuplet 3/2 { e'16 f'8 } g'4");
  }

  @Test
  void tiedLeavesBecomeOne() {
    assertText(Transform.fuseTies(Staff.parse("c'4 ~ ( c'16 ) d'8.")), "c'4 ( ~ c'16 ) d'8.");
    assertText(Transform.fuseTies(Staff.parse("c'8 -> ~ c'8 ~ c'4 d'2")), "c'2 - \\accent d'2");
    assertText(
        Transform.fuseTuplets(
            Staff.parse("\\times 2/3 { c'8 d' e' } \\times 2/3 { f'8 g' a' } b'2")),
        "\\tuplet 3/2 { c'8 d'8 e'8 f'8 g'8 a'8 } b'2");
  }

  @Test
  void musicIsTurned() {
    assertText(
        Transform.retrograde(Staff.parse("c'4 ~ ( c'8 d'8 ) \\times 2/3 { e'4 f'8 }")),
        "\\tuplet 3/2 { f'8 e'4 } d'8 ( c'8 ~ c'4 )");
    assertText(Transform.invert(Staff.parse("c'4 e' g' bf'"), Pitch.MIDDLE_C), "c'4 af4 f4 d4");
  }

  @Test
  void whatMusicIsWrittenInStaysWhereItsStretchBegins() {
    assertTurned(
        "\\clef \"bass\" \\time 3/4 c4 d e \\clef \"treble\" f' g' a' \\bar \"|.\"",
        "\\time 3/4 \\clef \"treble\" a'4 g'4 f'4 \\clef \"bass\" e4 d4 c4 \\bar \"|.\"");
    assertTurned("c'4 \\bar \"||\" d' e'", "e'4 d'4 \\bar \"||\" c'4");
  }

  @Test
  void spannersAreTurnedEndForEnd() {
    assertTurned("c'4 \\p \\< d' e' \\f", "e'4 \\f \\> d'4 c'4 \\p");
    assertTurned("c'4 \\< d' e' \\!", "e'4 \\> d'4 c'4 \\!");
    assertTurned("c'4 \\p \\< d' \\> e' \\pp", "e'4 \\pp \\< d'4 \\> c'4 \\p");
    assertTurned("\\grace { c'16 ( d' } e'4 f' )", "f'4 ( \\grace { c'16 d'16 } e'4 )");
    assertTurned("\\grace { c'16 ( } e'4 ) f'", "f'4 \\grace { c'16 ( } e'4 )");
    assertTurned("\\grace { c'16 } e'4 ~ e' f'", "f'4 e'4 ~ \\grace { c'16 } e'4");
    assertTurned("c'4 \\glissando d' e'", "e'4 d'4 \\glissando c'4");
    assertTurned("<< { c'4 ~ c' } { e'4 ( f' ) } >>", "<< { c'4 ~ c'4 } { f'4 ( e'4 ) } >>");
  }

  @Test
  void octaveSignsStayOverTheirNotes() {
    Staff staff = Staff.parse("c''4 d'' e'' f''");
    assertText(
        Transform.retrograde(Select.leaves(staff).slice(0, 2).attach(Spanner.ottava(1))),
        "f''4 e''4 \\ottava 1 d''4 c''4 \\ottava 0");
    assertOttavaTurned(
        "c''4 \\ottava 1 d'' e'' \\ottava 0 f''", "f''4 \\ottava 1 e''4 d''4 \\ottava 0 c''4");
    assertOttavaTurned(
        "\\ottava 1 c''4 \\ottava 2 d'' e'' \\ottava 0",
        "\\ottava 2 e''4 d''4 \\ottava 1 c''4 \\ottava 0");
    assertText(
        Transform.retrograde(Staff.parse("c'4 \\ottava 1 \\grace { d''16 } e''4 f'' \\ottava 0")),
        "\\ottava 1 f''4 \\grace { d''16 } e''4 \\ottava 0 c'4");
    assertText(
        Transform.retrograde(
            Staff.parse("c'4 \\ottava 1 \\afterGrace d''4 { e''16 } \\ottava 0 f'4")),
        "f'4 \\ottava 1 \\afterGrace d''4 { e''16 \\ottava 0 } c'4");
    assertText(
        Transform.retrograde(
            Staff.parse("\\ottava 1 \\times 2/3 { c''8 d'' e'' } \\ottava 0 f''4")),
        "f''4 \\ottava 1 \\tuplet 3/2 { e''8 d''8 c''8 \\ottava 0 }");
    assertText(
        Transform.retrograde(Staff.parse("c'4 \\ottava 1 d''")), "\\ottava 1 d''4 \\ottava 0 c'4");
  }

  /** Signs before a leaf and behind the one before mean the same, and are written so. */
  private static void assertOttavaTurned(String before, String after) {
    Staff staff = Staff.parse(before);
    Staff turned = Transform.retrograde(staff);
    assertText(turned, after);
    assertThat(Transform.retrograde(turned)).isEqualTo(staff);
  }

  @Test
  void endingsAreNotTurned() {
    assertTurned("c'4 \\repeat volta 2 { d'4 e' } f'", "f'4 \\repeat volta 2 { e'4 d' } c'4");
    Staff staff = Staff.parse("\\repeat volta 2 { c'4 } \\alternative { { d'4 } { e'4 } }");
    assertThatThrownBy(() -> Transform.retrograde(staff))
        .hasMessage(
            "\\alternative {{{d'4}, {e'4}}} cannot go backwards: no sign says endings before what is"
                + " repeated; write them out, as \\unfoldRepeats does, or turn what is repeated and"
                + " each ending by itself");
    assertText(
        Transform.retrograde(
            Staff.parse(
                "\\unfoldRepeats { \\repeat volta 2 { c'4 } \\alternative { { d'4 } { e'4 } } }")),
        "{ { { e'4 } { c'4 } { d'4 } { c'4 } } }");
  }

  private static void assertTurned(String before, String after) {
    Staff staff = Staff.parse(before);
    Staff turned = Transform.retrograde(staff);
    assertThat(turned).isEqualTo(Staff.parse(after));
    assertThat(Transform.retrograde(turned)).isEqualTo(staff);
  }

  @Test
  void pitchesThatMarksNameMoveAlong() {
    Staff staff =
        Staff.parse("\\pitchedTrill c'4 \\startTrillSpan df' d' \\stopTrillSpan g'\\rest");
    assertText(
        Transform.transpose(staff, Interval.parse("M2")),
        "\\pitchedTrill d'4 \\startTrillSpan ef' e'4 \\stopTrillSpan a'4 \\rest");
    assertText(
        Transform.invert(staff, Pitch.MIDDLE_C),
        "\\pitchedTrill c'4 \\startTrillSpan b bf4 \\stopTrillSpan f4 \\rest");
    Spanner trill = Spanner.between(StartTrillSpan.of(Interval.parse("m2")), new StopTrillSpan());
    assertText(
        Transform.invert(Select.leaves(Staff.parse("c'4 d'")).attach(trill), Pitch.MIDDLE_C),
        "\\pitchedTrill c'4 \\startTrillSpan b bf4 \\stopTrillSpan");
    assertThat(Transform.transpose(staff, Interval.UNISON)).isSameAs(staff);
    assertThat(Transform.repitch(staff, pitch -> pitch)).isSameAs(staff);
  }

  @Test
  void soundsAreSpelledOtherwise() {
    assertText(Transform.respellWithSharps(Staff.parse("ef'4 cf' fqf' d'")), "ds'4 b4 eqs'4 d'4");
    assertText(Transform.respellWithFlats(Staff.parse("ds'4 bs' cqs' d'")), "ef'4 c''4 dtqf'4 d'4");
  }

  @Test
  void whatNeedsATupletIsRefused() {
    assertThatThrownBy(() -> Transform.scale(Staff.parse("c'4"), Ratio.of(2, 3)))
        .hasMessage("c'4 scaled by 2:3 lasts 1/6, which takes a tuplet: put the music into one");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void lawsHold(long seed) {
    Staff staff = RandomScore.staff(seed);
    String before = LilyPond.formatTagged(staff);
    Interval third = Interval.parse("m3");
    Staff up = Transform.transpose(staff, third);
    assertThat(Transform.transpose(up, third.negated())).isEqualTo(staff);
    assertThat(up.duration()).isEqualTo(staff.duration());
    Staff turned = Transform.retrograde(staff);
    assertThat(turned.duration()).isEqualTo(staff.duration());
    assertThat(turned.leaves()).isEqualTo(staff.leaves());
    assertThat(LilyPond.formatTagged(staff)).isEqualTo(before);
  }
}
