package org.divisi.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
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

/** Eight fragments made by workers: what does it cost to have them back? */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 8, time = 1)
public class ReturnBench {
  private static final List<Integer> EIGHT = IntStream.range(0, 8).boxed().toList();

  /** Who works. */
  @Param({"threads:2", "processes:2"})
  public String kind = "";

  /** How many notes each fragment has. */
  @Param({"5000", "100000"})
  public int notes;

  private Pool pool = Pool.sequential();

  /** Opens the pool, and has its workers started. */
  @Setup
  public void open() {
    pool = Pool.of(kind);
    int unused = makeAndReturn();
  }

  /** Ends the workers. */
  @TearDown
  public void close() {
    pool.close();
  }

  /** Fragments are made, and only their numbers of leaves come back. */
  @Benchmark
  public int make() {
    int count = notes;
    return pool.map(EIGHT, 1L, (i, random) -> Line.of(count, random).leaves()).getLast();
  }

  /** Fragments are made, and come back. */
  @Benchmark
  public int makeAndReturn() {
    int count = notes;
    return pool.map(EIGHT, 1L, (i, random) -> Line.of(count, random)).getLast().leaves();
  }
}
