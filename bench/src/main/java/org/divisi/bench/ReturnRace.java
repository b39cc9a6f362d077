package org.divisi.bench;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntSupplier;
import java.util.stream.IntStream;
import org.divisi.parallel.Pool;
import org.divisi.score.Voice;

/**
 * What it costs to have eight fragments back from worker processes, in turns with only making them,
 * so that whatever else the machine does falls on both.
 */
final class ReturnRace {
  private static final List<Integer> EIGHT = IntStream.range(0, 8).boxed().toList();

  private ReturnRace() {}

  /** Prints the medians and the lower quarters for each size of fragment. */
  public static void main(String[] arguments) {
    try (Pool pool = Pool.of(arguments.length == 0 ? "processes:2" : arguments[0])) {
      race(pool, 5_000, 150);
      race(pool, 100_000, 14);
    }
  }

  private static void race(Pool pool, int notes, int rounds) {
    double[] make = new double[rounds];
    double[] back = new double[rounds];
    double[] used = new double[rounds];
    for (int i = -rounds; i < rounds; i++) {
      long seed = i;
      double made =
          millis(() -> pool.map(EIGHT, seed, (n, r) -> Line.of(notes, r).leaves()).size());
      double returned = millis(() -> pool.map(EIGHT, seed, (n, r) -> Line.of(notes, r)).size());
      double looked =
          millis(
              () ->
                  pool.map(EIGHT, seed, (n, r) -> Line.of(notes, r)).stream()
                      .mapToInt(Voice::leaves)
                      .sum());
      if (i >= 0) {
        make[i] = made;
        back[i] = returned;
        used[i] = looked;
      }
    }
    System.out.printf("8 fragments of %,d:%n", notes);
    tell("made", make, make);
    tell("made and returned", back, make);
    tell("made, returned and unpacked", used, make);
  }

  private static void tell(String what, double[] times, double[] alone) {
    double[] sorted = times.clone();
    double[] base = alone.clone();
    Arrays.sort(sorted);
    Arrays.sort(base);
    int half = sorted.length / 2;
    int quarter = sorted.length / 4;
    System.out.printf(
        "  %-28s %8.1f ms (%+.0f %%), at the lower quarter %8.1f ms (%+.0f %%)%n",
        what,
        sorted[half],
        100 * (sorted[half] / base[half] - 1),
        sorted[quarter],
        100 * (sorted[quarter] / base[quarter] - 1));
  }

  private static double millis(IntSupplier work) {
    long start = System.nanoTime();
    int unused = work.getAsInt();
    return (System.nanoTime() - start) / 1e6;
  }
}
