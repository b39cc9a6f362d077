package org.divisi.studio.musicxml.read;

import java.util.ArrayList;
import java.util.List;
import org.divisi.score.Alternative;
import org.divisi.score.Component;
import org.divisi.score.Components;
import org.divisi.score.Container;
import org.divisi.score.Fragment;
import org.divisi.score.Literal;
import org.divisi.score.Repeat;
import org.divisi.score.Skip;
import org.divisi.studio.stage.Passage;
import org.divisi.theory.Duration;
import org.divisi.theory.NoteValue;
import org.divisi.theory.Offset;
import org.jspecify.annotations.Nullable;

/** Puts the music of a line that is repeated into repeats. */
final class Folding {
  private final List<Component> rest;
  private Offset now = Offset.ZERO;
  private int next;
  private boolean cut;

  private Folding(Components line) {
    this.rest = new ArrayList<>(line.toList());
  }

  /**
   * A line from the start on, with its repeats; null where a note or a tuplet goes on over the
   * border of a passage, so that the line cannot be put so.
   */
  static @Nullable Components fold(Components line, List<Passage> passages) {
    Folding folding = new Folding(line);
    List<Component> folded = new ArrayList<>();
    for (Passage passage : passages) {
      folded.addAll(folding.until(passage.start()));
      if (folding.isOver()) {
        break;
      }
      folding.fold(passage, folded);
    }
    folded.addAll(folding.rest.subList(folding.next, folding.rest.size()));
    return folding.cut ? null : Components.copyOf(folded);
  }

  private boolean isOver() {
    return next == rest.size();
  }

  private void fold(Passage passage, List<Component> folded) {
    folded.add(Repeat.volta(passage.times(), whole(passage.end())));
    if (passage.endings().isEmpty()) {
      return;
    }
    List<Component> endings = new ArrayList<>();
    int usual = passage.times() - passage.endings().size() + 1;
    for (Passage.Ending ending : passage.endings()) {
      Component music = whole(ending.end());
      List<Integer> expected = new ArrayList<>();
      int last = usual + endings.size();
      for (int time = endings.isEmpty() ? 1 : last; time <= last; time++) {
        expected.add(time);
      }
      if (!ending.numbers().equals(expected)) {
        String numbers = ending.numbers().toString().replaceAll("[^\\d,]", "");
        music = music.attach(Literal.of("\\volta " + numbers));
      }
      endings.add(music);
    }
    folded.add(Alternative.of(endings.toArray(Component[]::new)));
  }

  /** All up to a time as one fragment, as long as it should be. */
  private Fragment whole(Offset end) {
    List<Component> music = until(end);
    if (now.isBefore(end)) {
      music.add(skip(end.minus(now)));
      now = end;
    }
    return Container.of(Components.copyOf(music));
  }

  /** All that begins before a time; ornaments at its end belong to what comes behind it. */
  private List<Component> until(Offset end) {
    List<Component> music = new ArrayList<>();
    while (next < rest.size() && !cut) {
      Component component = rest.get(next);
      Offset after = now.plus(component.duration());
      if (!now.isBefore(end)) {
        break;
      }
      if (after.isAfter(end)) {
        if (!(component instanceof Skip silence)) {
          cut = true;
          break;
        }
        music.add(skip(end.minus(now)).withAttachments(silence.attachments()));
        rest.set(next, skip(after.minus(end)));
        now = end;
        break;
      }
      music.add(component);
      now = after;
      next++;
    }
    return music;
  }

  private static Skip skip(Duration duration) {
    NoteValue value =
        duration.isAssignable()
            ? NoteValue.of(duration)
            : NoteValue.of(Duration.WHOLE).withMultiplier(duration.dividedBy(Duration.WHOLE));
    return new Skip(value, List.of());
  }
}
