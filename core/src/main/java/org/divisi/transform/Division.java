package org.divisi.transform;

import java.util.ArrayList;
import java.util.List;
import org.divisi.theory.Duration;
import org.divisi.theory.Offset;
import org.jspecify.annotations.Nullable;

/**
 * Divides a stretch of a measure into the lengths that single notes show along the grid.
 *
 * <p>From the highest level down, a stretch is one note when its length is assignable, has few
 * enough dots, and starts or stops on the level. Otherwise it is divided at an offset of that
 * level: at the last one within it when it starts on the level, else at the first. Where the level
 * has none within it, the next level decides. A note that crosses an offset of the boundary level,
 * and does not start and stop on it, is divided there in the same way. (The rule is Abjad's; there
 * a boundary below the beats fails, here it follows the halves.)
 */
final class Division {
  private record Stretch(Offset start, Offset stop, int level) {
    Duration length() {
      return stop.minus(start);
    }
  }

  private final Grid grid;
  private final Rewriting rewriting;

  Division(Grid grid, Rewriting rewriting) {
    this.grid = grid;
    this.rewriting = rewriting;
  }

  /** The lengths one after the other, or null where no level of the grid meets the stretch. */
  @Nullable List<Duration> lengths(Offset start, Offset stop) {
    List<Duration> lengths = new ArrayList<>(2);
    // The last entry is the next in time; a stretch is divided few times, so few stand here.
    List<Stretch> todo = new ArrayList<>(2);
    todo.add(new Stretch(start, stop, 0));
    while (!todo.isEmpty()) {
      Stretch stretch = todo.remove(todo.size() - 1);
      boolean whole = isOneNote(stretch);
      int level = whole ? rewriting.boundary() : stretch.level;
      Offset cut = whole ? boundaryIn(stretch) : cut(stretch, level);
      if (cut != null) {
        todo.add(new Stretch(cut, stretch.stop, stretch.level));
        todo.add(new Stretch(stretch.start, cut, stretch.level));
      } else if (whole) {
        lengths.add(stretch.length());
      } else if (level >= grid.depth()) {
        return null;
      } else {
        todo.add(new Stretch(stretch.start, stretch.stop, level + 1));
      }
    }
    return lengths;
  }

  private boolean isOneNote(Stretch stretch) {
    Duration length = stretch.length();
    return length.isAssignable()
        && length.dots() <= rewriting.dots()
        && (grid.has(stretch.level, stretch.start) || grid.has(stretch.level, stretch.stop));
  }

  private @Nullable Offset cut(Stretch stretch, int level) {
    return grid.has(level, stretch.start)
        ? grid.lastBetween(level, stretch.start, stretch.stop)
        : grid.firstBetween(level, stretch.start, stretch.stop);
  }

  private @Nullable Offset boundaryIn(Stretch stretch) {
    int level = rewriting.boundary();
    if (level == Rewriting.NONE
        || grid.has(level, stretch.start) && grid.has(level, stretch.stop)) {
      return null;
    }
    return cut(stretch, level);
  }
}
