package org.divisi.theory;

import java.io.Serializable;
import java.util.Objects;

/**
 * How fast the time of a score passes, exactly: so many beats of a duration in a minute. A unit may
 * be any duration, 5/16 as well as a triplet's 1/12.
 *
 * @param beat the duration that is counted, above 0
 * @param rate how many in a minute, above 0
 */
public record Tempo(Duration beat, Fraction rate) implements Serializable {
  private static final Fraction MINUTE = Fraction.of(60);

  /** Refuses what does not move. */
  public Tempo {
    Objects.requireNonNull(beat, "beat");
    Objects.requireNonNull(rate, "rate");
    if (!beat.isPositive() || rate.numerator() < 1) {
      throw new IllegalArgumentException(
          "tempo %s=%s does not move: use a duration and a rate above 0".formatted(beat, rate));
    }
  }

  /** So many beats of a duration in a minute. */
  public static Tempo of(Duration beat, long rate) {
    return new Tempo(beat, Fraction.of(rate));
  }

  /** Reads {@code 1/4=60} or {@code 3/8=133/2}. */
  public static Tempo parse(String text) {
    String[] parts = text.split("=", -1);
    if (parts.length != 2) {
      throw new IllegalArgumentException(
          "tempo '%s' has no such text: write it as 1/4=60".formatted(text));
    }
    return new Tempo(Duration.parse(parts[0].strip()), Fraction.parse(parts[1].strip()));
  }

  /** How long a duration lasts on the clock. */
  public ClockTime time(Duration duration) {
    Fraction beats = fraction(duration).dividedBy(fraction(beat));
    return new ClockTime(beats.times(MINUTE).dividedBy(rate));
  }

  /** The duration that lasts so long on the clock. */
  public Duration duration(ClockTime time) {
    Fraction beats = time.seconds().times(rate).dividedBy(MINUTE);
    Fraction wholes = beats.times(fraction(beat));
    return Duration.of(wholes.numerator(), wholes.denominator());
  }

  private static Fraction fraction(Duration duration) {
    return Fraction.of(duration.numerator(), duration.denominator());
  }

  /** The same speed, counted in another duration. */
  public Tempo withBeat(Duration beat) {
    return new Tempo(beat, rate.times(fraction(this.beat)).dividedBy(fraction(beat)));
  }

  /**
   * The tempo behind a metric modulation, counted in the same duration. The ratio is that of the
   * duration before to the one behind that lasts as long: 2:3 where a quarter becomes a dotted
   * quarter.
   */
  public Tempo after(Ratio modulation) {
    Ratio faster = modulation.inverted();
    return new Tempo(beat, rate.times(Fraction.of(faster.numerator(), faster.denominator())));
  }

  /** The text, as {@link #parse} reads it. */
  @Override
  public String toString() {
    return beat + "=" + rate;
  }
}
