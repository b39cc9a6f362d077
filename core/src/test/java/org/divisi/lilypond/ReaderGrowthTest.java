package org.divisi.lilypond;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Small texts, repeated many times: four times as many cost four times as much. The system property
 * {@code divisi.growth} says how many texts are tried, {@code divisi.fuzz.seed} which.
 */
class ReaderGrowthTest {
  private static final int TIMES = 1000;

  /** A little more than four. */
  private static final int MORE = 6;

  @Test
  void readingGrowsWithTheTextAndNoFaster() {
    long seed = Long.getLong("divisi.fuzz.seed", 1);
    int count = Integer.getInteger("divisi.growth", 120);
    for (int index = 0; index < count; index++) {
      Random random = new Random(seed * 1_000_003 + index);
      String before = random.nextBoolean() ? "{ c'4 " : "";
      String part = Cost.token(random) + " " + Cost.token(random) + " ";
      if (random.nextBoolean()) {
        part += Cost.token(random) + " ";
      }
      for (int way = 0; way < 3; way++) {
        Cost less = Cost.of(before + part.repeat(TIMES), way);
        Cost more = Cost.of(before + part.repeat(4 * TIMES), way);
        assertThat(more.steps())
            .as("steps of %d times [%s], text %d, way %d", 4 * TIMES, part, index, way)
            .isLessThan(Math.max(MORE * less.steps(), more.mostSteps()));
        assertThat(more.allocated())
            .as("bytes for %d times [%s], text %d, way %d", 4 * TIMES, part, index, way)
            .isLessThan(Math.max(MORE * less.allocated(), more.mostAllocated()));
      }
    }
  }
}
