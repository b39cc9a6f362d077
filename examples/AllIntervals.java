import module org.divisi;
import org.divisi.theory.*;

/**
 * All rows of twelve tones, from C, in which each of the eleven intervals occurs as well: a search
 * through every branch, each opening of three tones a task of its own. A dozen of them are written.
 *
 * <p>{@code divisi run examples/AllIntervals.java --pool processes}
 */
Score compose(Pool pool) {
  List<int[]> openings = grow(new int[] {0}, 3);
  List<List<int[]>> found = pool.map(openings, opening -> grow(opening, 12));
  List<int[]> rows = found.stream().flatMap(List::stream).toList();
  List<Component> music = new ArrayList<>();
  for (int i = 0; i < 12; i++) {
    int number = i * rows.size() / 12;
    line(rows.get(number), number + 1).components().forEach(music::add);
  }
  Staff staff = Select.leaves(Staff.of(music)).get(0).attach(TimeSignature.of(12, 4));
  return Score.of(Select.leaves(staff).get(-1).attach(BarLine.FINAL))
      .attach(Literal.of("\\header { title = \"" + rows.size() + " rows\" }", ABOVE));
}

/** All that a row can grow into, tone by tone, without coming back to a tone or an interval. */
List<int[]> grow(int[] row, int length) {
  if (row.length == length) {
    return List.of(row);
  }
  List<int[]> rows = new ArrayList<>();
  for (int tone = 0; tone < 12; tone++) {
    if (isNew(tone, row)) {
      int[] longer = Arrays.copyOf(row, row.length + 1);
      longer[row.length] = tone;
      rows.addAll(grow(longer, length));
    }
  }
  return rows;
}

boolean isNew(int tone, int[] row) {
  int interval = up(row[row.length - 1], tone);
  for (int i = 0; i < row.length; i++) {
    if (row[i] == tone || i > 0 && up(row[i - 1], row[i]) == interval) {
      return false;
    }
  }
  return true;
}

int up(int from, int to) {
  return from <= to ? to - from : to - from + 12;
}

/** A row as quarter notes, with its number, in a line of its own. */
Fragment line(int[] row, int number) {
  List<Pitch> pitches = IntStream.of(row).mapToObj(Pitch::of).toList();
  Fragment line = Container.of(Leaves.notes(pitches, List.of(Duration.QUARTER)));
  line = Select.leaves(line).get(0).attach(Markup.of("No. " + number), Direction.UP);
  return Select.leaves(line).get(-1).attach(Literal.of("\\break", Literal.Site.ABSOLUTE_AFTER));
}

static final Literal.Site ABOVE = Literal.Site.ABSOLUTE_BEFORE;
