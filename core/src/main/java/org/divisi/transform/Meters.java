package org.divisi.transform;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import org.divisi.score.AfterGrace;
import org.divisi.score.Alternative;
import org.divisi.score.Cluster;
import org.divisi.score.Component;
import org.divisi.score.Container;
import org.divisi.score.Context;
import org.divisi.score.Fragment;
import org.divisi.score.Grace;
import org.divisi.score.Leaf;
import org.divisi.score.Lyrics;
import org.divisi.score.Repeat;
import org.divisi.score.TimeSignature;
import org.divisi.score.Tree;
import org.divisi.score.Tuplet;
import org.divisi.score.Variable;
import org.divisi.theory.Duration;
import org.divisi.theory.Meter;
import org.divisi.theory.Offset;
import org.divisi.theory.Ratio;

/**
 * Spells music along its meter: ties and rests are divided where the meter would be hidden, and
 * joined where it would not. Neither what sounds nor when changes.
 *
 * {@snippet class="org.divisi.transform.Snippets" region="rewrite"}
 *
 * <p>A leaf that carries a mark within a tie keeps its place. Leaves with a multiplier, and music
 * that starts on no power of two of the beat, stay as they are. Each function costs O(n).
 */
public final class Meters {
  private Meters() {}

  /** Spells music along a meter, again and again from its start. */
  public static <C extends Container> C rewrite(C music, Meter meter) {
    return rewrite(music, meter, Rewriting.STANDARD);
  }

  /** Spells music along a meter, as strictly as one likes. */
  public static <C extends Container> C rewrite(C music, Meter meter, Rewriting rewriting) {
    return rewrite(music, meter, rewriting, Offset.ZERO);
  }

  /** Spells music that starts so far into a measure of a meter, as an upbeat does. */
  public static <C extends Container> C rewrite(
      C music, Meter meter, Rewriting rewriting, Offset start) {
    return rewrite(music, MeterBars.of(meter, Ratio.ONE), rewriting, start);
  }

  /** Spells each measure of a score along the meter that its time signature most likely means. */
  public static <C extends Container> C rewriteMeasures(C score, Rewriting rewriting) {
    return rewriteMeasures(score, rewriting, Meters::likely);
  }

  /** Spells each measure of a score along the meter that one finds for its time signature. */
  public static <C extends Container> C rewriteMeasures(
      C score, Rewriting rewriting, Function<TimeSignature, Meter> meters) {
    return rewrite(score, MeterBars.of(score, meters), rewriting, Offset.ZERO);
  }

  private static Meter likely(TimeSignature signature) {
    return Meter.of(signature.numerator(), signature.denominator());
  }

  /** A container on the way: its measures, and when in them its next component starts. */
  private static final class Frame {
    final Iterator<Component> rest;
    final boolean simultaneous;
    final MeterBars bars;
    final Ratio scale;
    final Rewriting rewriting;
    Offset offset;

    Frame(Container container, MeterBars bars, Ratio scale, Rewriting rewriting, Offset offset) {
      this.rest = container.components().iterator();
      this.simultaneous = container.simultaneous();
      this.bars = bars;
      this.scale = scale;
      this.rewriting = rewriting;
      this.offset = offset;
    }

    void pass(Duration duration) {
      offset = simultaneous ? offset : offset.plus(duration);
    }
  }

  private static <C extends Container> C rewrite(
      C music, MeterBars bars, Rewriting rewriting, Offset start) {
    List<Integer> positions = new ArrayList<>();
    List<MeasureLine> lines = new ArrayList<>();
    Deque<Frame> stack = new ArrayDeque<>();
    stack.push(framed(music, bars, Ratio.ONE, rewriting, start));
    int position = 0;
    add(music, position, stack.element(), positions, lines);
    while (!stack.isEmpty()) {
      Frame frame = stack.element();
      if (!frame.rest.hasNext()) {
        stack.pop();
        continue;
      }
      Component component = frame.rest.next();
      position++;
      if (component instanceof Container container) {
        if (isLeftAlone(container, frame.rewriting)) {
          position += container.nodes() - 1;
        } else {
          Frame inner = framed(container, frame.bars, frame.scale, frame.rewriting, frame.offset);
          add(container, position, inner, positions, lines);
          stack.push(inner);
        }
      }
      frame.pass(component.duration());
    }
    int[] rising = positions.stream().mapToInt(Integer::intValue).toArray();
    return Tree.edit(
        music,
        rising,
        (component, i) -> {
          Container container = (Container) component;
          return container.withComponents(lines.get(i).rewrite(container.components()));
        });
  }

  /** Whether what a container holds keeps its spelling: ornaments take no time of a measure. */
  private static boolean isLeftAlone(Container container, Rewriting rewriting) {
    return switch (container) {
      case Tuplet tuplet -> !rewriting.tuplets();
      case Repeat repeat -> repeat.kind() == Repeat.Kind.TREMOLO;
      case Grace grace -> true;
      case AfterGrace grace -> true;
      case Cluster cluster -> true;
      case Lyrics lyrics -> true;
      case Fragment fragment -> false;
      case Alternative endings -> false;
      case Variable variable -> false;
      case Context context -> false;
    };
  }

  private static void add(
      Container container,
      int position,
      Frame frame,
      List<Integer> positions,
      List<MeasureLine> lines) {
    if (!container.simultaneous() && holdsLeaves(container)) {
      positions.add(position);
      lines.add(new MeasureLine(frame.bars, frame.rewriting, frame.offset));
    }
  }

  private static boolean holdsLeaves(Container container) {
    for (Component component : container.components()) {
      if (component instanceof Leaf) {
        return true;
      }
    }
    return false;
  }

  /** The frame of a container: a tuplet has a time of its own, and a meter of its own length. */
  private static Frame framed(
      Container container, MeterBars bars, Ratio scale, Rewriting rewriting, Offset offset) {
    Duration length = container.components().total();
    if (!(container instanceof Tuplet tuplet) || !length.isPositive()) {
      return new Frame(container, bars, scale, rewriting, offset);
    }
    Ratio inner = scale.times(tuplet.multiplier());
    Meter meter = Meter.of(length.numerator(), length.denominator());
    return new Frame(tuplet, MeterBars.of(meter, inner), inner, rewriting.inTuplet(), Offset.ZERO);
  }
}
