package org.divisi.parallel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;

/** The fault table on Spark within this process: every row that can exist there. */
@Timeout(value = 300, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class FaultsOnSparkTest {
  private static final String SPARK = "spark:local[2]";

  /** What ends, freezes or fills the executor: it is this process; see {@code LocalClusterTest}. */
  private static final Set<Integer> DEADLY =
      Set.of(13, 23, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 52, 53, 54);

  /** Rows that speak of one worker: a local master has two, and which has an item is chance. */
  private static final Set<Integer> OF_ONE_WORKER = Set.of(72);

  /** What comes of a row where it is not what comes of it on processes. */
  private static final Map<Integer, String> OTHERWISE =
      // no folder is needed, since the executor is this process
      Map.of(76, "12 results");

  @TestFactory
  Stream<DynamicTest> every_fault_ends_as_on_processes() {
    return FaultsTest.all().stream()
        .filter(fault -> !DEADLY.contains(fault.number()))
        .filter(fault -> !OF_ONE_WORKER.contains(fault.number()))
        .filter(fault -> fault.attempt("processes:2") != null)
        .map(
            fault ->
                DynamicTest.dynamicTest(
                    fault.number() + " " + fault.title(),
                    () -> {
                      Fault.Attempt attempt = fault.attempt("processes:2");
                      assertThat(attempt == null ? "" : attempt.outcome(SPARK))
                          .isEqualTo(
                              OTHERWISE.getOrDefault(
                                  fault.number(), fault.expected("processes:2")));
                      assertThat(Shapes.shared(SPARK).map(List.of(1, 2), n -> n))
                          .containsExactly(1, 2);
                    }));
  }
}
