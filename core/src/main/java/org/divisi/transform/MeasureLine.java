package org.divisi.transform;

import java.util.ArrayList;
import java.util.List;
import org.divisi.score.Component;
import org.divisi.score.Components;
import org.divisi.score.Leaf;
import org.divisi.score.Rest;
import org.divisi.theory.Duration;
import org.divisi.theory.Offset;

/** Spells the leaves that stand side by side in one container, along its measures. */
final class MeasureLine {
  private final MeterBars bars;
  private final Rewriting rewriting;
  private final List<Component> out = new ArrayList<>();
  private final List<Leaf> group = new ArrayList<>();
  private Offset start;
  private Offset stop;
  private MeterBars.Bar bar;
  private boolean changed;

  MeasureLine(MeterBars bars, Rewriting rewriting, Offset start) {
    this.bars = bars;
    this.rewriting = rewriting;
    this.start = start;
    this.stop = start;
    this.bar = bars.at(start);
  }

  /** The components in the spelling of the meter; the same object where nothing changes. */
  Components rewrite(Components components) {
    for (Component component : components) {
      if (component instanceof Leaf leaf && isFree(leaf)) {
        if (!group.isEmpty() && !TiedLeaves.follows(group.get(group.size() - 1), leaf)) {
          flush();
        }
        group.add(leaf);
        stop = stop.plus(leaf.duration());
      } else {
        flush();
        out.add(component);
        stop = stop.plus(component.duration());
        start = stop;
      }
    }
    flush();
    return changed ? Components.copyOf(out) : components;
  }

  private boolean isFree(Leaf leaf) {
    return TiedLeaves.isFree(leaf) && (rewriting.rests() || !(leaf instanceof Rest));
  }

  /** Writes the group down, within each measure that it touches. */
  private void flush() {
    if (group.isEmpty()) {
      return;
    }
    List<Duration> lengths = new ArrayList<>(2);
    Offset from = start;
    boolean spelled = true;
    while (spelled && from.isBefore(stop)) {
      if (!bar.has(from)) {
        bar = bars.at(from);
      }
      Offset to = stop.isBefore(bar.stop()) ? stop : bar.stop();
      spelled = divide(from, to, lengths);
      from = to;
    }
    if (!spelled || isAsWritten(lengths)) {
      out.addAll(group);
    } else {
      changed = true;
      TiedLeaves.write(group.get(0), group.get(group.size() - 1), lengths, out);
    }
    group.clear();
    start = stop;
  }

  private boolean divide(Offset from, Offset to, List<Duration> lengths) {
    Duration shift = bar.start().minus(Offset.ZERO);
    List<Duration> divided =
        new Division(bar.grid(), rewriting).lengths(from.minus(shift), to.minus(shift));
    return divided != null && lengths.addAll(divided);
  }

  private boolean isAsWritten(List<Duration> lengths) {
    if (lengths.size() != group.size()) {
      return false;
    }
    for (int i = 0; i < lengths.size(); i++) {
      if (!group.get(i).duration().equals(lengths.get(i))) {
        return false;
      }
    }
    return true;
  }
}
