package org.divisi.make;

import java.util.ArrayList;
import java.util.List;
import org.divisi.score.Component;
import org.divisi.score.Components;
import org.divisi.score.Tuplet;
import org.divisi.theory.Duration;
import org.divisi.theory.Pitch;
import org.divisi.theory.Ratio;

/** Makes tuplets from a duration and a proportion. */
public final class Tuplets {
  private Tuplets() {}

  /**
   * A tuplet of a duration, divided into notes on middle C, and rests where a number is negative:
   * {@code of(Duration.QUARTER, 1, -2, 1, 1)} is {@code \tuplet 5/4 { c'16 r8 c'16 c'16 }}.
   *
   * @throws IllegalArgumentException if a number is 0, there is none, or the duration is not above
   *     0
   */
  public static Tuplet of(Duration duration, int... proportion) {
    long weight = 0;
    for (int part : proportion) {
      if (part == 0) {
        throw new IllegalArgumentException(
            "proportion has a 0: use numbers above 0 for notes, below 0 for rests");
      }
      weight = Math.addExact(weight, Math.abs((long) part));
    }
    if (weight == 0 || !duration.isPositive()) {
      throw new IllegalArgumentException(
          "duration %s cannot be divided into %d parts: give both more than 0"
              .formatted(duration, proportion.length));
    }
    Duration unit = powerOfTwoFrom(duration.dividedBy(weight));
    List<Component> leaves = new ArrayList<>();
    for (int part : proportion) {
      List<Pitch> pitches = part > 0 ? List.of(Pitch.MIDDLE_C) : List.of();
      Leaves.addTied(leaves, pitches, unit.times(Math.abs((long) part)));
    }
    Ratio ratio = unit.times(weight).dividedBy(duration);
    return Tuplet.of(ratio, Components.copyOf(leaves));
  }

  /** The shortest undotted note value that is not shorter. */
  static Duration powerOfTwoFrom(Duration duration) {
    Duration unit = Duration.of(8, 1);
    if (duration.compareTo(unit) > 0) {
      throw new IllegalArgumentException(
          "duration %s is longer than the longest note: divide it into more parts"
              .formatted(duration));
    }
    while (unit.dividedBy(2).compareTo(duration) >= 0) {
      unit = unit.dividedBy(2);
    }
    return unit;
  }
}
