package org.divisi.transform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.divisi.bulk.Bulk;
import org.divisi.check.Check;
import org.divisi.lilypond.LilyPond;
import org.divisi.parallel.Pool;
import org.divisi.parallel.Task;
import org.divisi.score.Component;
import org.divisi.score.Container;
import org.divisi.score.Score;
import org.divisi.score.Staff;
import org.divisi.score.TimeSignature;
import org.divisi.select.Select;
import org.divisi.theory.Duration;
import org.divisi.theory.Interval;
import org.divisi.theory.Pitch;
import org.divisi.theory.Ratio;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every transform, over pieces of everything that transforms meet. */
class PieceLawsTest {
  private static final Pitch AXIS = Pitch.parse("g'");
  private static final Interval SIXTH = Interval.parse("-M6");

  /** The transforms that keep durations, each by its name. */
  private static Map<String, Task<Staff, Staff>> transforms() {
    Map<String, Task<Staff, Staff>> all = new LinkedHashMap<>();
    all.put("transpose", staff -> Transform.transpose(staff, SIXTH));
    all.put("invert", staff -> Transform.invert(staff, AXIS));
    all.put("retrograde", staff -> Transform.retrograde(staff));
    all.put("flats", staff -> Transform.respellWithFlats(staff));
    all.put("sharps", staff -> Transform.respellWithSharps(staff));
    all.put(
        "split",
        staff -> Transform.splitCyclically(staff, List.of(Duration.of(3, 8), Duration.of(1, 4))));
    all.put("split at bars", staff -> Transform.splitAtBars(staff));
    all.put("fuse ties", staff -> Transform.fuseTies(staff));
    all.put("fuse tuplets", staff -> Transform.fuseTuplets(staff));
    all.put(
        "divide",
        staff -> Transform.logicalTiesToTuplets(Select.pitchedTies(staff).every(7), 2, 1));
    all.put("rename", staff -> Transform.rename(staff, name -> name + " II"));
    all.put("meters", staff -> Meters.rewriteMeasures(staff, Rewriting.STANDARD));
    all.put("numbers", staff -> Labels.ABOVE.numbers(staff));
    all.put("durations", staff -> Labels.BELOW.durations(staff));
    all.put("pitches", staff -> Labels.BELOW.pitches(staff));
    all.put("colours", staff -> Colors.noteHeads(staff));
    all.put("red", staff -> Colors.leaves(Select.pitchedLeaves(staff), "#red"));
    return all;
  }

  static List<Long> seeds() {
    return LongStream.rangeClosed(1, 15).boxed().toList();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyTransformKeepsDurationsAndGoodFormAndTheOldTree(long seed) throws Exception {
    Score score = RandomPiece.of(seed);
    assertThat(Check.all(score)).isEmpty();
    for (Component part : score.components()) {
      Staff staff = (Staff) part;
      String text = LilyPond.formatTagged(staff);
      for (Map.Entry<String, Task<Staff, Staff>> transform : transforms().entrySet()) {
        String name = transform.getKey();
        Staff result = transform.getValue().run(staff);
        assertThat(result.duration()).as(name).isEqualTo(staff.duration());
        assertThat(Check.all(result)).as(name).isEmpty();
        assertThat(LilyPond.formatTagged(staff)).as(name).isEqualTo(text);
        // What is read anew is counted anew.
        Component read = LilyPond.parse(LilyPond.format(result));
        assertThat(read).as(name).isEqualTo(result);
        assertThat(List.of(read.nodes(), read.leaves()))
            .as(name)
            .isEqualTo(List.of(result.nodes(), result.leaves()));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"sequential", "threads:2", "processes:2"})
  void everyPoolTransformsStavesAsTheScoreIsTransformed(String kind) throws Exception {
    try (Pool pool = Pool.of(kind)) {
      for (long seed = 1; seed <= 3; seed++) {
        Score score = RandomPiece.of(seed);
        for (Map.Entry<String, Task<Staff, Staff>> transform : transforms().entrySet()) {
          Task<Staff, Staff> task = transform.getValue();
          Score each =
              Score.of(
                  task.run((Staff) score.components().get(0)),
                  task.run((Staff) score.components().get(1)));
          assertThat(Bulk.map(pool, Select.components(score, Staff.class), task))
              .as(transform.getKey())
              .isEqualTo(each);
        }
        Score transposed = Transform.transpose(score, SIXTH);
        assertThat(
                Bulk.map(
                    pool,
                    Select.components(score, Staff.class),
                    staff -> Transform.transpose(staff, SIXTH)))
            .isEqualTo(transposed);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void whatIsUndoneIsAsItWas(long seed) {
    Score score = RandomPiece.of(seed);
    assertThat(Transform.transpose(Transform.transpose(score, SIXTH), SIXTH.negated()))
        .isEqualTo(score);
    assertThat(Transform.invert(Transform.invert(score, AXIS), AXIS)).isEqualTo(score);
    assertThat(Transform.retrograde(Transform.retrograde(score))).isEqualTo(score);
    assertThat(Transform.rename(Transform.rename(score, n -> n + "!"), n -> n.replace("!", "")))
        .isEqualTo(score);
    assertThat(Transform.scale(Transform.scale(score, Ratio.of(2, 1)), Ratio.of(1, 2)))
        .isEqualTo(score);
    assertThat(Labels.removed(Labels.ABOVE.durations(Labels.BELOW.pitches(score))))
        .isEqualTo(score);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void splitThenFusedIsNothing(long seed) {
    Score score = RandomPiece.sounding(seed);
    Score split = Transform.splitCyclically(score, List.of(Duration.of(5, 16), Duration.EIGHTH));
    assertThat(split.leaves()).isGreaterThan(score.leaves());
    assertThat(Check.all(split)).isEmpty();
    assertThat(Transform.fuseTies(Transform.fuseTuplets(split)))
        .isEqualTo(Transform.fuseTies(Transform.fuseTuplets(score)));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void twiceIsOnce(long seed) {
    Score score = RandomPiece.of(seed);
    Score fused = Transform.fuseTies(score);
    assertThat(Transform.fuseTies(fused)).isEqualTo(fused);
    Score flat = Transform.respellWithFlats(score);
    assertThat(Transform.respellWithFlats(flat)).isEqualTo(flat);
    Score barred = Transform.splitAtBars(score);
    assertThat(Transform.splitAtBars(barred)).isEqualTo(barred);
    Score spelled = Meters.rewriteMeasures(score, Rewriting.STANDARD);
    assertThat(Meters.rewriteMeasures(spelled, Rewriting.STANDARD)).isEqualTo(spelled);
  }

  @ParameterizedTest
  @ValueSource(strings = {"sequential", "threads:2", "processes:2"})
  void measuresThatAreTransformedApartAreAsTheStaff(String kind) {
    Staff staff = (Staff) RandomPiece.of(4).components().get(0);
    Staff timed = Select.leaves(staff).first().attach(TimeSignature.of(4, 4));
    try (Pool pool = Pool.of(kind)) {
      assertThat(
              Bulk.replace(
                  pool,
                  Select.measures(timed),
                  bar -> Transform.transpose(Container.of(bar), Interval.parse("m3"))))
          .isEqualTo(Transform.transpose(timed, Interval.parse("m3")));
    }
  }
}
