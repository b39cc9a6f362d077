package org.divisi.theory;

import java.io.Serializable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A distance between two pitches as it is named: {@code M3}, {@code -P5}, {@code A4}, {@code m9}.
 *
 * <p>Quality then number: perfect P, major M, minor m, augmented A, diminished d (doubled as {@code
 * AA}, {@code dd}); a {@code +} or {@code ~} behind the quality adds or takes a quarter tone. A
 * minus sign goes down.
 *
 * @param steps letters upwards: 2 for a third, negative downwards
 * @param quarterTones quarter tones upwards: 8 for a major third
 */
public record Interval(int steps, int quarterTones) implements Comparable<Interval>, Serializable {
  private static final Pattern NAME = Pattern.compile("([+-]?)(P|M|m|A+|d+)([+~]?)([1-9]\\d{0,3})");

  /** As many steps as a name has numbers for. */
  private static final int MOST = 2000;

  private static final String STEPS = "011223445566";

  /** No distance. */
  public static final Interval UNISON = new Interval(0, 0);

  /** Refuses what is too large to have a name. */
  public Interval {
    requireName(steps, quarterTones);
  }

  private static void requireName(long steps, long quarterTones) {
    if (Math.abs(steps) > MOST || Math.abs(quarterTones) > 4 * MOST) {
      throw new ArithmeticException(
          "interval of %d steps and %d quarter tones has no name: use a smaller one"
              .formatted(steps, quarterTones));
    }
  }

  private static Interval exact(long steps, long quarterTones) {
    requireName(steps, quarterTones);
    return new Interval((int) steps, (int) quarterTones);
  }

  /** Reads a name such as {@code -m3}. */
  public static Interval parse(String text) {
    Matcher name = NAME.matcher(text);
    if (name.matches()) {
      int steps = Integer.parseInt(name.group(4)) - 1;
      boolean perfect = isPerfect(steps);
      char quality = name.group(2).charAt(0);
      if (perfect ? "PAd".indexOf(quality) >= 0 : "MmAd".indexOf(quality) >= 0) {
        int size = 2 * natural(steps) + 2 * bend(name.group(2), perfect) + quarter(name.group(3));
        Interval upwards = new Interval(steps, size);
        return name.group(1).equals("-") ? upwards.negated() : upwards;
      }
    }
    throw new IllegalArgumentException(
        "interval '%s' has no such name: write it as M3, -m2, P5, A4 or d7".formatted(text));
  }

  /**
   * The interval of so many semitones, with the name that is most common: 6 is a diminished fifth.
   * Halves are quarter tones.
   */
  public static Interval of(double semitones) {
    double quarters = semitones * 2;
    if (quarters != Math.rint(quarters) || Math.abs(semitones) > 1000) {
      throw new IllegalArgumentException(
          "interval of %s semitones must be a multiple of 0.5: a fifth is 7".formatted(semitones));
    }
    if (semitones < 0) {
      return of(-semitones).negated();
    }
    int whole = (int) semitones;
    int steps = 7 * (whole / 12) + STEPS.charAt(whole % 12) - '0';
    return new Interval(steps, (int) quarters);
  }

  /** The distance from one pitch up to another; downwards it is negative. */
  public static Interval between(Pitch from, Pitch to) {
    return new Interval(to.letters() - from.letters(), to.quarterTones() - from.quarterTones());
  }

  /** Both distances, one after the other. */
  public Interval plus(Interval other) {
    return exact((long) steps + other.steps, (long) quarterTones + other.quarterTones);
  }

  /** This distance less the other. */
  public Interval minus(Interval other) {
    return plus(other.negated());
  }

  /** This distance so many times: three minor thirds are a diminished seventh. */
  public Interval times(int factor) {
    return exact((long) steps * factor, (long) quarterTones * factor);
  }

  /** The same distance the other way. */
  public Interval negated() {
    return new Interval(-steps, -quarterTones);
  }

  /** Whether it leads down. */
  public boolean isDescending() {
    return steps < 0 || steps == 0 && quarterTones < 0;
  }

  /** The same distance upwards. */
  public Interval ascending() {
    return isDescending() ? negated() : this;
  }

  /** The interval within an octave. */
  public IntervalClass intervalClass() {
    return IntervalClass.of(this);
  }

  /** The distance in cents, of which a semitone has a hundred. */
  public int cents() {
    return Math.multiplyExact(50, quarterTones);
  }

  /** The distance in semitones, with halves for quarter tones. */
  public double semitones() {
    return quarterTones / 2.0;
  }

  private static boolean isPerfect(int steps) {
    return switch (steps % 7) {
      case 0, 3, 4 -> true;
      default -> false;
    };
  }

  /** The semitones of the perfect or major interval of so many letters. */
  private static int natural(int steps) {
    return 12 * (steps / 7) + Step.values()[steps % 7].semitones();
  }

  private static int bend(String quality, boolean perfect) {
    return switch (quality.charAt(0)) {
      case 'm' -> -1;
      case 'A' -> quality.length();
      case 'd' -> perfect ? -quality.length() : -quality.length() - 1;
      default -> 0;
    };
  }

  private static int quarter(String sign) {
    return switch (sign) {
      case "+" -> 1;
      case "~" -> -1;
      default -> 0;
    };
  }

  /** By size, then by letters. */
  @Override
  public int compareTo(Interval other) {
    int bySize = Integer.compare(quarterTones, other.quarterTones);
    return bySize != 0 ? bySize : Integer.compare(steps, other.steps);
  }

  /** The name, as {@link #parse} reads it. */
  @Override
  public String toString() {
    if (isDescending()) {
      return "-" + negated();
    }
    int bend = quarterTones - 2 * natural(steps);
    int half = Math.floorDiv(bend, 2);
    return quality(half) + (bend == 2 * half ? "" : "+") + (steps + 1);
  }

  private String quality(int half) {
    boolean perfect = isPerfect(steps);
    if (half > 0) {
      return "A".repeat(half);
    }
    if (half == 0) {
      return perfect ? "P" : "M";
    }
    return perfect ? "d".repeat(-half) : half == -1 ? "m" : "d".repeat(-half - 1);
  }
}
