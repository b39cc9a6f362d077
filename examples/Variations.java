import module org.divisi;
import org.divisi.studio.midi.Midi;
import org.divisi.theory.*;

/**
 * A hundred thousand variations on a song, each from its own seed; those that a strict ear lets
 * pass are written, to be read and to be heard, with an index. A run that was ended goes on where
 * it was.
 *
 * <p>{@code divisi run examples/Variations.java}
 *
 * <p>{@code divisi run examples/Variations.java --pool 'spark:local[2]' -- 100000 out/variations}
 */
void main(String[] words) {
  int count = words.length > 0 ? Integer.parseInt(words[0]) : 100_000;
  Path folder = Path.of(words.length > 1 ? words[1] : "out/variations");
  List<Integer> numbers = IntStream.range(0, count).boxed().toList();
  try (Pool pool = Pool.configured()) {
    Written written =
        pool.mapTo(
            Folder.of(folder).withItems(500),
            numbers,
            1785L,
            (number, random, files) -> {
              List<List<Integer>> variation = vary(random);
              if (pleases(variation)) {
                Score score = score(number, variation);
                LilyPond.write(score, files.path(".ly"));
                Midi.write(score, files.path(".midi"));
              }
            });
    IO.println(
        "%d of %d variations, each as .ly and .midi, listed in %s"
            .formatted(written.files() / 2, written.items(), folder.resolve("index.tsv")));
  }
}

/** The song, in steps of the scale above middle C, each a quarter. */
static final List<Integer> SONG = List.of(0, 0, 4, 4, 5, 5, 4, 4, 3, 3, 2, 2, 1, 1, 0, 0);

/** What may become of a quarter: steps around its own, of one length. */
static final List<List<Integer>> FIGURES =
    List.of(
        List.of(0),
        List.of(0, 2),
        List.of(0, -1),
        List.of(0, 1, 0, -1),
        List.of(0, -1, 0, 1),
        List.of(2, 1, 0, -1),
        List.of(0, 2, 4, 2),
        List.of(0, -3, 0, 2));

/** A figure for each quarter but the last, which is as it was. */
List<List<Integer>> vary(RandomGenerator random) {
  List<List<Integer>> variation = new ArrayList<>();
  for (int step : SONG.subList(0, SONG.size() - 1)) {
    List<Integer> figure = FIGURES.get(random.nextInt(FIGURES.size()));
    variation.add(figure.stream().map(around -> step + around).toList());
  }
  variation.add(List.of(SONG.getLast()));
  return variation;
}

/** Whether it moves by small steps from beat to beat, never repeats a note, and has one summit. */
boolean pleases(List<List<Integer>> variation) {
  List<Integer> line = variation.stream().flatMap(List::stream).toList();
  int summit = Collections.max(line);
  return Collections.frequency(line, summit) == 1
      && IntStream.range(1, line.size())
          .map(i -> Math.abs(line.get(i) - line.get(i - 1)))
          .allMatch(leap -> leap > 0 && leap < 5);
}

Score score(int number, List<List<Integer>> variation) {
  List<Components> beats =
      variation.stream()
          .map(
              beat ->
                  Leaves.notes(
                      beat.stream().map(this::pitch).toList(),
                      List.of(Duration.of(1, 4 * beat.size()))))
          .toList();
  Staff staff =
      Select.leaves(Staff.of(Components.join(beats))).get(0).attach(TimeSignature.of(2, 4));
  staff = Select.leaves(staff).get(0).attach(Markup.of("No. " + number), Direction.UP);
  return Score.of(Select.leaves(staff).get(-1).attach(BarLine.FINAL));
}

Pitch pitch(int step) {
  return Pitch.of(Step.values()[(step + 28) % 7], Alteration.NATURAL, (step + 28) / 7);
}
