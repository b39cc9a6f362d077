package org.divisi.theory.sets;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.divisi.Facts;
import org.divisi.theory.pattern.Enumerations;
import org.junit.jupiter.api.Test;

class RowsTest {
  private static final List<ToneRow> ALL_INTERVAL = AllIntervalSeries.of(12).toList();

  /** The operations that make a form of a row, as the table counts them: T by n, or I then T. */
  private static String levels(ToneRow row) {
    int first = row.get(0);
    return Stream.of(RowForm.Kind.values())
        .map(
            kind ->
                row.combinatorial().stream()
                    .filter(form -> form.kind() == kind)
                    .map(form -> operation(form, first))
                    .sorted()
                    .map(String::valueOf)
                    .collect(joining(",")))
        .map(kind -> kind.isEmpty() ? "-" : kind)
        .collect(joining(" "));
  }

  private static int operation(RowForm form, int first) {
    return switch (form.kind()) {
      case P, R -> Math.floorMod(form.note() - first, 12);
      case I, RI -> Math.floorMod(form.note() + first, 12);
    };
  }

  @Test
  void historicalRowsAreWhatTheTableSays() {
    int rows = 0;
    for (String[] row : Facts.table("historical-rows")) {
      ToneRow notes = ToneRow.parse(row[1]);
      assertThat(notes.isAllInterval()).as(row[0]).isEqualTo(row[2].equals("yes"));
      assertThat(levels(notes)).as(row[0]).isEqualTo(row[3]);
      assertThat(new HashSet<>(notes.forms().values()))
          .as(row[0])
          .hasSize(Integer.parseInt(row[4]));
      assertThat(notes.forms()).hasSize(48);
      notes
          .forms()
          .values()
          .forEach(form -> assertThat(form.canonical()).isEqualTo(notes.canonical()));
      rows++;
    }
    assertThat(rows).isEqualTo(71);
  }

  @Test
  void allIntervalRowsAreThoseOfTheTable() {
    assertThat(ALL_INTERVAL.stream().map(RowsTest::digits))
        .containsExactlyElementsOf(
            Facts.table("all-interval-rows").stream().map(row -> row[0]).toList());
  }

  private static String digits(ToneRow row) {
    return row.notes().stream().map(note -> Integer.toString(note, 12)).collect(joining());
  }

  @Test
  void allIntervalRowsAreCounted() {
    assertThat(ALL_INTERVAL).hasSize(3856).allMatch(ToneRow::isAllInterval);
    assertThat(ALL_INTERVAL.get(0)).hasToString("0 1 3 2 7 10 8 4 11 5 9 6");
    assertThat(ALL_INTERVAL.get(3855)).hasToString("0 11 9 10 5 2 4 8 1 7 3 6");
    assertThat(classes(ToneRow::invert)).isEqualTo(1928);
    assertThat(classes(ToneRow::invert, ToneRow::retrograde)).isEqualTo(1008);
    assertThat(classes(ToneRow::invert, ToneRow::retrograde, row -> row.times(5))).isEqualTo(504);
    assertThat(classes(ToneRow::invert, ToneRow::retrograde, RowsTest::exchanged)).isEqualTo(519);
    assertThat(
            classes(ToneRow::invert, ToneRow::retrograde, RowsTest::exchanged, row -> row.times(5)))
        .isEqualTo(267);
    assertThat(ALL_INTERVAL.stream().filter(row -> row.retrograde().equals(row.transpose(6))))
        .hasSize(176);
    assertThat(Stream.of(4, 6, 8, 10, 12).map(n -> AllIntervalSeries.of(n).count().series()))
        .containsExactly(2L, 4L, 24L, 288L, 3856L);
    assertThat(AllIntervalSeries.of(12).count().nodes()).isEqualTo(547_746);
  }

  /** The part behind the tritone ahead of the other. */
  private static ToneRow exchanged(ToneRow row) {
    return row.rotate(11 - row.intervals().indexOf(6));
  }

  /** How many classes of rows operations make that are done again and again. */
  @SafeVarargs
  private static int classes(UnaryOperator<ToneRow>... operations) {
    Set<ToneRow> seen = new HashSet<>();
    int classes = 0;
    for (ToneRow row : ALL_INTERVAL) {
      if (seen.add(row)) {
        classes++;
        List<ToneRow> todo = new ArrayList<>(List.of(row));
        while (!todo.isEmpty()) {
          ToneRow next = todo.remove(todo.size() - 1);
          for (UnaryOperator<ToneRow> operation : operations) {
            ToneRow other = operation.apply(next);
            ToneRow onZero = other.transpose(-other.get(0));
            if (seen.add(onZero)) {
              todo.add(onZero);
            }
          }
        }
      }
    }
    return classes;
  }

  @Test
  void aSearchInPartsFindsTheSame() {
    for (int notes = 1; notes <= 4; notes++) {
      List<AllIntervalSeries> parts = AllIntervalSeries.of(10).split(notes);
      assertThat(parts.stream().flatMap(part -> part.toList().stream()))
          .containsExactlyElementsOf(AllIntervalSeries.of(10).toList());
    }
  }

