package org.divisi.transform;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;
import org.divisi.score.Component;
import org.divisi.score.Components;
import org.divisi.score.Leaf;
import org.divisi.score.Place;
import org.divisi.score.Tree;
import org.divisi.score.Tuplet;
import org.divisi.select.Bars;
import org.divisi.theory.Duration;
import org.divisi.theory.Offset;
import org.divisi.theory.Ratio;

/** Cuts leaves and tuplets at times. */
final class Splitting {
  private Splitting() {}

  static List<Offset> cyclic(Duration total, List<Duration> durations) {
    if (durations.isEmpty() || durations.stream().noneMatch(Duration::isPositive)) {
      throw new IllegalArgumentException(
          "durations %s cut nothing: give one above 0".formatted(durations));
    }
    List<Offset> times = new ArrayList<>();
    Offset end = Offset.ZERO.plus(total);
    Offset at = Offset.ZERO.plus(durations.get(0));
    for (int index = 1; at.isBefore(end); index++) {
      times.add(at);
      at = at.plus(durations.get(index % durations.size()));
    }
    return times;
  }

  static List<Offset> barLines(Duration total, Bars bars) {
    List<Offset> times = new ArrayList<>();
    Offset end = Offset.ZERO.plus(total);
    for (Offset at = bars.endAfter(Offset.ZERO); at.isBefore(end); at = bars.endAfter(at)) {
      times.add(at);
    }
    return times;
  }

  static <R extends Component> R split(R music, List<Offset> times) {
    NavigableSet<Offset> cuts = new TreeSet<>(times);
    Map<Integer, Components> replaced = new HashMap<>();
    List<Integer> positions = new ArrayList<>();
    int skipTo = 0;
    for (Place place : Tree.places(music)) {
      if (place.position() < skipTo
          || place.parent() == null && place.component() instanceof Leaf) {
        continue;
      }
      Offset cut = cuts.higher(place.offset());
      boolean crosses = cut != null && cut.isBefore(place.end());
      if (!crosses) {
        continue;
      }
      if (place.component() instanceof Leaf leaf) {
        replaced.put(place.position(), Components.copyOf(leaf(leaf, place, cuts)));
        positions.add(place.position());
      } else if (place.component() instanceof Tuplet tuplet) {
        replaced.put(place.position(), tuplet(tuplet, place, cuts));
        positions.add(place.position());
        skipTo = place.position() + tuplet.nodes();
      }
    }
    int[] at = positions.stream().mapToInt(i -> i).toArray();
    return at.length == 0
        ? music
        : Tree.replace(music, at, (component, i) -> Objects.requireNonNull(replaced.get(at[i])));
  }

  private static List<Leaf> leaf(Leaf leaf, Place place, NavigableSet<Offset> cuts) {
    List<Duration> parts = new ArrayList<>();
    Offset start = place.offset();
    for (Offset cut : cuts.subSet(place.offset(), false, place.end(), false)) {
      parts.addAll(written(cut.minus(start), place.scale(), leaf));
      start = cut;
    }
    parts.addAll(written(place.end().minus(start), place.scale(), leaf));
    return TiedRows.of(leaf, parts);
  }

  /** What is written for a part of a leaf within tuplets that scale it. */
  private static List<Duration> written(Duration sounding, Ratio scale, Leaf leaf) {
    Duration written = sounding.times(scale.inverted());
    if (leaf.value().isMultiplied() || !written.isDyadic()) {
      throw new IllegalArgumentException(
          "%s cannot be cut so that a part lasts %s: cut it where notes can be written"
              .formatted(leaf, sounding));
    }
    return written.assignableParts();
  }

  /** A tuplet as several, each with the music between two cuts. */
  private static Components tuplet(Tuplet tuplet, Place place, NavigableSet<Offset> cuts) {
    Deque<Tuplet> rest = new ArrayDeque<>(List.of(tuplet));
    List<Component> parts = new ArrayList<>();
    Offset start = place.offset();
    for (Offset cut : cuts.subSet(place.offset(), false, place.end(), false)) {
      Tuplet whole = rest.pop();
      Duration inside = cut.minus(start).times(place.scale().times(tuplet.multiplier()).inverted());
      Components[] halves = cut(whole.components(), inside);
      parts.add(whole.withComponents(halves[0]));
      rest.push(whole.withComponents(halves[1]).withAttachments(List.of()));
      start = cut;
    }
    parts.add(rest.pop());
    return Components.copyOf(parts);
  }

  /** Components before and behind a time, counted as they are written. */
  private static Components[] cut(Components components, Duration at) {
    List<Component> before = new ArrayList<>();
    List<Component> behind = new ArrayList<>();
    Duration passed = Duration.ZERO;
    for (Component component : components) {
      Duration end = passed.plus(component.duration());
      if (end.compareTo(at) <= 0) {
        before.add(component);
      } else if (passed.compareTo(at) >= 0) {
        behind.add(component);
      } else {
        Duration first = at.minus(passed);
        switch (component) {
          case Leaf leaf -> {
            List<Duration> parts = new ArrayList<>(written(first, Ratio.ONE, leaf));
            int size = parts.size();
            parts.addAll(written(end.minus(at), Ratio.ONE, leaf));
            List<Leaf> row = TiedRows.of(leaf, parts);
            before.addAll(row.subList(0, size));
            behind.addAll(row.subList(size, row.size()));
          }
          case Tuplet inner -> {
            Components[] halves = cut(inner.components(), first.times(inner.ratio()));
            before.add(inner.withComponents(halves[0]));
            behind.add(inner.withComponents(halves[1]).withAttachments(List.of()));
          }
          default ->
              throw new IllegalArgumentException(
                  "%s within a tuplet cannot be cut: cut the tuplet elsewhere"
                      .formatted(component));
        }
      }
      passed = end;
    }
    return new Components[] {Components.copyOf(before), Components.copyOf(behind)};
  }
}
