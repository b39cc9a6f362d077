package org.divisi.transform;

import java.util.Arrays;
import java.util.List;
import org.divisi.theory.Duration;
import org.divisi.theory.Meter;
import org.divisi.theory.Offset;
import org.divisi.theory.Ratio;
import org.jspecify.annotations.Nullable;

/**
 * The offsets of a meter, level by level. Below its beats each level halves the one above, and
 * these offsets are reckoned when they are asked for.
 */
final class Grid {
  /** As far down as a note value goes. */
  static final int LEVELS = 16;

  private static final int MOST_DIVIDED = 1 << 10;

  private final Duration length;
  private final Offset[][] levels;
  private final Duration halved;

  private Grid(Duration length, Offset[][] levels, Duration halved) {
    this.length = length;
    this.levels = levels;
    this.halved = halved;
  }

  static Grid of(Meter meter) {
    return of(meter, Ratio.ONE);
  }

  /** The grid of a meter whose music is scaled by the tuplets around it. */
  static Grid of(Meter meter, Ratio scale) {
    List<List<Offset>> levels = divided(meter).levels();
    Offset[][] arrays = new Offset[levels.size()][];
    for (int i = 0; i < arrays.length; i++) {
      arrays[i] = levels.get(i).toArray(Offset[]::new);
    }
    return new Grid(meter.duration(), arrays, Duration.EIGHTH.times(scale.inverted()));
  }

  /**
   * The meter with beats that halves alone would never meet, such as 3/8, divided as a time
   * signature of theirs is.
   */
  private static Meter divided(Meter meter) {
    if (!meter.isBeat()) {
      List<Meter> parts = meter.parts().stream().map(Grid::divided).toList();
      return parts.equals(meter.parts())
          ? meter
          : new Meter(meter.numerator(), meter.denominator(), parts);
    }
    boolean halves = Long.bitCount(meter.numerator()) == 1 || meter.numerator() > MOST_DIVIDED;
    return halves ? meter : Meter.of(meter.numerator(), meter.denominator());
  }

  Duration length() {
    return length;
  }

  /** How many levels are worth asking for: those of the meter, and those below. */
  int depth() {
    return levels.length + LEVELS;
  }

  boolean has(int level, Offset offset) {
    Offset[] offsets = offsets(level);
    int found = Arrays.binarySearch(offsets, offset);
    if (found >= 0 || level < levels.length) {
      return found >= 0;
    }
    int gap = -found - 2;
    Duration unit = unit(level, gap);
    return offset.minus(offsets[gap]).dividedBy(unit).reduced().denominator() == 1;
  }

  /** The first offset of a level between two points, or null where there is none. */
  @Nullable Offset firstBetween(int level, Offset start, Offset stop) {
    Offset[] offsets = offsets(level);
    int found = Arrays.binarySearch(offsets, start);
    int gap = found >= 0 ? found : -found - 2;
    Offset first;
    if (level < levels.length) {
      first = offsets[gap + 1];
    } else {
      Duration unit = unit(level, gap);
      first = offsets[gap].plus(unit.times(floor(start.minus(offsets[gap]), unit) + 1));
    }
    return first.isBefore(stop) ? first : null;
  }

  /** The last offset of a level between two points, or null where there is none. */
  @Nullable Offset lastBetween(int level, Offset start, Offset stop) {
    Offset[] offsets = offsets(level);
    int found = Arrays.binarySearch(offsets, stop);
    int gap = found >= 0 ? found - 1 : -found - 2;
    Offset last;
    if (level < levels.length) {
      last = offsets[gap];
    } else {
      Duration unit = unit(level, gap);
      Duration rest = stop.minus(offsets[gap]);
      long count = floor(rest, unit);
      last = offsets[gap].plus(unit.times(unit.times(count).equals(rest) ? count - 1 : count));
    }
    return last.isAfter(start) ? last : null;
  }

  private Offset[] offsets(int level) {
    return levels[Math.min(level, levels.length - 1)];
  }

  /** The distance of the offsets of a level between two of the beats. */
  private Duration unit(int level, int gap) {
    Offset[] beats = levels[levels.length - 1];
    Duration unit = beats[gap + 1].minus(beats[gap]);
    for (int below = levels.length; below <= level; below++) {
      unit = unit.dividedBy(unit.compareTo(halved) > 0 ? 2 : 4);
    }
    return unit;
  }

  private static long floor(Duration duration, Duration unit) {
    if (duration.isZero()) {
      return 0;
    }
    Ratio ratio = duration.dividedBy(unit);
    return ratio.numerator() / ratio.denominator();
  }
}
