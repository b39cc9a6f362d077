package org.divisi.lilypond.write;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.divisi.score.Component;
import org.divisi.score.Container;
import org.divisi.score.Place;
import org.divisi.score.Tree;
import org.divisi.score.Variable;
import org.jspecify.annotations.Nullable;

/** Finds what is written in some lines of a text, while music is written into it. */
public final class LineSearch {
  private final NavigableSet<Integer> wanted;
  private final Map<Integer, Place> found = new HashMap<>();

  /** Positions of the containers that were entered. */
  private final Deque<Integer> open = new ArrayDeque<>();

  private @Nullable Component music;
  private int position;
  private int next;

  /** How much of the text is looked through, in bytes and in lines. */
  private int seen;

  private int lines;

  public LineSearch(Set<Integer> wanted) {
    this.wanted = new TreeSet<>(wanted);
  }

  /** All lines until the end come from this music, if they come from any. */
  void begin(Component music, Text text) {
    look(text);
    this.music = music;
    next = 0;
  }

  /** From here on, lines come from the component that is entered, or left. */
  void step(Component component, boolean leaving, Text text) {
    look(text);
    if (leaving) {
      position = open.pop();
      return;
    }
    position = next++;
    if (component instanceof Variable) {
      next = position + component.nodes();
    }
    if (component instanceof Container) {
      open.push(position);
    }
  }

  void end(Text text) {
    look(text);
    music = null;
  }

  private void look(Text text) {
    if (text.length() == seen) {
      return;
    }
    int before = lines;
    // The first line has no end of another before it.
    lines += text.endsOfLines(seen) + (seen == 0 ? 1 : 0);
    seen = text.length();
    if (music != null) {
      for (int line : wanted.subSet(before, false, lines, true)) {
        found.put(line, Tree.at(music, position));
      }
    }
  }

  public Map<Integer, Place> found() {
    return Map.copyOf(found);
  }
}
