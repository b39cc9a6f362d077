package org.divisi.studio.stage;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.divisi.score.AfterGrace;
import org.divisi.score.Alternative;
import org.divisi.score.Component;
import org.divisi.score.Components;
import org.divisi.score.Container;
import org.divisi.score.Grace;
import org.divisi.score.Repeat;
import org.divisi.theory.Duration;
import org.divisi.theory.Moment;
import org.divisi.theory.Offset;
import org.divisi.theory.Ratio;
import org.jspecify.annotations.Nullable;

/** A container on the way of {@link Cues}, and the time that has passed in it. */
final class Frame {
  /** Where in a note the ornaments behind it come, if it does not say. */
  private static final Ratio LATE = Ratio.of(3, 4);

  /** What comes next, and its number in the score. */
  record Item(Component component, int position) {}

  /** How what a frame holds follows one another. */
  private enum Way {
    /** One after the other. */
    LINE,
    /** All at once, each in a voice of its own where none is named. */
    APART,
    /** A note, and ornaments behind it. */
    ADORNED
  }

  private final @Nullable Container container;
  private final Components components;
  private final Iterator<Item> items;
  private final Way way;
  private final boolean silent;
  private final Ratio scale;
  private final Moment start;
  private final Duration rest;
  private final Ratio late;
  private int index;
  private Moment now;
  private Moment end;
  private Seat seat;

  private Frame(Frame around, Container container, Iterator<Item> items, Look look) {
    this.container = container;
    this.components = container.components();
    this.items = items;
    this.way = look.way;
    this.silent = around.silent || look.silent;
    this.scale = around.scale.times(look.scale);
    this.start = look.start == null ? around.now() : look.start;
    this.rest = look.rest;
    this.late = look.late;
    this.now = start;
    this.end = start;
    this.seat = look.seat == null ? around.seat : look.seat;
  }

  private Frame(Component score, Seat seat) {
    this.container = null;
    this.components = Components.of(score);
    this.items = List.of(new Item(score, 0)).iterator();
    this.way = Way.LINE;
    this.silent = false;
    this.scale = Ratio.ONE;
    this.start = Moment.of(Offset.ZERO);
    this.rest = Duration.ZERO;
    this.late = LATE;
    this.now = start;
    this.end = start;
    this.seat = seat;
  }

  /** In what a frame differs from the one around it. */
  private static final class Look {
    private Way way = Way.LINE;
    private Ratio scale = Ratio.ONE;
    private Duration rest = Duration.ZERO;
    private Ratio late = LATE;
    private boolean silent;
    private @Nullable Moment start;
    private @Nullable Seat seat;

    static Look of(Container container) {
      Look look = new Look();
      look.way = container.simultaneous() ? Way.APART : Way.LINE;
      return look;
    }
  }

  static Frame top(Component score, Seat seat) {
    return new Frame(score, seat);
  }

  Frame enter(Container container, int position, Seat seat) {
    Look look = Look.of(container);
    look.seat = seat;
    return new Frame(this, container, items(container, position), look);
  }

  Frame scaled(Container container, int position, Ratio scale) {
    Look look = Look.of(container);
    look.scale = scale;
    return new Frame(this, container, items(container, position), look);
  }

  /** A container that is seen and not heard. */
  Frame silenced(Container container, int position) {
    Look look = Look.of(container);
    look.silent = true;
    return new Frame(this, container, items(container, position), look);
  }

  /** Music that is played once, and then only counted. */
  Frame silentBehind(Repeat repeat, int position) {
    Look look = Look.of(repeat);
    look.rest = repeat.components().total().times(scale).times(repeat.count() - 1L);
    return new Frame(this, repeat, items(repeat, position), look);
  }

