package org.divisi.select;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.divisi.score.Component;
import org.divisi.score.Context;
import org.divisi.score.Leaf;
import org.divisi.score.Place;
import org.divisi.score.TimeSignature;
import org.divisi.score.Tree;
import org.divisi.theory.Duration;
import org.divisi.theory.Offset;

/** Finds the measures of a score. */
final class Measures {
  /** A stretch of measures of one length: when it starts, and with which measure. */
  private record Stretch(Offset start, Duration length, int first) {
    int measureAt(Offset offset) {
      return first + Math.toIntExact(wholes(offset.minus(start), length));
    }

    Offset endOf(int measure) {
      return start.plus(length.times(measure - first + 1));
    }
  }

  private final TreeMap<Offset, Stretch> stretches = new TreeMap<>();
  private final List<Select.Gathering> measures = new ArrayList<>();

  private Measures() {
    stretches.put(Offset.ZERO, new Stretch(Offset.ZERO, TimeSignature.COMMON.duration(), 0));
  }

  static <R extends Component> Groups<R, Component> of(R root) {
    Measures measures = new Measures();
    measures.findStretches(root);
    measures.gather(root);
    return new Groups<>(root, measures.measures.stream().map(Measures::only).toList());
  }

  private static int[] only(Select.Gathering gathering) {
    List<int[]> groups = gathering.groups();
    return groups.isEmpty() ? new int[0] : groups.get(0);
  }

  private void findStretches(Component root) {
    TreeMap<Offset, TimeSignature> signatures = new TreeMap<>();
    for (Place place : Tree.places(root)) {
      place
          .component()
          .indicator(TimeSignature.class)
          .ifPresent(signature -> signatures.putIfAbsent(place.offset(), signature));
    }
    signatures.forEach(
        (offset, signature) -> {
          Stretch before = stretches.floorEntry(offset).getValue();
          int whole = before.measureAt(offset);
          boolean cut = before.endOf(whole).minus(before.length()).isBefore(offset);
          Duration length = signature.duration();
          stretches.put(offset, new Stretch(offset, length, cut ? whole + 1 : whole));
        });
  }

  private void gather(Component root) {
    int skipTo = 0;
    for (Place place : Tree.places(root)) {
      if (place.position() < skipTo) {
        continue;
      }
      int measure = measureAt(place.offset());
      boolean fits = place.parent() != null && !(place.component() instanceof Context);
      if (place.component() instanceof Leaf
          || fits && !place.end().isAfter(endOf(measure, place))) {
        while (measures.size() <= measure) {
          measures.add(new Select.Gathering());
        }
        measures.get(measure).add(place.position());
        skipTo = place.position() + place.component().nodes();
      }
    }
  }

  private int measureAt(Offset offset) {
    return stretches.floorEntry(offset).getValue().measureAt(offset);
  }

  /** A measure ends where the next stretch begins, if that cuts it short. */
  private Offset endOf(int measure, Place place) {
    Offset end = stretches.floorEntry(place.offset()).getValue().endOf(measure);
    Offset next = stretches.higherKey(place.offset());
    return next != null && next.isBefore(end) ? next : end;
  }

  private static long wholes(Duration duration, Duration unit) {
    return Math.floorDiv(
        Math.multiplyExact(duration.numerator(), unit.denominator()),
        Math.multiplyExact(duration.denominator(), unit.numerator()));
  }
}
