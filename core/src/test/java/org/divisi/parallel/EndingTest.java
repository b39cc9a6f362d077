package org.divisi.parallel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How items, maps and pools end before their time, in every kind of pool. */
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class EndingTest {
  static final List<String> POOLS = Shapes.pools();

  @ParameterizedTest
  @FieldSource("POOLS")
  void an_item_that_takes_too_long_is_named_with_its_stack(String kind) {
    Options options = Options.defaults().withTimeout(Shapes.TOO_LONG);
    Pool pool = Shapes.shared(kind).with(options);
    assertThatThrownBy(() -> pool.map(Shapes.upTo(10), EndingTest::sleepAtFive))
        .isInstanceOfSatisfying(TaskException.class, e -> assertThat(e.index()).isEqualTo(5))
        .hasCauseInstanceOf(TimeoutException.class)
        .hasMessageContaining("still running after 4s")
        .satisfies(e -> assertThat(PoolTest.frames(e.getCause())).endsWith("sleepAtFive"));
    assertThat(pool.map(List.of(1), n -> n)).containsExactly(1);
  }

  static int sleepAtFive(int n) throws InterruptedException {
    if (n == 5) {
      TimeUnit.SECONDS.sleep(600);
    }
    return n;
  }

  @ParameterizedTest
  @FieldSource("POOLS")
  void a_cancelled_batch_says_so(String kind) {
    Pool pool = Shapes.shared(kind);
    Batch<Integer> batch = pool.mapAsync(Shapes.upTo(10), EndingTest::sleepAtFive);
    batch.cancel();
    assertThatThrownBy(batch::get)
        .isInstanceOf(CancellationException.class)
        .hasMessage("the batch was cancelled");
    assertThat(batch.isDone()).isTrue();
  }

  @ParameterizedTest
  @FieldSource("POOLS")
  void a_batch_can_be_read_twice_and_waited_for(String kind) throws Exception {
    Pool pool = Shapes.shared(kind);
    Batch<Integer> batch = pool.mapAsync(Shapes.upTo(100), n -> n + 1);
    assertThat(batch.stream().limit(3)).containsExactly(1, 2, 3);
    assertThat(batch.get(Duration.ofSeconds(30))).hasSize(100);
    assertThat(batch.stream()).hasSize(100);
    assertThat(batch.progress().done()).isEqualTo(100);
  }

  @ParameterizedTest
  @FieldSource("POOLS")
  void a_closed_pool_refuses_work(String kind) {
    Pool pool = Pool.of(kind);
    pool.close();
    pool.close();
    assertThatThrownBy(() -> pool.map(List.of(1), n -> n))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("the pool is closed");
  }

  @ParameterizedTest
  @FieldSource("POOLS")
  void a_cancelled_map_leaves_the_next_one_alone(String kind) {
    Pool pool = Shapes.shared(kind);
    for (int round = 0; round < 20; round++) {
      Batch<Integer> unwanted =
          pool.with(Options.defaults().withChunk(1)).mapAsync(Shapes.upTo(40), EndingTest::rest);
      for (int i = 0; i < round % 5; i++) {
        Integer unused = unwanted.stream().findFirst().orElseThrow();
      }
      Batch<Integer> wanted = pool.mapAsync(Shapes.upTo(6), EndingTest::rest);
      unwanted.cancel();
      assertThat(wanted.get()).isEqualTo(Shapes.upTo(6));
    }
  }

  static int rest(int n) throws InterruptedException {
    Thread.sleep(2);
    return n;
  }

  /** Each item leaves a file with a line for each time it was begun. */
  @ParameterizedTest
  @ValueSource(strings = {"processes:1", "processes:2"})
  void only_what_ends_a_process_is_blamed_and_it_is_run_once(String kind, @TempDir Path folder)
      throws IOException {
    String place = folder.toString();
    List<Outcome<String>> outcomes =
        Shapes.shared(kind)
            .with(Options.defaults().withChunk(1).withFailures(Failures.COLLECT))
            .mapAsync(
                Shapes.upTo(60),
                n -> {
                  Path begun = Path.of(place, "" + n);
                  String before = Files.exists(begun) ? Files.readString(begun) : "";
                  Path unused = Files.writeString(begun, before + "x");
                  if (n % 10 == 3) {
                    Runtime.getRuntime().halt(9);
                  }
                  return "x".repeat(10_000 + n);
                })
            .outcomes();
    assertThat(outcomes.stream().filter(Outcome::isFailed).map(Outcome::index))
        .containsExactly(3, 13, 23, 33, 43, 53);
    for (Outcome<String> outcome : outcomes) {
      if (outcome.isFailed()) {
        assertThat(outcome.failure().orElseThrow()).hasCauseInstanceOf(WorkerException.class);
        assertThat(Files.readString(folder.resolve("" + outcome.index()))).isEqualTo("x");
      } else {
        assertThat(outcome.value()).hasSize(10_000 + outcome.index());
      }
    }
  }

  @Test
  void inputs_that_wait_for_results_are_not_drawn_ahead_of_them() {
    try (Pool pool = Pool.processes(1)) {
      List<Integer> seen = new CopyOnWriteArrayList<>();
      Iterable<Integer> inputs =
          () ->
              Stream.iterate(0, n -> n < 20, n -> n + 1)
                  .peek(n -> waitUntil(() -> seen.size() >= n))
                  .iterator();
      try (Stream<Integer> results =
          pool.with(Options.defaults().withChunk(1)).stream(inputs, n -> n)) {
        results.forEach(seen::add);
      }
      assertThat(seen).isEqualTo(Shapes.upTo(20));
    }
  }

  private static void waitUntil(BooleanSupplier holds) {
    while (!holds.getAsBoolean()) {
      LockSupport.parkNanos(100_000);
    }
  }
}
