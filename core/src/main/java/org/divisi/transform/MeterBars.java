package org.divisi.transform;

import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.divisi.score.Component;
import org.divisi.score.Place;
import org.divisi.score.TimeSignature;
import org.divisi.score.Tree;
import org.divisi.theory.Duration;
import org.divisi.theory.Meter;
import org.divisi.theory.Offset;
import org.divisi.theory.Ratio;

/** Where the bar lines of some music lie, and the grid of each measure. */
final class MeterBars {
  /** A measure: when it starts and stops, and its grid. */
  record Bar(Offset start, Offset stop, Grid grid) {
    boolean has(Offset offset) {
      return !offset.isBefore(start) && offset.isBefore(stop);
    }
  }

  /** Grids from an offset on, up to the next stretch. */
  private final NavigableMap<Offset, Grid> stretches;

  private MeterBars(NavigableMap<Offset, Grid> stretches) {
    this.stretches = stretches;
  }

  /** Measures of one meter, for music that is scaled by the tuplets around it. */
  static MeterBars of(Meter meter, Ratio scale) {
    return new MeterBars(new TreeMap<>(Map.of(Offset.ZERO, Grid.of(meter, scale))));
  }

  /** The measures that the time signatures of a score make; 4/4 where none is given. */
  static MeterBars of(Component root, Function<TimeSignature, Meter> meters) {
    TreeMap<Offset, TimeSignature> signatures = new TreeMap<>();
    signatures.put(Offset.ZERO, TimeSignature.COMMON);
    Map<Offset, TimeSignature> found = new HashMap<>();
    for (Place place : Tree.places(root)) {
      if (!place.component().attachments().isEmpty()) {
        place
            .component()
            .indicator(TimeSignature.class)
            .ifPresent(signature -> found.putIfAbsent(place.offset(), signature));
      }
    }
    signatures.putAll(found);
    Map<TimeSignature, Grid> grids = new HashMap<>();
    TreeMap<Offset, Grid> stretches = new TreeMap<>();
    signatures.forEach(
        (offset, signature) ->
            stretches.put(offset, grids.computeIfAbsent(signature, s -> Grid.of(meters.apply(s)))));
    return new MeterBars(stretches);
  }

  /** The measure that an offset lies in. A new time signature cuts the measure before it. */
  Bar at(Offset offset) {
    Map.Entry<Offset, Grid> floor = stretches.floorEntry(offset);
    Map.Entry<Offset, Grid> stretch = floor == null ? stretches.firstEntry() : floor;
    Duration length = stretch.getValue().length();
    Offset start =
        stretch.getKey().plus(length.times(wholes(offset.minus(stretch.getKey()), length)));
    Offset stop = start.plus(length);
    Offset next = stretches.higherKey(offset);
    return new Bar(start, next != null && next.isBefore(stop) ? next : stop, stretch.getValue());
  }

  private static long wholes(Duration duration, Duration length) {
    if (duration.isZero()) {
      return 0;
    }
    boolean before = !duration.isPositive();
    Ratio ratio = (before ? duration.negated() : duration).dividedBy(length);
    return before
        ? -Math.ceilDiv(ratio.numerator(), ratio.denominator())
        : ratio.numerator() / ratio.denominator();
  }
}
