import module org.divisi;
import org.divisi.theory.*;

/**
 * Eleven sections for 21 strings, each section a task of its own: random walks through the quarter
 * tones, in the rhythms of two taleas, phrase by phrase louder and softer.
 *
 * <p>{@code divisi run examples/Sections.java --pool threads --seed 2026}
 */
Score compose(Pool pool, long seed) {
  List<Section> plan = plan(new Random(seed));
  List<List<Components>> sections = pool.map(plan, seed, Section::compose);
  List<Staff> staves = new ArrayList<>();
  for (Instrument instrument : ENSEMBLE) {
    int voice = staves.size();
    Components music = Components.join(sections.stream().map(s -> s.get(voice)).toList());
    staves.add(instrument.staff(music));
  }
  return Score.of(StaffGroup.of(staves))
      .attach(Literal.of("#(set-global-staff-size 7)", Literal.Site.ABSOLUTE_BEFORE))
      .attach(Literal.of("#(set-default-paper-size \"a3\")", Literal.Site.ABSOLUTE_BEFORE));
}

/** The bars of all sections: a cheap pass, so that the sections can be made at once. */
List<Section> plan(Random random) {
  List<Section> sections = new ArrayList<>();
  for (int number = 1; number <= 11; number++) {
    List<TimeSignature> bars = new ArrayList<>();
    for (int bar = 8 + random.nextInt(18); bar > 0; bar--) {
      bars.add(TimeSignature.of(3 + random.nextInt(3), 4));
    }
    sections.add(new Section(number, bars));
  }
  return sections;
}

/** What a section is made from. */
record Section(int number, List<TimeSignature> bars) implements Serializable {

  List<Components> compose(RandomGenerator random) {
    return ENSEMBLE.stream().map(instrument -> line(instrument, random)).toList();
  }

  Components line(Instrument instrument, RandomGenerator random) {
    Talea[] quarters = spans(random);
    Rhythm rhythm = new Rhythm(instrument.walk(random), random);
    List<Component> music = new ArrayList<>();
    int start = 0;
    for (int bar = 0; bar < bars.size(); bar++) {
      int end = start + bars.get(bar).numerator();
      Container measure = Container.of(rhythm.measure(quarters, start, end));
      if (bar == 0 || !bars.get(bar).equals(bars.get(bar - 1))) {
        measure = Select.leaves(measure).get(0).attach(bars.get(bar));
      }
      measure.components().forEach(music::add);
      start = end;
    }
    return marked(phrased(Container.of(music), random), instrument).components();
  }

  /** Which talea sounds in which quarter; none where there is silence. */
  Talea[] spans(RandomGenerator random) {
    Talea[] quarters = new Talea[bars.stream().mapToInt(TimeSignature::numerator).sum()];
    Talea[] choices = {SLOW, QUICK, QUICK, null};
    for (int start = 0; start < quarters.length; ) {
      int end = Math.min(quarters.length, start + 1 + random.nextInt(9));
      Arrays.fill(quarters, start, end, choices[random.nextInt(choices.length)]);
      start = end;
    }
    return quarters;
  }

  /** Each run of more than seven leaves grows or fades, and begins with an accent. */
  static Fragment phrased(Fragment music, RandomGenerator random) {
    Groups<Fragment, Leaf> phrases = Select.runs(music).where(run -> run.size() > 7);
    boolean louder = random.nextBoolean();
    Dynamic first = louder ? Dynamic.PP : Dynamic.MF;
    Dynamic last = louder ? Dynamic.F : Dynamic.PPP;
    StartHairpin hairpin = louder ? StartHairpin.CRESCENDO : StartHairpin.DIMINUENDO;
    return phrases.attach(
        (i, size) ->
            i == 0
                ? List.of(Articulation.ACCENT, first, hairpin)
                : i == size - 1 ? List.of(last) : List.of());
  }

  /** The signs that begin and end a section; the first voice has the tempo. */
  Fragment marked(Fragment music, Instrument instrument) {
    Fragment marked = Select.leaves(music).get(-1).attach(BarLine.of(number == 11 ? "|." : "||"));
    marked = Select.leaves(marked).get(0).attach(instrument.clef());
    return instrument.equals(ENSEMBLE.getFirst())
        ? Select.leaves(marked).get(0).attach(MetronomeMark.of(Duration.QUARTER, 40 + 6 * number))
        : marked;
  }
}

/** An instrument: its name, its clef, and the pitch number that its walks start from. */
record Instrument(String name, Clef clef, int centre) {

  /** A walk of a thousand steps, each a quarter tone up or down. */
  Iterator<Pitch> walk(RandomGenerator random) {
    List<Pitch> pitches = new ArrayList<>();
    int at = 0;
    for (int step = 0; step < 1000; step++) {
      at += random.nextBoolean() ? 1 : -1;
      pitches.add(Pitch.of(centre + at / 2.0));
    }
    return pitches.iterator();
  }

