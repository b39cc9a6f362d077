package org.divisi.studio.stage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.stream.IntStream;
import org.divisi.score.Alternative;
import org.divisi.score.Attachment;
import org.divisi.score.Component;
import org.divisi.score.Container;
import org.divisi.score.Literal;
import org.divisi.score.Repeat;
import org.divisi.theory.Offset;

/** Finds the passages between repeat signs while {@link Cues} walks. */
final class Passages {
  private static final String VOLTA = "\\volta ";

  /** A passage that has begun. */
  private static final class Begun {
    private final int times;
    private final Offset start;
    private final List<Passage.Ending> endings = new ArrayList<>();
    private Offset end;
    private int alternatives;

    Begun(int times, Offset start) {
      this.times = times;
      this.start = start;
      this.end = start;
    }

    /** Which times have the next ending, if it does not say: the first has those left over. */
    List<Integer> numbers(Component ending) {
      for (Attachment mark : ending.attachments()) {
        if (mark.indicator() instanceof Literal literal && literal.text().startsWith(VOLTA)) {
          return Arrays.stream(literal.text().substring(VOLTA.length()).split("\\D+"))
              .filter(number -> number.matches("\\d{1,4}"))
              .map(Integer::valueOf)
              .toList();
        }
      }
      int first = Math.max(1, times - alternatives + 1);
      int index = endings.size();
      return index == 0
          ? IntStream.rangeClosed(1, first).boxed().toList()
          : List.of(Math.min(first + index, times));
    }

    Passage passage() {
      Offset body = endings.isEmpty() ? end : endings.getFirst().start();
      return new Passage(times, start, body, endings);
    }
  }

  private final List<Begun> all = new ArrayList<>();

  /** What repeats, by the frames of their music and of all that stands in it up to the endings. */
  private final IdentityHashMap<Frame, Begun> bodies = new IdentityHashMap<>();

  private final IdentityHashMap<Frame, Begun> alternatives = new IdentityHashMap<>();
  private final IdentityHashMap<Frame, Begun> holders = new IdentityHashMap<>();

  /** The last passage of each line. */
  private final IdentityHashMap<Frame, Begun> last = new IdentityHashMap<>();

  /** The walk enters a component of a frame. */
  void enter(Frame around, Frame inner, Component component) {
    Begun holding = alternatives.get(around);
    Begun repeated = bodies.get(around);
    if (component instanceof Repeat repeat && repeat.kind() == Repeat.Kind.VOLTA) {
      Begun begun = new Begun(repeat.count(), inner.now().offset());
      bodies.put(inner, begun);
      last.put(around, begun);
      all.add(begun);
    } else if (component instanceof Alternative) {
      Begun begun = last.getOrDefault(around, repeated);
      if (begun != null) {
        alternatives.put(inner, begun);
      }
    } else if (holding != null) {
      holders.put(inner, holding);
      holding.alternatives = component instanceof Container held ? held.components().size() : 1;
    } else if (repeated != null && around.container() instanceof Repeat) {
      bodies.put(inner, repeated);
    }
  }

  /** The walk has left a component of a frame, which began at a time and ended at another. */
  void leave(Frame around, Component component, Offset start, Offset end) {
    Begun ending = holders.get(around);
    if (ending != null) {
      ending.endings.add(new Passage.Ending(ending.numbers(component), start, end));
    } else if (component instanceof Repeat) {
      Begun begun = last.get(around);
      if (begun != null) {
        begun.end = end;
      }
    }
  }

  /** All of them that last, in the order in which they were met. */
  List<Passage> passages() {
    return all.stream()
        .map(Begun::passage)
        .filter(passage -> passage.start().isBefore(passage.over()))
        .toList();
  }
}