  /** Music as often as it sounds, each time with its ending where it has several. */
  Frame unfold(Repeat repeat, int position) {
    List<Item> endings = new ArrayList<>();
    if (index < components.size() && components.get(index) instanceof Alternative alternative) {
      Item passed = next();
      int first = passed == null ? position : passed.position() + 1;
      for (Component holder : alternative.components()) {
        items(((Container) holder), first).forEachRemaining(endings::add);
      }
    }
    List<Item> written = new ArrayList<>();
    for (int time = 0; time < repeat.count(); time++) {
      items(repeat, position).forEachRemaining(written::add);
      if (!endings.isEmpty()) {
        int ending = Math.max(0, time - Math.max(0, repeat.count() - endings.size()));
        written.add(endings.get(ending));
      }
    }
    return new Frame(this, repeat, written.iterator(), Look.of(repeat));
  }

  /** Ornaments: those that follow one another begin so early that the last ends in time. */
  Frame grace(Grace grace, int position) {
    Look look = Look.of(grace);
    if (way == Way.ADORNED) {
      Duration before = end.minus(start).times(late);
      Duration length = grace.components().total().times(scale);
      look.start = Moment.of(start.offset().plus(before), length.negated());
    } else if (now.displacement().isZero()) {
      Duration length = grace.components().total();
      for (int next = index; next < components.size(); next++) {
        if (!(components.get(next) instanceof Grace more)) {
          break;
        }
        length = length.plus(more.components().total());
      }
      look.start = Moment.of(now.offset(), length.times(scale).negated());
    }
    return new Frame(this, grace, items(grace, position), look);
  }

  /** A note and ornaments behind it, which come at a part of the note. */
  Frame afterGrace(AfterGrace grace, int position) {
    Look look = Look.of(grace);
    look.way = Way.ADORNED;
    Ratio fraction = grace.fraction();
    look.late = fraction == null ? LATE : fraction;
    return new Frame(this, grace, items(grace, position), look);
  }

  private static Iterator<Item> items(Container container, int position) {
    Iterator<Component> components = container.components().iterator();
    return new Iterator<>() {
      private int next = position + 1;

      @Override
      public boolean hasNext() {
        return components.hasNext();
      }

      @Override
      public Item next() {
        Item item = new Item(components.next(), next);
        next += item.component().nodes();
        return item;
      }
    };
  }

  @Nullable Item next() {
    if (!items.hasNext()) {
      return null;
    }
    index++;
    return items.next();
  }

  /** What it holds; null where that is the whole score. */
  @Nullable Container container() {
    return container;
  }

  Moment start() {
    return start;
  }

  Moment now() {
    return way == Way.LINE ? now : start;
  }

  Moment end() {
    return rest.isZero() ? end : end.plus(rest);
  }

  Ratio scale() {
    return scale;
  }

  boolean silent() {
    return silent;
  }

  Seat seat() {
    return seat;
  }

  /** Time passes: within ornaments it takes none from the measure. */
  void pass(Duration duration) {
    Moment from = now();
    passTo(
        from.displacement().isZero()
            ? from.plus(duration)
            : Moment.of(from.offset(), from.displacement().plus(duration)));
  }

  private void passTo(Moment moment) {
    now = moment;
    end = way == Way.LINE || end.compareTo(moment) < 0 ? moment : end;
  }

  /** Goes on where music that stood in this has ended, and in the voice that it has come to. */
  void passTo(Frame inner) {
    passTo(inner.end());
    if (way != Way.APART && inner.seat.isWithin(seat)) {
      seat = inner.seat;
    }
  }

  /** The voice that plays what names none; from then on it is the one of all this line. */
  Seat voice() {
    return seat.isVoice() ? seat : settle(seat.voice());
  }

  /** The staff of a voice that stands here; from then on it is the one of all this line. */
  Seat staff() {
    Seat staff = seat.staff();
    return staff.isWithin(seat) ? settle(staff) : staff;
  }

  private Seat settle(Seat here) {
    seat = way == Way.APART ? seat : here;
    return here;
  }
}
