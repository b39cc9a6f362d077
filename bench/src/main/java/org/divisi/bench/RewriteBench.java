package org.divisi.bench;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.divisi.bulk.Bulk;
import org.divisi.parallel.Pool;
import org.divisi.score.Component;
import org.divisi.score.Components;
import org.divisi.score.Container;
import org.divisi.score.Fragment;
import org.divisi.score.Note;
import org.divisi.score.Score;
import org.divisi.score.Staff;
import org.divisi.score.Tie;
import org.divisi.score.TimeSignature;
import org.divisi.select.Select;
import org.divisi.theory.Duration;
import org.divisi.theory.Meter;
import org.divisi.theory.Pitch;
import org.divisi.transform.Meters;
import org.divisi.transform.Rewriting;
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

/** Eight voices of many measures in 4/4, 7/8 and 5/4 by turns, spelled along their meters. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class RewriteBench {
  private static final int VOICES = 8;
  private static final List<TimeSignature> SIGNATURES =
      List.of(TimeSignature.of(4, 4), TimeSignature.of(7, 8), TimeSignature.of(5, 4));
  private static final List<Meter> METERS =
      SIGNATURES.stream().map(each -> Meter.of(each.numerator(), each.denominator())).toList();

  /** A measure of one voice, which is sent to a worker alone. */
  private record Bar(Fragment music, int meter) implements Serializable {}

  /** How many measures. */
  @Param({"500", "1000", "2000", "4000"})
  public int measures;

  /** Who works where the measures are shared out. */
  @Param({"sequential", "threads:2", "processes:2"})
  public String kind = "";

  private Pool pool = Pool.sequential();
  private Score score = Score.of(Components.EMPTY);
  private List<Bar> bars = List.of();

  /** Makes the score and its measures, and opens the pool. */
  @Setup
  public void setUp() {
    pool = Pool.of(kind);
    SplittableRandom random = new SplittableRandom(9);
    List<Component> staves = new ArrayList<>();
    bars = new ArrayList<>();
    for (int voice = 0; voice < VOICES; voice++) {
      List<Component> staff = new ArrayList<>();
      for (int i = 0; i < measures; i++) {
        int meter = i % METERS.size();
        Fragment music = measure(random, SIGNATURES.get(meter));
        bars.add(new Bar(music, meter));
        staff.add(music);
      }
      staves.add(Staff.of(staff));
    }
    score = Score.of(staves);
  }

  private static Fragment measure(SplittableRandom random, TimeSignature signature) {
    List<Component> leaves = new ArrayList<>();
    long left = signature.duration().times(16).numerator();
    while (left > 0) {
      long length = Math.min(left, 1 + random.nextInt(10));
      Pitch pitch = Pitch.of(random.nextInt(12));
      List<Duration> parts = Duration.of(length, 16).assignableParts();
      for (int i = 0; i < parts.size(); i++) {
        Note note = Note.of(pitch, parts.get(i));
        Component leaf = i < parts.size() - 1 ? note.attach(new Tie()) : note;
        leaves.add(leaves.isEmpty() ? leaf.attach(signature) : leaf);
      }
      left -= length;
    }
    return Container.of(leaves);
  }

  /** Ends the workers. */
  @TearDown
  public void close() {
    pool.close();
  }

  /** The whole score at once, measures found by its time signatures. */
  @Benchmark
  public Score whole() {
    return Meters.rewriteMeasures(score, Rewriting.STANDARD.withBoundary(1));
  }

  /** Each voice of the score as an item of a pool. */
  @Benchmark
  public Score voices() {
    return Bulk.map(
        pool,
        Select.components(score, Staff.class),
        staff -> Meters.rewriteMeasures(staff, Rewriting.STANDARD.withBoundary(1)));
  }

  /** Each measure of each voice as an item of a pool. */
  @Benchmark
  public List<Fragment> shared() {
    return pool.map(
        bars,
        bar ->
            Meters.rewrite(bar.music, METERS.get(bar.meter), Rewriting.STANDARD.withBoundary(1)));
  }
}
