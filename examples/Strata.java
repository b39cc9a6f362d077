import module org.divisi;
import org.divisi.theory.*;

/**
 * One row of sounds, grouped in four ways at once: by threes, by durations, by what fits into bars,
 * and by a proportion. Every grouping becomes a staff, with its groups numbered and slurred.
 *
 * <p>{@code divisi run examples/Strata.java}
 */
Score compose(Pool pool) {
  Staff row =
      Staff.parse("c'8 ef' g'16 bf' d''8 f''4 e''8 cs'' a'8. gs'16 b'4 d'8 f' af'4 g'8 e' c'2.");
  Selection<Staff, Leaf> leaves = Select.leaves(row);
  List<Duration> dotted = List.of(Duration.of(3, 8), Duration.QUARTER);
  return Score.of(
      layer("by threes", leaves.partition(Partition.CYCLIC_WITH_OVERHANG, 3)),
      layer("by time", leaves.partition(Partition.CYCLIC_WITH_OVERHANG, Fill.MORE, dotted)),
      layer("by bars", leaves.groupedByMeasure()),
      layer("1 to 2 to 3", leaves.divided(1, 2, 3)));
}

Staff layer(String name, Groups<Staff, Leaf> groups) {
  Staff staff = Labels.ABOVE.numbers(groups);
  int[] sizes = groups.stream().mapToInt(Selection::size).toArray();
  staff = Select.leaves(staff).partition(Partition.ONCE, sizes).nontrivial().attach(Spanner.SLUR);
  staff = Select.leaves(staff).first().attach(Markup.of(name), Direction.DOWN);
  return Select.leaves(staff).last().attach(BarLine.FINAL);
}