  Staff staff(Components music) {
    Staff staff = Staff.of(music).withName(name);
    String title = "\\set Staff.instrumentName = \"%s\"".formatted(name);
    String room = "\\override Staff.Hairpin.minimum-length = #9";
    return Select.leaves(staff).get(0).attach(Literal.of(title + "\n" + room));
  }
}

static final List<Instrument> ENSEMBLE =
    Stream.of(
            players(7, "Violin", Clef.TREBLE, 14),
            players(6, "Viola", Clef.ALTO, 2),
            players(5, "Cello", Clef.BASS, -10),
            players(3, "Bass", Clef.BASS, -14))
        .flatMap(List::stream)
        .toList();

static List<Instrument> players(int count, String name, Clef clef, int centre) {
  return IntStream.rangeClosed(1, count)
      .mapToObj(i -> new Instrument(name + " " + i, clef, centre))
      .toList();
}

/** Counts of sixteenths that come round and round, and how many more a cell squeezes in. */
record Talea(List<Integer> counts, List<Integer> extras) {}

static final Talea SLOW =
    new Talea(List.of(19, -1, 17, -1, 15, -1, 13, -1, 11, -1, 9, -1, 7, -1), List.of(0, 1, -1, 0));

static final Talea QUICK =
    new Talea(
        List.of(1, 1, 1, 1, -1, 2, 2, 1, -2, 1, 3, 2, 2, 3, 2, -1, 1, 2, 1, -1, 1, 3),
        List.of(-1, 0, 1, 0));

/** Makes the cells of one line: begins each talea anywhere, and goes on where it stopped. */
static class Rhythm {
  final Iterator<Pitch> pitches;
  final Map<Talea, Integer> nextCount = new HashMap<>();
  final Map<Talea, Integer> nextExtra = new HashMap<>();
  Optional<Pitch> held = Optional.empty();
  int rest;

  Rhythm(Iterator<Pitch> pitches, RandomGenerator random) {
    this.pitches = pitches;
    Stream.of(SLOW, QUICK).forEach(talea -> nextCount.put(talea, random.nextInt(22)));
  }

  /** The cells of a measure: quarters side by side that one talea fills, or silence. */
  Components measure(Talea[] quarters, int start, int end) {
    Components music = Components.EMPTY;
    for (int from = start; from < end; ) {
      int to = from + 1;
      while (to < end && quarters[to] == quarters[from]) {
        to++;
      }
      boolean goesOn = to < quarters.length && quarters[to] == quarters[from];
      music = music.plus(cell(quarters[from], 4 * (to - from), goesOn));
      from = to;
    }
    return music;
  }

  Components cell(Talea talea, int sixteenths, boolean goesOn) {
    Duration length = Duration.of(sixteenths, 16);
    if (talea == null) {
      return Leaves.rests(List.of(length));
    }
    int filled = sixteenths + next(nextExtra, talea, talea.extras());
    Components leaves = fill(talea, filled, goesOn);
    if (Select.rests(Container.of(leaves)).size() == leaves.size()) {
      return Leaves.rests(List.of(length));
    }
    Fragment beamed = Select.runs(Container.of(leaves)).where(Rhythm::flagged).attach(Spanner.BEAM);
    return filled == sixteenths
        ? beamed.components()
        : Components.of(Tuplet.of(Ratio.of(filled, sixteenths), beamed.components()));
  }

  static boolean flagged(Selection<Fragment, Leaf> run) {
    return run.components().stream().allMatch(leaf -> leaf.value().written().flags() > 0);
  }

  /** So many sixteenths of the talea; what is cut off at the end is held on in the next cell. */
  Components fill(Talea talea, int sixteenths, boolean goesOn) {
    Components music = Components.EMPTY;
    for (int left = sixteenths; left > 0; ) {
      int count = rest != 0 ? rest : next(nextCount, talea, talea.counts());
      int length = Math.min(Math.abs(count), left);
      left -= length;
      boolean cut = length < Math.abs(count) && goesOn;
      rest = cut ? Integer.signum(count) * (Math.abs(count) - length) : 0;
      List<Duration> duration = List.of(Duration.of(length, 16));
      if (count < 0) {
        music = music.plus(Leaves.rests(duration));
      } else {
        Pitch pitch = held.orElseGet(pitches::next);
        Fragment notes = Container.of(Leaves.notes(List.of(pitch), duration));
        music =
            music.plus((cut ? Select.notes(notes).get(-1).attach(new Tie()) : notes).components());
        held = cut ? Optional.of(pitch) : Optional.empty();
      }
    }
    return music;
  }

  static int next(Map<Talea, Integer> counters, Talea talea, List<Integer> numbers) {
    return numbers.get(counters.merge(talea, 1, Integer::sum) % numbers.size());
  }
}
