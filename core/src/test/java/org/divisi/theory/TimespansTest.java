package org.divisi.theory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimespansTest {
  private static Timespans random(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<Timespan> all = new ArrayList<>();
    int count = random.nextInt(8);
    for (int i = 0; i < count; i++) {
      Offset start = Offset.of(random.nextInt(40), 8);
      all.add(Timespan.of(start, start.plus(Duration.of(1 + random.nextInt(16), 8))));
    }
    return Timespans.copyOf(all);
  }

  private static boolean has(Timespans timespans, Offset offset) {
    return timespans.stream().anyMatch(timespan -> timespan.contains(offset));
  }

  private static long count(Timespans timespans, Offset offset) {
    return timespans.stream().filter(timespan -> timespan.contains(offset)).count();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
  void logicHoldsAtEachOffset(long seed) {
    Timespans timespans = random(seed);
    Timespan cut = Timespan.of(1, 3);
    Timespans gaps = timespans.gaps();
    for (int i = 0; i < 60; i++) {
      Offset offset = Offset.of(2L * i + 1, 16);
      long count = count(timespans, offset);
      assertThat(has(timespans.union(), offset)).isEqualTo(count > 0);
      assertThat(count(timespans.union(), offset)).isLessThanOrEqualTo(1);
      assertThat(has(timespans.intersection(), offset))
          .isEqualTo(count > 0 && count == timespans.size());
      assertThat(has(timespans.xor(), offset)).isEqualTo(count == 1);
      assertThat(count(timespans.intersection(cut), offset))
          .isEqualTo(cut.contains(offset) ? count : 0);
      assertThat(count(timespans.minus(cut), offset)).isEqualTo(cut.contains(offset) ? 0 : count);
      boolean within = !timespans.isEmpty() && timespans.timespan().contains(offset);
      assertThat(has(gaps, offset)).isEqualTo(within && count == 0);
    }
    assertThat(timespans.reflect().reflect()).isEqualTo(timespans);
    assertThat(timespans.plus(Duration.HALF).plus(Duration.of(-1, 2))).isEqualTo(timespans);
    assertThat(Timespans.parse(timespans.toString())).isEqualTo(timespans);
    assertThat(timespans.explode()).allMatch(Timespans::isNonoverlapping);
    assertThat(timespans.explode(2)).hasSize(2);
    List<Timespan> exploded =
        timespans.explode(2).stream().flatMap(Timespans::stream).sorted().toList();
    assertThat(exploded).isEqualTo(timespans.toList());
    assertThat(timespans.union().isNonoverlapping()).isTrue();
  }

  @Test
  void exactlyOneRelationHoldsAndItsInverseTheOtherWay() {
    for (int start = 0; start < 6; start++) {
      for (int stop = start + 1; stop < 7; stop++) {
        Timespan one = Timespan.of(start, stop);
        Timespan other = Timespan.of(2, 4);
        TimeRelation relation = one.relationTo(other);
        assertThat(other.relationTo(one)).isEqualTo(relation.inverse());
        assertThat(one.overlaps(other))
            .isEqualTo(
                switch (relation) {
                  case BEFORE, MEETS, MET_BY, AFTER -> false;
                  case OVERLAPS,
                      STARTS,
                      DURING,
                      FINISHES,
                      EQUALS,
                      FINISHED_BY,
                      CONTAINS,
                      STARTED_BY,
                      OVERLAPPED_BY ->
                      true;
                });
      }
    }
    assertThat(Timespan.of(0, 2).relationTo(Timespan.of(2, 3))).isEqualTo(TimeRelation.MEETS);
    assertThat(Timespan.of(2, 3).relationTo(Timespan.of(1, 3))).isEqualTo(TimeRelation.FINISHES);
  }

  @Test
  void whatIsNoTimespanIsRefused() {
    assertThatThrownBy(() -> Timespan.of(3, 1))
        .hasMessage("timespan from 3 to 1 runs backwards: name the earlier offset first");
    assertThatThrownBy(() -> Timespan.parse("0, 1"))
        .hasMessage("timespan '0, 1' has no such text: write it as [0, 3/4)");
    assertThatThrownBy(() -> Timespan.of(0, 1).round(Duration.ZERO))
        .hasMessage("unit 0 cannot be rounded to: use a duration above 0");
    assertThatThrownBy(() -> Timespan.of(0, 1).divide(0))
        .hasMessage("proportion [0] cannot divide a timespan: use numbers above 0");
    assertThatThrownBy(Timespans.EMPTY::timespan).hasMessageContaining("give at least one");
    assertThatThrownBy(() -> Timespans.parse("[0, 1); [2, 3)").rotate(1))
        .hasMessageContaining("cannot be rotated");
    assertThatThrownBy(() -> Timespan.parse("[0, 1/0)"))
        .hasMessage("offset with denominator 0 does not exist: use 1 or more");
  }

  @Test
  void momentsOfGraceNotesLieBeforeTheirOffset() {
    Moment beat = Moment.parse("1/4");
    Moment grace = Moment.parse("1/4-1/16");
    assertThat(grace).isLessThan(beat).hasToString("1/4-1/16");
    assertThat(Moment.parse("-1/4+1/16")).hasToString("-1/4+1/16");
    assertThat(beat.minus(grace)).isEqualTo(Duration.ZERO);
  }

  @Test
  void anyOffsetHasItsTimeOnTheClock() {
    TempoMap map = TempoMap.parse("0:1/4=60 1:1/4=90 2:3/8=120");
    assertThat(map.time(Offset.parse("1"))).hasToString("0'04''");
    assertThat(map.time(Offset.parse("3/2"))).hasToString("0'16/3''");
    assertThat(map.time(Offset.parse("2"))).hasToString("0'20/3''");
    assertThat(map.time(Offset.parse("5"))).hasToString("0'32/3''");
    assertThat(map.time(Offset.parse("-1/4"))).hasToString("-0'01''");
    for (int i = 0; i < 50; i++) {
      Offset offset = Offset.of(i, 7);
      assertThat(map.offset(map.time(offset))).isEqualTo(offset);
    }
    assertThat(TempoMap.parse(map.toString())).isEqualTo(map);
    assertThatThrownBy(() -> TempoMap.of(Map.of())).hasMessageContaining("give one for offset 0");
    assertThatThrownBy(() -> Tempo.parse("1/4=0")).hasMessageContaining("does not move");
  }

  @Test
  void aModulationKeepsTheClockOfItsDurations() {
    Tempo before = Tempo.parse("1/4=60");
    Duration left = Duration.QUARTER;
    Duration right = Duration.of(3, 8);
    Tempo after = before.after(left.dividedBy(right));
    assertThat(after).hasToString("1/4=90");
    assertThat(after.time(right)).isEqualTo(before.time(left));
    assertThat(after.withBeat(Duration.of(3, 8))).hasToString("3/8=60");
  }
}
