import module org.divisi;
import org.divisi.theory.*;

/**
 * A piece that keeps every version of itself. A theme is worked over four times; each version is
 * written out with how much was changed in it, and the last two decisions are undone in the end, by
 * taking up an old value again.
 *
 * <p>{@code divisi run examples/Versions.java}
 */
Score compose(Pool pool) {
  Staff theme = Staff.parse("c'4 d' e' f' g'2 e' d'4 f' e' d' c'1");
  List<UnaryOperator<Staff>> steps =
      List.of(
          staff -> Select.leaves(staff).get(4).replace(Container.parse("g'8 a' g' f'")),
          staff -> Select.measures(staff).get(2).replace(Container.parse("R1")),
          staff -> Select.runs(staff).attach(Spanner.SLUR),
          staff -> Select.pitchedLeaves(staff).every(3).attach(Articulation.ACCENT));

  List<Staff> versions = new ArrayList<>(List.of(theme));
  for (UnaryOperator<Staff> step : steps) {
    versions.add(step.apply(versions.getLast()));
  }
  versions.add(versions.get(2));

  List<Staff> lines = new ArrayList<>();
  for (int i = 0; i < versions.size(); i++) {
    List<Difference> changes = Diff.between(versions.get(Math.max(0, i - 1)), versions.get(i));
    lines.add(line(versions.get(i), "version %d: %d places differ".formatted(i, changes.size())));
  }
  return Score.of(lines);
}

Staff line(Staff staff, String words) {
  staff = Select.leaves(staff).first().attach(Markup.of(words), Direction.UP);
  return Select.leaves(staff).last().attach(BarLine.FINAL);
}
