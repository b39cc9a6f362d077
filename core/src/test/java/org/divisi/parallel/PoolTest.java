package org.divisi.parallel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds in every kind of pool, for every number of workers and size of chunk. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class PoolTest {

  static final List<String> POOLS = Shapes.pools();

  @ParameterizedTest
  @MethodSource("org.divisi.parallel.Shapes#all")
  void results_come_in_the_order_of_inputs(String kind, int chunk) {
    Pool pool = Shapes.shared(kind, chunk);
    List<Integer> squares = pool.map(Shapes.upTo(500), n -> n * n);
    assertThat(squares).isEqualTo(Shapes.upTo(500).stream().map(n -> n * n).toList());
    assertThat(squares).isUnmodifiable();
  }

  @ParameterizedTest
  @FieldSource("POOLS")
  void nothing_in_gives_nothing_out(String kind) {
    Pool pool = Shapes.shared(kind);
    assertThat(pool.map(List.<Integer>of(), n -> n)).isEmpty();
  }

  @ParameterizedTest
  @FieldSource("POOLS")
  void inputs_and_results_may_be_null(String kind) {
    Pool pool = Shapes.shared(kind);
    List<@Nullable Integer> inputs = Arrays.asList(1, null, 3);
    List<@Nullable Integer> results =
        pool.<@Nullable Integer, @Nullable Integer>map(inputs, n -> n == null ? 0 : null);
    assertThat(results).containsExactly(null, 0, null);
  }

  @ParameterizedTest
  @MethodSource("org.divisi.parallel.Shapes#all")
  void one_seed_gives_one_result(String kind, int chunk) {
    Pool pool = Shapes.shared(kind, chunk);
    try (Pool plain = Pool.sequential()) {
      List<Long> numbers = pool.map(Shapes.upTo(50), 2025L, (n, random) -> random.nextLong());
      assertThat(numbers).doesNotHaveDuplicates();
      assertThat(numbers)
          .isEqualTo(plain.map(Shapes.upTo(50), 2025L, (n, random) -> random.nextLong()));
      assertThat(numbers.get(0)).isEqualTo(-375106336756049881L);
    }
  }

  @ParameterizedTest
  @FieldSource("POOLS")
  void a_map_inside_an_item_draws_other_numbers_in_each_item(String kind) {
    Pool pool = Shapes.shared(kind);
    List<List<Long>> numbers =
        pool.map(
            Shapes.upTo(4), n -> pool.map(List.of(1, 2, 3), 7L, (m, random) -> random.nextLong()));
    assertThat(numbers.stream().flatMap(List::stream)).hasSize(12).doesNotHaveDuplicates();
    assertThat(numbers.get(3).get(2)).isEqualTo(-7712249888818670423L);
  }

  @ParameterizedTest
  @MethodSource("org.divisi.parallel.Shapes#all")
  void maps_are_numbered_whatever_their_options(String kind, int chunk) {
    Options timed = Options.defaults().withChunk(chunk).withTimeout(Shapes.TOO_LONG);
    try (Pool pool = Pool.of(kind)) {
      pool.map(List.of(1), n -> n);
      pool.with(timed).map(List.of(1), n -> n);
      assertThatThrownBy(() -> pool.with(timed).map(List.of(511), PoolTest::failAt511And512))
          .isInstanceOfSatisfying(
              TaskException.class,
              e -> assertThat(e.rerun()).isEqualTo("--only 2:0 --pool sequential"));
      assertThatThrownBy(() -> pool.map(List.of(511), PoolTest::failAt511And512))
          .isInstanceOfSatisfying(
              TaskException.class,
              e -> assertThat(e.rerun()).isEqualTo("--only 3:0 --pool sequential"));
    }
  }

  @ParameterizedTest
  @MethodSource("org.divisi.parallel.Shapes#all")
  void the_lowest_failing_index_is_thrown(String kind, int chunk) {
    Pool pool = Shapes.shared(kind, chunk);
    for (int round = 0; round < 5; round++) {
      assertThatThrownBy(() -> pool.map(Shapes.upTo(1000), PoolTest::failAt511And512))
          .isInstanceOfSatisfying(
              TaskException.class,
              e -> {
                assertThat(e.index()).isEqualTo(511);
                assertThat(e.input()).isEqualTo("511");
                assertThat(e.rerun()).endsWith(":511 --pool sequential".substring(1));
                assertThat(e).hasMessageContaining("item 511 (input 511) failed");
                assertThat(e).hasMessageContaining("java.lang.IllegalStateException: bad 511");
                assertThat(e.getCause()).isExactlyInstanceOf(IllegalStateException.class);
                assertThat(frames(e.getCause())).containsExactly("failAt511And512");
                assertThat(e.getSuppressed()).isEmpty();
                assertThat(e.getStackTrace()[0].getClassName()).isEqualTo(Pool.class.getName());
              });
    }
  }

  /** The methods on a stack. */
  static List<String> frames(@Nullable Throwable thrown) {
    return Arrays.stream(Objects.requireNonNull(thrown).getStackTrace())
        .map(StackTraceElement::getMethodName)
        .toList();
  }

  static int failAt511And512(int n) throws InterruptedException {
    if (n == 511) {
      Thread.sleep(5);
    }
    if (n == 511 || n == 512) {
      throw new IllegalStateException("bad " + n);
    }
    return n;
  }

  @ParameterizedTest
  @MethodSource("org.divisi.parallel.Shapes#all")
  void collecting_keeps_the_good_results_and_every_failure(String kind, int chunk) {
    Options options = Options.defaults().withFailures(Failures.COLLECT).withChunk(chunk);
    Pool pool = Shapes.shared(kind).with(options);
    Batch<Integer> batch = pool.mapAsync(Shapes.upTo(100), PoolTest::failAtTens);
    List<Outcome<Integer>> outcomes = batch.outcomes();
    assertThat(outcomes).hasSize(100);
    assertThat(outcomes.stream().filter(Outcome::isFailed).map(Outcome::index))
        .containsExactly(0, 10, 20, 30, 40, 50, 60, 70, 80, 90);
    assertThat(outcomes.get(33).value()).isEqualTo(33);
    assertThatThrownBy(batch::get)
        .isInstanceOfSatisfying(
            TaskException.class,
            e -> {
              assertThat(e.index()).isZero();
              assertThat(e.getSuppressed()).hasSize(9);
              assertThat(((TaskException) e.getSuppressed()[8]).index()).isEqualTo(90);
            });
  }

  static int failAtTens(int n) {
    if (n % 10 == 0) {
      throw new IllegalArgumentException("ten");
    }
    return n;
  }

  @ParameterizedTest
  @MethodSource("org.divisi.parallel.Shapes#all")
  void printed_text_appears_in_the_order_of_items(String kind, int chunk) {
    String printed =
        printedBy(
            () -> {
              Pool pool = Shapes.shared(kind, chunk);
              pool.map(
                  Shapes.upTo(20),
                  n -> {
                    System.out.print("item " + n + " é");
                    System.err.println("!");
                    return n;
                  });
            });
    StringBuilder expected = new StringBuilder();
    Shapes.upTo(20).forEach(n -> expected.append("item ").append(n).append(" é!\n"));
    assertThat(printed).isEqualTo(expected.toString());
  }

  static String printedBy(Runnable action) {
    PrintStream out = System.out;
    PrintStream err = System.err;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream both = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    System.setOut(both);
    System.setErr(both);
    try {
      action.run();
      // a parcel that is not wanted any more may need a moment to let go, when it is opened here
      for (int wait = 0; wait < 500 && System.out != both; wait++) {
        LockSupport.parkNanos(2_000_000);
      }
      assertThat(System.out).isSameAs(both);
    } finally {
      System.setOut(out);
      System.setErr(err);
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @FieldSource("POOLS")
  void text_printed_up_to_a_failure_appears(String kind) {
    String printed =
        printedBy(
            () -> {
              Pool pool = Shapes.shared(kind);
              assertThatThrownBy(
                      () ->
                          pool.map(
                              Shapes.upTo(100),
                              n -> {
                                System.out.print(n + " ");
                                return 1 / (5 - n);
                              }))
                  .hasCauseExactlyInstanceOf(ArithmeticException.class);
            });
    assertThat(printed).isEqualTo("0 1 2 3 4 5 ");
  }

  @ParameterizedTest
  @FieldSource("POOLS")
  void pools_within_pools_never_wait_for_themselves(String kind) {
    Pool pool = Shapes.shared(kind);
    List<Integer> sums =
        pool.map(
            Shapes.upTo(6),
            a ->
                pool
                    .map(
                        Shapes.upTo(4),
                        b ->
                            pool.map(Shapes.upTo(3), c -> a + b + c).stream()
                                .mapToInt(n -> n)
                                .sum())
                    .stream()
                    .mapToInt(n -> n)
                    .sum());
    assertThat(sums).containsExactly(30, 42, 54, 66, 78, 90);
  }

  @ParameterizedTest
  @FieldSource("POOLS")
  void a_stream_draws_inputs_on_demand(String kind) {
    List<Integer> drawn = new ArrayList<>();
    Options options = Options.defaults().withWindow(10, 1000);
    Pool pool = Shapes.shared(kind).with(options);
    Iterable<Integer> endless = () -> Stream.iterate(0, n -> n + 1).peek(drawn::add).iterator();
    try (Stream<Integer> results = pool.stream(endless, n -> n * 2)) {
      assertThat(results.limit(5)).containsExactly(0, 2, 4, 6, 8);
    }
    assertThat(drawn.size()).isLessThanOrEqualTo(5 + 2 * 10 + 1);
    assertThat(pool.map(List.of(1), n -> n)).containsExactly(1);
  }

  @ParameterizedTest
  @FieldSource("POOLS")
  void unordered_results_know_their_index(String kind) {
    Pool pool = Shapes.shared(kind);
    try (Stream<Outcome<Integer>> results = pool.unordered(Shapes.upTo(300), n -> n * 3)) {
      List<Outcome<Integer>> all = results.toList();
      assertThat(all).hasSize(300).allMatch(outcome -> outcome.value() == outcome.index() * 3);
      assertThat(all.stream().map(Outcome::index)).doesNotHaveDuplicates();
    }
  }

  @ParameterizedTest
  @FieldSource("POOLS")
  void unordered_results_have_the_random_numbers_of_their_index(String kind) {
    Pool pool = Shapes.shared(kind);
    List<Long> numbers = pool.map(Shapes.upTo(100), 7L, (n, random) -> random.nextLong());
    try (Stream<Outcome<Long>> results =
        pool.unordered(Shapes.upTo(100), 7L, (n, random) -> random.nextLong())) {
      List<Outcome<Long>> all = results.toList();
      assertThat(all).hasSize(100);
      assertThat(all).allMatch(outcome -> outcome.value().equals(numbers.get(outcome.index())));
    }
  }

  @ParameterizedTest
  @FieldSource("POOLS")
  void unordered_results_end_with_the_lowest_failure(String kind) {
    Pool pool = Shapes.shared(kind);
    try (Stream<Outcome<Integer>> results =
        pool.unordered(Shapes.upTo(1000), PoolTest::failAt511And512)) {
      List<Integer> seen = new ArrayList<>();
      assertThatThrownBy(() -> results.forEach(outcome -> seen.add(outcome.index())))
          .isInstanceOfSatisfying(TaskException.class, e -> assertThat(e.index()).isEqualTo(511));
      assertThat(seen).containsAll(Shapes.upTo(511)).doesNotContain(511);
    }
  }

  @ParameterizedTest
  @MethodSource("org.divisi.parallel.Shapes#all")
  void a_scan_gives_each_item_the_state_before_it(String kind, int chunk) {
    Pool pool = Shapes.shared(kind, chunk);
    assertThat(pool.scan(Shapes.upTo(50), 100, Integer::sum, (state, n) -> state * 1000 + n))
        .startsWith(100_000, 100_001, 101_002, 103_003)
        .hasSize(50);
  }

  @ParameterizedTest
  @MethodSource("org.divisi.parallel.Shapes#all")
  void take_gives_the_first_that_pass(String kind, int chunk) {
    Pool pool = Shapes.shared(kind, chunk);
    Iterable<Integer> endless = () -> Stream.iterate(0, n -> n + 1).iterator();
    assertThat(pool.take(3, endless, n -> n * n, square -> square % 7 == 2))
        .containsExactly(9, 16, 100);
  }

  @ParameterizedTest
  @MethodSource("org.divisi.parallel.Shapes#all")
  void take_gives_a_seeded_task_the_numbers_of_map(String kind, int chunk) {
    Pool pool = Shapes.shared(kind, chunk);
    Iterable<Integer> endless = () -> Stream.iterate(0, n -> n + 1).iterator();
    List<Integer> mapped = pool.map(Shapes.upTo(50), 7, (n, random) -> random.nextInt(100));
    assertThat(pool.take(3, endless, 7, (n, random) -> random.nextInt(100), n -> n < 50))
        .isEqualTo(mapped.stream().filter(n -> n < 50).limit(3).toList());
  }

  @ParameterizedTest
  @FieldSource("POOLS")
  void inputs_that_throw_are_named(String kind) {
    Pool pool = Shapes.shared(kind);
    Iterable<Integer> broken =
        () -> Stream.iterate(0, n -> n + 1).peek(n -> failAtTens(n + 3)).iterator();
    assertThatThrownBy(() -> pool.map(broken, n -> n))
        .isInstanceOfSatisfying(TaskException.class, e -> assertThat(e.index()).isEqualTo(7))
        .hasMessageStartingWith("input 7 could not be drawn")
        .hasRootCauseMessage("ten");
  }
}