  @Test
  void formsAreUndoneByThemselves() {
    for (ToneRow row : ALL_INTERVAL.subList(0, 200)) {
      assertThat(row.invert().invert()).isEqualTo(row);
      assertThat(row.retrograde().retrograde()).isEqualTo(row);
      assertThat(row.times(5).times(5)).isEqualTo(row);
      assertThat(row.transpose(5).transpose(-5)).isEqualTo(row);
      assertThat(ToneRow.parse(row.toString())).isEqualTo(row);
      assertThat(row.matrix()).hasSize(12).contains(row);
      assertThat(row.matrix().stream().map(each -> each.get(0)))
          .containsExactlyElementsOf(row.invert().notes());
    }
  }

  @Test
  void classesOfRowsAreAsManyAsBurnsideSays() {
    for (int size : new int[] {4, 6, 8}) {
      Stream<ToneRow> rows =
          Enumerations.permutations(IntStream.range(0, size).boxed().toList()).map(ToneRow::new);
      assertThat(rows.map(ToneRow::canonical).distinct().count()).isEqualTo(classes(size));
    }
    assertThat(classes(12)).isEqualTo(9_985_920);
  }

  /** The classes of rows under transposition, inversion and retrograde. */
  private static long classes(int size) {
    long all = factorial(size);
    long mirrored = (size / 2 + 1) * factorial(size / 2) * (1L << (size / 2));
    return (all + mirrored) / (4L * size);
  }

  private static long factorial(int number) {
    return number < 2 ? 1 : number * factorial(number - 1);
  }

  @Test
  void allRowsAreCountedByTheirDistinctCyclicIntervalsAndByClasses() {
    long[] counts = new long[12];
    firstOfTheirClass = 0;
    count(new int[12], 1, 1, 0, counts);
    assertThat(firstOfTheirClass).isEqualTo(classes(12));
    assertThat(Arrays.copyOfRange(counts, 1, 12))
        .containsExactly(
            4, 140, 8472, 157056, 1629912, 7050672, 13962864, 11951592, 4526544, 606408, 23136);
    assertThat(ALL_INTERVAL.get(0).cyclicIntervals().stream().distinct()).hasSize(11);
    assertThat(ToneRow.parse("0 1 2 3 4 5 6 7 8 9 10 11").cyclicIntervals()).containsOnly(1);
  }

  private long firstOfTheirClass;

  /**
   * Whether no other form of a row on 0 comes before it: its inversion, or one of both backwards.
   */
  private static boolean isFirstOfItsClass(int[] row) {
    return !isBefore(row, 0, 1, -1) && !isBefore(row, 11, -1, 1) && !isBefore(row, 11, -1, -1);
  }

  /**
   * Whether a form is ahead: read from an index on, this way or backwards, and upside down or not.
   */
  private static boolean isBefore(int[] row, int from, int step, int factor) {
    for (int i = 1; i < 12; i++) {
      int up = factor * (row[from + step * i] - row[from]);
      int difference = (up < 0 ? up + 12 : up) - row[i];
      if (difference != 0) {
        return difference < 0;
      }
    }
    return false;
  }

  /** Goes through all rows on 0; intervals are bits. */
  private void count(int[] row, int size, int used, int intervals, long[] counts) {
    int last = row[size - 1];
    if (size == 12) {
      counts[Integer.bitCount(intervals | 1 << (12 - last))]++;
      firstOfTheirClass += isFirstOfItsClass(row) ? 1 : 0;
      return;
    }
    for (int left = 0xFFF & ~used; left != 0; left &= left - 1) {
      int note = Integer.numberOfTrailingZeros(left);
      row[size] = note;
      int interval = note > last ? note - last : note - last + 12;
      count(row, size + 1, used | 1 << note, intervals | 1 << interval, counts);
    }
  }

  @Test
  void whatIsNoRowIsRefused() {
    assertThatThrownBy(ToneRow::of).hasMessage("row of no notes does not exist: give it 12");
    assertThatThrownBy(() -> ToneRow.of(0, 1, 1))
        .hasMessage("row [0, 1, 1] must have each number from 0 to 2 once");
    assertThatThrownBy(() -> ToneRow.parse("")).hasMessageContaining("is not numbers");
    assertThatThrownBy(() -> ALL_INTERVAL.get(0).times(2)).hasMessageContaining("once");
    assertThatThrownBy(() -> RowForm.parse("X3"))
        .hasMessage("row form 'X3' has no such name: write it as P0, I3, R11 or RI6");
    assertThatThrownBy(() -> AllIntervalSeries.of(12).split(13))
        .hasMessage("series of 12 notes have no first 13: use at most 12");
    assertThatThrownBy(() -> new AllIntervalSeries(12, List.of(0, 1, 2)))
        .hasMessageContaining("cannot begin with [0, 1, 2]");
  }
}
