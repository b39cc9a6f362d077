package org.divisi.transform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.divisi.check.Check;
import org.divisi.lilypond.LilyPond;
import org.divisi.score.Component;
import org.divisi.score.Components;
import org.divisi.score.Note;
import org.divisi.score.RandomScore;
import org.divisi.score.Rest;
import org.divisi.score.Spanner;
import org.divisi.score.Staff;
import org.divisi.score.Tie;
import org.divisi.score.Tuplet;
import org.divisi.select.Select;
import org.divisi.theory.Duration;
import org.divisi.theory.Interval;
import org.divisi.theory.Pitch;
import org.divisi.theory.Ratio;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for each way to make music from music, over scores by chance. */
class LawsTest {
  static List<Long> seeds() {
    return java.util.stream.LongStream.rangeClosed(1, 20).boxed().toList();
  }

  /** Bars of 4/4 that are well formed: flat, and tuplets; slurs over runs, ties here and there. */
  private static Staff wellFormed(long seed) {
    Random random = new Random(seed);
    List<Component> bars = new ArrayList<>();
    for (int bar = 0; bar < 16; bar++) {
      for (int half = 0; half < 2; half++) {
        bars.addAll(half(random).toList());
      }
    }
    Staff staff = Staff.of(Components.copyOf(bars));
    return Select.runs(staff).nontrivial().attach(Spanner.SLUR);
  }

  private static Components half(Random random) {
    Pitch pitch = Pitch.of(random.nextInt(24));
    Pitch other = Pitch.of(random.nextInt(24) + 0.5);
    return switch (random.nextInt(6)) {
      case 0 -> Components.of(Note.of(pitch, Duration.HALF));
      case 1 -> Components.of(Note.of(pitch, Duration.of(3, 8)), Rest.of(Duration.EIGHTH));
      case 2 -> Components.of(Note.of(pitch, Duration.QUARTER), Note.of(other, Duration.QUARTER));
      case 3 ->
          Components.of(
              Tuplet.of(
                  Ratio.of(3, 2),
                  Note.of(pitch, Duration.QUARTER),
                  Rest.of(Duration.QUARTER),
                  Note.of(other, Duration.QUARTER)));
      case 4 ->
          Components.of(
              Note.of(pitch, Duration.of(3, 8)).attach(new Tie()), Note.of(pitch, Duration.EIGHTH));
      default ->
          Components.of(
              Rest.of(Duration.QUARTER),
              Note.of(pitch, Duration.EIGHTH),
              Note.of(other, Duration.EIGHTH));
    };
  }

  /** Refuses a change to the old score, and a new score whose text does not say it. */
  private static void assertSound(Staff before, String text, Staff after) {
    assertThat(LilyPond.formatTagged(before)).isEqualTo(text);
    assertThat(LilyPond.parse(LilyPond.format(after))).isEqualTo(after);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void wellFormedMusicStaysWellFormed(long seed) {
    Staff staff = wellFormed(seed);
    assertThat(Check.all(staff)).isEmpty();
    String text = LilyPond.formatTagged(staff);
    Interval sixth = Interval.parse("-M6");
    List<Staff> results =
        List.of(
            Transform.transpose(staff, sixth),
            Transform.invert(staff, Pitch.parse("g'")),
            Transform.retrograde(staff),
            Transform.respellWithFlats(staff),
            Transform.respellWithSharps(staff),
            Transform.splitCyclically(staff, List.of(Duration.of(3, 8), Duration.of(1, 4))),
            Transform.fuseTuplets(staff),
            Transform.fuseTies(staff),
            Transform.logicalTiesToTuplets(Select.pitchedTies(staff).every(5), 2, 1),
            Transform.rename(staff, name -> name + " II"));
    for (Staff result : results) {
      assertThat(result.duration()).isEqualTo(staff.duration());
      assertThat(Check.all(result)).isEmpty();
      assertSound(staff, text, result);
    }
    assertThat(Transform.transpose(results.get(0), sixth.negated())).isEqualTo(staff);
    assertThat(Transform.invert(results.get(1), Pitch.parse("g'"))).isEqualTo(staff);
    assertThat(Transform.retrograde(results.get(2))).isEqualTo(staff);
    assertThat(Labels.removed(Labels.ABOVE.durations(Labels.BELOW.pitches(staff))))
        .isEqualTo(staff);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void splitThenFusedIsNothing(long seed) {
    Staff whole = wellFormed(seed);
    // Rests are not tied, so that a rest which is cut stays two.
    Staff staff = Select.rests(whole).map(rest -> Note.of(Pitch.MIDDLE_C, rest.duration()));
    Staff split = Transform.splitCyclically(staff, List.of(Duration.of(5, 16), Duration.EIGHTH));
    assertThat(split.leaves()).isGreaterThan(staff.leaves());
    Staff fused = Transform.fuseTies(Transform.fuseTuplets(split));
    assertThat(fused).isEqualTo(Transform.fuseTies(Transform.fuseTuplets(staff)));
    assertThat(fused.duration()).isEqualTo(staff.duration());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void anyMusicKeepsItsDuration(long seed) {
    Staff staff = RandomScore.staff(seed);
    String text = LilyPond.formatTagged(staff);
    for (Staff result :
        List.of(
            Transform.transpose(staff, Interval.parse("A4")),
            Transform.retrograde(staff),
            Transform.fuseTies(staff),
            Transform.fuseTuplets(staff),
            Transform.respellWithFlats(staff),
            Labels.ABOVE.numbers(staff),
            Labels.BELOW.verticalMoments(staff))) {
      assertThat(result.duration()).isEqualTo(staff.duration());
    }
    assertThat(Transform.retrograde(Transform.retrograde(staff)).duration())
        .isEqualTo(staff.duration());
    assertThat(Transform.scale(Transform.scale(staff, Ratio.of(2, 1)), Ratio.of(1, 2)))
        .isEqualTo(staff);
    assertThat(LilyPond.formatTagged(staff)).isEqualTo(text);
  }
}
