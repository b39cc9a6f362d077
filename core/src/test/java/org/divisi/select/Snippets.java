package org.divisi.select;

import static org.assertj.core.api.Assertions.assertThat;

import org.divisi.make.Leaves;
import org.divisi.score.Articulation;
import org.divisi.score.Leaf;
import org.divisi.score.Spanner;
import org.divisi.score.Staff;
import org.divisi.score.StartSlur;
import org.divisi.theory.Duration;
import org.divisi.theory.Offset;
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

  @Test
  void bars() {
    Staff staff = Staff.parse("\\time 3/4 c'4 d' e' \\time 2/4 f' g' a' b'");
    // @start region="bars"
    Bars bars = Bars.of(staff);
    int count = bars.count(); // 3
    int number = bars.numberAt(Offset.of(1, 1)); // 2
    // @end
    assertThat(count).isEqualTo(3);
    assertThat(number).isEqualTo(2);
    assertThat(bars.startOf(3)).isEqualTo(Offset.of(5, 4));
    assertThat(bars.endOf(1)).isEqualTo(Offset.of(3, 4));
    assertThat(bars.positionIn(Offset.of(1, 1))).isEqualTo(Duration.QUARTER);
    assertThat(bars.underfull()).isEmpty();
    assertThat(Bars.of(Staff.parse("c'2.")).underfull()).contains(Duration.QUARTER);
  }

  @Test
  void partition() {
    Staff staff = Staff.parse("c'8 d' e' f' g' a' b'");
    // @start region="partition"
    Groups<Staff, Leaf> threes = Select.leaves(staff).partition(Partition.CYCLIC_WITH_OVERHANG, 3);
    Staff slurred = threes.attach(Spanner.SLUR);
    // @end
    assertThat(threes).hasToString("[[c'8, d'8, e'8], [f'8, g'8, a'8], [b'8]]");
    assertThat(Select.leaves(slurred).where(leaf -> leaf.has(StartSlur.class)).size()).isEqualTo(2);
  }
}
