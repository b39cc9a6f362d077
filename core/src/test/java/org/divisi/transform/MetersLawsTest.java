package org.divisi.transform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import java.util.stream.StreamSupport;
import org.divisi.score.Component;
import org.divisi.score.Container;
import org.divisi.score.Fragment;
import org.divisi.score.Leaf;
import org.divisi.score.Place;
import org.divisi.score.Rest;
import org.divisi.score.Tree;
import org.divisi.score.Tuplet;
import org.divisi.theory.Duration;
import org.divisi.theory.Meter;
import org.divisi.theory.Offset;
import org.divisi.theory.Ratio;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of all music that is spelled along any meter, however strictly. */
class MetersLawsTest {
  private static final List<Meter> METERS =
      List.of(
          Meter.of(1, 4),
          Meter.of(2, 2),
          Meter.of(3, 4),
          Meter.of(4, 4),
          Meter.of(5, 4),
          Meter.of(3, 2),
          Meter.of(5, 8),
          Meter.increasing(5, 8),
          Meter.of(6, 8),
          Meter.of(7, 16),
          Meter.increasing(7, 16),
          Meter.of(9, 8),
          Meter.of(11, 8),
          Meter.increasing(11, 8),
          Meter.of(12, 8),
          Meter.of(13, 16),
          Meter.of(15, 16),
          Meter.of(7, 4),
          Meter.parse("(8/8 ((3/8 (1/8 1/8 1/8)) (3/8 (1/8 1/8 1/8)) (2/8 (1/8 1/8))))"),
          Meter.parse("(5/8 ((2/8 (1/8 1/8)) (1/8 (1/16 1/16)) (2/8 (1/8 1/8))))"),
          Meter.parse(
              "(9/8 ((2/8 (1/8 1/8)) (2/8 (1/8 1/8)) (2/8 (1/8 1/8)) (3/8 (1/8 1/8 1/8))))"),
          Meter.of(List.of(Meter.of(3, 8), Meter.of(2, 4), Meter.of(5, 16))),
          Meter.parse("(4/4 ((2/4 (1/4 1/4)) (2/4 (1/4 1/4))))"),
          Meter.beat(7, 8));

  private static final List<Ratio> RATIOS =
      List.of(Ratio.of(3, 2), Ratio.of(5, 4), Ratio.of(7, 4), Ratio.of(6, 4), Ratio.of(3, 4));

  /** A measure, how it is to be spelled, and how it is spelled. */
  private record Case(Meter meter, Rewriting rewriting, Fragment before, Fragment after) {
    @Override
    public String toString() {
      return "%s%n%s%n%s%n%s".formatted(meter, rewriting, before, after);
    }
  }

  static LongStream seeds() {
    return LongStream.range(0, 40);
  }

