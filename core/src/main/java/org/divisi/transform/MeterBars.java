package org.divisi.transform;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.divisi.score.Component;
import org.divisi.score.TimeSignature;
import org.divisi.select.Bars;
import org.divisi.theory.Duration;
import org.divisi.theory.Meter;
import org.divisi.theory.Offset;
import org.divisi.theory.Ratio;

/** Where the bar lines of some music lie, and the grid of each measure. */
@FunctionalInterface
interface MeterBars {
  /** A measure: when it starts and stops, and its grid. */
  record Bar(Offset start, Offset stop, Grid grid) {
    boolean has(Offset offset) {
      return !offset.isBefore(start) && offset.isBefore(stop);
    }
  }

  /** The measure that an offset lies in. */
  Bar at(Offset offset);

  /** Measures of one meter, for music that is scaled by the tuplets around it. */
  static MeterBars of(Meter meter, Ratio scale) {
    Grid grid = Grid.of(meter, scale);
    Duration length = grid.length();
    return offset -> {
      Offset start = Offset.ZERO.plus(length.times(wholes(offset.minus(Offset.ZERO), length)));
      return new Bar(start, start.plus(length), grid);
    };
  }

  /**
   * The measures that the time signatures of a score make, 4/4 where none is given. An upbeat is
   * the end of a measure; where a new time signature cuts a measure, that is the start of one.
   */
  static MeterBars of(Component root, Function<TimeSignature, Meter> meters) {
    Bars bars = Bars.of(root);
    Map<TimeSignature, Grid> grids = new HashMap<>();
    return offset -> {
      Grid grid =
          grids.computeIfAbsent(bars.meterAt(offset), meter -> Grid.of(meters.apply(meter)));
      Offset stop = bars.endAfter(offset);
      boolean upbeat = bars.numberAt(offset) == 0;
      Offset start = upbeat ? stop.minus(grid.length()) : offset.minus(bars.positionIn(offset));
      return new Bar(start, stop, grid);
    };
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
