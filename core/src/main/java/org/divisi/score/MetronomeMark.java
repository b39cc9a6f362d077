package org.divisi.score;

import java.util.Objects;
import org.divisi.theory.Duration;
import org.divisi.theory.NoteValue;
import org.divisi.theory.Ratio;
import org.jspecify.annotations.Nullable;

/**
 * How fast the music goes from here on: {@code \tempo "Largo" 4=52-60}.
 *
 * {@snippet class="org.divisi.score.Snippets" region="metronomeMark"}
 *
 * @param text the words as LilyPond reads them, in quotes where they need some; or an empty text
 * @param beat the note value that is counted; null where only words are given
 * @param slowest beats a minute, at least; null where only words are given
 * @param fastest beats a minute, at most: as {@code slowest} where no range is given
 * @param markup LilyPond's whole text of it, with {@code \markup}, where it is not written in the
 *     usual way; or an empty text
 */
public record MetronomeMark(
    String text,
    @Nullable NoteValue beat,
    @Nullable Ratio slowest,
    @Nullable Ratio fastest,
    String markup)
    implements StandardIndicator {
  /** Refuses a mark that says nothing, and ranges upside down. */
  public MetronomeMark {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(markup, "markup");
    if (beat == null && text.isEmpty() && markup.isEmpty()) {
      throw new IllegalArgumentException("metronome mark says nothing: give it words or a rate");
    }
    if (beat == null && (slowest != null || fastest != null)) {
      throw new IllegalArgumentException(
          "metronome mark of %s beats a minute counts no note value: give it a beat"
              .formatted(slowest));
    }
    if (beat != null && (slowest == null || fastest == null || isBelow(fastest, slowest))) {
      throw new IllegalArgumentException(
          "metronome mark of %s-%s beats a minute: use numbers above 0, the slower first"
              .formatted(plain(slowest), plain(fastest)));
    }
  }

  private static boolean isBelow(Ratio one, Ratio other) {
    return Duration.of(one.numerator(), one.denominator())
            .compareTo(Duration.of(other.numerator(), other.denominator()))
        < 0;
  }

  private static Ratio rate(int rate) {
    if (rate < 1) {
      throw new IllegalArgumentException(
          "metronome mark of %d beats a minute: use a number above 0".formatted(rate));
    }
    return Ratio.of(rate, 1);
  }

  /** So many beats of a duration a minute. */
  public static MetronomeMark of(Duration beat, int rate) {
    return of(beat, rate(rate));
  }

  /** So many beats of a duration a minute, which need not be a whole number: 181:2 for 90 1/2. */
  public static MetronomeMark of(Duration beat, Ratio rate) {
    Ratio reduced = rate.reduced();
    return new MetronomeMark("", NoteValue.of(beat), reduced, reduced, "");
  }

  /** From so many beats of a duration a minute to so many. */
  public static MetronomeMark of(Duration beat, int slowest, int fastest) {
    return new MetronomeMark("", NoteValue.of(beat), rate(slowest), rate(fastest), "");
  }

  /** Words alone, such as {@code Largo}. */
  public static MetronomeMark of(String words) {
    return new MetronomeMark(words.isEmpty() ? "" : Markup.quoted(words), null, null, null, "");
  }

  /** The same mark with other words. */
  public MetronomeMark withText(String words) {
    return new MetronomeMark(Markup.quoted(words), beat, slowest, fastest, markup);
  }

  /** The same mark, where the rate is written as a decimal number such as {@code 90.5}. */
  public MetronomeMark withDecimal(String decimal) {
    return withMarkup(Markup.lilypond(equation(decimal)));
  }

  /** The same mark with a look of its own. */
  public MetronomeMark withMarkup(Markup markup) {
    return new MetronomeMark(text, beat, slowest, fastest, markup.toString());
  }

  /** Whether it says no exact rate: in words alone, or with a range. */
  public boolean isImprecise() {
    return slowest == null || !slowest.equals(fastest);
  }

  /**
   * How many quarters go by in a minute.
   *
   * @throws IllegalStateException if it says no exact rate
   */
  public Ratio quartersPerMinute() {
    NoteValue counted = beat;
    Ratio rate = slowest;
    if (counted == null || rate == null || isImprecise()) {
      throw new IllegalStateException(
          "metronome mark %s says no exact rate: give it a beat and one number".formatted(this));
    }
    Duration quarters = counted.duration().times(Ratio.of(4, 1)).times(rate);
    return Ratio.of(quarters.numerator(), quarters.denominator());
  }

  /**
   * How long a duration lasts, in seconds.
   *
   * @throws IllegalStateException if it says no exact rate
   */
  public Duration seconds(Duration duration) {
    return duration.times(Ratio.of(240, 1)).times(quartersPerMinute().inverted());
  }

  @Override
  public Class<? extends Context> context() {
    return Score.class;
  }

  @Override
  public String toString() {
    String words = text.isEmpty() ? "" : " " + text;
    Ratio rate = slowest;
    if (!markup.isEmpty()) {
      return "\\tempo " + markup;
    }
    if (rate == null) {
      return "\\tempo" + words;
    }
    if (rate.reduced().denominator() != 1) {
      return "\\tempo" + words + " \\markup " + mixed(rate.reduced());
    }
    String range = isImprecise() ? plain(rate) + "-" + plain(fastest) : plain(rate);
    return "\\tempo" + words + " " + beat + "=" + range;
  }

  private static String plain(@Nullable Ratio rate) {
    return rate == null
        ? "?"
        : rate.reduced().denominator() == 1
            ? Long.toString(rate.reduced().numerator())
            : rate.toString();
  }

  private String mixed(Ratio rate) {
    return "\\abjad-metronome-mark-mixed-number-markup %s #\"%d\" #\"%d\" #\"%d\""
        .formatted(
            beatInScheme(),
            rate.numerator() / rate.denominator(),
            rate.numerator() % rate.denominator(),
            rate.denominator());
  }

  private String equation(String rate) {
    return "\\abjad-metronome-mark-markup %s #\"%s\"".formatted(beatInScheme(), rate);
  }

  private String beatInScheme() {
    NoteValue counted = Objects.requireNonNull(beat, "beat");
    return "#%d #%d #1".formatted(counted.log(), counted.dots());
  }
}
