package org.divisi.lilypond.change;

import java.util.ArrayList;
import java.util.List;
import org.divisi.lilypond.text.Effort;
import org.divisi.score.Alternative;
import org.divisi.score.Attachment;
import org.divisi.score.Component;
import org.divisi.score.Components;
import org.divisi.score.Container;
import org.divisi.score.Leaf;
import org.divisi.score.Literal;
import org.divisi.score.Repeat;
import org.jspecify.annotations.Nullable;

/**
 * Writes out repeated music with its endings: {@code \repeat unfold} and of {@code \repeat volta}.
 */
public final class Endings extends Rebuilding {
  private static final String VOLTA = "\\volta ";

  private final Written written;
  private final Effort effort;

  /** The kinds of repeats that are written out, in LilyPond's words; all, where it names none. */
  private final String kinds;

  private Endings(String kinds, Written written, Effort effort) {
    super(written, effort);
    this.kinds = kinds;
    this.written = written;
    this.effort = effort;
  }

  /** What is written before an ending that belongs to some times. */
  public static Literal literal(String times) {
    return Literal.of(VOLTA + times);
  }

  /**
   * Music in which repeats of some kinds are no more repeated by a sign; of all, if none is named.
   */
  public static Component unfolded(String kinds, Component music, Written written, Effort effort) {
    return new Endings(kinds, written, effort).of(music);
  }

  /** Writes out the repeat that was read last, if it is written out and has endings. */
  public static void unfold(List<Component> components, Written written) {
    int last = components.size() - 1;
    if (components.get(last) instanceof Repeat repeat) {
      Alternative inner = repeat.kind() == Repeat.Kind.UNFOLD ? inner(repeat) : null;
      if (inner != null) {
        components.set(last, playedWithInner(repeat, inner, written));
      }
    } else if (last > 0
        && components.get(last) instanceof Alternative alternative
        && components.get(last - 1) instanceof Repeat repeat
        && repeat.kind() == Repeat.Kind.UNFOLD) {
      components.remove(last);
      components.set(last - 1, played(repeat, repeat.components(), alternative, written));
    }
  }

  /** The endings that stand within what is repeated, as its last part. */
  static @Nullable Alternative inner(Repeat repeat) {
    return !repeat.components().isEmpty()
            && repeat.components().get(0) instanceof Container body
            && !body.simultaneous()
            && !body.components().isEmpty()
            && body.components().get(body.components().size() - 1) instanceof Alternative inner
        ? inner
        : null;
  }

  private static Component playedWithInner(Repeat repeat, Alternative inner, Written written) {
    Container body = (Container) repeat.components().get(0);
    Components without = body.components().slice(0, body.components().size() - 1);
    return played(repeat, Components.of(body.withComponents(without)), inner, written);
  }

  /** The music and its endings as often as they sound. */
  private static Component played(
      Repeat repeat, Components body, Alternative alternative, Written written) {
    List<Component> endings = endings(alternative);
    if (endings.isEmpty() || repeat.count() > 10_000) {
      return repeat;
    }
    List<Component> all = new ArrayList<>();
    for (int time = 1; time <= repeat.count(); time++) {
      body.forEach(all::add);
      all.add(ending(endings, time, repeat.count()));
    }
    Component played = Container.of(all).withAttachments(repeat.attachments());
    written.played(all);
    return played;
  }

  private static List<Component> endings(Alternative alternative) {
    List<Component> endings = new ArrayList<>();
    if (!alternative.components().isEmpty()
        && alternative.components().get(0) instanceof Container container) {
      container.components().forEach(endings::add);
    }
    return endings;
  }

  /** The ending of a time: the first ones are played more than once, if there are too few. */
  private static Component ending(List<Component> endings, int time, int count) {
    for (Component ending : endings) {
      for (Attachment attachment : ending.attachments()) {
        if (attachment.indicator() instanceof Literal literal
            && literal.text().startsWith(VOLTA)
            && List.of(literal.text().substring(VOLTA.length()).split("\\D+"))
                .contains(Integer.toString(time))) {
          return ending;
        }
      }
    }
    int missing = count - endings.size();
    return endings.get(Math.clamp(time - 1 - Math.max(0, missing), 0, endings.size() - 1));
  }

  @Override
  @Nullable Component leaf(Leaf leaf) {
    return leaf;
  }

  private boolean isUnfolded(Repeat.Kind kind) {
    return kinds.isEmpty() || List.of(kinds.split("\\W+")).contains(kind.word());
  }

  @Override
  Component left(Container container) {
    List<Component> components = new ArrayList<>();
    boolean changed = false;
    if (container.components().size() > 0 && !(container instanceof Repeat)) {
      for (Component component : container.components()) {
        int last = components.size() - 1;
        if (component instanceof Alternative alternative
            && last >= 0
            && components.get(last) instanceof Repeat repeat
            && repeat.kind() == Repeat.Kind.UNFOLD) {
          effort.step(repeat.count());
          components.set(last, played(repeat, repeat.components(), alternative, written));
          changed = true;
        } else {
          components.add(component);
        }
      }
    }
    if (container instanceof Repeat repeat && isUnfolded(repeat.kind())) {
      Repeat unfolded =
          new Repeat(Repeat.Kind.UNFOLD, repeat.count(), repeat.components(), repeat.attachments());
      effort.step(repeat.count());
      Alternative inner = inner(unfolded);
      return inner == null ? unfolded : playedWithInner(unfolded, inner, written);
    }
    return changed ? container.withComponents(Components.copyOf(components)) : container;
  }
}
