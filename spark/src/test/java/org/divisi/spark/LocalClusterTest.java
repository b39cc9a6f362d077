package org.divisi.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.apache.spark.SparkContext;
import org.apache.spark.SparkEnv;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerExecutorRemoved;
import org.divisi.parallel.Batch;
import org.divisi.parallel.Failures;
import org.divisi.parallel.Options;
import org.divisi.parallel.Outcome;
import org.divisi.parallel.Pool;
import org.divisi.parallel.TaskException;
import org.divisi.parallel.WorkerException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What only executors of their own can show: two processes, started from jars alone. */
@Timeout(value = 300, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class LocalClusterTest {
  /** Of the executors' own, which load this class for the tasks, it is each executor alone. */
  private static final Pool POOL = Pool.of("spark:local-cluster[2,1,1024]");

  @TempDir private Path folder = Path.of("");

  @AfterAll
  static void close() {
    POOL.close();
  }

  private static long pid() {
    return ProcessHandle.current().pid();
  }

  private static List<Integer> upTo(int count) {
    return IntStream.range(0, count).boxed().toList();
  }

  @Test
  void two_executors_give_results_in_order() {
    Pool alone = POOL.with(Options.defaults().withChunk(1));
    Set<Long> pids = new HashSet<>();
    // on a busy machine the second executor may come when the pool has begun
    for (int round = 0; round < 50 && pids.size() < 2; round++) {
      pids.addAll(
          alone.map(
              upTo(20),
              n -> {
                Thread.sleep(20);
                return pid();
              }));
    }
    assertThat(pids).hasSize(2).doesNotContain(pid());
    assertThat(POOL.map(upTo(500), n -> n * n))
        .isEqualTo(upTo(500).stream().map(n -> n * n).toList());
  }

  @Test
  void a_pool_on_spark_within_an_executor_is_that_executor() {
    assertThat(POOL.map(upTo(3), n -> POOL.map(List.of(n, n + 1), m -> m + ":" + (pid() > 0))))
        .hasToString("[[0:true, 1:true], [1:true, 2:true], [2:true, 3:true]]");
  }

  @Test
  void one_seed_gives_what_it_gives_in_sequence() {
    try (Pool plain = Pool.sequential()) {
      assertThat(POOL.map(upTo(50), 2025L, (n, random) -> random.nextLong()))
          .isEqualTo(plain.map(upTo(50), 2025L, (n, random) -> random.nextLong()));
    }
  }

  @Test
  void an_exception_has_its_class_and_line_and_the_task_ran_once() {
    String runs = folder.toString();
    assertThatThrownBy(
            () ->
                POOL.map(
                    upTo(8),
                    n -> {
                      if (n == 5) {
                        Files.createTempFile(Path.of(runs), "run", "");
                        throw new IllegalStateException("bad " + n);
                      }
                      return n;
                    }))
        .isInstanceOfSatisfying(
            TaskException.class,
            e -> {
              assertThat(e.index()).isEqualTo(5);
              assertThat(e.getCause())
                  .isExactlyInstanceOf(IllegalStateException.class)
                  .hasMessage("bad 5");
              assertThat(Objects.requireNonNull(e.getCause()).getStackTrace()[0].getFileName())
                  .isEqualTo("LocalClusterTest.java");
            });
    assertThat(folder.toFile().list()).hasSize(1);
  }

  @Test
  void the_end_of_an_executor_loses_nothing_and_no_other_is_reported() throws Exception {
    Set<String> reported = ConcurrentHashMap.newKeySet();
    SparkContext.getOrCreate().addSparkListener(new Removed(reported));
    Path pids = Files.createDirectory(folder.resolve("pids"));
    String noted = pids.toString();
    Batch<Integer> batch =
        POOL.with(Options.defaults().withChunk(2))
            .mapAsync(
                upTo(60),
                n -> {
                  Files.writeString(Path.of(noted, pid() + " " + SparkEnv.get().executorId()), "");
                  Thread.sleep(50);
                  return n * 3;
                });
    while (pids.toFile().list().length < 2) {
      Thread.sleep(20);
    }
    String[] victim = pids.toFile().list()[0].split(" ");
    Optional<ProcessHandle> executor = ProcessHandle.of(Long.parseLong(victim[0]));
    assertThat(executor).isPresent();
    assertThat(executor.orElseThrow().destroyForcibly()).isTrue();
    assertThat(batch.get()).isEqualTo(upTo(60).stream().map(n -> n * 3).toList());
    assertThat(executor.orElseThrow().isAlive()).isFalse();
    while (reported.isEmpty()) {
      Thread.sleep(20);
    }
    assertThat(reported).containsExactly(victim[1]);
  }

  /** Keeps the executors that Spark says are gone. */
  private static final class Removed extends SparkListener {
    private final Set<String> executors;

    Removed(Set<String> executors) {
      this.executors = executors;
    }

    @Override
    public void onExecutorRemoved(SparkListenerExecutorRemoved event) {
      executors.add(event.executorId());
    }
  }

  @Test
  void whoever_ends_its_executor_is_named_alone() {
    List<Outcome<Integer>> outcomes =
        POOL.with(Options.defaults().withFailures(Failures.COLLECT).withChunk(4))
            .mapAsync(
                upTo(12),
                n -> {
                  if (n == 6) {
                    System.exit(3);
                  }
                  return n;
                })
            .outcomes();
    assertThat(outcomes.stream().filter(Outcome::isFailed).map(Outcome::index)).containsExactly(6);
    assertThat(outcomes.get(6).failure().orElseThrow().getCause())
        .isInstanceOfSatisfying(
            WorkerException.class,
            e -> {
              assertThat(e.exitCode()).isEqualTo(3);
              assertThat(e).hasMessage("the executor died: exit code 3");
            });
    assertThat(POOL.map(List.of(1, 2, 3), n -> n + 1)).containsExactly(2, 3, 4);
  }

  @Test
  void a_loop_deaf_to_interrupts_gives_its_place_back() {
    Options options =
        Options.defaults().withTimeout(Duration.ofSeconds(4)).withFailures(Failures.COLLECT);
    List<Outcome<Integer>> outcomes =
        POOL.with(options.withChunk(1))
            .mapAsync(
                upTo(12),
                n -> {
                  long end = System.nanoTime() + (n < 4 ? 20_000_000_000L : 0);
                  while (System.nanoTime() < end) {
                    Thread.onSpinWait();
                  }
                  return n;
                })
            .outcomes();
    assertThat(outcomes.stream().filter(Outcome::isFailed).map(Outcome::index))
        .containsExactly(0, 1, 2, 3);
  }

  @Test
  void results_stream_in_order_and_each_end_is_told() {
    Set<Integer> ended = ConcurrentHashMap.newKeySet();
    List<Integer> results = new ArrayList<>();
    POOL.with(Options.defaults().withListener(new Noting(ended))).stream(upTo(40), n -> n)
        .forEach(results::add);
    assertThat(results).isEqualTo(upTo(40));
    assertThat(ended).hasSize(40);
  }

  private record Noting(Set<Integer> ended) implements org.divisi.parallel.Listener {
    @Override
    public void ended(org.divisi.parallel.Span span) {
      ended.add(span.index());
    }
  }
}
