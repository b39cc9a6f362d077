package org.divisi.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.divisi.cli.Ran.piece;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ctrl-C, and its like, while worker processes are at work. */
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
@DisabledOnOs(OS.WINDOWS)
class InterruptTest {
  /** Under a second on a machine with nothing else to do; the test allows for others. */
  private static final Duration SOON = Duration.ofSeconds(5);

  @TempDir private Path folder = Path.of("");

  @ParameterizedTest
  @CsvSource({"INT, 130", "TERM, 143"})
  void aSignalEndsTheRunAndItsWorkersAndLeavesNothing(String signal, int exit) throws Exception {
    Path begun = Files.createDirectory(folder.resolve("begun"));
    Path temporary = Files.createDirectory(folder.resolve("tmp"));
    Process run = start(begun, temporary);
    try {
      assertThat(within(Duration.ofSeconds(60), () -> names(begun).size() == 2)).isTrue();
      List<ProcessHandle> workers = run.descendants().toList();
      assertThat(workers.stream().map(worker -> String.valueOf(worker.pid())).sorted())
          .isEqualTo(names(begun));
      assertThat(names(temporary)).isNotEmpty();

      assertThat(new ProcessBuilder("kill", "-" + signal, "" + run.pid()).start().waitFor())
          .isZero();
      assertThat(run.waitFor(SOON.toMillis(), TimeUnit.MILLISECONDS)).isTrue();

      assertThat(run.exitValue()).isEqualTo(exit);
      assertThat(within(SOON, () -> workers.stream().noneMatch(ProcessHandle::isAlive))).isTrue();
      assertThat(within(SOON, () -> names(temporary).isEmpty())).isTrue();
      assertThat(names(folder)).containsExactly("A.java", "begun", "said", "tmp");
      assertThat(folder.resolve("said")).isEmptyFile();
    } finally {
      run.descendants().forEach(ProcessHandle::destroyForcibly);
      run.destroyForcibly();
    }
  }

  /** Starts a run of which each worker makes a file of its number, and then takes its time. */
  private Process start(Path begun, Path temporary) throws IOException {
    String body =
        """
        Container fragment(String folder) throws Exception {
          Files.createFile(Path.of(folder, "" + ProcessHandle.current().pid()));
          Thread.sleep(60_000);
          return Container.of();
        }
        Score compose(Pool pool) {
          String folder = "BEGUN";
          return Score.of(pool.map(List.of(folder, folder), this::fragment));
        }
        """;
    List<String> command =
        Ran.commandFromTerminal(
            "-Djava.io.tmpdir=" + temporary,
            "--class-path",
            System.getProperty("java.class.path"),
            Main.class.getName(),
            "run",
            piece(folder, "A.java", body.replace("BEGUN", begun.toString())),
            "--pool",
            "processes:2",
            "--out",
            folder.resolve("out"),
            "--timeline",
            folder.resolve("traces/a.json"));
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("said").toFile())
        .start();
  }

  private static boolean within(Duration limit, BooleanSupplier condition)
      throws InterruptedException {
    long start = System.nanoTime();
    while (!condition.getAsBoolean()) {
      if (Writing.since(start).compareTo(limit) > 0) {
        return false;
      }
      Thread.sleep(5);
    }
    return true;
  }

  private static List<String> names(Path folder) {
    try {
      return RunTest.names(folder);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
