package org.divisi.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.divisi.parallel.Pool;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** Tasks of many sizes through each kind of pool, in tasks a second. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class PoolBench {
  /** How many tasks do next to nothing. */
  public static final int TINY = 1_000_000;

  /** How many tasks work hard. */
  public static final int HARD = 64;

  /** How many tasks each of the short maps has, and how many maps there are. */
  public static final int SHORT = 500;

  /** How many short maps follow one another. */
  public static final int MAPS = 20;

  /** Who works. */
  @Param({"sequential", "threads:2", "processes:2"})
  public String kind = "";

  private Pool pool = Pool.sequential();

  /** Opens the pool, and has its workers started. */
  @Setup
  public void open() {
    pool = Pool.of(kind);
    hard();
  }

  /** Ends the workers. */
  @TearDown
  public void close() {
    pool.close();
  }

  /** Some milliseconds each: how much faster are two workers? */
  @Benchmark
  @OperationsPerInvocation(HARD)
  public List<Integer> hard() {
    return pool.map(numbers(HARD), n -> PoolBench.spin(n, 4_000_000));
  }

  /** What the pool itself costs. */
  @Benchmark
  @OperationsPerInvocation(TINY)
  public List<Integer> tiny() {
    return pool.map(numbers(TINY), n -> n + 1);
  }

  /** The same, when results are not kept. */
  @Benchmark
  @OperationsPerInvocation(TINY)
  public long tinyStreamed() {
    try (Stream<Integer> results = pool.stream(numbers(TINY), n -> n + 1)) {
      return results.mapToLong(n -> n).sum();
    }
  }

  /** Many short maps with a barrier behind each, as evolution has them. */
  @Benchmark
  @OperationsPerInvocation(SHORT * MAPS)
  public int generations() {
    int sum = 0;
    for (int i = 0; i < MAPS; i++) {
      sum += pool.map(numbers(SHORT), n -> PoolBench.spin(n, 10_000)).getLast();
    }
    return sum;
  }

  private static Iterable<Integer> numbers(int count) {
    return () -> IntStream.range(0, count).iterator();
  }

  /** Work that no compiler can skip. */
  static int spin(int seed, int rounds) {
    int state = seed + 1;
    for (int i = 0; i < rounds; i++) {
      state ^= state << 13;
      state ^= state >>> 17;
      state ^= state << 5;
    }
    return state;
  }
}
