package org.divisi.theory;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What a chord is built of above its root, such as a major third and a perfect fifth. */
public enum ChordQuality {
  /** Major triad. */
  MAJOR("M3 P5"),
  /** Minor triad. */
  MINOR("m3 P5"),
  /** Diminished triad. */
  DIMINISHED("m3 d5"),
  /** Augmented triad. */
  AUGMENTED("M3 A5"),
  /** A second in place of the third. */
  SUSPENDED_SECOND("M2 P5"),
  /** A fourth in place of the third. */
  SUSPENDED_FOURTH("P4 P5"),
  /** Major triad with a major sixth. */
  MAJOR_SIXTH("M3 P5 M6"),
  /** Minor triad with a major sixth. */
  MINOR_SIXTH("m3 P5 M6"),
  /** Dominant seventh. */
  DOMINANT_SEVENTH("M3 P5 m7"),
  /** Major triad with a major seventh. */
  MAJOR_SEVENTH("M3 P5 M7"),
  /** Minor triad with a minor seventh. */
  MINOR_SEVENTH("m3 P5 m7"),
  /** Minor triad with a major seventh. */
  MINOR_MAJOR_SEVENTH("m3 P5 M7"),
  /** Diminished triad with a minor seventh. */
  HALF_DIMINISHED_SEVENTH("m3 d5 m7"),
  /** Diminished triad with a diminished seventh. */
  DIMINISHED_SEVENTH("m3 d5 d7"),
  /** Augmented triad with a minor seventh. */
  AUGMENTED_SEVENTH("M3 A5 m7"),
  /** Augmented triad with a major seventh. */
  AUGMENTED_MAJOR_SEVENTH("M3 A5 M7"),
  /** Dominant seventh with a major ninth. */
  DOMINANT_NINTH("M3 P5 m7 M9"),
  /** Dominant seventh with a minor ninth. */
  DOMINANT_MINOR_NINTH("M3 P5 m7 m9"),
  /** Major seventh with a major ninth. */
  MAJOR_NINTH("M3 P5 M7 M9"),
  /** Minor seventh with a major ninth. */
  MINOR_NINTH("m3 P5 m7 M9");

  @SuppressWarnings("ImmutableEnumChecker") // Never changed once made.
  private final List<Interval> intervals;

  ChordQuality(String intervals) {
    this.intervals =
        Stream.concat(Stream.of("P1"), Stream.of(intervals.split(" ")))
            .map(Interval::parse)
            .toList();
  }

  /** Reads a name in words: {@code dominant seventh}. */
  public static ChordQuality parse(String name) {
    return Stream.of(values())
        .filter(quality -> quality.toString().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "chord quality '%s' is not known: use one of %s"
                        .formatted(name, List.of(values()))));
  }

  /** The intervals of its notes above the root, from the unison up. */
  public List<Interval> intervals() {
    return intervals;
  }

  /** The name in words: {@code dominant seventh}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
