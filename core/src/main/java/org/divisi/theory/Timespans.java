package org.divisi.theory;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Timespans, in order of time. They may overlap, and one may stand there twice.
 *
 * @param toList the timespans, the first to start first
 */
public record Timespans(List<Timespan> toList) implements Iterable<Timespan>, Serializable {
  /** No timespans. */
  public static final Timespans EMPTY = new Timespans(List.of());

  /** Puts the timespans in order. */
  public Timespans {
    toList = toList.stream().sorted().toList();
  }

  /** These timespans. */
  public static Timespans of(Timespan... timespans) {
    return new Timespans(List.of(timespans));
  }

  /** The timespans of a collection. */
  public static Timespans copyOf(Collection<Timespan> timespans) {
    return new Timespans(List.copyOf(timespans));
  }

  /** Reads timespans behind one another, {@code [0, 3/4); [1, 2) label}. */
  public static Timespans parse(String text) {
    return text.isBlank()
        ? EMPTY
        : new Timespans(Stream.of(text.split(";")).map(Timespan::parse).toList());
  }

  /** How many there are. */
  public int size() {
    return toList.size();
  }

  /** Whether there are none. */
  public boolean isEmpty() {
    return toList.isEmpty();
  }

  /** The timespan at an index, in order of time. */
  public Timespan get(int index) {
    if (index < 0 || index >= size()) {
      throw new IllegalArgumentException(
          "timespan %d of %d does not exist: count from 0".formatted(index, size()));
    }
    return toList.get(index);
  }

  /** The timespans as a stream. */
  public Stream<Timespan> stream() {
    return toList.stream();
  }

  @Override
  public Iterator<Timespan> iterator() {
    return toList.iterator();
  }

  /** These and one more. */
  public Timespans plus(Timespan timespan) {
    return plus(of(timespan));
  }

  /** These and others. */
  public Timespans plus(Timespans others) {
    List<Timespan> all = new ArrayList<>(toList);
    all.addAll(others.toList);
    return new Timespans(all);
  }

  /** Those that pass a test. */
  public Timespans where(Predicate<Timespan> test) {
    return new Timespans(stream().filter(test).toList());
  }

  /** Each of them changed. */
  public Timespans map(Function<Timespan, Timespan> change) {
    return new Timespans(stream().map(change).toList());
  }

  private Timespans flatMap(Function<Timespan, Timespans> change) {
    return new Timespans(stream().flatMap(t -> change.apply(t).stream()).toList());
  }

  /**
   * The time from the first start to the last end.
   *
   * @throws IllegalStateException if there are none
   */
  public Timespan timespan() {
    if (isEmpty()) {
      throw new IllegalStateException("no timespans last no time: give at least one");
    }
    return Timespan.of(get(0).start(), Collections.max(stream().map(Timespan::stop).toList()));
  }

  /** The time from the first start to the last end; nothing where there are none. */
  public Duration duration() {
    return isEmpty() ? Duration.ZERO : timespan().duration();
  }

  /** All starts and ends, each once, in order. */
  public List<Offset> offsets() {
    return stream().flatMap(t -> Stream.of(t.start(), t.stop())).distinct().sorted().toList();
  }

  /** How many start or end at each offset. */
  public OffsetCounts counts() {
    return OffsetCounts.of(stream().flatMap(t -> Stream.of(t.start(), t.stop())).toList());
  }

  /** Whether each starts where the one before stops. */
  public boolean isContiguous() {
    for (int i = 1; i < size(); i++) {
      if (!get(i - 1).stop().equals(get(i).start())) {
        return false;
      }
    }
    return true;
  }

  /** Whether no two share any time. */
  public boolean isNonoverlapping() {
    Offset last = null;
    for (Timespan timespan : toList) {
      if (last != null && timespan.start().isBefore(last)) {
        return false;
      }
      last = timespan.stop();
    }
    return true;
  }

  /** What of each lies within a timespan. */
  public Timespans intersection(Timespan timespan) {
    return new Timespans(stream().flatMap(t -> t.intersection(timespan).stream()).toList());
  }

  /** What of each does not lie within a timespan. */
  public Timespans minus(Timespan timespan) {
    return flatMap(t -> t.minus(timespan));
  }

