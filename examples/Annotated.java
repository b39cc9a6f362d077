import module org.divisi;
import org.divisi.theory.*;

/**
 * A chorale that says of itself what can be counted in it. Above: the intervals of the soprano,
 * each pitch class in a colour of its own, the durations of the alto, and the seconds and pitches
 * of the bass. Below: what sounds at once, as figures over the bass. The plain score is left as it
 * was.
 *
 * <p>{@code divisi run examples/Annotated.java}
 */
Score compose(Pool pool) {
  Staff soprano = Staff.parse("g'4 a' b' g' c''4. b'8 a'2 b'4 c'' d'' b' a'2 g' \\bar \"|.\"");
  Staff alto = Staff.parse("d'4 fs' g' g' e'4. g'8 fs'2 g'4 g' g' g' g' fs' g'2");
  Staff bass = Staff.parse("\\clef \"bass\" \\tempo 4=72 b,4 d g e a,4. e8 d2 g4 e b, e c d g,2");

  StaffGroup plain = StaffGroup.of(soprano, alto, bass);
  StaffGroup counted =
      StaffGroup.of(
          Colors.noteHeads(Labels.ABOVE.intervals(soprano)),
          Labels.BELOW.durations(alto),
          Labels.BELOW.pitches(Labels.ABOVE.seconds(bass)));
  StaffGroup heard = Labels.ABOVE.verticalMoments(plain);
  for (VerticalMoment moment : Moments.of(plain)) {
    if (moment.leaves().size() != 3) {
      throw new IllegalStateException("a voice is silent at " + moment.offset());
    }
  }
  GrobOverride wide = GrobOverride.of("SpacingSpanner.spacing-increment", "#3");
  return Score.of(counted, heard).attach(wide);
}
