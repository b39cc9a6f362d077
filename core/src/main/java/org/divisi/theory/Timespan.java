package org.divisi.theory;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;

/**
 * A stretch of time from one offset up to another, which does not belong to it: {@code [0, 3/4)}. A
 * label may say what it is for.
 *
 * {@snippet class="org.divisi.theory.Snippets" region="timespan"}
 *
 * @param start when it starts
 * @param stop when it stops, at or after its start
 * @param label what it is for, or an empty text; without a semicolon, which parts timespans
 */
public record Timespan(Offset start, Offset stop, String label)
    implements Comparable<Timespan>, Serializable {
  private static final Comparator<Timespan> ORDER =
      Comparator.comparing(Timespan::start)
          .thenComparing(Timespan::stop)
          .thenComparing(Timespan::label);

  /** Refuses what stops before it starts. */
  public Timespan {
    Objects.requireNonNull(label, "label");
    if (stop.isBefore(start)) {
      throw new IllegalArgumentException(
          "timespan from %s to %s runs backwards: name the earlier offset first"
              .formatted(start, stop));
    }
    if (!label.equals(label.strip()) || label.indexOf(';') >= 0) {
      throw new IllegalArgumentException(
          "label '%s' cannot be read again: leave out semicolons and spaces at its ends"
              .formatted(label));
    }
  }

  /** The time from one offset up to another. */
  public static Timespan of(Offset start, Offset stop) {
    return new Timespan(start, stop, "");
  }

  /** The time from one whole note up to another. */
  public static Timespan of(long start, long stop) {
    return of(Offset.of(start, 1), Offset.of(stop, 1));
  }

  /** Reads {@code [0, 3/4)}, or {@code [0, 3/4) label}. */
  public static Timespan parse(String text) {
    String stripped = text.strip();
    int comma = stripped.indexOf(',');
    int bracket = stripped.indexOf(')');
    if (!stripped.startsWith("[") || comma < 0 || bracket < comma) {
      throw new IllegalArgumentException(
          "timespan '%s' has no such text: write it as [0, 3/4)".formatted(text));
    }
    return new Timespan(
        Offset.parse(stripped.substring(1, comma)),
        Offset.parse(stripped.substring(comma + 1, bracket)),
        stripped.substring(bracket + 1).strip());
  }

  /** The same time for something else. */
  public Timespan withLabel(String label) {
    return new Timespan(start, stop, label);
  }

  /** The same timespan with another start. */
  public Timespan withStart(Offset start) {
    return new Timespan(start, stop, label);
  }

  /** The same timespan with another end. */
  public Timespan withStop(Offset stop) {
    return new Timespan(start, stop, label);
  }

  /** The same start with another length. */
  public Timespan withDuration(Duration duration) {
    return withStop(start.plus(duration));
  }

  /** How long it lasts. */
  public Duration duration() {
    return stop.minus(start);
  }

  /** Its start and its end. */
  public List<Offset> offsets() {
    return List.of(start, stop);
  }

  /** The point in its middle. */
  public Offset axis() {
    return start.plus(duration().dividedBy(2));
  }

  /** Whether it lasts no time. */
  public boolean isEmpty() {
    return start.equals(stop);
  }

  /** Whether an offset lies within it. */
  public boolean contains(Offset offset) {
    return !offset.isBefore(start) && offset.isBefore(stop);
  }

  /** Whether the whole of the other lies within it. */
  public boolean contains(Timespan other) {
    return !other.start.isBefore(start) && !other.stop.isAfter(stop);
  }

  /** Whether both share some time. */
  public boolean overlaps(Timespan other) {
    return start.isBefore(other.stop) && other.start.isBefore(stop);
  }

  /** Whether one starts where the other stops. */
  public boolean isTangentTo(Timespan other) {
    return start.equals(other.stop) || stop.equals(other.start);
  }

  /** How it lies to the other: exactly one of thirteen relations holds. */
  public TimeRelation relationTo(Timespan other) {
    return TimeRelation.between(this, other);
  }

  /** How long both last together. */
  public Duration overlap(Timespan other) {
    return intersection(other).map(Timespan::duration).orElse(Duration.ZERO);
  }

  /** The time that both share, if they share any. */
  public Optional<Timespan> intersection(Timespan other) {
    return overlaps(other)
        ? Optional.of(new Timespan(later(start, other.start), earlier(stop, other.stop), label))
        : Optional.empty();
  }

  private static Offset earlier(Offset one, Offset other) {
    return one.isAfter(other) ? other : one;
  }

  private static Offset later(Offset one, Offset other) {
    return one.isBefore(other) ? other : one;
  }

  /** The time of either: one timespan where they share or touch, else both. */
  public Timespans union(Timespan other) {
    return overlaps(other) || isTangentTo(other)
        ? Timespans.of(new Timespan(earlier(start, other.start), later(stop, other.stop), label))
        : Timespans.of(this, other);
  }

  /** The time of this that is not of the other. */
  public Timespans minus(Timespan other) {
    if (!overlaps(other)) {
      return Timespans.of(this);
    }
    List<Timespan> rest = new ArrayList<>(2);
    if (start.isBefore(other.start)) {
      rest.add(withStop(other.start));
    }
    if (stop.isAfter(other.stop)) {
      rest.add(withStart(other.stop));
    }
    return Timespans.copyOf(rest);
  }

  /** The time of either that is not of both. */
  public Timespans xor(Timespan other) {
    return minus(other).plus(other.minus(this));
  }

  /** The parts before and after an offset; itself where the offset is not within. */
  public Timespans split(Offset offset) {
    return split(List.of(offset));
  }

  /** The parts between offsets, as far as these are within. */
  public Timespans split(Collection<Offset> offsets) {
    List<Timespan> parts = new ArrayList<>();
    Offset from = start;
    for (Offset offset : new TreeSet<>(offsets)) {
      if (offset.isAfter(from) && offset.isBefore(stop)) {
        parts.add(new Timespan(from, offset, label));
        from = offset;
      }
    }
    parts.add(withStart(from));
    return Timespans.copyOf(parts);
  }

  /** Parts one after the other, in proportion: {@code divide(1, 2, 2)}. */
  public Timespans divide(int... proportion) {
    long weight = Arrays.stream(proportion).asLongStream().sum();
    if (weight < 1 || Arrays.stream(proportion).anyMatch(part -> part < 0)) {
      throw new IllegalArgumentException(
          "proportion %s cannot divide a timespan: use numbers above 0"
              .formatted(Arrays.toString(proportion)));
    }
    List<Timespan> parts = new ArrayList<>();
    Offset from = start;
    for (int part : proportion) {
      Offset to = from.plus(duration().times(part).dividedBy(weight));
      parts.add(new Timespan(from, to, label));
      from = to;
    }
    return Timespans.copyOf(parts);
  }

  /** The same timespan so much later, or earlier. */
  public Timespan plus(Duration duration) {
    return plus(duration, duration);
  }

  /** The same timespan with its start moved by one duration, and its end by another. */
  public Timespan plus(Duration toStart, Duration toStop) {
    return new Timespan(start.plus(toStart), stop.plus(toStop), label);
  }

  /** The same timespan mirrored at an axis. */
  public Timespan reflect(Offset axis) {
    return new Timespan(axis.plus(axis.minus(stop)), axis.plus(axis.minus(start)), label);
  }

  /** The same timespan, longer or shorter from its start. */
  public Timespan stretch(Ratio factor) {
    return stretch(factor, start);
  }

  /** The same timespan with each distance from an anchor longer or shorter. */
  public Timespan stretch(Ratio factor, Offset anchor) {
    return new Timespan(
        anchor.plus(start.minus(anchor).times(factor)),
        anchor.plus(stop.minus(anchor).times(factor)),
        label);
  }

  /**
   * The same timespan with both ends at multiples of a unit, the nearest, and of two as near the
   * even one. It keeps one unit at least, from its start on.
   */
  public Timespan round(Duration unit) {
    Offset from = rounded(start, unit);
    Offset to = rounded(stop, unit);
    return new Timespan(from, to.equals(from) ? from.plus(unit) : to, label);
  }

  private static Offset rounded(Offset offset, Duration unit) {
    if (!unit.isPositive()) {
      throw new IllegalArgumentException(
          "unit %s cannot be rounded to: use a duration above 0".formatted(unit));
    }
    Fraction units =
        Fraction.of(offset.numerator(), offset.denominator())
            .dividedBy(Fraction.of(unit.numerator(), unit.denominator()));
    return Offset.ZERO.plus(unit.times(units.rounded()));
  }

  /** By start, then by end, then by label. */
  @Override
  public int compareTo(Timespan other) {
    return ORDER.compare(this, other);
  }

  /** The text, as {@link #parse} reads it. */
  @Override
  public String toString() {
    return "[" + start + ", " + stop + ")" + (label.isEmpty() ? "" : " " + label);
  }
}
