package org.divisi.parallel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;

/** The fault table: every row, in every kind of pool that can meet it. */
@Timeout(value = 300, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class FaultsTest {

  static List<Fault> all() {
    return Stream.of(
            FaultsOfTasks.all(),
            FaultsOfWorkers.all(),
            FaultsOfTime.all(),
            FaultsOfCallers.all(),
            FaultsOfState.all())
        .flatMap(List::stream)
        .toList();
  }

  @TestFactory
  Stream<DynamicTest> every_fault_ends_as_the_report_says() {
    return all().stream()
        .flatMap(
            fault ->
                Fault.KINDS.stream()
                    .filter(kind -> fault.attempt(kind) != null)
                    .map(kind -> test(fault, kind)));
  }

  private static DynamicTest test(Fault fault, String kind) {
    return DynamicTest.dynamicTest(
        "%d %s, %s".formatted(fault.number(), fault.title(), kind),
        () -> {
          Fault.Attempt attempt = fault.attempt(kind);
          assertThat(attempt == null ? "" : attempt.outcome(kind)).isEqualTo(fault.expected(kind));
          assertThat(Shapes.shared(kind).map(List.of(1, 2), n -> n)).containsExactly(1, 2);
        });
  }

  @Test
  void the_table_has_every_row_once() {
    assertThat(all().stream().map(Fault::number))
        .containsExactlyElementsOf(Shapes.upTo(82).subList(1, 82));
    assertThat(all())
        .allSatisfy(
            fault ->
                assertThat(Fault.KINDS)
                    .allSatisfy(kind -> assertThat(fault.cell(kind)).isNotEmpty()));
  }

  @Test
  void the_report_is_current() throws IOException {
    Path file = Path.of("..", "docs", "faults.md");
    String report = report();
    if (Boolean.getBoolean("divisi.update")) {
      Files.writeString(file, report);
    }
    assertThat(file).as("run the tests with -Ddivisi.update=true to rewrite it").hasContent(report);
  }

  private static String report() {
    StringBuilder report =
        new StringBuilder(
            """
            # What can go wrong in a pool, and what comes of it

            Written by `FaultsTest`, which runs every row: a map of twelve items, the sixth of them bad, on two workers, unless the row
            says otherwise. After each row the pool runs another map. The rows are those of the table that was drawn up from the faults of
            other pools; the last column says what these did, measured in November 2026 where a measure is given (CPython 3.11
            `multiprocessing.Pool` and `ProcessPoolExecutor` (PPE), joblib with loky, pebble, mpire, Dask). In brackets: why there is no such row.

            | | fault | sequential | threads | processes | others |
            |---|---|---|---|---|---|
            """);
    for (Fault fault : all()) {
      report.append("| %d | %s |".formatted(fault.number(), fault.title()));
      String last = "";
      for (String kind : Fault.KINDS) {
        String cell = fault.cell(kind);
        report.append(cell.equals(last) ? " same |" : " " + cell.replace("|", "\\|") + " |");
        last = cell;
      }
      report.append(" %s |%n".formatted(fault.peers()).toString().replace("\r", ""));
    }
    return report.toString();
  }
}
