package org.divisi.select;

import java.io.Serializable;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.divisi.score.Attachment;
import org.divisi.score.Component;
import org.divisi.score.Grace;
import org.divisi.score.Literal;
import org.divisi.score.Place;
import org.divisi.score.TimeSignature;
import org.divisi.score.Tree;
import org.divisi.theory.Duration;
import org.divisi.theory.NoteValue;
import org.divisi.theory.Offset;

/**
 * The bars of a score: where each begins and ends, and how it is counted. They follow its time
 * signatures, in whichever voice these stand, from 4/4 on where none is given, and the upbeats that
 * these or {@code \partial} say. A time signature that comes before a bar is full begins a new one.
 *
 * {@snippet class="org.divisi.select.Snippets" region="bars"}
 */
public final class Bars implements Serializable {
  private static final long serialVersionUID = 1;
  private static final Pattern PARTIAL =
      Pattern.compile("\\\\partial\\s+(\\d+\\.*(?:\\s*\\*\\s*\\d+(?:/\\d+)?)*)");

  /** A stretch of bars of one meter: when it starts, and with which bar, counted from 0. */
  private record Stretch(Offset start, TimeSignature meter, int first) implements Serializable {
    Duration length() {
      return meter.duration();
    }

    int barAt(Offset offset) {
      return first + Math.toIntExact(wholes(offset.minus(start), length()));
    }

    Offset startOf(int bar) {
      return start.plus(length().times(bar - first));
    }
  }

  private final TreeMap<Offset, Stretch> stretches = new TreeMap<>();
  private final Offset end;

  private Bars(Component score) {
    this.end = Offset.ZERO.plus(score.duration());
    stretches.put(Offset.ZERO, new Stretch(Offset.ZERO, TimeSignature.COMMON, 0));
    find(score);
  }

  /** The bars of a score. Costs O(n). */
  public static Bars of(Component score) {
    return new Bars(score);
  }

  private void find(Component score) {
    TreeMap<Offset, TimeSignature> signatures = new TreeMap<>();
    TreeMap<Offset, NoteValue> upbeats = new TreeMap<>();
    for (Place place : Tree.places(score)) {
      for (Attachment attachment : place.component().attachments()) {
        if (attachment.indicator() instanceof TimeSignature signature) {
          signatures.putIfAbsent(place.offset(), signature);
        } else if (attachment.indicator() instanceof Literal literal) {
          upbeat(literal).ifPresent(upbeat -> upbeats.putIfAbsent(place.offset(), upbeat));
        }
      }
    }
    TreeSet<Offset> offsets = new TreeSet<>(signatures.keySet());
    offsets.addAll(upbeats.keySet());
    for (Offset offset : offsets) {
      TimeSignature signature = signatures.getOrDefault(offset, meterAt(offset));
      NoteValue upbeat = upbeats.get(offset);
      if (upbeat != null) {
        signature = signature.withPartial(upbeat);
      }
      add(offset, signature);
    }
  }

  /** An upbeat that LilyPond's own words say, {@code \partial 4}, without a time signature. */
  private static Optional<NoteValue> upbeat(Literal literal) {
    for (String text : literal.strings()) {
      Matcher partial = PARTIAL.matcher(text);
      if (partial.matches()) {
        return Optional.of(NoteValue.parse(partial.group(1).replace(" ", "")));
      }
    }
    return Optional.empty();
  }

  private void add(Offset offset, TimeSignature meter) {
    Stretch before = stretches.floorEntry(offset).getValue();
    int bar = before.barAt(offset);
    boolean cut = before.startOf(bar).isBefore(offset);
    int first = cut ? bar + 1 : bar;
    if (meter.partial() == null) {
      stretches.put(offset, new Stretch(offset, meter, first));
    } else {
      boolean upbeat = offset.equals(Offset.ZERO);
      int counted = upbeat ? -1 : first;
      stretches.put(offset, new Stretch(offset, meter, counted));
      Offset full = offset.plus(meter.partial().duration());
      stretches.put(full, new Stretch(full, meter, counted + 1));
    }
  }

  private static long wholes(Duration duration, Duration unit) {
    return Math.floorDiv(
        Math.multiplyExact(duration.numerator(), unit.denominator()),
        Math.multiplyExact(duration.denominator(), unit.numerator()));
  }

  /** The number of the last bar, also where that is not full; 0 where there is no music. */
  public int count() {
    if (end.equals(Offset.ZERO)) {
      return 0;
    }
    int last = indexAt(end);
    return startOf(last + 1).isBefore(end) ? last + 1 : last;
  }

  /** The number of the bar that a time lies in. */
  public int numberAt(Offset offset) {
    return indexAt(offset) + 1;
  }

  private int indexAt(Offset offset) {
    return stretchAt(offset).barAt(offset);
  }

  private Stretch stretchAt(Offset offset) {
    Map.Entry<Offset, Stretch> entry = stretches.floorEntry(offset);
    return entry == null ? stretches.firstEntry().getValue() : entry.getValue();
  }

  /** The meter at a time. */
  public TimeSignature meterAt(Offset offset) {
    return stretchAt(offset).meter();
  }

  /** When the bar of a number begins. */
  public Offset startOf(int number) {
    Stretch found = stretches.firstEntry().getValue();
    for (Stretch stretch : stretches.values()) {
      if (stretch.first() > number - 1) {
        break;
      }
      found = stretch;
    }
    return found.startOf(number - 1);
  }

  /** When the bar of a number ends: the next one may cut it short. */
  public Offset endOf(int number) {
    Offset start = startOf(number);
    return endAfter(start);
  }

  /** When the bar ends that a time lies in. */
  public Offset endAfter(Offset offset) {
    Stretch stretch = stretchAt(offset);
    Offset full = stretch.startOf(stretch.barAt(offset) + 1);
    Offset next = stretches.higherKey(offset);
    return next != null && next.isBefore(full) ? next : full;
  }

  /** How far a time lies behind the beginning of its bar. */
  public Duration positionIn(Offset offset) {
    Stretch stretch = stretchAt(offset);
    return offset.minus(stretch.startOf(stretch.barAt(offset)));
  }

  /** The number of the bar that a component begins in. */
  public int numberAt(Place place) {
    return numberAt(place.offset());
  }

  /** Whether a component begins in one bar and ends in another. */
  public boolean isCrossedBy(Place place) {
    return place.enclosing(Grace.class).isEmpty() && place.end().isAfter(endAfter(place.offset()));
  }

  /** What the last bar lacks to be full, if it lacks something. */
  public Optional<Duration> underfull() {
    Map.Entry<Offset, Stretch> last = stretches.lowerEntry(end);
    if (last == null) {
      return Optional.empty();
    }
    Stretch stretch = last.getValue();
    Offset full = stretch.startOf(stretch.barAt(end));
    return full.equals(end)
        ? Optional.empty()
        : Optional.of(stretch.startOf(stretch.barAt(end) + 1).minus(end));
  }
}
