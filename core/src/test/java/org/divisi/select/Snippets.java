package org.divisi.select;

import static org.assertj.core.api.Assertions.assertThat;

import org.divisi.make.Leaves;
import org.divisi.score.Articulation;
import org.divisi.score.Spanner;
import org.divisi.score.Staff;
import org.junit.jupiter.api.Test;

/** The examples of this room's Javadoc: each region is the body of a test. */
class Snippets {
  @Test
  void select() {
    // @start region="select"
    Staff staff = Staff.of(Leaves.notes("c' d' e' f'", "1/8"));
    staff = Select.leaves(staff).every(2).attach(Articulation.ACCENT);
    staff = Select.runs(staff).attach(Spanner.SLUR);
    // @end
    assertThat(staff.components().get(0).attachments()).hasToString("[\\accent, (]");
  }
}
