package org.divisi.transform;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import org.divisi.score.Component;
import org.divisi.score.Staff;
import org.divisi.theory.Meter;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Cost in allocated bytes, which are the same on every run and under any load. */
@Tag("cost")
class CostTest {
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  /** A flat staff, the worst shape, of so many measures in 4/4. */
  private static Staff flat(int measures) {
    RandomMeasures random = new RandomMeasures(measures);
    List<Component> leaves = new ArrayList<>();
    for (int i = 0; i < measures; i++) {
      random.measure(Meter.of(4, 4).duration()).components().forEach(leaves::add);
    }
    return Staff.of(leaves);
  }

  private static double bytesOfOneMeasure(int measures) {
    Staff staff = flat(measures);
    long bytes = 0;
    for (int i = 0; i < 3; i++) {
      long before = THREADS.getCurrentThreadAllocatedBytes();
      Staff rewritten = Meters.rewrite(staff, Meter.of(4, 4));
      bytes = THREADS.getCurrentThreadAllocatedBytes() - before;
      assertThat(rewritten.duration()).isEqualTo(staff.duration());
    }
    return (double) bytes / measures;
  }

  @Test
  void aMeasureCostsTheSameInAStaffOfAnyLength() {
    double few = bytesOfOneMeasure(200);
    double many = bytesOfOneMeasure(8_000);
    assertThat(many).isLessThan(1.25 * few);
  }
}
