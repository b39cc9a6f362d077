package org.divisi.bench;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.SparkContext;
import org.apache.spark.api.java.JavaSparkContext;
import org.divisi.make.Leaves;
import org.divisi.parallel.Options;
import org.divisi.parallel.Pool;
import org.divisi.score.Component;
import org.divisi.score.Container;
import org.divisi.score.Fragment;
import org.divisi.score.Note;
import org.divisi.theory.Duration;
import org.divisi.theory.Pitch;

/**
 * What Spark costs beside threads and processes: to open a pool, for a map of one item, for a
 * parcel, for many short items, and to have large fragments back.
 *
 * <p>Fragments race against records that plain code would send, through the same pool, and through
 * Spark as it is. Both are made beforehand, where the workers are, so that only the way is timed.
 */
final class SparkRace {
  private static final int ROUNDS = 40;
  private static final int MAPS = 50;
  private static final int PARCELS = 1_000;
  private static final int SHORT = 100_000;
  private static final int NOTES = 100_000;
  private static final List<Integer> TEN = IntStream.range(0, 10).boxed().toList();
  private static final List<String> POOLS =
      List.of("threads:2", "processes:2", "spark:local[2]", "spark:local-cluster[2,1,1024]");

  private SparkRace() {}

  /** A note as plain code would send it. */
  record PlainNote(byte pitch, int numerator, int denominator) implements Serializable {}

  /** What is to come back, in each worker. */
  private static final class Made {
    static final List<List<PlainNote>> RECORDS =
        TEN.stream().map(n -> records(new Random(n))).toList();
    static final List<Fragment> FRAGMENTS = TEN.stream().map(n -> fragment(new Random(n))).toList();
  }

  /** Does something of which the time is taken. */
  private interface Action {
    void run();
  }

  /**
   * Arguments: pools, else four kinds; {@code short} and two pools: only short items, in turns;
   * {@code back} and pools: only what comes back.
   */
  public static void main(String[] arguments) {
    List<String> words = List.of(arguments);
    if (words.contains("short")) {
      shortItems(words.get(1), words.get(2));
      return;
    }
    boolean isBack = words.contains("back");
    List<String> named = words.stream().filter(word -> !word.equals("back")).toList();
    for (String text : named.isEmpty() ? POOLS : named) {
      long begun = System.nanoTime();
      try (Pool pool = Pool.of(text)) {
        map(pool, 2);
        System.out.printf("%s%n  opened, and two items: %,.0f ms%n", text, since(begun));
        if (!isBack) {
          costs(pool);
        }
        returns(pool, text.startsWith("spark:"));
      }
    }
  }

  private static double since(long begun) {
    return (System.nanoTime() - begun) / 1e6;
  }

  private static double time(Action action) {
    long begun = System.nanoTime();
    action.run();
    return since(begun);
  }

  private static double median(List<Double> times) {
    return times.stream().sorted().toList().get(times.size() / 2);
  }

  private static void map(Pool pool, int count) {
    int unused = pool.map(IntStream.range(0, count).boxed().toList(), n -> n).size();
  }

  private static void costs(Pool pool) {
    Pool alone = pool.with(Options.defaults().withChunk(1));
    List<Double> maps = new ArrayList<>();
    List<Double> parcels = new ArrayList<>();
    for (int i = 0; i < MAPS * 2; i++) {
      maps.add(time(() -> map(pool, 1)));
    }
    for (int i = 0; i < 3; i++) {
      parcels.add(time(() -> map(alone, PARCELS)));
    }
    System.out.printf(
        "  a map of one item: %.2f ms%n  one of %,d parcels of one item: %.3f ms%n",
        median(maps.subList(MAPS, MAPS * 2)), PARCELS, median(parcels) / PARCELS);
  }

  /** Items of a millisecond: what is more than half of their sum is the pool's. */
  private static void shortItems(String one, String other) {
    List<Integer> inputs = IntStream.range(0, SHORT).boxed().toList();
    double ideal = SHORT / 2.0;
    try (Pool first = Pool.of(one);
        Pool second = Pool.of(other)) {
      for (Pool pool : List.of(first, second, first, second)) {
        map(pool, 100);
        double time = time(() -> pool.map(inputs, SparkRace::wait));
        System.out.printf(
            "%s: %,d items of 1 ms: %,.0f ms (%+.1f %%)%n",
            pool, SHORT, time, 100 * (time / ideal - 1));
      }
    }
  }

  private static int wait(int n) {
    long end = System.nanoTime() + 1_000_000;
    while (System.nanoTime() < end) {
      Thread.onSpinWait();
    }
    return n;
  }

  private static void returns(Pool pool, boolean isSpark) {
    List<Double> bySpark = new ArrayList<>();
    List<Double> records = new ArrayList<>();
    List<Double> fragments = new ArrayList<>();
    List<Double> heard = new ArrayList<>();
    for (int i = 0; i < ROUNDS * 2; i++) {
      if (isSpark) {
        bySpark.add(time(SparkRace::recordsBySpark));
      }
      records.add(time(() -> pool.map(TEN, n -> Made.RECORDS.get(n))));
      fragments.add(time(() -> pool.map(TEN, n -> Made.FRAGMENTS.get(n))));
      heard.add(time(() -> pool.map(TEN, n -> Made.FRAGMENTS.get(n)).forEach(SparkRace::notes)));
    }
    System.out.printf(
        "  10 times %,d notes back: fragments %s, and all looked at %s; records %s%n",
        NOTES, half(fragments), half(heard), half(records));
    if (isSpark) {
      System.out.printf("    records by Spark's own means: %s%n", half(bySpark));
    }
  }

  /** The median and the least of the second half: the first is for warmth. */
  private static String half(List<Double> times) {
    List<Double> half = times.subList(ROUNDS, ROUNDS * 2);
    return "%.0f ms (least %.0f)".formatted(median(half), Collections.min(half));
  }

  private static void recordsBySpark() {
    JavaSparkContext context = JavaSparkContext.fromSparkContext(SparkContext.getOrCreate());
    int unused = context.parallelize(TEN, 10).map(n -> Made.RECORDS.get(n)).collect().size();
  }

  private static void notes(Fragment fragment) {
    int sum = 0;
    for (Component component : fragment.components()) {
      sum += component instanceof Note note ? note.pitch().octave() : 0;
    }
    if (sum == 0) {
      throw new IllegalStateException("no notes came back");
    }
  }

  private static List<PlainNote> records(RandomGenerator random) {
    return List.copyOf(
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
