package org.divisi.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.divisi.make.Leaves;
import org.divisi.score.Articulation;
import org.divisi.score.Component;
import org.divisi.score.Components;
import org.divisi.score.Container;
import org.divisi.score.Direction;
import org.divisi.score.Dynamic;
import org.divisi.score.Fragment;
import org.divisi.score.Leaf;
import org.divisi.score.Note;
import org.divisi.score.Spanner;
import org.divisi.score.Staff;
import org.divisi.score.StartHairpin;
import org.divisi.select.Groups;
import org.divisi.select.Select;
import org.divisi.select.Selection;
import org.divisi.theory.Duration;
import org.divisi.theory.Pitch;

/** The music that is packed and sent in the races. */
final class Material {
  private static final List<Dynamic> DYNAMICS =
      List.of(
          Dynamic.PPP,
          Dynamic.PP,
          Dynamic.P,
          Dynamic.MP,
          Dynamic.MF,
          Dynamic.F,
          Dynamic.FF,
          Dynamic.FFF);

  private static final List<Articulation> ARTICULATIONS =
      List.of(
          Articulation.ACCENT,
          Articulation.MARCATO,
          Articulation.PORTATO,
          Articulation.STACCATO,
          Articulation.STACCATISSIMO,
          Articulation.TENUTO);

  private static final List<Duration> TALEA =
      IntStream.of(1, 1, 1, 1, 2, 2, 1, 3, 2, 2, 3, 2, 1, 2, 1, 1, 4, 6, 8)
          .mapToObj(sixteenths -> Duration.of(sixteenths, 16))
          .toList();

  private Material() {}

  /** A staff of notes by chance: three octaves, six durations, nothing attached. */
  static Staff repeated(int notes) {
    Random random = new Random(1);
    return Staff.of(
        IntStream.range(0, notes)
            .mapToObj(
                i -> Note.of(Pitch.of(random.nextInt(36)), Duration.of(1, 1L << random.nextInt(6))))
            .toArray(Component[]::new));
  }

  /**
   * A staff of notes no two of which are alike, up to 1,026,648: quarter tones in four octaves, six
   * durations with up to three dots, a dynamic or none, and two articulations, one or none.
   */
  static Staff distinct(int notes) {
    List<Integer> order = new ArrayList<>(IntStream.range(0, notes).boxed().toList());
    Collections.shuffle(order, new Random(1));
    return Staff.of(order.stream().map(Material::note).toArray(Component[]::new));
  }

  private static Note note(int number) {
    int dots = number / 97 % 4;
    Duration duration = Duration.of((2L << dots) - 1, 1L << (number / 388 % 6 + dots));
    Note note = Note.of(Pitch.of(number % 97 / 2.0 - 24), duration);
    int dynamic = number / 2_328 % 9;
    int below = number / 20_952 % 7;
    int above = number / 146_664;
    note = dynamic == 0 ? note : note.attach(DYNAMICS.get(dynamic - 1));
    note = below == 0 ? note : note.attach(ARTICULATIONS.get(below - 1));
    return above == 0 ? note : note.attach(ARTICULATIONS.get(above - 1), Direction.UP);
  }

  /**
   * At least so many leaves as a composer's code makes them, bar by bar: a walk in quarter tones in
   * the rhythm of a talea with rests and triplets, beamed where all have flags, its first note
   * accented; then slurs over the runs, and for each long run a hairpin between two dynamics.
   */
  static Fragment composed(int leaves, RandomGenerator random) {
    Walk walk = new Walk(random);
    Components bars = Components.EMPTY;
    while (bars.leaves() < leaves) {
      bars = bars.plus(walk.bar());
    }
    Fragment music = Container.of(bars);
    music = Select.runs(music).where(run -> run.size() > 1).attach(Spanner.SLUR);
    Groups<Fragment, Leaf> phrases = Select.runs(music).where(run -> run.size() > 7);
    return phrases.attach(
        (i, size) ->
            i == 0
                ? List.of(Dynamic.P, StartHairpin.CRESCENDO)
                : i == size - 1 ? List.of(Dynamic.F) : List.of());
  }

  /** Where a line has come to. */
  private static final class Walk {
    private final RandomGenerator random;
    private int at;
    private int step;

    Walk(RandomGenerator random) {
      this.random = random;
    }

    Components bar() {
      List<List<Pitch>> pitches = new ArrayList<>();
      List<Duration> durations = new ArrayList<>();
      Duration left = Duration.WHOLE;
      while (left.isPositive()) {
        Duration next = TALEA.get(step++ % TALEA.size());
        if (random.nextInt(8) == 0 && left.compareTo(Duration.QUARTER) >= 0) {
          durations.addAll(Collections.nCopies(3, Duration.of(1, 12)));
          left = left.minus(Duration.QUARTER);
        } else {
          durations.add(next.compareTo(left) < 0 ? next : left);
          left = left.minus(durations.getLast());
        }
      }
      for (Duration unused : durations) {
        at = Math.clamp(at + random.nextInt(5) - 2, -24, 48);
        pitches.add(random.nextInt(10) == 0 ? List.of() : List.of(Pitch.of(at / 2.0)));
      }
      Fragment bar = Container.of(Leaves.of(pitches, durations));
      bar = Select.runs(bar).where(Walk::isFlagged).attach(Spanner.BEAM);
      Selection<Fragment, Leaf> notes = Select.pitchedLeaves(bar);
      return (notes.isEmpty() ? bar : notes.get(0).attach(Articulation.ACCENT)).components();
    }

    private static boolean isFlagged(Selection<Fragment, Leaf> run) {
      return run.size() > 1
          && run.components().stream().allMatch(leaf -> leaf.value().written().flags() > 0);
    }
  }
}
