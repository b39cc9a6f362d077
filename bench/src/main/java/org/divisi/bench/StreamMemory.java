package org.divisi.bench;

import java.util.Iterator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.divisi.make.Leaves;
import org.divisi.parallel.Pool;
import org.divisi.score.Components;

/**
 * Shows that a million results stream through a heap that could not hold them: run it with {@code
 * java -Xmx64m}, and the kind of pool as its argument.
 */
public final class StreamMemory {
  private static final int RESULTS = 1_000_000;

  private StreamMemory() {}

  /** Streams a million phrases of ten to nineteen notes through the pool that is named. */
  public static void main(String[] arguments) {
    long start = System.nanoTime();
    long most = 0;
    long leaves = 0;
    try (Pool pool = Pool.of(arguments[0]);
        Stream<Components> results =
            pool.stream(
                () -> IntStream.range(0, RESULTS).iterator(),
                n -> Leaves.repeatedNotes(10 + n % 10))) {
      int done = 0;
      for (Iterator<Components> i = results.iterator(); i.hasNext(); ) {
        leaves += i.next().leaves();
        if (++done % 100_000 == 0) {
          most = Math.max(most, used());
        }
      }
    }
    System.out.printf(
        "%s: %,d notes in %,d results, %.1f s, at most %.1f MB used of %.0f MB%n",
        arguments[0],
        leaves,
        RESULTS,
        (System.nanoTime() - start) / 1e9,
        most / 1e6,
        Runtime.getRuntime().maxMemory() / 1e6);
  }

  private static long used() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
