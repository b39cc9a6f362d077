package org.divisi.studio.page;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.divisi.studio.sound.Performance;
import org.divisi.theory.Offset;
import org.divisi.theory.Ratio;

/** How many seconds after the beginning of a performance an offset is heard. */
final class Clock {
  private static final double QUARTERS = 4;
  private static final double MINUTE = 60;

  /** Where a tempo begins. */
  private record Stretch(double seconds, double perWhole) {}

  private final NavigableMap<Offset, Stretch> stretches = new TreeMap<>();

  Clock(Performance performance) {
    double seconds = 0;
    Offset before = performance.start();
    double perWhole = 0;
    for (Map.Entry<Offset, Ratio> tempo : performance.tempi().entrySet()) {
      seconds += wholes(before, tempo.getKey()) * perWhole;
      Ratio quarters = tempo.getValue();
      perWhole = QUARTERS * MINUTE * quarters.denominator() / quarters.numerator();
      before = tempo.getKey();
      stretches.put(before, new Stretch(seconds, perWhole));
    }
  }

  double at(Offset offset) {
    Map.Entry<Offset, Stretch> entry = stretches.floorEntry(offset);
    if (entry == null) {
      entry = stretches.firstEntry();
    }
    Stretch stretch = entry.getValue();
    return stretch.seconds() + wholes(entry.getKey(), offset) * stretch.perWhole();
  }

  private static double wholes(Offset from, Offset to) {
    var between = to.minus(from);
    return (double) between.numerator() / between.denominator();
  }
}
