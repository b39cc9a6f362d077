import module org.divisi;
import org.divisi.theory.*;

/**
 * A counterpoint, note against note, that is bred and not composed: of a thousand lines over a
 * cantus the fitter half has children, until one line is without a flaw. Every line is made by a
 * task with random numbers of its own, so the same one wins with every pool.
 *
 * <p>{@code divisi run examples/Evolution.java --pool processes --seed 1725}
 */
Score compose(Pool pool, long seed) {
  Random seeds = new Random(seed);
  List<Line> lines = List.of();
  int generation = 0;
  do {
    List<Line> parents = lines.stream().limit(LINES / 2).toList();
    List<Integer> places = Collections.nCopies(LINES - parents.size(), ++generation);
    lines = new ArrayList<>(parents);
    lines.addAll(pool.map(places, seeds.nextLong(), (place, random) -> born(parents, random)));
    lines.sort(Comparator.comparing(Line::fitness).reversed());
  } while (lines.getFirst().fitness() < FLAWLESS && generation < 100);
  Line best = lines.getFirst();
  String title = "Fitness %d, generation %d".formatted(best.fitness(), generation);
  Literal header = Literal.of("\\header { title = \"" + title + "\" }", ABOVE);
  return Score.of(staff("Line", best.notes()), staff("Cantus", CANTUS)).attach(header);
}

static final Literal.Site ABOVE = Literal.Site.ABSOLUTE_BEFORE;
static final int LINES = 1000;
static final int FLAWLESS = 50;
static final List<Integer> INTERVALS = List.of(2, 4, 5, 7, 9, 11);

/** Fux's melody in the Dorian mode. A pitch is a step of the scale, counted from middle C. */
static final List<Integer> CANTUS = List.of(1, 3, 2, 1, 4, 3, 5, 4, 3, 2, 1);

/** The beginning of one parent and the end of another, and four notes of ten by chance. */
Line born(List<Line> parents, RandomGenerator random) {
  if (parents.isEmpty()) {
    return Line.of(CANTUS.stream().map(note -> INTERVALS.get(random.nextInt(6))).toList());
  }
  int cut = random.nextInt(CANTUS.size() + 1);
  List<Integer> child = new ArrayList<>(spin(parents, random).genes().subList(0, cut));
  child.addAll(spin(parents, random).genes().subList(cut, CANTUS.size()));
  child.replaceAll(gene -> random.nextInt(10) < 4 ? INTERVALS.get(random.nextInt(4)) : gene);
  return Line.of(child);
}

/** A roulette wheel on which the fitter have more room. */
Line spin(List<Line> parents, RandomGenerator random) {
  int least = parents.getLast().fitness() - 1;
  int ball = random.nextInt(parents.stream().mapToInt(line -> line.fitness() - least).sum());
  Iterator<Line> wheel = parents.iterator();
  Line line = wheel.next();
  while ((ball -= line.fitness() - least) >= 0) {
    line = wheel.next();
  }
  return line;
}

/** Its genes are the intervals from the cantus up; its fitness counts, in tenths. */
record Line(List<Integer> genes, int fitness) implements Serializable {
  static Line of(List<Integer> genes) {
    Line line = new Line(List.copyOf(genes), 0);
    return new Line(line.genes(), line.merits() - line.flaws());
  }

  List<Integer> notes() {
    return IntStream.range(0, CANTUS.size()).mapToObj(i -> CANTUS.get(i) + genes.get(i)).toList();
  }

  /** How it begins and how it closes: five things, each worth ten or a punishment. */
  int merits() {
    int last = CANTUS.size() - 1;
    int step = leap(notes(), last);
    int before = Math.abs(leap(notes(), last - 1));
    return (isPerfect(0) ? 10 : -1)
        + (genes.getLast() == 7 ? 10 : -1)
        + (Math.abs(step) == 1 ? 10 : -7)
        + (step * leap(CANTUS, last) < 0 ? 10 : -1)
        + (before == 1 ? 10 : before == 0 ? -1 : -7);
  }

  /** Perfect intervals side by side; and what is good, but not all the time. */
  int flaws() {
    List<Integer> notes = notes();
    Stream<IntPredicate> habits =
        Stream.of(
            i -> leap(notes, i) == 0,
            i -> leap(notes, i) * leap(CANTUS, i) > 0,
            i -> genes.get(i - 1) == 2 && genes.get(i) == 2,
            i -> genes.get(i - 1) == 5 && genes.get(i) == 5);
    int leaps =
        IntStream.range(1, notes.size()).map(i -> Math.max(2, Math.abs(leap(notes, i))) - 2).sum();
    return 5 * count(i -> isPerfect(i - 1) && isPerfect(i))
        + (int) habits.filter(habit -> count(habit) * 2 > CANTUS.size()).count()
        + (leaps * 10 > CANTUS.size() * 3 ? 1 : 0);
  }

  static int count(IntPredicate habit) {
    return (int) IntStream.range(1, CANTUS.size()).filter(habit).count();
  }

  boolean isPerfect(int place) {
    return genes.get(place) == 4 || genes.get(place) == 7;
  }

  static int leap(List<Integer> melody, int place) {
    return melody.get(place) - melody.get(place - 1);
  }
}

Staff staff(String name, List<Integer> steps) {
  Stream<Pitch> pitches =
      steps.stream().map(i -> Pitch.of(Step.values()[i % 7], Alteration.NATURAL, 4 + i / 7));
  Staff staff = Staff.of(Leaves.notes(pitches.toList(), List.of(Duration.WHOLE))).withName(name);
  staff = Select.leaves(staff).get(0).attach(KeySignature.of("d", "dorian"));
  return Select.leaves(staff).get(-1).attach(BarLine.FINAL);
}
