package org.divisi.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.divisi.parallel.Pool;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** The search of {@code examples/AllIntervals.java}: uneven branches of a tree. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class WorkloadBench {
  /** Who works. */
  @Param({"sequential", "threads:2", "processes:2"})
  public String kind = "";

  private Pool pool = Pool.sequential();

  /** Opens the pool, and has its workers started. */
  @Setup
  public void open() {
    pool = Pool.of(kind);
    int unused = allIntervals();
  }

  /** Ends the workers. */
  @TearDown
  public void close() {
    pool.close();
  }

  /** All rows of twelve tones, which come back. */
  @Benchmark
  public int allIntervals() {
    List<List<int[]>> rows =
        pool.map(grow(new int[] {0}, 3), opening -> WorkloadBench.grow(opening, 12));
    int count = rows.stream().mapToInt(List::size).sum();
    if (count != 3856) {
      throw new AssertionError(count + " rows were found, and not 3856");
    }
    return count;
  }

  static List<int[]> grow(int[] row, int length) {
    if (row.length == length) {
      return List.of(row);
    }
    List<int[]> rows = new ArrayList<>();
    for (int tone = 0; tone < 12; tone++) {
      if (isNew(tone, row)) {
        int[] longer = Arrays.copyOf(row, row.length + 1);
        longer[row.length] = tone;
        rows.addAll(grow(longer, length));
      }
    }
    return rows;
  }

  private static boolean isNew(int tone, int[] row) {
    int interval = up(row[row.length - 1], tone);
    for (int i = 0; i < row.length; i++) {
      if (row[i] == tone || (i > 0 && up(row[i - 1], row[i]) == interval)) {
        return false;
      }
    }
    return true;
  }

  private static int up(int from, int to) {
    return from <= to ? to - from : to - from + 12;
  }
}
