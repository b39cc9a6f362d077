package org.divisi.studio.sound;

import java.io.Serializable;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.divisi.score.Component;
import org.divisi.score.TimeSignature;
import org.divisi.theory.Offset;
import org.divisi.theory.Ratio;

/**
 * A score as it is heard: its staves with their notes in the order of time, the tempi and meters.
 *
 * {@snippet class="org.divisi.studio.sound.Snippets" region="performance"}
 */
public final class Performance implements Serializable {
  private static final long serialVersionUID = 1;
  private static final Ratio USUAL = Ratio.of(60, 1);

  @SuppressWarnings("serial") // It is one that can be serialised.
  private final List<Part> parts;

  private final TreeMap<Offset, Ratio> tempi;
  private final TreeMap<Offset, TimeSignature> meters;
  private final Offset start;
  private final Offset end;

  private Performance(
      List<Part> parts,
      Map<Offset, Ratio> tempi,
      Map<Offset, TimeSignature> meters,
      Offset start,
      Offset end) {
    this.parts = List.copyOf(parts);
    this.tempi = new TreeMap<>(tempi);
    this.meters = new TreeMap<>(meters);
    this.tempi.putIfAbsent(start, USUAL);
    this.meters.putIfAbsent(start, TimeSignature.COMMON);
    this.start = start;
    this.end = end;
  }

  /**
   * Plays a score. Costs O(n log n), and holds every note of it.
   *
   * <p>Repeats with signs are played once, with every ending; those that are written out are played
   * as often as they say. A tremolo of two notes is heard as the two, each for half of it.
   */
  public static Performance of(Component score) {
    return Conductor.perform(score);
  }

  /**
   * What is heard of some staves.
   *
   * @param tempi how many quarters go by in a minute, from when on; 60 where there is none
   * @param meters the meters, from when on; 4/4 where there is none
   * @param end when the last measure ends
   */
  public static Performance of(
      List<Part> parts, Map<Offset, Ratio> tempi, Map<Offset, TimeSignature> meters, Offset end) {
    Offset start = Offset.ZERO;
    for (Part part : parts) {
      for (Sound sound : part.sounds()) {
        start = sound.offset().isBefore(start) ? sound.offset() : start;
      }
    }
    return new Performance(parts, tempi, meters, start, end);
  }

  /** The staves, in the order in which they begin. */
  public List<Part> parts() {
    return parts;
  }

  /**
   * How many quarters go by in a minute, each from its offset on; there is one from the start on.
   */
  public NavigableMap<Offset, Ratio> tempi() {
    return Collections.unmodifiableNavigableMap(tempi);
  }

  /** The meters, each from its offset on; there is one from the start on. */
  public NavigableMap<Offset, TimeSignature> meters() {
    return Collections.unmodifiableNavigableMap(meters);
  }

  /** When it begins: at 0, or before it where ornaments come first. */
  public Offset start() {
    return start;
  }

  /** When its last measure ends. */
  public Offset end() {
    return end;
  }
}
