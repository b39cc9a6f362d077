package org.divisi.select;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.divisi.check.Check;
import org.divisi.score.Articulation;
import org.divisi.score.Component;
import org.divisi.score.Components;
import org.divisi.score.Dynamic;
import org.divisi.score.Note;
import org.divisi.score.Rest;
import org.divisi.score.Spanner;
import org.divisi.score.Staff;
import org.divisi.score.Tie;
import org.divisi.score.Tree;
import org.divisi.theory.Duration;
import org.divisi.theory.Pitch;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** How cost grows with the score, in allocated bytes: the same on every run, under any load. */
@Tag("cost")
class ActingCostTest {
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  /** Eighths with rests, dynamics and ties. */
  private static Staff staff(int leaves) {
    Component[] components = new Component[leaves];
    for (int i = 0; i < leaves; i++) {
      Component leaf =
          i % 16 == 15 ? Rest.of(Duration.EIGHTH) : Note.of(Pitch.of(i / 2 % 24), Duration.EIGHTH);
      leaf = i % 8 == 2 ? leaf.attach(new Tie()) : leaf;
      components[i] = i % 16 == 0 ? leaf.attach(i % 32 == 0 ? Dynamic.P : Dynamic.F) : leaf;
    }
    return Staff.of(components);
  }

  private static long bytes(Consumer<Staff> action, Staff staff) {
    action.accept(staff);
    long before = THREADS.getCurrentThreadAllocatedBytes();
    action.accept(staff);
    return THREADS.getCurrentThreadAllocatedBytes() - before;
  }

  private static Arguments acting(String what, Consumer<Staff> action) {
    return Arguments.of(what, action);
  }

  static Stream<Arguments> edits() {
    return Stream.of(
        acting("attach", s -> at(s, (leaf, i) -> leaf.attach(Articulation.ACCENT))),
        acting("shorten", s -> at(s, (leaf, i) -> Rest.of(Duration.SIXTEENTH))),
        acting(
            "replace by none",
            s -> Tree.replace(s, new int[] {s.nodes() / 2}, (leaf, i) -> Components.EMPTY)),
        acting("ask", s -> Tree.at(s, s.nodes() / 2).effective(Dynamic.class)));
  }

  private static void at(Staff staff, Tree.Change change) {
    Tree.edit(staff, new int[] {staff.nodes() / 2}, change);
  }

  /** Ten times the leaves: as much more each time, where a line would give ten times as much. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("edits")
  void oneEditGrowsAsTheLogarithm(String what, Consumer<Staff> edit) {
    long thousand = bytes(edit, staff(1_000));
    long hundredThousand = bytes(edit, staff(100_000));
    assertThat(thousand).isPositive();
    // The tree of 100,000 is as high as that of 1,000 and two levels more.
    assertThat(hundredThousand).isLessThan(3 * thousand);
  }

  static Stream<Arguments> bulkEdits() {
    return Stream.of(
        acting("accents", s -> Select.leaves(s).every(4).attach(Articulation.ACCENT)),
        acting("slurs", s -> Select.runs(s).attach(Spanner.SLUR)),
        acting("logical ties", Select::logicalTies),
        acting("measures", Select::measures),
        acting("removal", s -> Select.leaves(s).every(3).remove()),
        acting("effective", s -> Select.leaves(s).effective(Dynamic.class)),
        acting("places", s -> Select.leaves(s).places()),
        acting("check", Check::all));
  }

  /** Not the least: what is compiled meanwhile allocates less. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("bulkEdits")
  void manyEditsGrowAsTheScore(String what, Consumer<Staff> edits) {
    double tenThousand = bytes(edits, staff(10_000));
    double hundredThousand = bytes(edits, staff(100_000));
    assertThat(tenThousand).isPositive();
    assertThat(hundredThousand / tenThousand).isLessThan(13);
  }

  @Test
  void whatIsInForceAtEachLeafIsHandedOn() {
    Staff staff = staff(100_000);
    long once = bytes(s -> Select.leaves(s).effective(Dynamic.class), staff);
    assertThat(once / staff.leaves()).isLessThan(40);
  }
}
