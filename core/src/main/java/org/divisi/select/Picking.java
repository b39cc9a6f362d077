package org.divisi.select;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.divisi.score.Chord;
import org.divisi.score.Component;
import org.divisi.score.Leaf;
import org.divisi.score.Note;
import org.divisi.score.Place;
import org.divisi.score.Remark;
import org.divisi.theory.Duration;
import org.divisi.theory.pattern.Sieve;

/**
 * The ways to narrow components and to group them: a {@link Selection} does so at once, a {@link
 * Pick} when it is given a score.
 *
 * @param <C> the kind of the components that are picked
 * @param <S> what it becomes when it is narrowed
 * @param <G> what it becomes when it is grouped
 */
sealed interface Picking<C extends Component, S, G> permits Selection, Pick {
  /** Tells which of the components are left, by rising indices. */
  interface Narrowing<C extends Component> extends Serializable {
    IntStream indices(Selection<?, C> selection);
  }

  /** Tells which of the components stand together, by ranges of indices. */
  interface Grouping<C extends Component> extends Serializable {
    List<int[]> ranges(Selection<?, C> selection);
  }

  /** What is left of the components. */
  S narrowed(Words words, Narrowing<C> how);

  /** The components in groups. */
  G grouped(Words words, Grouping<C> how);

  /**
   * Only the component at an index; -1 is the last.
   *
   * @throws IndexOutOfBoundsException if there is none
   */
  default S get(int index) {
    return narrowed(
        Words.of("get", index), s -> IntStream.of(Selection.at(index, s.size(), "selected")));
  }

  /** Only the components at these indices, of which those below 0 count from the end. */
  default S get(int... indices) {
    return narrowed(
        Words.of("get", boxed(indices)),
        s ->
            Arrays.stream(indices)
                .map(i -> Selection.at(i, s.size(), "selected"))
                .sorted()
                .distinct());
  }

  /** All but the components at these indices, of which those below 0 count from the end. */
  default S exclude(int... indices) {
    return narrowed(
        Words.of("exclude", boxed(indices)),
        s -> {
          BitSet excluded = new BitSet();
          for (int index : indices) {
            excluded.set(Selection.at(index, s.size(), "selected"));
          }
          return IntStream.range(0, s.size()).filter(i -> !excluded.get(i));
        });
  }

  /** The components from one index up to another. */
  default S slice(int from, int to) {
    return narrowed(
        Words.of("slice", from, to),
        s -> IntStream.range(Selection.requireSlice(from, to, s.size()), to));
  }

  /** The first component alone. */
  default S first() {
    return narrowed(Words.of("first"), s -> IntStream.of(Selection.at(0, s.size(), "selected")));
  }

  /** The last component alone. */
  default S last() {
    return narrowed(Words.of("last"), s -> IntStream.of(Selection.at(-1, s.size(), "selected")));
  }

  /** Every so many-th component, from the first on. */
  default S every(int step) {
    Selection.requireStep(step);
    return narrowed(
        Words.of("every", step), s -> IntStream.iterate(0, i -> i < s.size(), i -> i + step));
  }

  /** Every so many-th component, from an index on. */
  default S every(int step, int first) {
    Selection.requireStep(step);
    Objects.checkIndex(first, Integer.MAX_VALUE);
    return narrowed(
        Words.of("every", step, first),
        s -> IntStream.iterate(first, i -> i < s.size(), i -> i + step));
  }

  /** Only the components at the indices that a sieve keeps, such as {@code 3@0|4@1}. */
  default S get(Sieve pattern) {
    return narrowed(
        Words.of("get", pattern),
        s -> IntStream.range(0, s.size()).filter(i -> pattern.has(i, s.size())));
  }

  /** Only the components that pass a test. */
  default S where(Criterion<? super C> test) {
    return narrowed(Words.of("where", test), s -> passing(s, test));
  }

  /** Only the components whose places pass a test. */
  default S wherePlace(Criterion<Place> test) {
    return narrowed(
        Words.of("wherePlace", test),
        s -> {
          List<Place> places = s.places();
          return IntStream.range(0, s.size()).filter(i -> test.test(places.get(i)));
        });
  }

