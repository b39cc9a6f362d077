package org.divisi.theory.sets;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.divisi.parallel.Pool;
import org.junit.jupiter.api.Test;

/** The examples of this package's Javadoc: each region is the body of a test. */
class Snippets {
  @Test
  void set() {
    // @start region="set"
    PitchClassSet chord = PitchClassSet.of(0, 4, 7, 16);
    chord.transpose(5); // {0, 5, 9}
    chord.intervalVector(); // [0, 0, 1, 1, 1, 0]
    // @end
    assertThat(chord.transpose(5)).hasToString("{0, 5, 9}");
    assertThat(chord.intervalVector()).hasToString("[0, 0, 1, 1, 1, 0]");
  }

  @Test
  void setClass() {
    // @start region="class"
    SetClass setClass = SetClass.of(1, 2, 4, 8);
    setClass.primeForm(); // {0, 1, 3, 7}
    setClass.zMate(); // 4-Z15
    // @end
    assertThat(setClass).hasToString("4-Z29");
    assertThat(setClass.primeForm()).hasToString("{0, 1, 3, 7}");
    assertThat(setClass.zMate()).hasToString("Optional[4-Z15]");
  }

  @Test
  void row() {
    // @start region="row"
    ToneRow row = ToneRow.parse("0 11 3 4 8 7 9 5 6 1 2 10");
    row.form(RowForm.parse("RI3")); // 5 1 2 9 10 6 8 7 11 0 4 3
    // @end
    assertThat(row.form(RowForm.parse("RI3"))).hasToString("5 1 2 9 10 6 8 7 11 0 4 3");
  }

  @Test
  void series() {
    // @start region="series"
    List<AllIntervalSeries> parts = AllIntervalSeries.of(10).split(3);
    long series;
    try (Pool pool = Pool.threads()) {
      series = pool.map(parts, part -> part.count().series()).stream().reduce(0L, Long::sum);
    }
    // 288
    // @end
    assertThat(series).isEqualTo(288);
  }
}
