package org.divisi.theory.rhythm;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.divisi.theory.pattern.Sequences;
import org.divisi.theory.pattern.Sieve;

/**
 * Rhythms that follow from a few numbers.
 *
 * {@snippet class="org.divisi.theory.rhythm.Snippets" region="rhythms"}
 */
public final class Rhythms {
  private static final int LONGEST = 1 << 20;

  private Rhythms() {}

  /**
   * So many attacks spread over so many pulses as evenly as can be, by Bjorklund's algorithm:
   * {@code euclidean(3, 8)} is {@code x..x..x.}. Some print rotations of it.
   */
  public static Sieve euclidean(int attacks, int pulses) {
    if (attacks < 0 || pulses < 1 || attacks > pulses || pulses > LONGEST) {
      throw new IllegalArgumentException(
          "%d attacks in %d pulses make no rhythm: use 0 to as many as there are pulses"
              .formatted(attacks, pulses));
    }
    List<List<Integer>> heads = new ArrayList<>(Collections.nCopies(attacks, List.of(1)));
    List<List<Integer>> tails = new ArrayList<>(Collections.nCopies(pulses - attacks, List.of(0)));
    while (heads.size() > 0 && tails.size() > 1) {
      int pairs = Math.min(heads.size(), tails.size());
      List<List<Integer>> paired = new ArrayList<>();
      for (int i = 0; i < pairs; i++) {
        paired.add(Sequences.join(List.of(heads.get(i), tails.get(i))));
      }
      List<List<Integer>> rest = heads.size() > pairs ? heads : tails;
      tails = new ArrayList<>(rest.subList(pairs, rest.size()));
      heads = paired;
    }
    heads.addAll(tails);
    return Sieve.ofVector(Sequences.join(heads).stream().mapToInt(Integer::intValue).toArray());
  }

  /** The distances between the attacks of two series of pulses together: 3 against 2 is 2 1 1 2. */
  public static List<Integer> resultant(int one, int other) {
    return resultant(List.of(one, other));
  }

  /** The distances between the attacks of several series of pulses together. */
  public static List<Integer> resultant(List<Integer> generators) {
    if (generators.isEmpty() || generators.stream().anyMatch(each -> each < 1)) {
      throw new IllegalArgumentException(
          "generators %s make no resultant: use numbers above 0".formatted(generators));
    }
    long length = 1;
    for (int generator : generators) {
      length = length / gcd(length, generator) * generator;
      if (length > LONGEST) {
        throw new ArithmeticException(
            "resultant of %s is longer than %d: use smaller numbers"
                .formatted(generators, LONGEST));
      }
    }
    TreeSet<Integer> attacks = new TreeSet<>();
    for (int generator : generators) {
      for (int at = 0; at <= length; at += generator) {
        attacks.add(at);
      }
    }
    return Sequences.differences(List.copyOf(attacks));
  }

  /**
   * The resultant with fractioning: the smaller series begins anew at each attack of the larger
   * one, for as long as both end together.
   */
  public static List<Integer> fractioned(int larger, int smaller) {
    if (smaller < 1 || larger < smaller || larger > 1000) {
      throw new IllegalArgumentException(
          "resultant of %d and %d cannot be fractioned: use 1 to 1000, the larger first"
              .formatted(larger, smaller));
    }
    TreeSet<Integer> attacks = new TreeSet<>();
    for (int start = 0; start <= larger - smaller; start++) {
      for (int i = 0; i <= larger; i++) {
        attacks.add(start * larger + i * smaller);
      }
    }
    IntStream.rangeClosed(0, larger).forEach(i -> attacks.add(i * larger));
    return Sequences.differences(List.copyOf(attacks));
  }

  private static long gcd(long one, long other) {
    return other == 0 ? one : gcd(other, one % other);
  }

  /**
   * How indispensable each pulse of a measure is, by Barlow's formula: {@code indispensability(3,
   * 2)} for 3/4 in eighths is 5 0 3 1 4 2.
   *
   * @throws IllegalArgumentException if one of the levels does not divide by a prime number
   */
  public static List<Integer> indispensability(int... levels) {
    long pulses = 1;
    for (int level : levels) {
      requirePrime(level);
      pulses = Math.min(pulses * level, LONGEST + 1L);
    }
    if (levels.length == 0 || pulses > LONGEST) {
      throw new IllegalArgumentException(
          "measure of %d pulses cannot be weighed: give levels that make 2 to %d"
              .formatted(pulses, LONGEST));
    }
    List<Integer> result = new ArrayList<>();
    for (int pulse = 0; pulse < pulses; pulse++) {
      result.add(weight(pulse, levels, (int) pulses));
    }
    return List.copyOf(result);
  }

  private static void requirePrime(int level) {
    if (level < 2
        || IntStream.rangeClosed(2, (int) Math.sqrt(level)).anyMatch(i -> level % i == 0)) {
      throw new IllegalArgumentException(
          "level of %d is not prime: write it as several, such as 2, 2 for 4".formatted(level));
    }
  }

  private static int weight(int pulse, int[] levels, int pulses) {
    int before = Math.floorMod(pulse - 1, pulses);
    int above = 1;
    int below = pulses;
    int weight = 0;
    for (int level : levels) {
      below /= level;
      weight += above * basic(level).get((1 + before / below) % level);
      above *= level;
    }
    return weight;
  }

  /** The weights of a prime number of pulses, from those of one pulse fewer. */
  private static List<Integer> basic(int prime) {
    if (prime == 2) {
      return List.of(1, 0);
    }
    List<Integer> basic = new ArrayList<>();
    int middle = prime / 4;
    for (int weight : indispensability(factors(prime - 1))) {
      basic.add(weight >= middle ? weight + 1 : weight);
    }
    basic.add(prime - 2, middle);
    return basic;
  }

  /** The prime factors, the largest first. */
  private static int[] factors(int number) {
    List<Integer> factors = new ArrayList<>();
    int rest = number;
    for (int factor = 2; rest > 1; factor++) {
      while (rest % factor == 0) {
        factors.add(0, factor);
        rest /= factor;
      }
    }
    return factors.stream().mapToInt(Integer::intValue).toArray();
  }
}
