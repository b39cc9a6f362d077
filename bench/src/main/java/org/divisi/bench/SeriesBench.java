package org.divisi.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.divisi.parallel.Pool;
import org.divisi.theory.sets.AllIntervalSeries;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** All series of fourteen notes and intervals: on one core, on two, and by a loop alone. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class SeriesBench {
  private static final int LENGTH = 14;
  private static final long SERIES = 89_328;
  private static final long NODES = 21_082_382;

  private static long checked(long series) {
    if (series != SERIES) {
      throw new AssertionError(series + " series were found, and not " + SERIES);
    }
    return series;
  }

  /** The search of the library, in one piece. */
  @Benchmark
  public long oneCore() {
    AllIntervalSeries.Count count = AllIntervalSeries.of(LENGTH).count();
    if (count.nodes() != NODES) {
      throw new AssertionError(count.nodes() + " nodes were searched, and not " + NODES);
    }
    return checked(count.series());
  }

  /** The search of the library, its beginnings shared out over two threads. */
  @Benchmark
  public long twoCores() {
    List<AllIntervalSeries> parts = AllIntervalSeries.of(LENGTH).split(3);
    try (Pool pool = Pool.threads(2)) {
      return checked(
          pool.map(parts, part -> part.count().series()).stream().mapToLong(Long::longValue).sum());
    }
  }

  /** Arrays of what is used, and a method that calls itself: no library. */
  @Benchmark
  public long plainLoop() {
    boolean[] notes = new boolean[LENGTH];
    boolean[] intervals = new boolean[LENGTH];
    notes[0] = true;
    return checked(plain(0, 1, notes, intervals));
  }

  private static long plain(int last, int size, boolean[] notes, boolean[] intervals) {
    if (size == LENGTH) {
      return 1;
    }
    long found = 0;
    for (int note = 1; note < LENGTH; note++) {
      int interval = note > last ? note - last : note - last + LENGTH;
      if (!notes[note] && !intervals[interval]) {
        notes[note] = true;
        intervals[interval] = true;
        found += plain(note, size + 1, notes, intervals);
        notes[note] = false;
        intervals[interval] = false;
      }
    }
    return found;
  }

  /** The same with what is used as the bits of two numbers. */
  @Benchmark
  public long plainBits() {
    return checked(bits(0, 1, 1, 1));
  }

  private static long bits(int last, int size, int notes, int intervals) {
    if (size == LENGTH) {
      return 1;
    }
    int all = (1 << LENGTH) - 1;
    int reached = (intervals << last | intervals >>> (LENGTH - last)) & all;
    long found = 0;
    for (int left = all & ~notes & ~reached; left != 0; left &= left - 1) {
      int note = Integer.numberOfTrailingZeros(left);
      int up = note - last;
      int interval = up < 0 ? up + LENGTH : up;
      found += bits(note, size + 1, notes | 1 << note, intervals | 1 << interval);
    }
    return found;
  }
}
