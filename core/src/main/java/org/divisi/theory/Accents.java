package org.divisi.theory;

import java.io.Serializable;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How strongly a meter accents each of its offsets, as weights that add up to one: the more levels
 * an offset stands in, the heavier it weighs. Abjad calls it a metric accent kernel.
 *
 * @param meter the meter
 * @param weights the weight of each offset, in order of time
 */
public record Accents(Meter meter, Map<Offset, Fraction> weights) implements Serializable {
  /** Refuses what is missing. */
  public Accents {
    Objects.requireNonNull(meter, "meter");
    weights = Collections.unmodifiableMap(new TreeMap<>(weights));
  }

  /**
   * The accents of a meter down to notes of a denominator, such as 16. As in Abjad, the levels
   * below the beat are as many as these notes have more flags than the beat.
   */
  public static Accents of(Meter meter, int denominator) {
    if (denominator < 1 || Integer.bitCount(denominator) != 1) {
      throw new IllegalArgumentException(
          "accents down to denominator %d do not exist: use a power of two".formatted(denominator));
    }
    List<List<Offset>> levels = meter.levels();
    int below = Math.max(0, flags(denominator) - flags(meter.denominator()));
    TreeMap<Offset, Long> counts = new TreeMap<>();
    long total = 0;
    List<Offset> offsets = List.of();
    for (int level = 0; level < levels.size() + below; level++) {
      offsets = level < levels.size() ? levels.get(level) : Meter.halved(offsets);
      offsets.forEach(offset -> counts.merge(offset, 1L, Long::sum));
      total += offsets.size();
    }
    TreeMap<Offset, Fraction> weights = new TreeMap<>();
    for (Map.Entry<Offset, Long> count : counts.entrySet()) {
      weights.put(count.getKey(), Fraction.of(count.getValue(), total));
    }
    return new Accents(meter, weights);
  }

  /** Reads a meter and its weights, {@code (2/4 (1/4 1/4)) 0:2/5 1/4:1/5 1/2:2/5}. */
  public static Accents parse(String text) {
    int colon = text.indexOf(':');
    int end = colon < 0 ? text.length() : Math.max(0, text.lastIndexOf(' ', colon));
    TreeMap<Offset, Fraction> weights = new TreeMap<>();
    for (String word : text.substring(end).strip().split("\\s+")) {
      String[] pair = word.split(":", -1);
      if (pair.length == 2) {
        weights.put(Offset.parse(pair[0]), Fraction.parse(pair[1]));
      } else if (!word.isEmpty()) {
        throw new IllegalArgumentException(
            "accents '%s' have no such text: write them as (2/4 (1/4 1/4)) 0:2/5 1/4:1/5 1/2:2/5"
                .formatted(text));
      }
    }
    return new Accents(Meter.parse(text.substring(0, end)), weights);
  }

  private static int flags(long denominator) {
    return Math.max(0, 61 - Long.numberOfLeadingZeros(denominator));
  }

  /** The weights of the offsets that attacks fall on, from the start of the measure, added up. */
  public Fraction response(Collection<Offset> attacks) {
    Fraction sum = Fraction.ZERO;
    for (Offset attack : attacks) {
      sum = sum.plus(weights.getOrDefault(attack, Fraction.ZERO));
    }
    return sum;
  }

  /** The text, as {@link #parse} reads it. */
  @Override
  public String toString() {
    return weights.entrySet().stream()
        .map(weight -> " " + weight.getKey() + ":" + weight.getValue())
        .collect(Collectors.joining("", meter.toString(), ""));
  }
}
