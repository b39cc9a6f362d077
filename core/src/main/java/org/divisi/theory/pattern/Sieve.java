package org.divisi.theory.pattern;

import java.io.Serializable;
import java.util.List;
import java.util.stream.IntStream;
import org.divisi.theory.Pitch;
import org.divisi.theory.PitchRange;

/**
 * Where something happens among whole numbers, as Xenakis wrote it: {@code 3@2} is every third from
 * 2 on, {@code |} is or, {@code &} and, {@code ^} either, {@code -} not.
 *
 * {@snippet class="org.divisi.theory.pattern.Snippets" region="sieve"}
 *
 * <p>Numbers may also be counted from the ends of a sequence, as {@code first 2}, {@code last 2} or
 * {@code @0,-1}; such a sieve has no period.
 */
public sealed interface Sieve extends Serializable
    permits ResidueSieve, EndSieve, InverseSieve, LogicSieve {
  /** Everything. */
  Sieve ALL = of(1, 0);

  /** Nothing. */
  Sieve NONE = ALL.not();

  /** Every {@code period}-th number from each of the residues on. */
  static Sieve of(int period, int... residues) {
    return new ResidueSieve(period, IntStream.of(residues).boxed().toList());
  }

  /** Those that stand in a sequence of ones and zeros, again and again. */
  static Sieve ofVector(int... ones) {
    return of(ones.length, IntStream.range(0, ones.length).filter(i -> ones[i] != 0).toArray());
  }

  /** The first so many of a sequence. */
  static Sieve first(int count) {
    return new EndSieve(EndSieve.Kind.FIRST, List.of(count));
  }

  /** The last so many of a sequence. */
  static Sieve last(int count) {
    return new EndSieve(EndSieve.Kind.LAST, List.of(count));
  }

  /** Single places of a sequence, below 0 from its end. */
  static Sieve at(int... places) {
    return new EndSieve(EndSieve.Kind.AT, IntStream.of(places).boxed().toList());
  }

  /** Reads {@code 3@2|7@1}. */
  static Sieve parse(String text) {
    return new SieveText(text).read();
  }

  /** Whether it keeps a number, where that is one of a sequence so long. */
  boolean has(long number, long length);

  /** Whether it keeps a number. */
  default boolean has(long number) {
    period();
    return has(number, Long.MAX_VALUE);
  }

  /**
   * After how many numbers it begins again.
   *
   * @throws IllegalStateException if it counts from the ends of a sequence
   */
  long period();

  /** The same sieve moved so many numbers upwards. */
  Sieve rotate(int count);

  /** What it does not keep. */
  default Sieve not() {
    return this instanceof InverseSieve inverse ? inverse.sieve() : new InverseSieve(this);
  }

  /** What both keep. */
  default Sieve and(Sieve other) {
    return LogicSieve.of(LogicSieve.Operator.AND, this, other);
  }

  /** What one of them or both keep. */
  default Sieve or(Sieve other) {
    return LogicSieve.of(LogicSieve.Operator.OR, this, other);
  }

  /** What one of them keeps, and not both. */
  default Sieve xor(Sieve other) {
    return LogicSieve.of(LogicSieve.Operator.XOR, this, other);
  }

  /** The numbers it keeps from one up to another. */
  default List<Integer> points(int from, int to) {
    return IntStream.range(from, to).filter(this::has).boxed().toList();
  }

  private int shortPeriod() {
    long period = period();
    if (period > Integer.MAX_VALUE) {
      throw new ArithmeticException(
          "sieve '%s' has a period of %d: ask for the points of a part of it"
              .formatted(this, period));
    }
    return (int) period;
  }

  /** The numbers it keeps in one period from 0. */
  default List<Integer> points() {
    return points(0, shortPeriod());
  }

  /** The distances between the numbers it keeps, around one period. */
  default List<Integer> widths() {
    List<Integer> points = points();
    return IntStream.range(0, points.size())
        .mapToObj(
            i ->
                i + 1 < points.size()
                    ? points.get(i + 1) - points.get(i)
                    : points.get(0) + (int) period() - points.get(i))
        .toList();
  }

  /** Ones for the places it keeps of a sequence, zeros for the others. */
  default List<Integer> vector(int length) {
    return IntStream.range(0, length).mapToObj(i -> has(i, length) ? 1 : 0).toList();
  }

  /** An x for each number it keeps in one period, a dot for the others: {@code x..x..x.}. */
  default String dots() {
    return vector(shortPeriod()).stream()
        .map(one -> one == 1 ? "x" : ".")
        .reduce("", String::concat);
  }

  /** The semitones of a range that it keeps, counted from an origin. */
  default List<Pitch> pitches(Pitch origin, PitchRange range) {
    double zero = origin.number();
    int from = (int) Math.floor(range.lowest().number() - zero);
    int to = (int) Math.ceil(range.highest().number() - zero);
    return points(from, to + 1).stream()
        .map(point -> Pitch.of(zero + point))
        .filter(range::contains)
        .toList();
  }
}
