import module org.divisi;
import org.divisi.theory.*;

/**
 * Minuets by dice: two of them choose each of sixteen bars from a table of eleven. Ten thousand
 * throws may be built and heard through; the first ten without a fault are written, and when these
 * are found the workers stop.
 *
 * <p>{@code divisi run examples/Dice.java --pool processes --seed 1787}
 */
Score compose(Pool pool, long seed) {
  Random random = new Random(16);
  List<List<Bar>> tables =
      ROOTS.stream()
          .map(root -> Stream.generate(() -> bar(root, random)).limit(11).toList())
          .toList();
  List<Integer> numbers = IntStream.rangeClosed(1, 10_000).boxed().toList();
  List<Minuet> minuets =
      pool.take(10, numbers, seed, (number, dice) -> play(tables, number, dice), Objects::nonNull);
  Staff right = staff(Clef.TREBLE, minuets.stream().map(Minuet::right));
  Staff left = staff(Clef.BASS, minuets.stream().map(Minuet::left));
  return Score.of(StaffGroup.of(right, left).withLilypondType("PianoStaff"));
}

/** What a bar has for each hand. */
record Bar(Components right, Components left) implements Serializable {}

record Minuet(Fragment right, Fragment left) implements Serializable {}

/** The minuet of a throw, or null if it has a fault. */
Minuet play(List<List<Bar>> tables, int number, RandomGenerator dice) {
  List<Bar> bars = tables.stream().map(t -> t.get(dice.nextInt(6) + dice.nextInt(6))).toList();
  Fragment right = hand(bars.stream().map(Bar::right));
  Fragment left = hand(bars.stream().map(Bar::left));
  if (hasOctaves(measures(right), measures(left)) || isWide(right) || isDull(measures(right))) {
    return null;
  }
  right = Select.leaves(right).get(0).attach(Markup.of("Throw " + number), Direction.UP);
  right = Select.measures(right).get(7).get(-1).attach(BarLine.of(":..:"));
  Literal end = Literal.of("\\break", Literal.Site.ABSOLUTE_AFTER);
  right = Select.leaves(right).get(-1).map(last -> last.attach(BarLine.of(":|.")).attach(end));
  return new Minuet(right, left);
}

Fragment hand(Stream<Components> bars) {
  Fragment music = Container.of(Components.join(bars.toList()));
  return Select.leaves(music).get(0).attach(TimeSignature.of(3, 8));
}

List<List<Component>> measures(Fragment music) {
  return Select.measures(music).stream().map(Selection::components).toList();
}

/** Whether the outer voices cross a bar line in octaves. */
boolean hasOctaves(List<List<Component>> right, List<List<Component>> left) {
  return IntStream.range(1, right.size())
      .anyMatch(
          bar -> {
            double from = number(right.get(bar - 1).getLast());
            double to = number(right.get(bar).getFirst());
            return from != to
                && (from - number(left.get(bar - 1).getLast())) % 12 == 0
                && (to - number(left.get(bar).getFirst())) % 12 == 0;
          });
}

double number(Component note) {
  return ((Note) note).pitch().number();
}

/** Whether a hand goes further than two octaves. */
boolean isWide(Fragment music) {
  DoubleSummaryStatistics pitches =
      Select.notes(music).components().stream().mapToDouble(this::number).summaryStatistics();
  return pitches.getMax() - pitches.getMin() > 24;
}

/** Whether there are fewer than three rhythms. */
boolean isDull(List<List<Component>> bars) {
  Stream<?> rhythms = bars.stream().map(bar -> bar.stream().map(Component::duration).toList());
  return rhythms.distinct().count() < 3;
}

/** The roots of the harmonies, bar by bar, as steps of the scale above middle C. */
static final List<Integer> ROOTS = List.of(0, 0, 4, 0, 3, 0, 1, 4, 4, 4, 0, 5, 3, 0, 4, 0);

/** What the right hand plays, in sixteenths. */
static final List<String> RHYTHMS = List.of("222", "42", "2211", "1122", "111111", "312");

/** Right an arch in the scale or the harmony, upright or hanging; left the harmony, broken. */
Bar bar(int root, Random random) {
  List<Integer> allowed = random.nextInt(3) == 0 ? List.of(0, 1, 2, 3, 4, 5, 6) : List.of(0, 2, 4);
  List<Integer> steps =
      IntStream.range(0, 19).boxed().filter(i -> allowed.contains((i - root + 7) % 7)).toList();
  int start = 2 + random.nextInt(steps.size() - 4);
  int upright = random.nextBoolean() ? 1 : -1;
  String rhythm = RHYTHMS.get(random.nextInt(RHYTHMS.size()));
  Stream<Integer> arch = Stream.of(0, 1, 2, 1, 0, -1).limit(rhythm.length());
  List<Integer> broken = Arrays.asList(0, 2, 4);
  Collections.shuffle(broken, random);
  return new Bar(
      notes(arch.map(i -> steps.get(start + upright * i)), rhythm),
      notes(broken.stream().map(i -> root + i - (root > 3 ? 14 : 7)), "222"));
}

Components notes(Stream<Integer> steps, String sixteenths) {
  return Leaves.notes(
      steps.map(this::pitch).toList(),
      sixteenths.chars().mapToObj(digit -> Duration.of(digit - '0', 16)).toList());
}

Pitch pitch(int step) {
  return Pitch.of(Step.values()[(step + 28) % 7], Alteration.NATURAL, (step + 28) / 7);
}

Staff staff(Clef clef, Stream<Fragment> music) {
  Staff staff = Staff.of(Components.join(music.map(Fragment::components).toList()));
  return Select.leaves(staff).get(0).attach(clef);
}
