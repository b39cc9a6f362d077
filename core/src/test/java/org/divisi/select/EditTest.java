package org.divisi.select;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.divisi.lilypond.LilyPond;
import org.divisi.score.Articulation;
import org.divisi.score.Attachment;
import org.divisi.score.Clef;
import org.divisi.score.Component;
import org.divisi.score.Components;
import org.divisi.score.Container;
import org.divisi.score.Dynamic;
import org.divisi.score.Staff;
import org.divisi.score.Tuplet;
import org.divisi.theory.Ratio;
import org.junit.jupiter.api.Test;

/** Edits of a selection, as text in and text out; the old tree stays as it was. */
class EditTest {
  private static final Tuplet TRIPLET = Tuplet.of(Ratio.of(3, 2));

  private static void assertText(Component music, String text) {
    assertThat(LilyPond.format(music).replaceAll("\\s+", " "))
        .isEqualTo("\\new Staff { " + text + " }");
    assertThat(LilyPond.parse(LilyPond.format(music))).isEqualTo(music);
  }

  @Test
  void whatIsAttachedIsTakenAway() {
    Staff staff = Staff.parse("\\clef \"alto\" c'4 -> \\p d'4 -. ->");
    assertText(
        Select.leaves(staff).detach(Clef.class), "c'4 - \\accent \\p d'4 - \\accent - \\staccato");
    assertText(
        Select.leaves(staff).detach(Articulation.ACCENT),
        "\\clef \"alto\" c'4 \\p d'4 - \\staccato");
    assertThat(Select.leaves(staff).get(-1).detach(Dynamic.class)).isSameAs(staff);
    assertText(
        Select.leaves(staff).get(1).attach(Attachment.of(Dynamic.F).tweaked("color", "#red")),
        "\\clef \"alto\" c'4 - \\accent \\p d'4 - \\accent - \\staccato - \\tweak color #red \\f");
  }

  @Test
  void musicIsPutBeforeAndBehind() {
    Staff staff = Staff.parse("c'4 d'4");
    assertText(
        Select.leaves(staff).get(1).insertBefore(Container.parse("e'8 f'")), "c'4 e'8 f'8 d'4");
    assertText(Select.leaves(staff).insertAfter(LilyPond.parse("r8")), "c'4 r8 d'4 r8");
  }

  @Test
  void neighboursArePutIntoAContainer() {
    Staff staff = Staff.parse("c'8 d' e' f' g' a'");
    Staff wrapped = Select.leaves(staff).slice(1, 4).wrap(TRIPLET);
    assertText(wrapped, "c'8 \\tuplet 3/2 { d'8 e'8 f'8 } g'8 a'8");
    assertThat(Select.tuplets(wrapped).extract()).isEqualTo(staff);
    assertText(
        Select.leaves(staff).partition(Partition.CYCLIC, 3).wrap(TRIPLET),
        "\\tuplet 3/2 { c'8 d'8 e'8 } \\tuplet 3/2 { f'8 g'8 a'8 }");
    assertThatThrownBy(() -> Select.leaves(staff).get(0, 2).wrap(TRIPLET))
        .hasMessageContaining("do not stand side by side");
    assertThatThrownBy(() -> Select.leaves(staff).wrap(Staff.parse("c'4")))
        .hasMessage("Staff {c'4} holds something already: give an empty container");
    assertThatThrownBy(() -> Select.leaves(staff).extract())
        .hasMessage("c'8 holds nothing that could stay: select containers");
  }

  @Test
  void containersAreChangedForAnother() {
    Staff staff = Staff.parse("{ c'8 d'8 } { e'8 f'8 } g'4");
    assertText(Select.top(staff).slice(0, 2).swap(TRIPLET), "\\tuplet 3/2 { c'8 d'8 e'8 f'8 } g'4");
    assertText(
        Select.top(staff)
            .slice(0, 2)
            .partition(Partition.CYCLIC, 1)
            .swap(Tuplet.of(Ratio.of(1, 1))),
        "\\tuplet 1/1 { c'8 d'8 } \\tuplet 1/1 { e'8 f'8 } g'4");
    assertThat(staff.withComponents(Components.EMPTY).components()).isEmpty();
  }
}
