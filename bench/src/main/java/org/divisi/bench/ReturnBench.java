package org.divisi.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.divisi.parallel.Pool;
import org.divisi.score.Component;
import org.divisi.score.Container;
import org.divisi.score.Fragment;
import org.divisi.score.Note;
import org.divisi.theory.Duration;
import org.divisi.theory.NoteValue;
import org.divisi.theory.Pitch;
import org.divisi.theory.Ratio;
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

  /** Whether notes come again, or no two are alike. */
  @Param({"repeated", "distinct"})
  public String material = "";

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
    boolean repeated = material.equals("repeated");
    return pool.map(
            EIGHT, 1L, (i, random) -> ReturnBench.fragment(count, repeated, random).leaves())
        .getLast();
  }

  /** Fragments are made, and come back. */
  @Benchmark
  public int makeAndReturn() {
    int count = notes;
    boolean repeated = material.equals("repeated");
    return pool.map(EIGHT, 1L, (i, random) -> ReturnBench.fragment(count, repeated, random))
        .getLast()
        .leaves();
  }

  /** A walk in quarter tones in a rhythm by chance, as a composer's code makes it, note by note. */
  static Fragment fragment(int notes, boolean repeated, RandomGenerator random) {
    Component[] music = new Component[notes];
    int at = 0;
    for (int i = 0; i < notes; i++) {
      at = Math.clamp(at + random.nextInt(5) - 2, -24, 48);
      NoteValue value = NoteValue.of(Duration.of(1, 1 << random.nextInt(6)));
      music[i] =
          Note.of(
              Pitch.of(at / 2.0), repeated ? value : value.withMultiplier(Ratio.of(i + 1, notes)));
    }
    return Container.of(music);
  }
}
