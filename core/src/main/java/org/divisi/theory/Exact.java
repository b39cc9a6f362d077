package org.divisi.theory;

/** Exact arithmetic on fractions of longs, shared by durations and offsets. */
final class Exact {
  private Exact() {}

  /** Makes a value of a fraction that is in lowest terms or will be brought there. */
  interface Maker<T> {
    T of(long numerator, long denominator);
  }

  /** The greatest number that divides both, for a positive {@code b}. */
  static long gcd(long a, long b) {
    // Musical fractions are mostly dyadic, and for these no division is needed.
    if ((b & (b - 1)) == 0) {
      return a == 0
          ? b
          : 1L << Math.min(Long.numberOfTrailingZeros(a), Long.numberOfTrailingZeros(b));
    }
    long x = a;
    long y = b;
    while (y != 0) {
      long rest = x % y;
      x = y;
      y = rest;
    }
    return x < 0 ? -x : x;
  }

  static <T> T sum(long a, long b, long c, long d, Maker<T> maker, String what) {
    if (b == d) {
      long sum = a + c;
      if (((a ^ sum) & (c ^ sum)) < 0) {
        throw overflow(what, a, b, "plus", c, d);
      }
      return maker.of(sum, b);
    }
    try {
      long common = gcd(b, d);
      long left = Math.multiplyExact(a, d / common);
      long right = Math.multiplyExact(c, b / common);
      return maker.of(Math.addExact(left, right), Math.multiplyExact(b / common, d));
    } catch (ArithmeticException e) {
      throw overflow(what, a, b, "plus", c, d);
    }
  }

  static <T> T product(long a, long b, long c, long d, Maker<T> maker, String what) {
    long left = gcd(a, d);
    long right = gcd(c, b);
    try {
      return maker.of(
          Math.multiplyExact(a / left, c / right), Math.multiplyExact(b / right, d / left));
    } catch (ArithmeticException e) {
      throw overflow(what, a, b, "times", c, d);
    }
  }

  static long negated(long number, String what) {
    if (number == Long.MIN_VALUE) {
      throw new ArithmeticException(
          "%s of %d does not fit 64 bits the other way: use simpler fractions"
              .formatted(what, number));
    }
    return -number;
  }

  static long times(long one, long other, String what) {
    try {
      return Math.multiplyExact(one, other);
    } catch (ArithmeticException e) {
      throw overflow(what, one, 1, "times", other, 1);
    }
  }

  static int compare(long a, long b, long c, long d) {
    if (b == d) {
      return Long.compare(a, c);
    }
    long high = Long.compare(Math.multiplyHigh(a, d), Math.multiplyHigh(c, b));
    return high != 0 ? (int) high : Long.compareUnsigned(a * d, c * b);
  }

  /** Reads {@code 3/16}, {@code -3/16} or {@code 2}. */
  static <T> T parse(String text, Maker<T> maker, String what) {
    int slash = text.indexOf('/');
    try {
      return slash < 0
          ? maker.of(Long.parseLong(text.strip()), 1)
          : maker.of(
              Long.parseLong(text.substring(0, slash).strip()),
              Long.parseLong(text.substring(slash + 1).strip()));
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(
          "%s '%s' is not a fraction: write it as 3/16 or 2".formatted(what, text), e);
    }
  }

  static String print(long numerator, long denominator) {
    return denominator == 1 ? Long.toString(numerator) : numerator + "/" + denominator;
  }

  static void requireDenominator(long denominator, String what) {
    if (denominator == 0) {
      throw new IllegalArgumentException(
          what + " with denominator 0 does not exist: use 1 or more");
    }
  }

  private static ArithmeticException overflow(
      String what, long a, long b, String operation, long c, long d) {
    return new ArithmeticException(
        "%s %s %s %s does not fit 64 bits: use simpler fractions"
            .formatted(what, print(a, b), operation, print(c, d)));
  }
}
