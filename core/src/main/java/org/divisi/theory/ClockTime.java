package org.divisi.theory;

import java.io.Serializable;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Time as a clock tells it, in exact seconds: {@code 1'04''}.
 *
 * @param seconds the seconds
 */
public record ClockTime(Fraction seconds) implements Comparable<ClockTime>, Serializable {
  private static final Pattern TEXT = Pattern.compile("(-?)(?:(\\d+)')?(?:(\\d+(?:/\\d+)?)'')?");

  /** Refuses what is missing. */
  public ClockTime {
    Objects.requireNonNull(seconds, "seconds");
  }

  /** So many seconds. */
  public static ClockTime ofSeconds(long seconds) {
    return new ClockTime(Fraction.of(seconds));
  }

  /** Reads {@code 1'04''}, {@code 2'} or {@code 1/2''}. */
  public static ClockTime parse(String text) {
    Matcher time = TEXT.matcher(text.strip());
    if (!time.matches() || time.group(2) == null && time.group(3) == null) {
      throw new IllegalArgumentException(
          "clock time '%s' has no such text: write it as 1'04''".formatted(text));
    }
    Fraction minutes = time.group(2) == null ? Fraction.ZERO : Fraction.parse(time.group(2));
    Fraction seconds = time.group(3) == null ? Fraction.ZERO : Fraction.parse(time.group(3));
    Fraction sum = minutes.times(Fraction.of(60)).plus(seconds);
    return new ClockTime(time.group(1).isEmpty() ? sum : sum.negated());
  }

  /** Both times, one after the other. */
  public ClockTime plus(ClockTime other) {
    return new ClockTime(seconds.plus(other.seconds));
  }

  /** The time from the other up to this. */
  public ClockTime minus(ClockTime other) {
    return new ClockTime(seconds.minus(other.seconds));
  }

  @Override
  public int compareTo(ClockTime other) {
    return seconds.compareTo(other.seconds);
  }

  /** Minutes and seconds, as {@link #parse} reads them; a part of a second as a fraction. */
  @Override
  public String toString() {
    if (seconds.numerator() < 0) {
      return "-" + new ClockTime(seconds.negated());
    }
    long minutes = seconds.floor() / 60;
    Fraction rest = seconds.minus(Fraction.of(60 * minutes));
    String two = rest.denominator() == 1 ? "%02d".formatted(rest.numerator()) : rest.toString();
    return minutes + "'" + two + "''";
  }
}
