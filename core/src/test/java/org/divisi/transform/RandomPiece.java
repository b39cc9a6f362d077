package org.divisi.transform;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.divisi.score.Articulation;
import org.divisi.score.BarLine;
import org.divisi.score.Chord;
import org.divisi.score.Clef;
import org.divisi.score.Component;
import org.divisi.score.Components;
import org.divisi.score.Container;
import org.divisi.score.Grace;
import org.divisi.score.Leaf;
import org.divisi.score.Note;
import org.divisi.score.Rest;
import org.divisi.score.Score;
import org.divisi.score.Spanner;
import org.divisi.score.Staff;
import org.divisi.score.Tie;
import org.divisi.score.TimeSignature;
import org.divisi.score.Tuplet;
import org.divisi.score.Voice;
import org.divisi.select.Select;
import org.divisi.theory.Duration;
import org.divisi.theory.Pitch;
import org.divisi.theory.Ratio;

/**
 * Seeded pieces that are well formed, of all that transforms meet: notes and chords, tied or not,
 * rests, graces, tuplets within tuplets, voices at once, slurs, hairpins and articulations.
 */
final class RandomPiece {
  private static final int BARS = 8;

  private final Random random;
  private final boolean rests;

  private RandomPiece(long seed, boolean rests) {
    this.random = new Random(seed);
    this.rests = rests;
  }

  /** A score of two staves of some bars of 4/4. */
  static Score of(long seed) {
    return new RandomPiece(seed, true).score();
  }

  /** The same without rests, which are not tied, and so stay two where they are cut. */
  static Score sounding(long seed) {
    return new RandomPiece(seed, false).score();
  }

  private Score score() {
    return Score.of(staff().withName("upper"), staff().withName("lower"));
  }

  private Staff staff() {
    List<Component> halves = new ArrayList<>();
    for (int i = 0; i < 2 * BARS; i++) {
      halves.addAll(random.nextInt(6) == 0 ? List.of(atOnce()) : half());
    }
    // The last bar line stands in one voice: in music that is turned twice it comes back there.
    halves.add(sound(Duration.WHOLE));
    Staff staff = Staff.of(halves);
    staff = Select.leaves(staff).first().attach(Clef.TREBLE);
    staff = Select.leaves(staff).first().attach(TimeSignature.of(4, 4));
    staff = Select.leaves(staff).last().attach(BarLine.FINAL);
    staff = Select.pitchedLeaves(staff).every(5).attach(Articulation.ACCENT);
    staff = Select.runs(staff).nontrivial().attach(Spanner.SLUR);
    return Select.runs(staff).where(run -> run.size() > 3).attach(Spanner.hairpin("p < f"));
  }

  private Component atOnce() {
    return Container.of(Voice.of(Components.copyOf(half())), Voice.of(Components.copyOf(half())))
        .withSimultaneous(true);
  }

  private List<Component> half() {
    return switch (random.nextInt(8)) {
      case 0 -> List.of(sound(Duration.HALF));
      case 1 -> List.of(sound(Duration.of(3, 8)), silence(Duration.EIGHTH));
      case 2 -> List.of(sound(Duration.QUARTER), sound(Duration.QUARTER));
      case 3 -> tied(Duration.of(3, 8), Duration.EIGHTH);
      case 4 -> List.of(triplet(Duration.QUARTER));
      case 5 -> List.of(grace(), sound(Duration.QUARTER), grace(), sound(Duration.QUARTER));
      case 6 -> {
        List<Component> graced = new ArrayList<>(List.of(grace()));
        graced.addAll(tied(Duration.QUARTER, Duration.QUARTER));
        yield graced;
      }
      default ->
          List.of(
              silence(Duration.QUARTER),
              Tuplet.of(
                  Ratio.of(3, 2),
                  triplet(Duration.of(1, 16)),
                  sound(Duration.EIGHTH),
                  sound(Duration.EIGHTH)));
    };
  }

  /** Three notes in the time of two. */
  private Tuplet triplet(Duration duration) {
    return Tuplet.of(Ratio.of(3, 2), sound(duration), silence(duration), sound(duration));
  }

  private Leaf sound(Duration duration) {
    Pitch pitch = Pitch.of(random.nextInt(48) / 2.0);
    return random.nextInt(4) == 0
        ? Chord.of(List.of(pitch, pitch.withOctave(6)), duration)
        : Note.of(pitch, duration);
  }

  private Leaf silence(Duration duration) {
    return rests ? Rest.of(duration) : sound(duration);
  }

  private List<Component> tied(Duration first, Duration second) {
    Leaf leaf = sound(first);
    return List.of(leaf.attach(new Tie()), leaf.withDuration(second));
  }

  private Grace grace() {
    return Grace.of(sound(Duration.SIXTEENTH), sound(Duration.SIXTEENTH));
  }
}