  private static List<Case> cases(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    RandomMeasures measures = new RandomMeasures(seed, RATIOS);
    List<Case> cases = new ArrayList<>();
    for (Meter meter : METERS) {
      Rewriting rewriting =
          new Rewriting(
              random.nextInt(-1, 4),
              random.nextBoolean() ? Integer.MAX_VALUE : random.nextInt(4),
              random.nextInt(4) > 0,
              random.nextInt(4) > 0);
      Fragment before = measures.measure(meter.duration());
      cases.add(new Case(meter, rewriting, before, Meters.rewrite(before, meter, rewriting)));
    }
    return cases;
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void whatSoundsIsKept(long seed) {
    for (Case each : cases(seed)) {
      assertThat(each.after().duration()).isEqualTo(each.before().duration());
      assertThat(MetersTest.sounds(each.after()))
          .as(each.toString())
          .isEqualTo(MetersTest.sounds(each.before()));
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void whatIsSpelledIsLeftAlone(long seed) {
    for (Case each : cases(seed)) {
      assertThat(Meters.rewrite(each.after(), each.meter(), each.rewriting()))
          .as(each.toString())
          .isSameAs(each.after());
    }
  }

  /** What a sequence of leaves is spelled along: its grid, its boundary, its components. */
  private record Line(Grid grid, int boundary, Container container) {}

  /** The measure, and each tuplet that is spelled, along the meter of its own length. */
  private static List<Line> lines(Case each) {
    List<Line> lines = new ArrayList<>();
    lines.add(new Line(Grid.of(each.meter()), each.rewriting().boundary(), each.after()));
    for (Place place : Tree.places(each.after())) {
      if (each.rewriting().tuplets() && place.component() instanceof Tuplet tuplet) {
        Duration length = tuplet.components().total();
        Ratio scale = place.scale().times(tuplet.multiplier());
        Grid grid = Grid.of(Meter.of(length.numerator(), length.denominator()), scale);
        lines.add(new Line(grid, each.rewriting().inTuplet().boundary(), tuplet));
      }
    }
    return lines;
  }

  private static boolean isFree(Component component, Rewriting rewriting) {
    return component instanceof Leaf && (rewriting.rests() || !(component instanceof Rest));
  }

  /** No leaf crosses an offset of a level unless it starts or stops on that level. */
  @ParameterizedTest
  @MethodSource("seeds")
  void theMeterIsShown(long seed) {
    for (Case each : cases(seed)) {
      for (Line line : lines(each)) {
        Offset start = Offset.ZERO;
        for (Component component : line.container().components()) {
          Offset stop = start.plus(component.duration());
          for (int level = 0; level < line.grid().depth(); level++) {
            boolean shown =
                !isFree(component, each.rewriting())
                    || line.grid().has(level, start)
                    || line.grid().has(level, stop)
                    || line.grid().firstBetween(level, start, stop) == null;
            assertThat(shown).as("%s%n%s at %s, level %d", each, component, start, level).isTrue();
          }
          start = stop;
        }
      }
    }
  }

  /** No leaf crosses an offset of the boundary unless it starts and stops on the boundary. */
  @ParameterizedTest
  @MethodSource("seeds")
  void noBoundaryIsCrossed(long seed) {
    for (Case each : cases(seed)) {
      for (Line line : lines(each)) {
        Offset start = Offset.ZERO;
        for (Component component : line.container().components()) {
          Offset stop = start.plus(component.duration());
          boolean kept =
              line.boundary() == Rewriting.NONE
                  || !isFree(component, each.rewriting())
                  || line.grid().firstBetween(line.boundary(), start, stop) == null
                  || line.grid().has(line.boundary(), start)
                      && line.grid().has(line.boundary(), stop);
          assertThat(kept).as("%s%n%s at %s", each, component, start).isTrue();
          start = stop;
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void eachLeafIsOneNoteWithFewEnoughDots(long seed) {
    for (Case each : cases(seed)) {
      for (Line line : lines(each)) {
        for (Component component : line.container().components()) {
          if (component instanceof Leaf leaf && isFree(leaf, each.rewriting())) {
            assertThat(leaf.duration().isAssignable()).isTrue();
            assertThat(leaf.value().written().dots())
                .as(each.toString())
                .isLessThanOrEqualTo(each.rewriting().dots());
          }
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void whatIsToBeLeftAloneIs(long seed) {
    int tuplets = 0;
    int rests = 0;
    for (Case each : cases(seed)) {
      if (!each.rewriting().tuplets()) {
        assertThat(found(each.after(), Tuplet.class)).isEqualTo(found(each.before(), Tuplet.class));
        tuplets++;
      }
      if (!each.rewriting().rests()) {
        assertThat(found(each.after(), Rest.class)).isEqualTo(found(each.before(), Rest.class));
        rests++;
      }
    }
    assertThat(tuplets).isPositive();
    assertThat(rests).isPositive();
  }

  private static List<String> found(Fragment music, Class<? extends Component> type) {
    return StreamSupport.stream(Tree.places(music).spliterator(), /* parallel= */ false)
        .filter(place -> type.isInstance(place.component()))
        .map(place -> place.offset() + " " + place.component())
        .toList();
  }
}
