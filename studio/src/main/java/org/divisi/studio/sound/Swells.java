package org.divisi.studio.sound;

import java.util.ArrayList;
import java.util.List;
import org.divisi.score.Dynamic;
import org.divisi.studio.stage.Seat;
import org.divisi.theory.Offset;
import org.jspecify.annotations.Nullable;

/**
 * The loudness of a voice. Dynamics hold until the next; how far a hairpin goes is known when
 * something says it, so the spans of a swell wait for their volumes: first those that go one way,
 * then those that go back.
 */
final class Swells {
  /** At least so far does a swell go that nothing gives an aim, as a part of all loudness. */
  private static final double FAR = 0.25;

  /** So far it goes beyond the nearer of what is before and behind it. */
  private static final double NEAR = 0.07;

  private final List<Span> there = new ArrayList<>();
  private final List<Span> back = new ArrayList<>();
  private final Seat seat;
  private Span.Way direction = Span.Way.LEVEL;
  private boolean returning;
  private @Nullable Span open;
  private double softest;
  private double loudest = 1;

  Swells(Seat seat) {
    this.seat = seat;
  }

  /**
   * The span in force at a time at which marks may stand: a dynamic, the start or end of hairpins.
   */
  Span at(Offset now, @Nullable Dynamic dynamic, Span.@Nullable Way hairpin, boolean stop) {
    double volume = dynamic != null || open == null ? Loudness.of(dynamic, seat) : -1;
    Span before = open;
    if (before != null && (dynamic != null || hairpin != null || stop)) {
      close(before, now);
      if (dynamic != null) {
        volume = settle(volume);
        direction = Span.Way.LEVEL;
      }
      before = null;
    }
    if (before == null) {
      Span.Way way = hairpin == null ? Span.Way.LEVEL : hairpin;
      if (turns(way)) {
        volume = settle(volume);
        direction = way;
      }
      before = new Span(way, now, volume < 0 ? Loudness.of(null, seat) : volume);
      open = before;
    }
    return before;
  }

  /** The voice ends. */
  void end(Offset now) {
    if (open != null) {
      close(open, now);
      settle(-1);
    }
  }

  private void close(Span span, Offset now) {
    span.end(now);
    softest = Loudness.softest(seat);
    loudest = Loudness.loudest(seat);
    (returning ? back : there).add(span);
    open = null;
  }

  /** Whether a swell is complete where a span of a way begins. */
  private boolean turns(Span.Way way) {
    if (way == Span.Way.LEVEL) {
      return false;
    }
    if (direction == Span.Way.LEVEL) {
      direction = way;
      returning = false;
      return false;
    }
    if (!returning) {
      returning = way.isAgainst(direction);
      return false;
    }
    return way == direction;
  }

  /** Gives the spans that wait their volumes; with -1, nothing says what follows them. */
  private double settle(double next) {
    returning = false;
    if (there.isEmpty()) {
      return next;
    }
    double start = there.getFirst().from();
    if (back.isEmpty()) {
      boolean aimed = next >= 0 && Math.signum(next - start) == direction.sign();
      double peak = aimed ? next : peak(start, start);
      share(there, start, peak);
      return next >= 0 ? next : peak;
    }
    double last = next >= 0 ? next : start;
    double peak = peak(start, last);
    share(there, start, peak);
    share(back, peak, last);
    return last;
  }

  /** How far a swell goes between two volumes. */
  private double peak(double start, double end) {
    int sign = direction.sign();
    if (sign == 0) {
      return start;
    }
    double least = Math.min(softest, Math.min(start, end));
    double most = Math.max(loudest, Math.max(start, end));
    double outer = sign > 0 ? Math.max(start, end) : Math.min(start, end);
    double inner = sign > 0 ? Math.min(start, end) : Math.max(start, end);
    double near = outer + sign * NEAR * (most - least);
    double far = inner + sign * FAR * (most - least);
    double peak = sign > 0 ? Math.max(near, far) : Math.min(near, far);
    return Math.clamp(peak, least, most);
  }

  /** Each span that moves has a part of the way, by how long it is. */
  private static void share(List<Span> spans, double from, double to) {
    double total = 0;
    for (Span span : spans) {
      total += span.way() == Span.Way.LEVEL ? 0 : span.length();
    }
    double passed = 0;
    double volume = from;
    for (Span span : spans) {
      double before = volume;
      if (span.way() != Span.Way.LEVEL) {
        passed += span.length();
        volume = from + (to - from) * (passed / total);
      }
      span.set(before, volume);
    }
    spans.clear();
  }
}
