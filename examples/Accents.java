import module org.divisi;
import org.divisi.theory.*;

/**
 * Select, then act: a plain line takes accents, slurs, dynamics and beams, each by one sentence
 * that says where. The selections are values with names, which could serve any other line.
 *
 * <p>{@code divisi run examples/Accents.java}
 */
Score compose(Pool pool) {
  Staff staff =
      Staff.parse(
          """
      \\time 3/4 c'8 d' ef' f' g' af' | bf'8 r f' g' r4 | c''8 bf' af' g' f' ef' | d'8 r g' f' r4
      | ef'8 f' g' af' bf' c'' | d''8 r bf' c'' r4 | d''8 c'' bf' af' g' f' | ef'4 d' c'
      """);

  Pick<Leaf> threes = Pick.leaves().pitched().every(3).named("every third sound");
  Picks<Leaf> gestures = Pick.runs().nontrivial().named("what is played in one breath");
  Pick<Leaf> ends = Pick.runs().last().named("ends");

  staff = threes.in(staff).attach(Articulation.ACCENT);
  staff = gestures.in(staff).attach(Spanner.SLUR);
  staff = ends.in(staff).attach(Articulation.TENUTO);
  staff = gestures.where(run -> run.size() > 5).in(staff).attach(Spanner.hairpin("p < f"));
  staff = Pick.leaves().last().in(staff).attach(BarLine.FINAL);
  return Score.of(staff);
}
