package org.divisi.theory;

import java.io.Serializable;
import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The tempi of a score, each from its offset on, and so the time on the clock of any offset. */
public final class TempoMap implements Serializable {
  private static final long serialVersionUID = 1;

  private final TreeMap<Offset, Tempo> tempi;

  /** The time on the clock at each change, so that a question costs O(log n). */
  private final TreeMap<Offset, ClockTime> times = new TreeMap<>();

  private TempoMap(Map<Offset, Tempo> tempi) {
    this.tempi = new TreeMap<>(tempi);
    Offset last = Offset.ZERO;
    ClockTime time = ClockTime.ofSeconds(0);
    for (Map.Entry<Offset, Tempo> change : this.tempi.entrySet()) {
      time = time.plus(tempoBefore(change.getKey()).time(change.getKey().minus(last)));
      times.put(change.getKey(), time);
      last = change.getKey();
    }
  }

  /**
   * The tempi of a score, each from its offset on.
   *
   * @throws IllegalArgumentException if none is in force at offset 0, or one starts before
   */
  public static TempoMap of(Map<Offset, Tempo> tempi) {
    if (tempi.isEmpty() || !Collections.min(tempi.keySet()).equals(Offset.ZERO)) {
      throw new IllegalArgumentException(
          "tempi %s leave the start without one: give one for offset 0".formatted(tempi));
    }
    return new TempoMap(tempi);
  }

  /** One tempo for the whole score. */
  public static TempoMap of(Tempo tempo) {
    return of(Map.of(Offset.ZERO, tempo));
  }

  /** Reads {@code 0:1/4=60 3/4:1/4=90}. */
  public static TempoMap parse(String text) {
    Map<Offset, Tempo> tempi = new TreeMap<>();
    for (String word : text.strip().split("\\s+")) {
      int colon = word.indexOf(':');
      if (colon < 0) {
        throw new IllegalArgumentException(
            "tempi '%s' have no such text: write them as 0:1/4=60 3/4:1/4=90".formatted(text));
      }
      tempi.put(Offset.parse(word.substring(0, colon)), Tempo.parse(word.substring(colon + 1)));
    }
    return of(tempi);
  }

  /** The tempi, in order of time. */
  public NavigableMap<Offset, Tempo> tempi() {
    return Collections.unmodifiableNavigableMap(tempi);
  }

  private Tempo tempoBefore(Offset offset) {
    Map.Entry<Offset, Tempo> before = tempi.lowerEntry(offset);
    return (before == null ? tempi.firstEntry() : before).getValue();
  }

  /** The tempo in force at an offset; before the start, the first one. */
  public Tempo at(Offset offset) {
    Map.Entry<Offset, Tempo> floor = tempi.floorEntry(offset);
    return (floor == null ? tempi.firstEntry() : floor).getValue();
  }

  /** The time on the clock at an offset, exactly. */
  public ClockTime time(Offset offset) {
    Map.Entry<Offset, ClockTime> floor = times.floorEntry(offset);
    Map.Entry<Offset, ClockTime> from = floor == null ? times.firstEntry() : floor;
    return from.getValue().plus(at(offset).time(offset.minus(from.getKey())));
  }

  /** The offset at a time on the clock, exactly. */
  public Offset offset(ClockTime time) {
    Map.Entry<Offset, ClockTime> from = times.firstEntry();
    for (Map.Entry<Offset, ClockTime> change : times.entrySet()) {
      if (change.getValue().compareTo(time) <= 0) {
        from = change;
      }
    }
    return from.getKey().plus(at(from.getKey()).duration(time.minus(from.getValue())));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof TempoMap map && tempi.equals(map.tempi);
  }

  @Override
  public int hashCode() {
    return tempi.hashCode();
  }

  /** The text, as {@link #parse} reads it. */
  @Override
  public String toString() {
    return tempi.entrySet().stream()
        .map(change -> change.getKey() + ":" + change.getValue())
        .collect(Collectors.joining(" "));
  }
}
