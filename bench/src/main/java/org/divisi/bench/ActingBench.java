package org.divisi.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.divisi.check.Check;
import org.divisi.check.Finding;
import org.divisi.score.Articulation;
import org.divisi.score.Component;
import org.divisi.score.Dynamic;
import org.divisi.score.Leaf;
import org.divisi.score.Note;
import org.divisi.score.Rest;
import org.divisi.score.Spanner;
import org.divisi.score.Staff;
import org.divisi.score.StartSlur;
import org.divisi.score.StopSlur;
import org.divisi.score.Tie;
import org.divisi.score.Tree;
import org.divisi.select.Groups;
import org.divisi.select.Select;
import org.divisi.theory.Duration;
import org.divisi.theory.Offset;
import org.divisi.theory.Pitch;
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
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Acting on a flat staff, from a thousand leaves to a million; beside each the naive version: a
 * loop over an array of leaves, or for one edit a new array and a new staff.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
public class ActingBench {
  /** How many leaves. */
  @Param({"1000", "10000", "100000", "1000000"})
  public int leaves;

  private Staff staff = Staff.of();
  private Leaf[] array = {};

  /** Eighths with a rest now and then, dynamics, and ties between some repeated notes. */
  @Setup
  public void setUp() {
    array = new Leaf[leaves];
    for (int i = 0; i < leaves; i++) {
      Leaf leaf =
          i % 16 == 15 ? Rest.of(Duration.EIGHTH) : Note.of(Pitch.of(i / 2 % 24), Duration.EIGHTH);
      leaf = i % 8 == 2 ? leaf.attach(new Tie()) : leaf;
      array[i] = i % 16 == 0 ? leaf.attach(i % 32 == 0 ? Dynamic.P : Dynamic.F) : leaf;
    }
    staff = Staff.of(array);
  }

  /** One leaf in the middle with an accent. */
  @Benchmark
  public Staff editOne() {
    int[] position = {leaves / 2};
    return Tree.edit(staff, position, (leaf, i) -> leaf.attach(Articulation.ACCENT));
  }

  /** The same in a copy of all leaves. */
  @Benchmark
  public Component[] editOneNaively() {
    Component[] copy = array.clone();
    copy[leaves / 2] = copy[leaves / 2].attach(Articulation.ACCENT);
    return copy;
  }

  /** An accent on every fourth leaf. */
  @Benchmark
  public Staff accents() {
    return Select.leaves(staff).every(4).attach(Articulation.ACCENT);
  }

  /** The same in an array. */
  @Benchmark
  public Staff accentsNaively() {
    Component[] copy = array.clone();
    for (int i = 0; i < copy.length; i += 4) {
      copy[i] = copy[i].attach(Articulation.ACCENT);
    }
    return Staff.of(copy);
  }

  /** A slur over every run. */
  @Benchmark
  public Staff slurs() {
    return Select.runs(staff).attach(Spanner.SLUR);
  }

  /** The same in an array. */
  @Benchmark
  public Staff slursNaively() {
    Component[] copy = array.clone();
    int from = -1;
    for (int i = 0; i <= array.length; i++) {
      boolean sounds = i < array.length && array[i].isPitched();
      if (sounds && from < 0) {
        from = i;
      } else if (!sounds && from >= 0) {
        if (i - from > 1) {
          copy[from] = copy[from].attach(new StartSlur());
          copy[i - 1] = copy[i - 1].attach(new StopSlur());
        }
        from = -1;
      }
    }
    return Staff.of(copy);
  }

  /** All logical ties. */
  @Benchmark
  public Groups<Staff, Leaf> ties() {
    return Select.logicalTies(staff);
  }

  /** The same in an array. */
  @Benchmark
  public List<List<Leaf>> tiesNaively() {
    List<List<Leaf>> ties = new ArrayList<>();
    boolean goesOn = false;
    for (Leaf leaf : array) {
      if (!goesOn) {
        ties.add(new ArrayList<>());
      }
      ties.get(ties.size() - 1).add(leaf);
      goesOn = leaf.has(Tie.class);
    }
    return ties;
  }

  /** When each leaf begins. */
  @Benchmark
  public void offsets(Blackhole hole) {
    Tree.forEachLeaf(staff, (leaf, offset) -> hole.consume(offset));
  }

  /** The same in an array. */
  @Benchmark
  public void offsetsNaively(Blackhole hole) {
    Offset offset = Offset.ZERO;
    for (Leaf leaf : array) {
      hole.consume(offset);
      offset = offset.plus(leaf.duration());
    }
  }

  /** The dynamic in force at each leaf. */
  @Benchmark
  public List<Optional<Dynamic>> dynamics() {
    return Select.leaves(staff).effective(Dynamic.class);
  }

  /** The same in an array. */
  @Benchmark
  public List<Dynamic> dynamicsNaively() {
    List<Dynamic> dynamics = new ArrayList<>(array.length);
    Dynamic dynamic = Dynamic.MF;
    for (Leaf leaf : array) {
      dynamic = leaf.indicator(Dynamic.class).orElse(dynamic);
      dynamics.add(dynamic);
    }
    return dynamics;
  }

  /** Whether the staff is well formed, by all rules. */
  @Benchmark
  public List<Finding> check() {
    return Check.all(staff);
  }
}
