package org.divisi.theory;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Divides a measure as its time signature suggests. */
final class MeterGuess {
  private static final int MOST = 1 << 16;

  private final long denominator;
  private final List<Long> factors;
  private final boolean increasing;

  private MeterGuess(long denominator, List<Long> factors, boolean increasing) {
    this.denominator = denominator;
    this.factors = factors;
    this.increasing = increasing;
  }

  static Meter of(long numerator, long denominator, boolean increasing) {
    if (numerator < 1 || numerator > MOST) {
      throw new IllegalArgumentException(
          "meter %d/%d must have a number from 1 to %d".formatted(numerator, denominator, MOST));
    }
    List<Long> factors = factors(numerator);
    return new MeterGuess(denominator, factors, increasing).divided(numerator, 0);
  }

  /** The prime factors from the lowest, the first two twos as a four. */
  private static List<Long> factors(long number) {
    List<Long> factors = new ArrayList<>();
    long rest = number;
    for (long factor = 2; rest > 1; factor++) {
      while (rest % factor == 0) {
        factors.add(factor);
        rest /= factor;
      }
    }
    if (factors.size() > 1 && factors.get(1) == 2) {
      factors.set(0, 4L);
      factors.remove(1);
    }
    return factors;
  }

  private Meter divided(long numerator, int index) {
    return new Meter(numerator, denominator, parts(numerator, index));
  }

  private List<Meter> parts(long numerator, int index) {
    if (index == factors.size()) {
      return beats(numerator);
    }
    long factor = factors.get(index);
    long unit = numerator / factor;
    return factor <= 4 ? equal(factor, unit, index) : unequal(factor, unit, index);
  }

  private List<Meter> equal(long count, long unit, int index) {
    return index + 1 == factors.size()
        ? beats(count)
        : Collections.nCopies((int) count, divided(unit, index + 1));
  }

  private List<Meter> unequal(long factor, long unit, int index) {
    Meter two = new Meter(2 * unit, denominator, equal(2, unit, index));
    Meter three = new Meter(3 * unit, denominator, equal(3, unit, index));
    List<Meter> parts = new ArrayList<>(Collections.nCopies((int) (factor / 2) - 1, two));
    parts.add(increasing ? parts.size() : 0, three);
    return parts;
  }

  private List<Meter> beats(long count) {
    return Collections.nCopies((int) count, Meter.beat(1, denominator));
  }
}
