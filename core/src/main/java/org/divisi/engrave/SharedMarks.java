package org.divisi.engrave;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.divisi.score.Attachment;
import org.divisi.score.BarLine;
import org.divisi.score.Component;
import org.divisi.score.Components;
import org.divisi.score.Context;
import org.divisi.score.CustomContext;
import org.divisi.score.Indicator;
import org.divisi.score.Place;
import org.divisi.score.Score;
import org.divisi.score.Skip;
import org.divisi.score.TimeSignature;
import org.divisi.score.Tree;
import org.divisi.theory.Duration;
import org.divisi.theory.NoteValue;
import org.divisi.theory.Offset;
import org.divisi.theory.Ratio;

/**
 * What holds for a whole score though it stands in one staff: meters, tempi, rehearsal marks, bar
 * lines. A staff that is taken out must be given those that stood in the others.
 */
final class SharedMarks {
  private final NavigableMap<Offset, List<Attachment>> opening = new TreeMap<>();
  private final NavigableMap<Offset, List<Attachment>> closing = new TreeMap<>();

  private SharedMarks(Component root) {
    for (Place place : Tree.places(root)) {
      for (Attachment mark : place.component().attachments()) {
        if (isShared(mark.indicator())) {
          boolean behind = mark.indicator() instanceof BarLine;
          Offset at = behind ? place.offset().plus(place.duration()) : place.offset();
          (behind ? closing : opening).computeIfAbsent(at, none -> new ArrayList<>()).add(mark);
        }
      }
    }
  }

  /** LilyPond counts time once for all staves, whichever has the meter. */
  private static boolean isShared(Indicator indicator) {
    return indicator instanceof TimeSignature || indicator.context() == Score.class;
  }

  /**
   * A context that LilyPond does not draw, with skips that bear what a staff of a score lacks; no
   * leaf is in it where that is nothing.
   */
  static CustomContext beside(Score score, Context staff) {
    SharedMarks all = new SharedMarks(score);
    SharedMarks own = new SharedMarks(staff);
    remove(all.opening, own.opening);
    remove(all.closing, own.closing);
    return CustomContext.of("Devnull").withComponents(all.skips(score.duration()));
  }

  /** Takes away what is there already, and what stands in several staves but once. */
  private static void remove(
      NavigableMap<Offset, List<Attachment>> from, NavigableMap<Offset, List<Attachment>> own) {
    from.forEach(
        (offset, marks) -> {
          Set<Indicator> seen = new HashSet<>();
          own.getOrDefault(offset, List.of()).forEach(mark -> seen.add(mark.indicator()));
          marks.removeIf(mark -> !seen.add(mark.indicator()));
        });
    from.values().removeIf(List::isEmpty);
  }

  private Components skips(Duration length) {
    TreeMap<Offset, Boolean> cuts = new TreeMap<>();
    opening.keySet().forEach(offset -> cuts.put(offset, true));
    closing.keySet().forEach(offset -> cuts.put(offset, true));
    if (cuts.isEmpty()) {
      return Components.of();
    }
    cuts.put(Offset.ZERO, true);
    cuts.put(Offset.ZERO.plus(length), true);
    List<Component> skips = new ArrayList<>();
    for (Offset start : cuts.keySet()) {
      Offset end = cuts.higherKey(start);
      if (end != null) {
        List<Attachment> marks = new ArrayList<>(opening.getOrDefault(start, List.of()));
        marks.addAll(closing.getOrDefault(end, List.of()));
        skips.add(skip(end.minus(start), marks));
      }
    }
    return Components.copyOf(skips);
  }

  private static Component skip(Duration length, List<Attachment> marks) {
    NoteValue whole = NoteValue.of(Duration.WHOLE);
    Ratio scale = Ratio.of(length.numerator(), length.denominator());
    Skip skip = Skip.of(scale.isTrivial() ? whole : whole.withMultiplier(scale));
    for (Attachment mark : marks) {
      skip = skip.attach(mark);
    }
    return skip;
  }
}
