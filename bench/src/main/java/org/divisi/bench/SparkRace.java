package org.divisi.bench;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.divisi.make.Leaves;
import org.divisi.parallel.Pool;
import org.divisi.parallel.SeededTask;
import org.divisi.score.Container;
import org.divisi.score.Fragment;
import org.divisi.theory.Duration;
import org.divisi.theory.Pitch;

/**
 * What Spark costs beside threads and processes: when a pool opens, for a map of one item, for many
 * short items, and to have large fragments back.
 */
final class SparkRace {
  private static final int SHORT = 100_000;
  private static final int NOTES = 100_000;
  private static final int ROUNDS = 15;
  private static final List<String> POOLS =
      List.of("threads:2", "processes:2", "spark:local[2]", "spark:local-cluster[2,1,1024]");

  private SparkRace() {}

  /** A note as plain code would send it. */
  record PlainNote(byte pitch, int numerator, int denominator) implements Serializable {}

  /** Arguments: pools; else four kinds. */
  public static void main(String[] arguments) {
    for (String text : arguments.length == 0 ? POOLS : List.of(arguments)) {
      long begun = System.nanoTime();
      try (Pool pool = Pool.of(text)) {
        int unused = pool.map(List.of(1, 2), n -> n).size();
        System.out.printf("%s%n  opened, and two items: %,.0f ms%n", text, since(begun));
        maps(pool);
        milliseconds(pool);
        fragments(pool);
      }
    }
  }

  private static double since(long begun) {
    return (System.nanoTime() - begun) / 1e6;
  }

  private static void maps(Pool pool) {
    double[] times = new double[50];
    for (int i = -times.length; i < times.length; i++) {
      long begun = System.nanoTime();
      int unused = pool.map(List.of(1), n -> n).size();
      if (i >= 0) {
        times[i] = since(begun);
      }
    }
    System.out.printf("  a map of one item: %.2f ms%n", median(times));
  }

  private static double median(double[] times) {
    double[] sorted = times.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  /** Items of a millisecond: what is more than half of their sum is the pool's. */
  private static void milliseconds(Pool pool) {
    long begun = System.nanoTime();
    List<Integer> inputs = IntStream.range(0, SHORT).boxed().toList();
    int unused = pool.map(inputs, SparkRace::wait).size();
    double ideal = SHORT / 2.0;
    System.out.printf(
        "  %,d items of 1 ms: %,.0f ms (%+.1f %%)%n",
        SHORT, since(begun), 100 * (since(begun) / ideal - 1));
  }

  private static int wait(int n) {
    long end = System.nanoTime() + 1_000_000;
    while (System.nanoTime() < end) {
      Thread.onSpinWait();
    }
    return n;
  }

  private static void fragments(Pool pool) {
    double made = median(pool, (n, random) -> plain(random).size());
    double back = median(pool, (n, random) -> plain(random));
    double madeFragments = median(pool, (n, random) -> fragment(random).leaves());
    double backFragments = median(pool, (n, random) -> fragment(random));
    System.out.printf(
        "  10 times %,d plain records back: %.0f ms, of which %.0f ms to make them%n",
        NOTES, back, made);
    System.out.printf(
        "  10 fragments of %,d notes back: %.0f ms, of which %.0f ms to make them%n",
        NOTES, backFragments, madeFragments);
  }

  private static double median(Pool pool, SeededTask<Integer, ?> task) {
    double[] times = new double[ROUNDS];
    for (int i = -ROUNDS / 2; i < ROUNDS; i++) {
      long begun = System.nanoTime();
      int unused = pool.map(IntStream.range(0, 10).boxed().toList(), i, task).size();
      if (i >= 0) {
        times[i] = since(begun);
      }
    }
    return median(times);
  }

  private static List<PlainNote> plain(RandomGenerator random) {
    return new ArrayList<>(
        Stream.generate(() -> new PlainNote((byte) random.nextInt(60), 1 + random.nextInt(3), 8))
            .limit(NOTES)
            .toList());
  }

  private static Fragment fragment(RandomGenerator random) {
    List<Pitch> pitches = IntStream.range(0, 60).mapToObj(Pitch::of).toList();
    List<Duration> durations =
        IntStream.rangeClosed(1, 3).mapToObj(n -> Duration.of(n, 8)).toList();
    return Container.of(
        Leaves.notes(
            Stream.generate(() -> pitches.get(random.nextInt(60))).limit(NOTES).toList(),
            Stream.generate(() -> durations.get(random.nextInt(3))).limit(NOTES).toList()));
  }
}
