package org.divisi.select;

import java.util.Map;
import java.util.TreeMap;
import org.divisi.score.Component;
import org.divisi.score.MetronomeMark;
import org.divisi.score.Place;
import org.divisi.score.Tree;
import org.divisi.theory.Duration;
import org.divisi.theory.Offset;
import org.divisi.theory.Ratio;

/**
 * The tempi of a score: how many seconds have passed at each of its times, exactly. They follow its
 * metronome marks, in whichever voice these stand, from 60 quarters a minute on where none is
 * given. Words alone change nothing; of a range, the middle counts.
 *
 * {@snippet class="org.divisi.select.AskingTest" region="tempi"}
 */
public final class Tempi {
  private static final Duration SECONDS_OF_WHOLE_AT_ONE_QUARTER = Duration.of(240, 1);

  /** A stretch in one tempo: the seconds before it, and those of a whole note within it. */
  private record Stretch(Offset start, Duration before, Duration whole) {
    Duration secondsAt(Offset offset) {
      return before.plus(product(offset.minus(start), whole));
    }
  }

  private final TreeMap<Offset, Stretch> stretches = new TreeMap<>();

  private Tempi(Component score) {
    Duration usual = SECONDS_OF_WHOLE_AT_ONE_QUARTER.dividedBy(60);
    stretches.put(Offset.ZERO, new Stretch(Offset.ZERO, Duration.ZERO, usual));
    TreeMap<Offset, Ratio> rates = new TreeMap<>();
    for (Place place : Tree.places(score)) {
      place
          .component()
          .indicator(MetronomeMark.class)
          .filter(mark -> mark.beat() != null)
          .ifPresent(mark -> rates.putIfAbsent(place.offset(), rate(mark)));
    }
    rates.forEach(
        (offset, rate) -> {
          Duration whole = SECONDS_OF_WHOLE_AT_ONE_QUARTER.times(rate.inverted());
          stretches.put(offset, new Stretch(offset, secondsAt(offset), whole));
        });
  }

  /** The tempi of a score. Costs O(n). */
  public static Tempi of(Component score) {
    return new Tempi(score);
  }

  /**
   * How many quarters go by in a minute; of a range, the middle counts.
   *
   * @throws IllegalArgumentException if the mark gives words alone
   */
  public static Ratio rate(MetronomeMark mark) {
    Ratio slowest = mark.slowest();
    Ratio fastest = mark.fastest();
    if (mark.beat() == null || slowest == null || fastest == null) {
      throw new IllegalArgumentException("metronome mark %s has no rate".formatted(mark));
    }
    Duration middle = fraction(slowest).plus(fraction(fastest)).dividedBy(2);
    Duration quarters = product(middle, mark.beat().duration().times(4));
    return Ratio.of(quarters.numerator(), quarters.denominator());
  }

  private static Duration fraction(Ratio ratio) {
    return Duration.of(ratio.numerator(), ratio.denominator());
  }

  private static Duration product(Duration one, Duration other) {
    return one.isZero()
        ? Duration.ZERO
        : one.times(Ratio.of(other.numerator(), other.denominator()));
  }

  /** How many seconds have passed at a time. */
  public Duration secondsAt(Offset offset) {
    Map.Entry<Offset, Stretch> stretch = stretches.floorEntry(offset);
    return (stretch == null ? stretches.firstEntry() : stretch).getValue().secondsAt(offset);
  }

  /** How many seconds a component lasts, through all changes of tempo. */
  public Duration seconds(Place place) {
    return secondsAt(place.end()).minus(secondsAt(place.offset()));
  }
}