  /** Only what sounds: notes and chords. */
  default S pitched() {
    return narrowed(
        Words.of("pitched"), s -> passing(s, c -> c instanceof Leaf leaf && leaf.isPitched()));
  }

  /** The same without the rests and skips at its ends. */
  default S trimmed() {
    return narrowed(Words.of("trimmed"), Picking::betweenSilences);
  }

  private static <C extends Component> IntStream passing(
      Selection<?, C> selection, Criterion<? super C> test) {
    List<C> components = selection.components();
    return IntStream.range(0, selection.size()).filter(i -> test.test(components.get(i)));
  }

  private static IntStream betweenSilences(Selection<?, ?> selection) {
    List<? extends Component> components = selection.components();
    int from = 0;
    int to = components.size();
    while (from < to && isSilent(components.get(from))) {
      from++;
    }
    while (from < to && isSilent(components.get(to - 1))) {
      to--;
    }
    return IntStream.range(from, to);
  }

  private static boolean isSilent(Component component) {
    return component instanceof Leaf leaf && !leaf.isPitched();
  }

  /** Groups of neighbours that are alike in something. */
  default G groupedBy(Trait<Place> likeness) {
    return grouped(Words.of("groupedBy", likeness), s -> alike(s, likeness));
  }

  /** Groups of those that follow one another with no time between. */
  default G groupedByContiguity() {
    return grouped(
        Words.of("groupedByContiguity"),
        s -> {
          List<Place> places = s.places();
          return ranges(s.size(), i -> places.get(i - 1).end().equals(places.get(i).offset()));
        });
  }

  /** Groups of neighbours that last equally long. */
  default G groupedByDuration() {
    return grouped(Words.of("groupedByDuration"), s -> alike(s, Place::duration));
  }

  /** Groups of neighbours that begin in the same bar. */
  default G groupedByMeasure() {
    return grouped(
        Words.of("groupedByMeasure"),
        s -> {
          Bars bars = Bars.of(s.root());
          return alike(s, place -> bars.numberAt(place.offset()));
        });
  }

  /** Groups of neighbours on the same pitches. */
  default G groupedByPitch() {
    return grouped(
        Words.of("groupedByPitch"),
        s ->
            alike(
                s,
                place ->
                    switch (place.component()) {
                      case Note note -> List.of(note.pitch());
                      case Chord chord -> chord.pitches();
                      default -> List.of();
                    }));
  }

  /** Groups of neighbours that have the same value under the key of a {@link Remark}. */
  default G groupedByRemark(String key) {
    return grouped(
        Words.of("groupedByRemark", key), s -> alike(s, place -> place.component().remark(key)));
  }

  private static List<int[]> alike(Selection<?, ?> selection, Trait<Place> likeness) {
    List<Place> places = selection.places();
    List<@org.jspecify.annotations.Nullable Object> traits = new ArrayList<>(places.size());
    places.forEach(place -> traits.add(likeness.of(place)));
    return ranges(places.size(), i -> Objects.equals(traits.get(i - 1), traits.get(i)));
  }

  private static List<int[]> ranges(int size, IntPredicate joins) {
    List<int[]> ranges = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= size; i++) {
      if (i == size || !joins.test(i)) {
        ranges.add(new int[] {from, i});
        from = i;
      }
    }
    return ranges;
  }

  /** Groups of so many each; a count below 0 leaves so many out. */
  default G partition(Partition how, int... counts) {
    return grouped(Words.of("partition", how, boxed(counts)), s -> how.byCounts(s.size(), counts));
  }

  /** Groups that last so long each. */
  default G partition(Partition how, Fill fill, List<Duration> durations) {
    return grouped(
        Words.of("partition", how, fill, List.copyOf(durations)),
        s -> {
          List<Place> places = s.places();
          return how.byDurations(s.size(), i -> places.get(i).duration(), durations, fill);
        });
  }

  /** Groups whose sizes are as these numbers. */
  default G divided(int... ratio) {
    return grouped(Words.of("divided", boxed(ratio)), s -> Partition.byRatio(s.size(), ratio));
  }

  private static List<Integer> boxed(int... numbers) {
    return Arrays.stream(numbers).boxed().toList();
  }
}
