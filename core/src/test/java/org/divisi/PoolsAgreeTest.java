package org.divisi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.IntStream;
import org.divisi.parallel.Pool;
import org.divisi.parallel.PoolKind;
import org.divisi.theory.sets.AllIntervalSeries;
import org.divisi.theory.sets.SetClass;
import org.divisi.theory.sets.ToneRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The enumerations of theory on each kind of pool. */
class PoolsAgreeTest {
  /** Each kind of pool, those that other modules supply among them. */
  static List<String> kinds() {
    return List.of("sequential", "threads:2", "processes:2", "parcels:2");
  }

  @Test
  void noKindThatIsSuppliedIsLeftOut() {
    assertThat(ServiceLoader.load(PoolKind.class))
        .isNotEmpty()
        .allSatisfy(supplied -> assertThat(kinds()).contains(supplied.word() + ":2"));
  }

  private static String described(SetClass set) {
    return set + " " + set.lexicalName() + " " + set.intervalVector() + " " + set.zMate();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void everyPoolFindsTheSame(String kind) {
    try (Pool pool = Pool.of(kind)) {
      List<AllIntervalSeries> parts = AllIntervalSeries.of(12).split(3);
      List<ToneRow> rows =
          pool.map(parts, AllIntervalSeries::toList).stream().flatMap(List::stream).toList();
      assertThat(rows).hasSize(3856).isEqualTo(AllIntervalSeries.of(12).toList());
      List<Integer> sizes = IntStream.rangeClosed(0, 12).boxed().toList();
      List<SetClass> classes =
          pool.map(sizes, SetClass::all).stream().flatMap(List::stream).toList();
      assertThat(classes).isEqualTo(SetClass.all());
      assertThat(pool.map(classes, PoolsAgreeTest::described))
          .isEqualTo(classes.stream().map(PoolsAgreeTest::described).toList());
    }
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void everyPoolCountsTheSeriesOfFourteen(String kind) {
    try (Pool pool = Pool.of(kind)) {
      AllIntervalSeries.Count count =
          pool.map(AllIntervalSeries.of(14).split(2), AllIntervalSeries::count).stream()
              .reduce(new AllIntervalSeries.Count(0, 0), AllIntervalSeries.Count::plus);
      assertThat(count.series()).isEqualTo(89_328);
      // The beginning of one note is not among the parts.
      assertThat(count.nodes() + 1).isEqualTo(21_082_382);
    }
  }
}
