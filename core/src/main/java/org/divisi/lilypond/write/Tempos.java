package org.divisi.lilypond.write;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.divisi.score.Markup;
import org.divisi.score.MetronomeMark;
import org.divisi.theory.Duration;
import org.divisi.theory.NoteValue;
import org.divisi.theory.Ratio;

/** Metronome marks that are drawn by a markup: the commands of Abjad's files say a rate. */
public final class Tempos {
  private static final Pattern MIXED =
      Pattern.compile(
          "\\\\abjad-metronome-mark-mixed-number-markup #(-?\\d) #(\\d) #1"
              + " #\"(\\d{1,9})\" #\"(\\d{1,9})\" #\"([1-9]\\d{0,8})\"");
  private static final Pattern DECIMAL =
      Pattern.compile(
          "\\\\abjad-metronome-mark-markup #(-?\\d) #(\\d) #1 #\"(\\d{1,9}(?:\\.\\d{1,8})?)\"");

  private Tempos() {}

  /** The mark that a markup draws; where it says no rate, a mark of just this look. */
  public static MetronomeMark of(String markup) {
    Matcher mixed = MIXED.matcher(markup);
    if (mixed.matches()) {
      long denominator = Long.parseLong(mixed.group(5));
      long numerator =
          Long.parseLong(mixed.group(3)) * denominator + Long.parseLong(mixed.group(4));
      MetronomeMark mark = MetronomeMark.of(beat(mixed), Ratio.of(numerator, denominator));
      return mark.toString().endsWith(markup) ? mark : plain(markup);
    }
    Matcher decimal = DECIMAL.matcher(markup);
    if (decimal.matches()) {
      String number = decimal.group(3);
      int point = number.indexOf('.');
      long scale = point < 0 ? 1 : Math.round(Math.pow(10, number.length() - point - 1));
      long digits = Long.parseLong(number.replace(".", ""));
      return digits == 0
          ? plain(markup)
          : MetronomeMark.of(beat(decimal), Ratio.of(digits, scale)).withDecimal(number);
    }
    return plain(markup);
  }

  private static MetronomeMark plain(String markup) {
    return new MetronomeMark("", null, null, null, Markup.lilypond(markup).toString());
  }

  private static Duration beat(Matcher matcher) {
    int log = Integer.parseInt(matcher.group(1));
    int dots = Integer.parseInt(matcher.group(2));
    Duration base = log < 0 ? Duration.of(1L << -log, 1) : Duration.of(1, 1L << log);
    return NoteValue.of(base.times(Ratio.of((1L << (dots + 1)) - 1, 1L << dots))).duration();
  }
}
