package org.divisi.parallel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Kinds of pool that another module supplies; the whole of PoolTest runs on one as well. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class PoolKindTest {

  @Test
  void a_kind_that_is_supplied_goes_by_its_own_word() {
    try (Pool pool = Pool.of("parcels:2")) {
      assertThat(pool).hasToString("parcels:2");
      assertThat(pool.workers()).isEqualTo(2);
      assertThat(pool.map(List.of("a", "b"), String::length)).containsExactly(1, 1);
    }
  }

  @Test
  void the_configured_pool_may_be_of_a_supplied_kind() {
    String before = System.setProperty("divisi.pool", "parcels:3");
    try (Pool pool = Pool.configured()) {
      assertThat(pool).hasToString("parcels:3");
    } finally {
      if (before == null) {
        System.clearProperty("divisi.pool");
      } else {
        System.setProperty("divisi.pool", before);
      }
    }
  }

  @Test
  void what_the_kind_says_of_a_bad_address_is_told() {
    assertThatThrownBy(() -> Pool.of("parcels:many"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("pool 'parcels:many' cannot be: 'many' is no number of parcels: say parcels:2");
  }

  @Test
  void without_its_jar_the_way_to_add_it_is_told() {
    assertThatThrownBy(() -> Pool.of("spark:local[2]"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "pool 'spark:local[2]' is unknown: say sequential, threads, threads:8, processes or"
                + " processes:8; for 'spark' put divisi-spark on the class path"
                + " (for the command: DIVISI_CLASS_PATH)");
  }

  @Test
  void of_a_lost_parcel_the_culprit_alone_fails() {
    List<String> inputs = new ArrayList<>(List.of("a", "b", "c", ParcelsKind.FATAL, "d", "e"));
    try (Pool pool = Pool.of("parcels:2,losing")) {
      Pool collecting = pool.with(Options.defaults().withFailures(Failures.COLLECT).withChunk(6));
      Batch<Integer> batch = collecting.mapAsync(inputs, String::length);
      assertThatThrownBy(batch::get)
          .isInstanceOf(TaskException.class)
          .hasNoSuppressedExceptions()
          .hasMessageContaining("item 3")
          .cause()
          .isInstanceOf(WorkerException.class)
          .hasMessageContaining("the worker was lost: java.io.IOException: executor 7 is gone");
    }
  }

  @Test
  void a_lost_item_is_tried_again_as_often_as_was_asked() {
    List<String> inputs = List.of("a", ParcelsKind.FATAL, "c");
    try (Pool pool = Pool.of("parcels:1,losing-once")) {
      Pool retrying = pool.with(Options.defaults().withRetries(1).withChunk(1));
      assertThat(retrying.map(inputs, String::length)).containsExactly(1, 5, 1);
    }
  }

  @Test
  void a_time_out_elsewhere_shows_where_the_task_was_stuck() {
    try (Pool pool = Pool.of("parcels:2")) {
      Pool hasty = pool.with(Options.defaults().withTimeout(Shapes.TOO_LONG));
      assertThatThrownBy(() -> hasty.map(Shapes.upTo(4), PoolKindTest::stuckAtTwo))
          .isInstanceOf(TaskException.class)
          .cause()
          .isInstanceOf(TimeoutException.class)
          .satisfies(
              e ->
                  assertThat(e.getStackTrace())
                      .anyMatch(frame -> frame.getMethodName().equals("stuckAtTwo")));
    }
  }

  private static int stuckAtTwo(int n) throws InterruptedException {
    if (n == 2) {
      Thread.sleep(600_000);
    }
    return n;
  }
}
