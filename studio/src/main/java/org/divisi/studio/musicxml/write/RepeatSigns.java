package org.divisi.studio.musicxml.write;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.divisi.score.BarLine;
import org.divisi.studio.musicxml.words.Xml;
import org.divisi.studio.stage.Passage;
import org.divisi.theory.Offset;
import org.jspecify.annotations.Nullable;

/** Repeat signs and brackets of endings, by the times of the bar lines that they stand at. */
final class RepeatSigns {
  /** What stands at a bar line: of the music before it, and of the music behind it. */
  private static final class Sign {
    private boolean forward;

    /** How often the music before is played; 0 where nothing ends. */
    private int backward;

    private String begun = "";
    private String ended = "";
  }

  private final Map<Offset, Sign> signs = new HashMap<>();
  private final Map<Offset, Offset> restored = new HashMap<>();

  RepeatSigns(List<Passage> passages) {
    passages.forEach(this::add);
  }

  private Sign at(Offset offset) {
    return signs.computeIfAbsent(offset, none -> new Sign());
  }

  private void add(Passage passage) {
    Sign start = at(passage.start());
    start.forward = !passage.start().equals(Offset.ZERO); // where a piece begins, none is printed
    if (passage.endings().isEmpty()) {
      at(passage.end()).backward = passage.times();
    }
    for (Passage.Ending ending : passage.endings()) {
      if (!ending.start().isBefore(ending.end())) {
        at(ending.start()).backward = passage.times();
        continue;
      }
      String numbers =
          ending.numbers().stream().map(String::valueOf).collect(Collectors.joining(", "));
      at(ending.start()).begun = numbers;
      restored.put(ending.start(), passage.endings().getFirst().start());
      Sign end = at(ending.end());
      end.ended = numbers;
      boolean last = ending == passage.endings().getLast();
      if (!last || passage.endings().size() == 1) {
        end.backward = Math.max(2, passage.times());
      }
    }
  }

  /** When measures must end so that there are bar lines to carry the signs. */
  Set<Offset> times() {
    return signs.keySet();
  }

  /** Endings, and where the first one of their passage began: each begins in the same beat. */
  Map<Offset, Offset> restored() {
    return restored;
  }

  /** Begins a measure. */
  void before(Xml xml, Offset offset) throws IOException {
    Sign sign = signs.get(offset);
    if (sign == null || !sign.forward && sign.begun.isEmpty()) {
      return;
    }
    xml.open("barline", "location", "left");
    if (sign.forward) {
      xml.text("bar-style", "heavy-light");
    }
    if (!sign.begun.isEmpty()) {
      xml.empty("ending", "number", sign.begun, "type", "start");
    }
    if (sign.forward) {
      xml.empty("repeat", "direction", "forward");
    }
    xml.close();
  }

  /**
   * Ends a measure.
   *
   * @param bar the bar line that is written there; null where none is
   */
  void behind(Xml xml, Offset offset, @Nullable BarLine bar) throws IOException {
    Sign sign = signs.get(offset);
    if (sign == null || sign.backward == 0 && sign.ended.isEmpty()) {
      if (bar != null) {
        Attributes.barLine(xml, bar);
      }
      return;
    }
    boolean repeated = sign.backward > 0;
    xml.open("barline", "location", "right");
    if (repeated) {
      xml.text("bar-style", "light-heavy");
    } else if (bar != null) {
      xml.text("bar-style", Attributes.style(bar));
    }
    if (!sign.ended.isEmpty()) {
      String type = repeated ? "stop" : "discontinue";
      xml.empty("ending", "number", sign.ended, "type", type);
    }
    if (sign.backward > 2) {
      String times = Integer.toString(sign.backward);
      xml.empty("repeat", "direction", "backward", "times", times);
    } else if (repeated) {
      xml.empty("repeat", "direction", "backward");
    }
    xml.close();
  }
}
