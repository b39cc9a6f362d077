package org.divisi.bench;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntSupplier;
import java.util.stream.IntStream;
import org.divisi.parallel.Pool;

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
    for (int i = -rounds; i < rounds; i++) {
      long seed = i;
      double made =
          millis(
              () ->
                  pool.map(EIGHT, seed, (n, random) -> Material.composed(notes, random).leaves())
                      .size());
      double returned =
          millis(() -> pool.map(EIGHT, seed, (n, r) -> Material.composed(notes, r)).size());
      if (i >= 0) {
        make[i] = made;
        back[i] = returned;
      }
    }
    Arrays.sort(make);
    Arrays.sort(back);
    System.out.printf(
        "8 fragments of %,d: made in %.1f ms, made and returned in %.1f ms (+%.0f %%);"
            + " at the lower quarter %.1f and %.1f ms (+%.0f %%)%n",
        notes,
        make[rounds / 2],
        back[rounds / 2],
        100 * (back[rounds / 2] / make[rounds / 2] - 1),
        make[rounds / 4],
        back[rounds / 4],
        100 * (back[rounds / 4] / make[rounds / 4] - 1));
  }

  private static double millis(IntSupplier work) {
    long start = System.nanoTime();
    int unused = work.getAsInt();
    return (System.nanoTime() - start) / 1e6;
  }
}