  /** The time that all share, if they share any. */
  public Timespans intersection() {
    Timespans shared = isEmpty() ? EMPTY : of(get(0));
    for (Timespan timespan : toList) {
      shared = shared.intersection(timespan);
    }
    return shared;
  }

  /** The time of any of them, as timespans that neither share nor touch. */
  public Timespans union() {
    return new Timespans(
        partition(true).stream().map(part -> part.timespan().withLabel(part.label())).toList());
  }

  /** The label that all have, or none. */
  private String label() {
    String label = get(0).label();
    return stream().allMatch(t -> t.label().equals(label)) ? label : "";
  }

  /** The time of exactly one of them. */
  public Timespans xor() {
    return TimespanLists.xor(this);
  }

  /** The gaps: the time between the first start and the last end that none of them has. */
  public Timespans gaps() {
    return TimespanLists.gaps(this);
  }

  /** Parts that share no time with one another; with tangents, parts that do not touch either. */
  public List<Timespans> partition(boolean withTangents) {
    return TimespanLists.partition(this, withTangents);
  }

  /** Each of them parted at offsets. */
  public Timespans split(Collection<Offset> offsets) {
    TreeSet<Offset> sorted = new TreeSet<>(offsets);
    return flatMap(t -> t.split(sorted.subSet(t.start(), false, t.stop(), false)));
  }

  /** All of them mirrored at the middle of the whole. */
  public Timespans reflect() {
    return isEmpty() ? this : reflect(timespan().axis());
  }

  /** All of them mirrored at an axis. */
  public Timespans reflect(Offset axis) {
    return map(t -> t.reflect(axis));
  }

  /** All of them so much later, or earlier. */
  public Timespans plus(Duration duration) {
    return map(t -> t.plus(duration));
  }

  /** Each of them with its start moved by one duration, and its end by another. */
  public Timespans plus(Duration toStarts, Duration toStops) {
    return map(t -> t.plus(toStarts, toStops));
  }

  /** All of them longer or shorter, with the distances between them, from the first start on. */
  public Timespans stretch(Ratio factor) {
    return isEmpty() ? this : map(t -> t.stretch(factor, get(0).start()));
  }

  /** Each of them longer or shorter from its own start. */
  public Timespans scale(Ratio factor) {
    return map(t -> t.stretch(factor));
  }

  /** Each of them with both ends at multiples of a unit; see {@link Timespan#round}. */
  public Timespans round(Duration unit) {
    return map(t -> t.round(unit));
  }

  /** Each of them at least so long and at most so long, from its own start. */
  public Timespans clip(Duration shortest, Duration longest) {
    return map(
        t ->
            t.duration().compareTo(shortest) < 0
                ? t.withDuration(shortest)
                : t.duration().compareTo(longest) > 0 ? t.withDuration(longest) : t);
  }

  /** Timespans in the text that {@link #parse} reads. */
  @Override
  public String toString() {
    return stream().map(Timespan::toString).collect(Collectors.joining("; "));
  }

  /** The lengths of contiguous timespans in another order: by 1, the last comes first. */
  public Timespans rotate(int count) {
    return TimespanLists.rotate(this, count);
  }

  /** These timespans again and again, up to an offset, where the last is cut. */
  public Timespans repeatTo(Offset stop) {
    return TimespanLists.repeatTo(this, stop);
  }

  /** How many of them last at once, on average, over a timespan. */
  public Fraction overlapFactor(Timespan timespan) {
    return TimespanLists.overlapFactor(this, timespan);
  }

  /** How many of them last at once, on average, from the first start to the last end. */
  public Fraction overlapFactor() {
    return isEmpty() ? Fraction.ZERO : overlapFactor(timespan());
  }

  /** The overlap factor between each two neighbouring offsets. */
  public List<Fraction> overlapFactors() {
    return TimespanLists.overlapFactors(this);
  }

  /** As few lists as hold no two timespans that overlap, all about as dense. */
  public List<Timespans> explode() {
    return TimespanLists.explode(this, 0);
  }

  /** So many lists, with as little overlap in each as may be, all about as dense. */
  public List<Timespans> explode(int lists) {
    return TimespanLists.explode(this, lists);
  }
}
