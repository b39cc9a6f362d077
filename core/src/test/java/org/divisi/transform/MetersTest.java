package org.divisi.transform;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.divisi.Facts;
import org.divisi.bulk.Bulk;
import org.divisi.lilypond.LilyPond;
import org.divisi.parallel.Pool;
import org.divisi.score.Component;
import org.divisi.score.Components;
import org.divisi.score.Container;
import org.divisi.score.Fragment;
import org.divisi.score.Leaf;
import org.divisi.score.Place;
import org.divisi.score.Score;
import org.divisi.score.Staff;
import org.divisi.score.Tie;
import org.divisi.score.TimeSignature;
import org.divisi.score.Tree;
import org.divisi.score.Tuplet;
import org.divisi.score.Voice;
import org.divisi.select.Select;
import org.divisi.theory.Duration;
import org.divisi.theory.Meter;
import org.divisi.theory.Offset;
import org.divisi.theory.Ratio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MetersTest {
  private static final List<Meter> METERS =
      List.of(
          Meter.of(4, 4),
          Meter.of(7, 8),
          Meter.of(5, 4),
          Meter.of(6, 8),
          Meter.of(3, 4),
          Meter.increasing(11, 16),
          Meter.parse("(4/4 ((3/8 (1/8 1/8 1/8)) (3/8 (1/8 1/8 1/8)) (2/8 (1/8 1/8))))"));

  private static final List<Rewriting> REWRITINGS =
      List.of(
          Rewriting.STANDARD,
          Rewriting.STANDARD.withBoundary(1),
          Rewriting.STANDARD.withBoundary(2).withDots(1),
          Rewriting.STANDARD.withDots(0),
          Rewriting.STANDARD.withTuplets(false).withRests(false).withDots(1));

  private static String words(Fragment music) {
    return music.components().stream()
        .map(component -> LilyPond.format(component).replaceAll("\\s+", " "))
        .collect(joining(" "));
  }

  private static Rewriting rewriting(String boundary, String dots) {
    Rewriting rewriting = Rewriting.STANDARD;
    if (!boundary.equals("-")) {
      rewriting = rewriting.withBoundary(Integer.parseInt(boundary));
    }
    return dots.equals("-") ? rewriting : rewriting.withDots(Integer.parseInt(dots));
  }

  @Test
  void measuresAreRewrittenAsAbjadRewritesThem() {
    int rows = 0;
    int errors = 0;
    for (String[] row : Facts.table("rewrites")) {
      Rewriting rewriting = rewriting(row[1], row[2]);
      Meter meter = Meter.parse(row[0]);
      Fragment before = Container.parse(row[3]);
      Fragment after = Meters.rewrite(before, meter, rewriting);
      if (row[4].isEmpty()) {
        errors++;
        assertBoundary(after, Grid.of(meter), rewriting.boundary());
      } else {
        assertThat(words(after)).as(row[0] + " " + row[3] + rewriting).isEqualTo(row[4]);
      }
      assertThat(sounds(after)).isEqualTo(sounds(before));
      assertThat(Meters.rewrite(after, meter, rewriting)).isSameAs(after);
      rows++;
    }
    assertThat(rows).isEqualTo(594);
    assertThat(errors).isEqualTo(37);
  }

  /** No leaf crosses an offset of the boundary unless it starts and stops on one. */
  private static void assertBoundary(Fragment music, Grid grid, int level) {
    for (Place place : Tree.places(music)) {
      if (place.component() instanceof Leaf) {
        boolean on = grid.has(level, place.offset()) && grid.has(level, place.end());
        assertThat(on || grid.firstBetween(level, place.offset(), place.end()) == null)
            .as(place.toString())
            .isTrue();
      }
    }
  }

  /**
   * A line for each sound: its pitches or its silence, when it starts, and how long it is tied on.
   */
  static List<String> sounds(Component music) {
    List<String> sounds = new ArrayList<>();
    Offset start = Offset.ZERO;
    Leaf last = null;
    String what = "";
    for (Place place : Tree.places(music)) {
      if (place.component() instanceof Leaf leaf) {
        String pitches = pitches(leaf);
        boolean goesOn =
            last != null && pitches.equals(what) && (!leaf.isPitched() || last.has(Tie.class));
        if (!goesOn) {
          sounds.add(what + " from " + start + " to " + place.offset());
          start = place.offset();
          what = pitches;
        }
        last = leaf;
      }
    }
    sounds.add(what + " from " + start + (last != null && last.has(Tie.class) ? " on" : ""));
    return sounds;
  }

  private static String pitches(Leaf leaf) {
    return leaf.withDuration(Duration.QUARTER).withAttachments(List.of()).toString();
  }

  /** Rows of the meter, the rewriting, the music before and behind; written anew on demand. */
  @Test
  void measuresAreRewrittenAsBefore() throws IOException {
    Path file = Path.of("src/test/resources/transform/rewrites.txt");
    StringBuilder text = new StringBuilder();
    for (int seed = 0; seed < 140; seed++) {
      Meter meter = METERS.get(seed % METERS.size());
      Rewriting rewriting = REWRITINGS.get(seed / METERS.size() % REWRITINGS.size());
      Fragment music = new RandomMeasures(seed).measure(meter.duration());
      text.append(meter).append('\n').append(rewriting).append('\n');
      text.append(words(music)).append('\n');
      text.append(words(Meters.rewrite(music, meter, rewriting))).append("\n\n");
    }
    if (Boolean.getBoolean("divisi.update")) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    }
    assertThat(text.toString()).isEqualTo(Files.readString(file));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void whatSoundsIsKeptAndNothingIsLeftToDo(long seed) {
    RandomMeasures random = new RandomMeasures(seed);
    for (Meter meter : METERS) {
      for (Rewriting rewriting : REWRITINGS) {
        Fragment before = random.measure(meter.duration());
        Fragment after = Meters.rewrite(before, meter, rewriting);
        assertThat(after.duration()).isEqualTo(before.duration());
        assertThat(sounds(after)).as(before + " " + rewriting).isEqualTo(sounds(before));
        assertThat(Meters.rewrite(after, meter, rewriting)).as(after.toString()).isSameAs(after);
        if (rewriting.dots() < 2 && rewriting.tuplets()) {
          for (Place place : Tree.places(after)) {
            assertThat(
                    place.component() instanceof Leaf leaf
                        && leaf.value().written().dots() > rewriting.dots())
                .isFalse();
          }
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "c'8 d'2 e'4., c'8 d'8 ~ d'4. e'4.",
    "c'32 d'2.. e'16 f'32, c'32 d'8.. ~ d'2 ~ d'8 ~ d'32 e'16 f'32",
    "r8 r8 r2., r1",
    "c'4 ~ c'4 d'4 ~ d'4 ~, c'2 d'2 ~",
    "c'4 c'4 c'2, c'4 c'4 c'2",
    "c'4 \\mf ~ c'4 \\p ~ c'2, c'4 \\mf ~ c'2. \\p",
    "c'8 ( d'2 ~ d'4 ) e'8, c'8 ( d'8 ~ d'2 ~ d'8 ) e'8",
    "<c' e'>8 <c' e'>2 r4., <c' e'>8 <c' e'>8 ~ <c' e'>4. r4.",
    "c'1 * 1/2 d'2, c'1 * 1/2 d'2",
    "R1, R1"
  })
  void marksKeepTheirPlace(String before, String after) {
    assertThat(words(Meters.rewrite(Container.parse(before), Meter.of(4, 4)))).isEqualTo(after);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "4/4; -1; c'32 d'2.. ~ d'16 e'32 ~; c'32 d'8.. ~ d'2 ~ d'8.. e'32 ~",
        "(4/4 ((2/4 (1/4 1/4)) (2/4 (1/4 1/4)))); -1; c'32 d'2.. ~ d'16 e'32 ~;"
            + " c'32 d'4... ~ d'4... e'32 ~",
        "3/4; -1; c'4. c'4.; c'4. c'4.",
        "3/4; -1; c'2 ~ c'8 c'8; c'2 ~ c'8 c'8",
        "3/4; -1; c'8 c'8 ~ c'2; c'8 c'8 ~ c'2",
        "3/4; 1; c'4. c'4.; c'4 ~ c'8 c'8 ~ c'4",
        "6/8; -1; c'2 c'4; c'2 c'4",
        "6/8; -1; c'2 ~ c'8 c'8; c'4. ~ c'4 c'8",
        "6/8; -1; c'8 c'2 ~ c'8; c'8 c'4 ~ c'4.",
        "6/8; 1; c'2 c'4; c'4. ~ c'8 c'4",
        "3/4; -1; c'4 c'2. :16; c'4 c'2 :16 ~ c'4 :16",
        "4/4; -1; c'8 \\grace { g'4.. } d'2 e'4.; c'8 \\grace { g'4.. } d'8 ~ d'4. e'4.",
        "6/8; 1; c'4 c'2; c'4 c'8 ~ c'4.",
        "(6/8 (3/8 3/8)); -1; c'8 d'16 ~ d'16 e'2; c'8 d'8 e'2",
        "beat 7/8; 1; c'4 d'4 ~ d'4.; c'4 d'8 ~ d'2",
        "6/8; -1; c'4.. c'16 ~ c'4; c'4.. c'16 ~ c'4",
        "6/4; 1; c'8 ~ c'8 ~ c'8 \\tuplet 7/6 { c'4. r16 } \\tuplet 7/6 { r16 c'4. } c'8 ~ c'8 ~"
            + " c'8; c'4. \\tuplet 7/6 { c'8. ~ c'8 ~ c'16 r16 } \\tuplet 7/6 { r16 c'8 ~ c'4 } c'4."
      })
  void meterAndBoundaryDecide(String meter, int boundary, String before, String after) {
    Fragment music =
        Meters.rewrite(
            Container.parse(before), Meter.parse(meter), Rewriting.STANDARD.withBoundary(boundary));
    assertThat(words(music)).isEqualTo(after);
  }

  @Test
  void insideATupletItsOwnLengthIsTheMeter() {
    Tuplet tuplet = Tuplet.of(Ratio.of(3, 2), Container.parse("c'8 d'2 e'8").components());
    assertThat(
            LilyPond.format(Meters.rewrite(Container.of(tuplet), Meter.of(2, 4)))
                .replaceAll("\\s+", " "))
        .isEqualTo("{ \\tuplet 3/2 { c'8 d'8 ~ d'4. e'8 } }");
    Fragment kept = Container.of(tuplet);
    assertThat(Meters.rewrite(kept, Meter.of(2, 4), Rewriting.STANDARD.withTuplets(false)))
        .isSameAs(kept);
  }

  @Test
  void wholeScoresAreRewrittenMeasureByMeasure() {
    Score score =
        Score.of(
            Staff.of(
                Container.parse("\\time 3/4 c'1 ~ c'2 \\time 5/8 d'1 ~ d'4 \\time 2/4 e'1")
                    .components()),
            Staff.of(Container.parse("c'2.. d'1 e'1.. r8").components()));
    Score after = Meters.rewriteMeasures(score, Rewriting.STANDARD);
    assertThat(LilyPond.format(after).replaceAll("\\s+", " "))
        .isEqualTo(
            "\\new Score << \\new Staff { \\time 3/4 c'2. ~ c'2. \\time 5/8 d'4. ~ d'4 ~ d'4. ~"
                + " d'4 \\time 2/4 e'2 ~ e'2 } \\new Staff { c'2. ~ c'8 d'8 ~ d'2 ~ d'4. e'4 ~ e'4."
                + " ~ e'4 ~ e'2 ~ e'4. r8 } >>");
    assertThat(Meters.rewriteMeasures(after, Rewriting.STANDARD)).isSameAs(after);
  }

  @Test
  void tremolosAreOnEachPartAndWhatIsAtTheEndOnTheLast() {
    assertThat(words(Meters.rewrite(Container.parse("c'1.:32 d'2"), Meter.of(4, 4))))
        .isEqualTo("c'1 :32 ~ c'2 :32 d'2");
    assertThat(
            words(
                Meters.rewrite(
                    Container.parse("c'8 d'1 -> \\bendAfter #-4 \\fermata e'8"), Meter.of(4, 4))))
        .isEqualTo("c'8 d'2.. - \\accent ~ d'8 - \\bendAfter #'-4 - \\fermata e'8");
    assertThat(words(Meters.rewrite(Container.parse("c'2:32 ~ c'2:32"), Meter.of(4, 4))))
        .isEqualTo("c'1 :32");
    assertThat(words(Meters.rewrite(Container.parse("c'2 \\fermata ~ c'2"), Meter.of(4, 4))))
        .isEqualTo("c'2 - \\fermata ~ c'2");
  }

  @Test
  void anUpbeatStartsWithinTheMeasure() {
    assertThat(
            words(
                Meters.rewrite(
                    Container.parse("c'4 d'4 e'2"),
                    Meter.of(4, 4),
                    Rewriting.STANDARD.withBoundary(1),
                    Offset.of(7, 8))))
        .isEqualTo("c'8 ~ c'8 d'8 ~ d'8 e'8 ~ e'4 ~ e'8");
  }

  @Test
  void musicOfAnyDepthIsRewritten() {
    Fragment music = Container.parse("c'8 d'2 e'4.");
    for (int i = 0; i < 20_000; i++) {
      music = Container.of(music);
    }
    Fragment after = Meters.rewrite(music, Meter.of(4, 4));
    assertThat(after.leaves()).isEqualTo(4);
    assertThat(Meters.rewrite(after, Meter.of(4, 4))).isSameAs(after);
  }

  @Test
  void aMeasureThatStartsOnNoPowerOfTwoStaysAsItIs() {
    Fragment music =
        Container.of(
            Tuplet.of(Ratio.of(3, 2), Container.parse("c'8").components()),
            Container.parse("d'2 ~ d'8").components().get(0));
    assertThat(Meters.rewrite(music, Meter.of(4, 4))).isSameAs(music);
  }

  @ParameterizedTest
  @MethodSource("org.divisi.PoolsAgreeTest#kinds")
  void everyPoolRewritesAlike(String kind) {
    List<Long> seeds = List.of(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L, 10L, 11L, 12L);
    List<String> expected = seeds.stream().map(MetersTest::rewritten).toList();
    try (Pool pool = Pool.of(kind)) {
      assertThat(pool.map(seeds, MetersTest::rewritten)).isEqualTo(expected);
    }
  }

  @ParameterizedTest
  @MethodSource("org.divisi.PoolsAgreeTest#kinds")
  void everyPoolRewritesVoicesAndMeasuresAsTheWholeIs(String kind) {
    List<Component> staves = new ArrayList<>();
    for (long seed = 0; seed < 8; seed++) {
      staves.add(staff(seed));
    }
    Score score = Score.of(staves);
    Rewriting rewriting = Rewriting.STANDARD.withBoundary(1);
    Score whole = Meters.rewriteMeasures(score, rewriting);
    assertThat(whole).isNotEqualTo(score);
    try (Pool pool = Pool.of(kind)) {
      assertThat(
              Bulk.map(
                  pool,
                  Select.components(score, Staff.class),
                  staff -> Meters.rewriteMeasures(staff, rewriting)))
          .isEqualTo(whole);
      assertThat(
              Bulk.map(
                  pool,
                  Select.components(score, Fragment.class),
                  measure -> Meters.rewriteMeasures(measure, rewriting)))
          .isEqualTo(whole);
    }
  }

  /** Twenty-four measures of three meters by turns, each with its time signature. */
  private static Staff staff(long seed) {
    RandomMeasures random = new RandomMeasures(seed);
    List<TimeSignature> signatures =
        List.of(TimeSignature.of(4, 4), TimeSignature.of(7, 8), TimeSignature.of(5, 4));
    List<Component> measures = new ArrayList<>();
    for (int i = 0; i < 24; i++) {
      TimeSignature signature = signatures.get(i % signatures.size());
      Fragment measure = random.measure(signature.duration());
      measures.add(Select.leaves(measure).get(0).attach(signature));
    }
    return Staff.of(measures);
  }

  private static String rewritten(long seed) {
    Meter meter = METERS.get((int) seed % METERS.size());
    Components measures = Components.EMPTY;
    RandomMeasures random = new RandomMeasures(seed);
    for (int i = 0; i < 5; i++) {
      measures = measures.plus(random.measure(meter.duration()));
    }
    Voice voice = Voice.of(measures);
    return LilyPond.format(Meters.rewrite(voice, meter));
  }

  @Test
  void whatCannotBeAskedForIsRefused() {
    assertThatThrownBy(() -> Rewriting.STANDARD.withDots(-1))
        .hasMessage("-1 dots are too few: use 0 or more");
    assertThatThrownBy(() -> Rewriting.STANDARD.withBoundary(99))
        .hasMessage("boundary at level 99 does not exist: use 0 to 30, or -1 for none");
    assertThat(Meters.rewrite(Container.of(Components.EMPTY), Meter.of(4, 4)))
        .isEqualTo(Container.of(Components.EMPTY));
  }
}
