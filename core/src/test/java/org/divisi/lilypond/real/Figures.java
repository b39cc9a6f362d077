package org.divisi.lilypond.real;

import org.divisi.theory.Duration;
import org.divisi.theory.Fraction;
import org.divisi.theory.NoteValue;
import org.divisi.theory.Pitch;
import org.divisi.theory.Ratio;

/** Pitches and lengths in the figures that LilyPond records. */
final class Figures {
  private Figures() {}

  static String pitch(Pitch pitch) {
    double midi = 60 + pitch.number();
    String alteration = Fraction.of(pitch.alteration().quarterTones(), 4).toString();
    String number =
        midi == Math.rint(midi)
            ? Long.toString((long) midi)
            : Fraction.of(Math.round(midi * 2), 2).toString();
    return number + "\t" + (pitch.octave() - 4) + ":" + pitch.step().ordinal() + ":" + alteration;
  }

  static String value(NoteValue value, Where where) {
    Fraction factor = fraction(value.multiplier()).times(where.scale());
    int log = value.log();
    int dots = value.dots();
    Where.Tremolo tremolo = where.tremolo();
    if (tremolo != null) {
      int all = tremolo.strokes() * tremolo.notes();
      int shift = 31 - Integer.numberOfLeadingZeros(all);
      int more =
          all == 3 << (shift - 1) && shift > 0 ? 1 : all == 7 << (shift - 2) && shift > 1 ? 2 : 0;
      log -= shift;
      dots += more;
      factor =
          factor.times(Fraction.of(value.written().numerator(), value.written().denominator()));
      long ones = (1L << (dots + 1)) - 1;
      Fraction shown =
          log < 0 ? Fraction.of(ones << -log, 1L << dots) : Fraction.of(ones, 1L << (dots + log));
      factor = factor.times(Fraction.ONE.dividedBy(shown));
    }
    return log + "/" + dots + "/" + factor;
  }

  static Fraction length(NoteValue value) {
    return fraction(value.duration());
  }

  static Fraction fraction(Duration duration) {
    return Fraction.of(duration.numerator(), duration.denominator());
  }

  static Fraction fraction(Ratio ratio) {
    return Fraction.of(ratio.numerator(), ratio.denominator());
  }
}
