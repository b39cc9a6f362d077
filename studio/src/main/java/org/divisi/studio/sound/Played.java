package org.divisi.studio.sound;

import org.divisi.score.NoteHead;
import org.divisi.studio.sound.Touch.Held;
import org.divisi.theory.Duration;
import org.divisi.theory.Moment;
import org.jspecify.annotations.Nullable;

/** A note that has begun: how long and how loud it is may still be decided by what follows. */
final class Played {
  private final NoteHead head;
  private final Moment start;
  private final double number;
  private final Span loudness;
  private final int stress;
  private final int position;
  private Held held;
  private @Nullable Played tied;

  Played(
      NoteHead head,
      Moment start,
      Held held,
      double number,
      Span loudness,
      int stress,
      int position) {
    this.head = head;
    this.start = start;
    this.held = held;
    this.number = number;
    this.loudness = loudness;
    this.stress = stress;
    this.position = position;
  }

  Moment start() {
    return start;
  }

  Moment end() {
    return held.after(start);
  }

  /** Whether a tie can join it to another: they are written alike. */
  boolean isLike(Played other) {
    return head.pitch().equals(other.head.pitch()) && head.drum().equals(other.head.drum());
  }

  /** The first of all that are tied up to this one. */
  Played first() {
    Played first = this;
    while (first.tied != null) {
      first = first.tied;
    }
    return first;
  }

  /** Goes on where another was left by its tie, and is not struck again. */
  void tie(Played before, Moment left) {
    Played first = before.first();
    first.held = first.held.plus(Held.between(left, start)).plus(held);
    held = Held.of(Duration.ZERO);
    tied = first;
  }

  /** Ends at a moment, if it would last longer. */
  void endBy(Moment moment) {
    if (end().compareTo(moment) > 0) {
      held = Held.between(start, moment);
    }
  }

  /** What is heard of it; null where it goes on from another, or takes no time. */
  @Nullable Sound sound(int channel) {
    if (held.isNothing()) {
      return null;
    }
    double volume = loudness.at(Times.offset(start)) * 127 + stress;
    int velocity = (int) Math.clamp(volume, 0, 127);
    Duration real = held.real(); // below zero where ornaments take more time than there is
    Duration heard = real.isPositive() ? real : Duration.ZERO;
    return new Sound(Times.offset(start), heard, number, velocity, channel, position);
  }
}
