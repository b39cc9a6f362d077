package org.divisi.make;

import static org.assertj.core.api.Assertions.assertThat;

import org.divisi.score.Components;
import org.divisi.score.Staff;
import org.divisi.theory.Duration;
import org.divisi.theory.rhythm.RhythmTree;
import org.junit.jupiter.api.Test;

/** The examples of this room's Javadoc: each region is the body of a test. */
class Snippets {
  @Test
  void leaves() {
    // @start region="leaves"
    Components leaves = Leaves.notes("c' d' ef'", "1/4 5/16 1/12");
    Staff staff = Staff.of(leaves);
    // Staff {c'4, d'4, d'16, 3:2 {ef'8}}, with a tie from d'4 to d'16
    // @end
    assertThat(staff).hasToString("Staff {c'4, d'4, d'16, 3:2 {ef'8}}");
  }

  @Test
  void trees() {
    // @start region="trees"
    RhythmTree tree = RhythmTree.parse("(1 (1 (2 (1 -1 1)) -2))");
    Staff staff = Staff.of(RhythmTrees.music(tree, Duration.HALF));
    // Staff {5:4 {c'8, 3:2 {c'8, r8, c'8}, r4}}
    RhythmTree again = RhythmTrees.of(staff);
    // (1 ((1 (1 (2 (1 -1 1)) -2))))
    // @end
    assertThat(staff).hasToString("Staff {5:4 {c'8, 3:2 {c'8, r8, c'8}, r4}}");
    assertThat(again).hasToString("(1 ((1 (1 (2 (1 -1 1)) -2))))");
  }
}
