package org.divisi.score;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import org.divisi.theory.Duration;
import org.divisi.theory.NoteValue;
import org.divisi.theory.Pitch;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Cost in allocated bytes, which are the same on every run and under any load. */
@Tag("cost")
class CostTest {
  private static final int NOTES = 1_000_000;
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private static long allocated(Runnable action) {
    long before = THREADS.getCurrentThreadAllocatedBytes();
    action.run();
    return THREADS.getCurrentThreadAllocatedBytes() - before;
  }

  private static Staff flat(int size) {
    Component[] notes = new Component[size];
    for (int i = 0; i < size; i++) {
      notes[i] = Note.of(Pitch.of(i % 24), NoteValue.of(Duration.EIGHTH));
    }
    return Staff.of(notes);
  }

  private static long editOf(Staff staff) {
    int[] position = {staff.nodes() / 2};
    Tree.Change change = (component, i) -> component.attach(Articulation.ACCENT);
    long bytes = 0;
    for (int i = 0; i < 20; i++) {
      bytes = allocated(() -> Tree.edit(staff, position, change));
    }
    return bytes;
  }

  @Test
  void oneEditOfAMillionNotesAllocatesLessThanAKilobyteAndAHalf() {
    long thousand = editOf(flat(1_000));
    long million = editOf(flat(NOTES));
    assertThat(million).isLessThan(1_536);
    assertThat(million).isLessThan(3 * thousand);
  }

  @Test
  void aNoteInAFlatStaffTakesAtMost36Bytes() {
    Component[] notes = new Component[NOTES];
    long bytes =
        allocated(
            () -> {
              for (int i = 0; i < NOTES; i++) {
                notes[i] = Note.of(Pitch.of(i % 24), NoteValue.of(Duration.EIGHTH));
              }
            });
    Staff[] staff = new Staff[1];
    // What the tree keeps of what it allocates: its blocks, their measures and their arrays.
    long tree = allocated(() -> staff[0] = Staff.of(notes));
    assertThat((bytes + tree) / (double) NOTES).isLessThanOrEqualTo(36);
  }
}
