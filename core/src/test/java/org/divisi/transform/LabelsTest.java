package org.divisi.transform;

import static org.assertj.core.api.Assertions.assertThat;

import org.divisi.lilypond.LilyPond;
import org.divisi.score.Component;
import org.divisi.score.GrobOverride;
import org.divisi.score.Leaf;
import org.divisi.score.Staff;
import org.divisi.score.StaffGroup;
import org.divisi.select.Diff;
import org.divisi.select.Groups;
import org.divisi.select.Select;
import org.junit.jupiter.api.Test;

/** The examples of Abjad's labels, with the texts that it writes. */
class LabelsTest {
  private static void assertText(Component music, String text) {
    assertThat(LilyPond.format(music).replaceAll("\\s+", " "))
        .isEqualTo("\\new Staff { " + text + " }");
  }

  @Test
  void labels() {
    // @start region="labels"
    Staff staff = Staff.parse("c'4 e'8 ~ e'16 r16 <fs' a'>4");
    Staff timed = Labels.ABOVE.durations(staff);
    Staff named = Labels.BELOW.pitches(timed);
    // @end
    assertText(
        timed,
        "c'4 ^ \\markup \\fraction 1 4 e'8 ^ \\markup \\fraction 3 16 ~ e'16 r16 ^ \\markup"
            + " \\fraction 1 16 <fs' a'>4 ^ \\markup \\fraction 1 4");
    assertThat(Labels.removed(named)).isEqualTo(staff);
    assertThat(Diff.between(staff, Labels.removed(named))).isEmpty();
  }

  @Test
  void numbersAndPitches() {
    Staff staff = Staff.parse("c'4 e'8 <fs' a'>4");
    assertText(
        Labels.ABOVE.numbers(Labels.BELOW.pitches(staff)),
        "c'4 ^ \\markup 0 _ \\markup { c' } e'8 ^ \\markup 1 _ \\markup { e' } <fs' a'>4 ^"
            + " \\markup 2 _ \\markup \\column { \"a'\" \"fs'\" }");
  }

  @Test
  void intervalsAndOffsets() {
    assertText(
        Labels.ABOVE.intervals(Staff.parse("c'4 e'8 g'8 ~ g'8 e'8")),
        "c'4 ^ \\markup +M3 e'8 ^ \\markup +m3 g'8 ^ \\markup -m3 ~ g'8 e'8");
    assertText(
        Labels.ABOVE.startOffsets(Staff.parse("c'4 d'4")),
        "c'4 ^ \\markup { 0 } d'4 ^ \\markup { 1/4 }");
    Staff timed = Staff.parse("\\tempo 4=40 c'1 d'4");
    assertThat(LilyPond.format(Labels.ABOVE.clockTimes(timed)))
        .contains("{ 0'00'' }", "{ 0'06'' }");
    assertThat(LilyPond.format(Labels.ABOVE.seconds(timed)))
        .contains("\\markup 6", "\\markup \\fraction 3 2");
  }

  @Test
  void setClasses() {
    Staff staff = Staff.parse("<c' e' g'>4 d'8 fs'8 ~ fs'8 r8 <c' ef' fs' a'>4 <c' dqs'>4 r4");
    assertText(
        Labels.ABOVE.setClasses(staff),
        "<c' e' g'>4 ^ \\markup \\tiny \"3-11\" d'8 fs'8 ~ fs'8 r8 <c' ef' fs' a'>4 ^ \\markup"
            + " \\tiny \"4-28\" <c' dqs'>4 r4");
    assertText(
        Labels.BELOW.setClasses(Select.runs(staff)),
        "<c' e' g'>4 _ \\markup \\tiny \"5-24\" d'8 fs'8 ~ fs'8 r8 <c' ef' fs' a'>4 <c' dqs'>4 r4");
    Groups<Staff, Leaf> rests =
        Select.logicalTies(staff).where(tie -> !tie.components().get(0).isPitched());
    assertThat(rests.size()).isEqualTo(2);
    assertThat(Labels.ABOVE.setClasses(rests)).isSameAs(staff);
  }

  @Test
  void colors() {
    Staff staff = Staff.parse("c'4 d'4");
    // @start region="colors"
    Staff red = Colors.leaves(Select.leaves(staff).get(0), "#red");
    Staff blue = Colors.container(staff, "#blue");
    Staff heads = Colors.noteHeads(staff, pitch -> pitch.number() > 0 ? "#blue" : "#red");
    // @end
    assertThat(LilyPond.format(red))
        .contains("\\once \\override NoteHead.color = #red", "\\once \\override Flag.color = #red");
    assertThat(Select.leaves(red).get(0).detach(GrobOverride.class)).isEqualTo(staff);
    assertThat(LilyPond.format(blue)).contains("\\override TupletNumber.color = #blue");
    assertText(
        heads,
        "\\tweak Accidental.color #red \\tweak color #red c'4 \\tweak Accidental.color #blue"
            + " \\tweak color #blue d'4");
    assertThat(LilyPond.format(Colors.noteHeads(staff))).contains("#(x11-color 'orange)");
  }

  @Test
  void verticalMoments() {
    StaffGroup group = StaffGroup.of(Staff.parse("c'4 e'4"), Staff.parse("g2"));
    assertThat(LilyPond.format(Labels.ABOVE.verticalMoments(group)).replaceAll("\\s+", " "))
        .isEqualTo(
            "\\new StaffGroup << \\new Staff { c'4 ^ \\markup \\tiny \\column { 4 } e'4 ^ \\markup"
                + " \\tiny \\column { 6 } } \\new Staff { g2 } >>");
  }
}
