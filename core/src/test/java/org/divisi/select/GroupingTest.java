package org.divisi.select;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.divisi.score.Chord;
import org.divisi.score.Leaf;
import org.divisi.score.Note;
import org.divisi.score.Remark;
import org.divisi.score.Staff;
import org.divisi.score.Tuplet;
import org.divisi.theory.Duration;
import org.junit.jupiter.api.Test;

/** The examples of Abjad's selections, with the results that it prints. */
class GroupingTest {
  private static final Staff S =
      Staff.parse("c'4 d'8 ~ d'16 e'16 ~ e'8 r4 g'8 \\times 2/3 { a'8 b'8 <c' e'>8 } r8 c''8");
  private static final Selection<Staff, Leaf> LEAVES = Select.leaves(S);

  @Test
  void leavesAreNarrowed() {
    assertThat(Select.pitchedTies(S).first())
        .hasToString("[c'4, d'8, e'16, g'8, a'8, b'8, <c' e'>8, c''8]");
    assertThat(LEAVES.get(-1)).hasToString("[c''8]");
    assertThat(LEAVES.every(3)).hasToString("[c'4, e'16, g'8, <c' e'>8]");
    assertThat(LEAVES.exclude(0, -1))
        .hasToString("[d'8, d'16, e'16, e'8, r4, g'8, a'8, b'8, <c' e'>8, r8]");
    assertThat(LEAVES.where(leaf -> leaf.value().written().equals(Duration.SIXTEENTH)))
        .hasToString("[d'16, e'16]");
    assertThat(Select.top(S).components()).hasSize(10);
    assertThat(Select.leaves(Staff.parse("r8 c' r d' r4")).trimmed()).hasToString("[c'8, r8, d'8]");
    assertThat(LEAVES.minus(Select.notes(S))).hasToString("[r4, <c' e'>8, r8]");
    assertThat(Select.rests(S).plus(Select.rests(S).get(0))).hasToString("[r4, r8]");
    assertThatThrownBy(() -> LEAVES.plus(Select.leaves(Staff.parse("c'4"))))
        .hasMessageStartingWith("the selections are of two scores");
  }

  @Test
  void logicalTiesFollowTheirVoice() {
    assertThat(Select.logicalTies(S))
        .hasToString(
            "[[c'4], [d'8, d'16], [e'16, e'8], [r4], [g'8], [a'8], [b'8], [<c' e'>8], [r8],"
                + " [c''8]]");
    assertThat(Select.logicalTies(S).nontrivial()).hasToString("[[d'8, d'16], [e'16, e'8]]");
    Staff voices = Staff.parse("\\context Voice = \"V\" { c'4 ~ } \\context Voice = \"V\" { c'4 }");
    assertThat(Select.logicalTies(voices)).hasToString("[[c'4, c'4]]");
    assertThat(Select.logicalTies(Staff.parse("c'4 c'4 \\repeatTie"))).hasSize(1);
  }

  @Test
  void neighboursAreGrouped() {
    assertThat(LEAVES.groupedBy(place -> place.component().getClass()))
        .hasToString(
            "[[c'4, d'8, d'16, e'16, e'8], [r4], [g'8, a'8, b'8], [<c' e'>8], [r8], [c''8]]");
    assertThat(Select.notes(S).groupedByContiguity())
        .hasToString("[[c'4, d'8, d'16, e'16, e'8], [g'8, a'8, b'8], [c''8]]");
    assertThat(Select.pitchedTies(S).groupedByDuration())
        .hasToString(
            "[[[c'4]], [[d'8, d'16], [e'16, e'8]], [[g'8]], [[a'8], [b'8], [<c' e'>8]], [[c''8]]]");
    assertThat(Select.pitchedTies(S).groupedByLength())
        .hasToString(
            "[[[c'4]], [[d'8, d'16], [e'16, e'8]], [[g'8], [a'8], [b'8], [<c' e'>8], [c''8]]]");
    assertThat(LEAVES.groupedByMeasure())
        .hasToString("[[c'4, d'8, d'16, e'16, e'8, r4, g'8], [a'8, b'8, <c' e'>8, r8, c''8]]");
    assertThat(LEAVES.groupedByPitch())
        .hasToString(
            "[[c'4], [d'8, d'16], [e'16, e'8], [r4], [g'8], [a'8], [b'8], [<c' e'>8], [r8],"
                + " [c''8]]");
    Staff marked = LEAVES.get(0, 1).attach(Remark.of("part", "A"));
    assertThat(Select.leaves(marked).groupedByRemark("part").get(0)).hasToString("[c'4, d'8]");
  }

  @Test
  void neighboursAreDivided() {
    assertThat(LEAVES.partition(Partition.CYCLIC_WITH_OVERHANG, 3, 2))
        .hasToString(
            "[[c'4, d'8, d'16], [e'16, e'8], [r4, g'8, a'8], [b'8, <c' e'>8], [r8, c''8]]");
    assertThat(LEAVES.partition(Partition.CYCLIC, 3, -2))
        .hasToString("[[c'4, d'8, d'16], [r4, g'8, a'8]]");
    assertThat(LEAVES.divided(1, 2).get(0)).hasToString("[c'4, d'8, d'16, e'16]");
    Selection<Staff, Leaf> six = Select.leaves(Staff.parse("c'8 d' e' f' g' a'"));
    List<Duration> dotted = List.of(Duration.of(3, 8));
    assertThat(six.partition(Partition.CYCLIC, Fill.EXACT, dotted))
        .hasToString("[[c'8, d'8, e'8], [f'8, g'8, a'8]]");
    assertThat(LEAVES.partition(Partition.CYCLIC_WITH_OVERHANG, Fill.MORE, dotted))
        .hasToString("[[c'4, d'8], [d'16, e'16, e'8, r4], [g'8, a'8, b'8, <c' e'>8], [r8, c''8]]");
    assertThat(LEAVES.partition(Partition.CYCLIC_WITH_OVERHANG, Fill.LESS, dotted))
        .hasToString(
            "[[c'4, d'8], [d'16, e'16, e'8], [r4, g'8], [a'8, b'8, <c' e'>8, r8], [c''8]]");
    assertThatThrownBy(() -> LEAVES.partition(Partition.ONCE, 0))
        .hasMessage("count 0 divides nothing: use 1 or more, or below 0");
  }

  @Test
  void neighbouringLeavesAreTakenIn() {
    assertThat(Select.runs(S).get(0).withNextLeaf()).hasToString("[c'4, d'8, d'16, e'16, e'8, r4]");
    assertThat(Select.runs(S).get(1).withPreviousLeaf())
        .hasToString("[r4, g'8, a'8, b'8, <c' e'>8]");
  }

  @Test
  void kindsAreSelected() {
    assertThat(Select.tuplets(S).components()).allMatch(Tuplet.class::isInstance).hasSize(1);
    assertThat(Select.chords(S).components()).allMatch(Chord.class::isInstance).hasSize(1);
    assertThat(Select.notes(S).components()).allMatch(Note.class::isInstance).hasSize(9);
    assertThat(Arrays.asList(Select.skips(S).size(), Select.graces(S).size())).containsOnly(0);
  }
}
