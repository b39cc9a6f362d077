package org.divisi.studio.musicxml.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.divisi.studio.musicxml.words.Element;
import org.divisi.studio.stage.Passage;
import org.divisi.theory.Offset;

/**
 * Finds the passages between repeat signs. All parts say the same, or only one of them does: what
 * any of them says holds for all.
 */
final class RepeatReader {
  /** More endings of one passage are no music. */
  private static final int MOST = 1000;

  /** What bar lines say at one time. */
  private static final class Said {
    private boolean forward;
    private int backward;
    private boolean ended;
    private List<Integer> begun = List.of();
  }

  private final TreeMap<Offset, Said> all = new TreeMap<>();
  private final List<Offset> lost = new ArrayList<>();

  /** Hears a bar line that stands at a time. */
  void hear(Element bar, Offset offset) {
    Said said = all.computeIfAbsent(offset, none -> new Said());
    for (Element child : bar.children()) {
      String type = child.attribute("type");
      if (child.name().equals("repeat")) {
        if (child.attribute("direction").equals("forward")) {
          said.forward = true;
        } else {
          String times = child.attribute("times");
          int count = times.matches("\\d{1,3}") ? Integer.parseInt(times) : 2;
          said.backward = Math.max(said.backward, Math.max(2, count));
        }
      } else if (child.name().equals("ending") && type.equals("start")) {
        said.begun = numbers(child.attribute("number"));
      } else if (child.name().equals("ending")) {
        said.ended = true;
      }
    }
  }

  private static List<Integer> numbers(String text) {
    return Arrays.stream(text.split("\\D+"))
        .filter(number -> number.matches("[1-9]\\d{0,2}"))
        .map(Integer::valueOf)
        .toList();
  }

  /** When there are signs that belong to no passage. */
  List<Offset> lost() {
    return lost;
  }

  /** The passages, in the order of time; none overlaps another. */
  List<Passage> passages() {
    List<Passage> found = new ArrayList<>();
    Line line = new Line();
    for (Map.Entry<Offset, Said> here : all.entrySet()) {
      line.take(here.getKey(), here.getValue(), found);
    }
    line.end();
    return found;
  }

  /** How far the passage has come that is being read. */
  private final class Line {
    private Offset start = Offset.ZERO;
    private final List<Passage.Ending> endings = new ArrayList<>();
    private List<Integer> numbers = List.of();
    private Offset begun = Offset.ZERO;
    private boolean open;
    private boolean repeated;

    /** Whether a sign began what goes on now. */
    private boolean pending;

    void take(Offset at, Said said, List<Passage> found) {
      if (open && (said.ended || said.backward > 0 || said.forward || !said.begun.isEmpty())) {
        endings.add(new Passage.Ending(numbers, begun, at));
        open = false;
        repeated |= said.backward > 0;
        boolean more = said.backward > 0 && !said.begun.isEmpty() && endings.size() < MOST;
        if (!more) {
          finish(at, said.backward > 0, found);
        }
      } else if (said.backward > 0) {
        if (start.isBefore(at)) {
          found.add(new Passage(said.backward, start, at, List.of()));
          pending = false;
        } else {
          lost.add(at);
        }
        start = at;
      }
      if (said.forward) {
        end();
        start = at;
        pending = true;
      }
      if (!said.begun.isEmpty()) {
        numbers = said.begun;
        begun = at;
        open = true;
      }
    }

    /** No more comes: what has begun and did not end is none. */
    void end() {
      if (open) {
        lost.add(begun);
      }
      if (pending) {
        lost.add(start);
      }
      open = false;
      pending = false;
    }

    /** Ends a passage with its endings; where only one was written, the last time has none. */
    private void finish(Offset at, boolean again, List<Passage> found) {
      int times =
          endings.stream()
              .flatMap(ending -> ending.numbers().stream())
              .mapToInt(n -> n)
              .max()
              .orElse(1);
      if (again) {
        boolean alone = endings.size() == 1 && times == 1;
        if (alone) {
          endings.add(new Passage.Ending(List.of(2), at, at));
        }
        times = Math.max(2, times);
      }
      if (repeated && start.isBefore(endings.getFirst().start())) {
        found.add(new Passage(times, start, endings.getFirst().start(), endings));
      } else {
        lost.add(endings.getFirst().start());
      }
      endings.clear();
      repeated = false;
      pending = false;
      start = at;
    }
  }
}
