package org.divisi.score;

import java.util.List;
import java.util.Objects;
import org.divisi.theory.Interval;
import org.divisi.theory.Pitch;
import org.jspecify.annotations.Nullable;

/**
 * What plays from here on. It is not written: it says in which clefs an instrument is noted, which
 * pitches it has, and how its sound differs from what is written.
 *
 * {@snippet class="org.divisi.score.Snippets" region="instrument"}
 *
 * @param name its name, such as {@code clarinet in B-flat}
 * @param clefs LilyPond's names of the clefs that it is noted in, the usual one first
 * @param middleC what sounds where middle C is written
 * @param lowest its lowest pitch, as it sounds; null where it has no range
 * @param highest its highest pitch, as it sounds; null where it has no range
 * @param tuning what its open strings sound, from the lowest up; empty for one without strings
 */
public record Instrument(
    String name,
    List<String> clefs,
    Pitch middleC,
    @Nullable Pitch lowest,
    @Nullable Pitch highest,
    List<Pitch> tuning)
    implements StandardIndicator {
  /** Refuses what is missing, and a range with one end. */
  public Instrument {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(middleC, "middleC");
    clefs = List.copyOf(clefs);
    tuning = List.copyOf(tuning);
    if ((lowest == null) != (highest == null)
        || (lowest != null && highest != null && lowest.compareTo(highest) > 0)) {
      throw new IllegalArgumentException(
          "instrument %s with pitches from %s to %s: give the lower first, or none"
              .formatted(name, lowest, highest));
    }
  }

  /** The same instrument under another name. */
  public Instrument withName(String name) {
    return new Instrument(name, clefs, middleC, lowest, highest, tuning);
  }

  /** The same instrument with other pitches, as they sound. */
  public Instrument withRange(Pitch lowest, Pitch highest) {
    return new Instrument(name, clefs, middleC, lowest, highest, tuning);
  }

  /** The same instrument with its strings tuned otherwise. */
  public Instrument withTuning(List<Pitch> tuning) {
    return new Instrument(name, clefs, middleC, lowest, highest, tuning);
  }

  /** Whether it can sound a pitch. */
  public boolean has(Pitch sounding) {
    return lowest == null
        || highest == null
        || (sounding.compareTo(lowest) >= 0 && sounding.compareTo(highest) <= 0);
  }

  /**
   * The strings on which a pitch can be stopped, each as it sounds open: all that are not higher.
   *
   * @throws IllegalArgumentException if it has no strings
   */
  public List<Pitch> stringsFor(Pitch sounding) {
    if (tuning.isEmpty()) {
      throw new IllegalArgumentException(
          "instrument %s has no strings: give it a tuning".formatted(name));
    }
    return tuning.stream().filter(open -> open.compareTo(sounding) <= 0).toList();
  }

  /** How far its sound lies above what is written. */
  public Interval transposition() {
    return Interval.between(Pitch.MIDDLE_C, middleC);
  }

  /** What sounds where a pitch is written. */
  public Pitch sounding(Pitch written) {
    return written.plus(transposition());
  }

  /** What is written for a pitch to sound. */
  public Pitch written(Pitch sounding) {
    return sounding.plus(transposition().negated());
  }

  @Override
  public Class<? extends Context> context() {
    return Staff.class;
  }

  @Override
  public String toString() {
    return name;
  }
}
