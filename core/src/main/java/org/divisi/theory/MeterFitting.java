package org.divisi.theory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Chooses meters for attacks, measure by measure.
 *
 * <p>A meter scores by the accents that the attacks fall on, and by what all meters would score in
 * the measure after it. Of equal scores the first meter wins.
 */
final class MeterFitting {
  private static final int FINEST = 32;

  private final NavigableMap<Offset, Integer> attacks;
  private final List<Accents> accents;
  private final int longestRun;
  private final Map<Offset, List<Fraction>> responses = new HashMap<>();

  private MeterFitting(OffsetCounts attacks, List<Meter> meters, int longestRun) {
    if (meters.isEmpty()) {
      throw new IllegalArgumentException("no meters to choose from: give at least one");
    }
    if (longestRun < 1) {
      throw new IllegalArgumentException(
          "a run of %d measures is none: use 1 or more".formatted(longestRun));
    }
    this.attacks = new TreeMap<>(attacks.toMap());
    this.accents = meters.stream().map(meter -> Accents.of(meter, FINEST)).toList();
    this.longestRun = longestRun;
  }

  static List<Meter> fit(OffsetCounts attacks, List<Meter> meters, int longestRun) {
    return new MeterFitting(attacks, meters, longestRun).meters();
  }

  private List<Meter> meters() {
    List<Meter> chosen = new ArrayList<>();
    if (attacks.isEmpty()) {
      return chosen;
    }
    Offset offset = attacks.firstKey();
    while (offset.isBefore(attacks.lastKey())) {
      Meter meter = best(offset, banned(chosen));
      chosen.add(meter);
      offset = offset.plus(meter.duration());
    }
    return List.copyOf(chosen);
  }

  /** The meter that has run long enough, if another can take its place. */
  private @Nullable Meter banned(List<Meter> chosen) {
    if (accents.size() == 1 || chosen.size() < longestRun) {
      return null;
    }
    Meter last = chosen.get(chosen.size() - 1);
    return chosen.subList(chosen.size() - longestRun, chosen.size()).stream().allMatch(last::equals)
        ? last
        : null;
  }

  private Meter best(Offset offset, @Nullable Meter banned) {
    List<Fraction> now = responses(offset);
    Accents best = null;
    Fraction most = Fraction.ZERO;
    for (int i = 0; i < accents.size(); i++) {
      Accents candidate = accents.get(i);
      Offset next = offset.plus(candidate.meter().duration());
      Fraction score =
          responses(next).stream().reduce(Fraction.ZERO, Fraction::plus).plus(now.get(i));
      boolean better = best == null || score.compareTo(most) > 0;
      if (better && !candidate.meter().equals(banned)) {
        best = candidate;
        most = score;
      }
    }
    return Objects.requireNonNull(best).meter();
  }

  /** What each meter scores for a measure that starts at an offset. */
  private List<Fraction> responses(Offset offset) {
    return responses.computeIfAbsent(
        offset, start -> accents.stream().map(each -> response(each, start)).toList());
  }

  private Fraction response(Accents accents, Offset start) {
    Fraction sum = Fraction.ZERO;
    Offset stop = start.plus(accents.meter().duration());
    for (Map.Entry<Offset, Integer> attack : attacks.subMap(start, true, stop, true).entrySet()) {
      Offset within = Offset.ZERO.plus(attack.getKey().minus(start));
      Fraction weight = accents.weights().getOrDefault(within, Fraction.ZERO);
      sum = sum.plus(weight.times(Fraction.of(attack.getValue())));
    }
    return sum;
  }
}
