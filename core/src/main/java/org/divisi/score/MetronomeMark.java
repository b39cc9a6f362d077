package org.divisi.score;

import java.util.Objects;
import org.divisi.theory.Duration;
import org.divisi.theory.NoteValue;
import org.jspecify.annotations.Nullable;

/**
 * How fast the music goes from here on: {@code \tempo "Largo" 4=52-60}.
 *
 * @param text the words, or an empty text
 * @param beat the note value that is counted; null where only words are given
 * @param slowest beats a minute, at least; 0 where only words are given
 * @param fastest beats a minute, at most: as {@code slowest} where no range is given
 */
public record MetronomeMark(String text, @Nullable NoteValue beat, int slowest, int fastest)
    implements StandardIndicator {
  /** Refuses a mark that says nothing, and rates below 1. */
  public MetronomeMark {
    Objects.requireNonNull(text, "text");
    if (beat == null && text.isEmpty()) {
      throw new IllegalArgumentException("metronome mark says nothing: give it words or a rate");
    }
    if (beat == null && (slowest != 0 || fastest != 0)) {
      throw new IllegalArgumentException(
          "metronome mark of %d-%d beats a minute counts no note value: give it a beat"
              .formatted(slowest, fastest));
    }
    if (beat != null && (slowest < 1 || fastest < slowest)) {
      throw new IllegalArgumentException(
          "metronome mark of %d-%d beats a minute: use numbers above 0, the slower first"
              .formatted(slowest, fastest));
    }
  }

  /** So many beats of a duration a minute. */
  public static MetronomeMark of(Duration beat, int rate) {
    return new MetronomeMark("", NoteValue.of(beat), rate, rate);
  }

  /** From so many beats a minute to so many. */
  public static MetronomeMark of(Duration beat, int slowest, int fastest) {
    return new MetronomeMark("", NoteValue.of(beat), slowest, fastest);
  }

  /** Words alone, such as {@code Largo}. */
  public static MetronomeMark of(String text) {
    return new MetronomeMark(text, null, 0, 0);
  }

  /** The same mark with other words. */
  public MetronomeMark withText(String text) {
    return new MetronomeMark(text, beat, slowest, fastest);
  }

  @Override
  public Class<? extends Context> context() {
    return Score.class;
  }

  @Override
  public String toString() {
    String words = text.isEmpty() ? "" : " " + Markup.quoted(text);
    String rate = slowest == fastest ? "" + slowest : slowest + "-" + fastest;
    return "\\tempo" + words + (beat == null ? "" : " " + beat + "=" + rate);
  }
}
