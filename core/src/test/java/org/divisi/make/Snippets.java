package org.divisi.make;

import static org.assertj.core.api.Assertions.assertThat;

import org.divisi.score.Components;
import org.divisi.score.Staff;
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
}
