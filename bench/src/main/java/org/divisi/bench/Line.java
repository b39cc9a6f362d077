package org.divisi.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.divisi.make.Leaves;
import org.divisi.score.Articulation;
import org.divisi.score.Components;
import org.divisi.score.Container;
import org.divisi.score.Dynamic;
import org.divisi.score.Fragment;
import org.divisi.score.Leaf;
import org.divisi.score.Spanner;
import org.divisi.score.StartHairpin;
import org.divisi.score.TimeSignature;
import org.divisi.score.Voice;
import org.divisi.select.Groups;
import org.divisi.select.Select;
import org.divisi.select.Selection;
import org.divisi.theory.Duration;
import org.divisi.theory.Meter;
import org.divisi.theory.Pitch;
import org.divisi.transform.Meters;
import org.divisi.transform.Rewriting;

/**
 * One voice of a section as composers' programs make it: measures of 3, 4 and 5 quarters, a talea
 * with rests in the one and triplets in the other, a walk of pitches, each measure spelled along
 * its meter, beams within it, an accent on its first note, then slurs over the runs, and for each
 * long one a hairpin between two dynamics.
 */
final class Line {
  private static final List<Duration> TALEA =
      IntStream.of(1, 1, 1, 1, 2, 2, 1, 3, 2, 2, 3, 2, 1, 2, 1, 1, 4, 6, 8)
          .mapToObj(sixteenths -> Duration.of(sixteenths, 16))
          .toList();

  private static final Rewriting SPELLING = Rewriting.STANDARD.withDots(1);

  private final RandomGenerator random;
  private int at;
  private int step;

  private Line(RandomGenerator random) {
    this.random = random;
  }

  /** A voice with at least so many leaves, before they are spelled. */
  static Voice of(int leaves, RandomGenerator random) {
    Line line = new Line(random);
    Components bars = Components.EMPTY;
    while (bars.leaves() < leaves) {
      bars = bars.plus(line.bar(3 + random.nextInt(3)));
    }
    return phrased(Voice.of(bars));
  }

  private Components bar(int quarters) {
    List<List<Pitch>> pitches = new ArrayList<>();
    List<Duration> durations = new ArrayList<>();
    Duration left = Duration.of(quarters, 4);
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
    bar = Meters.rewrite(bar, Meter.of(quarters, 4), SPELLING);
    bar = Select.leaves(bar).get(0).attach(TimeSignature.of(quarters, 4));
    bar = Select.runs(bar).where(Line::isFlagged).attach(Spanner.BEAM);
    Selection<Fragment, Leaf> notes = Select.pitchedLeaves(bar);
    return (notes.isEmpty() ? bar : notes.get(0).attach(Articulation.ACCENT)).components();
  }

  private static boolean isFlagged(Selection<Fragment, Leaf> run) {
    return run.size() > 1
        && run.components().stream().allMatch(leaf -> leaf.value().written().flags() > 0);
  }

  private static Voice phrased(Voice line) {
    Voice voice = Select.runs(line).nontrivial().attach(Spanner.SLUR);
    Groups<Voice, Leaf> phrases = Select.runs(voice).where(run -> run.size() > 7);
    return phrases.attach(
        (i, size) ->
            i == 0
                ? List.of(Dynamic.P, StartHairpin.CRESCENDO)
                : i == size - 1 ? List.of(Dynamic.F) : List.of());
  }
}
