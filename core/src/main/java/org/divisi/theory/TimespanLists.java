package org.divisi.theory;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** What is longer to say about timespans in a list. */
final class TimespanLists {
  private static final int MOST = 1 << 20;

  private TimespanLists() {}

  static Timespans xor(Timespans timespans) {
    List<Timespan> alone = new ArrayList<>();
    for (int i = 0; i < timespans.size(); i++) {
      Timespans rest = Timespans.of(timespans.get(i));
      for (int k = 0; k < timespans.size(); k++) {
        rest = k == i ? rest : rest.minus(timespans.get(k));
      }
      rest.forEach(alone::add);
    }
    return new Timespans(alone);
  }

  static Timespans gaps(Timespans timespans) {
    List<Timespan> gaps = new ArrayList<>();
    Timespans covered = timespans.union();
    for (int i = 1; i < covered.size(); i++) {
      Offset silence = covered.get(i - 1).stop();
      gaps.add(Timespan.of(silence, covered.get(i).start()));
    }
    return new Timespans(gaps);
  }

  static List<Timespans> partition(Timespans timespans, boolean withTangents) {
    List<Timespans> parts = new ArrayList<>();
    List<Timespan> part = new ArrayList<>();
    Offset last = Offset.ZERO;
    for (Timespan timespan : timespans) {
      int gap = timespan.start().compareTo(last);
      if (!part.isEmpty() && (withTangents ? gap > 0 : gap >= 0)) {
        parts.add(new Timespans(part));
        part = new ArrayList<>();
      }
      last = part.isEmpty() || timespan.stop().isAfter(last) ? timespan.stop() : last;
      part.add(timespan);
    }
    if (!part.isEmpty()) {
      parts.add(new Timespans(part));
    }
    return List.copyOf(parts);
  }

  static Timespans rotate(Timespans timespans, int count) {
    if (!timespans.isContiguous()) {
      throw new IllegalArgumentException(
          "timespans with gaps or overlaps cannot be rotated: make each start where one stops");
    }
    List<Timespan> rotated = new ArrayList<>(timespans.toList());
    Collections.rotate(rotated, count);
    Offset start = timespans.isEmpty() ? Offset.ZERO : timespans.get(0).start();
    List<Timespan> moved = new ArrayList<>();
    for (Timespan timespan : rotated) {
      moved.add(timespan.plus(start.minus(timespan.start())));
      start = start.plus(timespan.duration());
    }
    return new Timespans(moved);
  }

  static Timespans repeatTo(Timespans timespans, Offset stop) {
    if (!timespans.duration().isPositive()) {
      throw new IllegalArgumentException(
          "timespans that last no time cannot be repeated to %s: give some time".formatted(stop));
    }
    Duration distance = stop.minus(timespans.get(0).start());
    if (fraction(distance).dividedBy(fraction(timespans.duration())).floor() > MOST) {
      throw new IllegalArgumentException(
          "timespans of %s are repeated too often up to %s: use at most %d times"
              .formatted(timespans.duration(), stop, MOST));
    }
    List<Timespan> all = new ArrayList<>();
    Duration shift = Duration.ZERO;
    while (timespans.get(0).start().plus(shift).isBefore(stop)) {
      for (Timespan timespan : timespans) {
        Timespan next = timespan.plus(shift);
        if (next.start().isBefore(stop)) {
          all.add(next.stop().isAfter(stop) ? next.withStop(stop) : next);
        }
      }
      shift = shift.plus(timespans.duration());
    }
    return new Timespans(all);
  }

  static Fraction overlapFactor(Timespans timespans, Timespan within) {
    Duration sum = Duration.ZERO;
    for (Timespan timespan : timespans) {
      sum = sum.plus(timespan.overlap(within));
    }
    return fraction(sum).dividedBy(fraction(within.duration()));
  }

  private static Fraction fraction(Duration duration) {
    return Fraction.of(duration.numerator(), duration.denominator());
  }

  static List<Fraction> overlapFactors(Timespans timespans) {
    List<Offset> offsets = timespans.offsets();
    return IntStream.range(1, offsets.size())
        .mapToObj(i -> overlapFactor(timespans, Timespan.of(offsets.get(i - 1), offsets.get(i))))
        .toList();
  }

  /** Each goes to the list where it overlaps least, then to the one that is least full. */
  static List<Timespans> explode(Timespans timespans, int count) {
    List<List<Timespan>> lists = new ArrayList<>();
    List<Duration> filled = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      lists.add(new ArrayList<>());
      filled.add(Duration.ZERO);
    }
    for (Timespan timespan : timespans) {
      List<Duration> overlaps = lists.stream().map(list -> overlap(list, timespan)).toList();
      int least =
          IntStream.range(0, lists.size())
              .boxed()
              .min(
                  Comparator.<Integer, Duration>comparing(overlaps::get).thenComparing(filled::get))
              .orElse(-1);
      if (least < 0 || count == 0 && overlaps.get(least).isPositive()) {
        least = lists.size();
        lists.add(new ArrayList<>());
        filled.add(Duration.ZERO);
      }
      lists.get(least).add(timespan);
      filled.set(least, filled.get(least).plus(timespan.duration()));
    }
    return lists.stream().map(Timespans::new).toList();
  }

  private static Duration overlap(List<Timespan> list, Timespan timespan) {
    return list.stream().map(timespan::overlap).reduce(Duration.ZERO, Duration::plus);
  }
}
