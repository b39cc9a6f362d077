package org.divisi.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.divisi.check.Check;
import org.divisi.lilypond.LilyPond;
import org.divisi.parallel.Pool;
import org.divisi.parallel.Task;
import org.divisi.score.Articulation;
import org.divisi.score.Component;
import org.divisi.score.Components;
import org.divisi.score.Container;
import org.divisi.score.Place;
import org.divisi.score.RandomScore;
import org.divisi.score.Rest;
import org.divisi.score.Score;
import org.divisi.score.Staff;
import org.divisi.select.Groups;
import org.divisi.select.LogicalVoices;
import org.divisi.select.Select;
import org.divisi.theory.Duration;
import org.divisi.theory.Interval;
import org.divisi.transform.Transform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BulkTest {
  private static final Task<Components, Component> UP =
      music -> Transform.transpose(Container.of(music), Interval.parse("m3"));

  private static final Task<Components, Component> NEW = music -> Container.parse("e'2 e'");

  @Test
  void bulk() {
    Staff staff = Staff.parse("c'4 d' e' f' g'1");
    // @start region="bulk"
    Staff higher;
    try (Pool pool = Pool.threads()) {
      higher =
          Bulk.replace(
              pool,
              Select.measures(staff),
              Seam.KEPT,
              music -> Transform.transpose(Container.of(music), Interval.parse("M2")));
    }
    // @end
    assertThat(higher).isEqualTo(Staff.parse("d'4 e' fs' g' a'1"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"sequential", "threads:2", "processes:2"})
  void everyPoolGivesWhatASequenceGives(String kind) throws Exception {
    try (Pool pool = Pool.of(kind)) {
      for (long seed = 1; seed <= 6; seed++) {
        Staff staff = RandomScore.staff(seed);
        for (Groups<Staff, ?> groups :
            List.of(
                beside(Select.measures(staff)),
                beside(Select.runs(staff)),
                beside(Select.logicalTies(staff)))) {
          assertThat(Bulk.replace(pool, groups, UP)).isEqualTo(inSequence(groups));
        }
        Score score = Score.of(staff, RandomScore.staff(seed + 1), RandomScore.staff(seed + 2));
        assertThat(Bulk.check(pool, score)).isNotEmpty().isEqualTo(Check.all(score));
        assertThat(Bulk.check(pool, staff)).isEqualTo(Check.all(staff));
        assertThat(
                Bulk.map(
                    pool,
                    Select.components(score, Staff.class),
                    music -> Transform.transpose(music, Interval.parse("m3"))))
            .isEqualTo(Transform.transpose(score, Interval.parse("m3")));
      }
    }
  }

  /** Only the groups whose components stand side by side. */
  private static <C extends Component> Groups<Staff, C> beside(Groups<Staff, C> groups) {
    Groups<Staff, C> beside =
        groups.where(
            group -> {
              List<Place> places = group.places();
              return IntStream.range(1, places.size())
                  .allMatch(i -> follows(places.get(i), places.get(i - 1)));
            });
    assertThat(beside.size()).isPositive();
    return beside;
  }

  private static boolean follows(Place place, Place before) {
    List<Integer> path = new ArrayList<>(before.path());
    path.set(path.size() - 1, before.index() + 1);
    return place.path().equals(path) && LogicalVoices.of(place).equals(LogicalVoices.of(before));
  }

  @Test
  void whatDoesNotStandSideBySideIsRefused() {
    Staff staff = Staff.parse("c'4 \\times 2/3 { d'4 e' f' } r4");
    String message = "c'4 at 0 and d'4 at 1/4 do not stand side by side";
    assertThatThrownBy(() -> Select.runs(staff).replace(run -> Rest.of(Duration.QUARTER)))
        .hasMessageStartingWith(message);
    try (Pool pool = Pool.sequential()) {
      assertThatThrownBy(() -> Bulk.replace(pool, Select.runs(staff), UP))
          .hasMessageStartingWith(message);
    }
  }

  private static <C extends Component> Staff inSequence(Groups<Staff, C> groups) {
    return groups.replace(
        group ->
            Transform.transpose(
                Container.of(Components.copyOf(group.components())), Interval.parse("m3")));
  }

  private static String mended(Seam seam, String before, Task<Components, Component> task) {
    Staff staff = Staff.parse(before);
    try (Pool pool = Pool.sequential()) {
      Staff after = Bulk.replace(pool, Select.measures(staff).every(2), seam, task);
      return LilyPond.format(after).replaceAll("\\s+", " ").replace("\\new Staff ", "");
    }
  }

  @Test
  void spannersThatCrossTheBorderGoOn() {
    String slurs = "c'2 ( d' e' f' ) ( g'2 \\< a' ) b' c'' \\f";
    assertThat(mended(Seam.KEPT, slurs, NEW))
        .isEqualTo("{ e'2 ( e'2 e'2 f'2 ) ( e'2 \\< e'2 ) b'2 c''2 \\f }");
    assertThat(mended(Seam.LEFT, slurs, NEW))
        .isEqualTo("{ e'2 e'2 e'2 f'2 ) ( e'2 e'2 b'2 c''2 \\f }");
    assertThat(mended(Seam.KEPT, slurs, music -> Container.of(music)))
        .isEqualTo("{ c'2 ( d'2 e'2 f'2 ) ( g'2 \\< a'2 ) b'2 c''2 \\f }");
  }

  @Test
  void tiesThatCrossTheBorderGoOnWhereTheyCan() {
    assertThat(mended(Seam.KEPT, "c'2 d' ~ d' e' ~ e'1 ~ e'1", NEW))
        .isEqualTo("{ e'2 e'2 d'2 e'2 ~ e'2 e'2 ~ e'1 }");
    assertThat(mended(Seam.KEPT, "c'1 ~ c'1", UP)).isEqualTo("{ ef'1 c'1 }");
    assertThat(mended(Seam.KEPT, "c'1 d'2 e' ~ e'1 g'2 f' ~ f'1", UP))
        .isEqualTo("{ ef'1 d'2 e'2 g'1 g'2 f'2 af'1 }");
    assertThat(mended(Seam.LEFT, "c'1 ~ c'1", UP)).isEqualTo("{ ef'1 ~ c'1 }");
  }

  @Test
  void whatStandsWithinAnotherIsRefused() {
    Staff staff = Staff.parse("{ c'4 }");
    try (Pool pool = Pool.sequential()) {
      assertThatThrownBy(
              () ->
                  Bulk.map(
                      pool,
                      Select.components(staff, Component.class),
                      music -> music.attach(Articulation.ACCENT)))
          .hasMessage("position 1 stands within the one at 0: select components that stand apart");
    }
  }
}
