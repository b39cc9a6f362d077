package org.divisi.studio.stage;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.divisi.score.AfterGrace;
import org.divisi.score.Attachment;
import org.divisi.score.Cluster;
import org.divisi.score.Component;
import org.divisi.score.Container;
import org.divisi.score.Context;
import org.divisi.score.Grace;
import org.divisi.score.Leaf;
import org.divisi.score.Lyrics;
import org.divisi.score.Repeat;
import org.divisi.score.Rest;
import org.divisi.score.Tuplet;
import org.divisi.theory.Duration;
import org.divisi.theory.Moment;
import org.divisi.theory.Ratio;
import org.jspecify.annotations.Nullable;

/**
 * Takes a score apart into cues: one walk in reading order, with a stack of its own, whose result
 * is put in the order of time.
 */
public final class Cues {
  private static final String LYRICS = "Lyrics";

  private final List<Cue> cues = new ArrayList<>();
  private final Deque<Frame> stack = new ArrayDeque<>();
  private final Map<String, List<Seat>> named = new HashMap<>();
  private final Literals literals = new Literals();
  private final Passages passages = new Passages();

  private Cues() {}

  /** The cues of a score, in the order of time; at one moment, in reading order. */
  public static Cues of(Component score) {
    Cues walk = new Cues();
    Frame top = Frame.top(score, Seat.root());
    walk.stack.push(top);
    while (!walk.stack.isEmpty()) {
      walk.step(walk.stack.element());
    }
    walk.cues.sort(Comparator.comparing(Cue::moment));
    return walk;
  }

  /** The cues. */
  public List<Cue> cues() {
    return cues;
  }

  /** The staff of a name; null where there is none. */
  public @Nullable Seat staff(String name) {
    List<Seat> staves = named.getOrDefault("Staff " + name, List.of());
    return staves.isEmpty() ? null : staves.getLast();
  }

  /** The passages between repeat signs, of each staff and voice, in reading order. */
  public List<Passage> passages() {
    return passages.passages();
  }

  private void step(Frame frame) {
    Frame.Item item = frame.next();
    if (item == null) {
      stack.pop();
      frame.seat().live(frame.end().offset());
      Frame around = stack.peek();
      if (around != null) {
        around.passTo(frame);
        if (frame.container() != null) {
          passages.leave(around, frame.container(), frame.start().offset(), frame.end().offset());
        }
      }
      return;
    }
    switch (item.component()) {
      case Leaf leaf -> play(frame, leaf, item.position());
      case Lyrics words -> {
        sing(frame, words, item.position());
      }
      case Container container -> enter(frame, container, item.position());
    }
  }

  private void play(Frame frame, Leaf leaf, int position) {
    Seat voice = frame.voice();
    Duration duration = leaf.duration().times(frame.scale());
    Leaf played = frame.silent() ? new Rest(leaf.value(), leaf.attachments()) : leaf;
    Moment now = frame.now();
    List<Attachment> here = new ArrayList<>();
    List<Attachment> behind = new ArrayList<>();
    for (Attachment mark : leaf.attachments()) {
      if (mark.printing().deactivated()) {
        continue;
      }
      (mark.printing().leaked() ? behind : here).add(mark);
    }
    cues.add(new Cue(now, voice, played, duration, position, literals.read(here)));
    frame.pass(duration);
    passages.leave(frame, leaf, now.offset(), frame.now().offset());
    voice.live(frame.now().offset());
    if (!behind.isEmpty()) {
      cues.add(new Cue(frame.now(), voice, null, Duration.ZERO, position, literals.read(behind)));
    }
  }

  private void sing(Frame frame, Lyrics words, int position) {
    Seat around = frame.seat();
    Seat seat = around.type().equals(LYRICS) ? around : around.group().within(LYRICS, "");
    Duration duration = words.duration().times(frame.scale());
    if (words.kind() != Lyrics.Kind.FIGURES) {
      cues.add(new Cue(frame.now(), seat, null, duration, position, List.of(), words));
    }
    frame.pass(duration);
  }

  private void enter(Frame frame, Container container, int position) {
    Frame inner =
        switch (container) {
          case Context context -> frame.enter(context, position, seat(frame, context));
          case Repeat repeat when repeat.kind() == Repeat.Kind.UNFOLD ->
              frame.unfold(repeat, position);
          case Repeat repeat when repeat.kind() == Repeat.Kind.TREMOLO ->
              frame.scaled(container, position, Ratio.of(repeat.count(), 1));
          case Repeat repeat when repeat.kind() == Repeat.Kind.PERCENT ->
              frame.silentBehind(repeat, position);
          case Tuplet tuplet -> frame.scaled(container, position, tuplet.multiplier());
          case Grace grace -> frame.grace(grace, position);
          case AfterGrace grace -> frame.afterGrace(grace, position);
          case Cluster cluster -> frame.silenced(cluster, position);
          default -> frame.scaled(container, position, Ratio.ONE);
        };
    if (!container.attachments().isEmpty()) {
      List<Attachment> marks =
          container.attachments().stream().filter(m -> !m.printing().deactivated()).toList();
      List<Attachment> read = literals.read(marks);
      cues.add(new Cue(frame.now(), inner.seat(), null, Duration.ZERO, position, read));
    }
    passages.enter(frame, inner, container);
    stack.push(inner);
  }

  /** The seat of a context: one of its name that lives, or a new one. */
  private Seat seat(Frame frame, Context context) {
    String type = context.lilypondType();
    String key = type + " " + context.name();
    if (!context.name().isEmpty()) {
      for (Seat seat : named.getOrDefault(key, List.of())) {
        if (seat.isWithin(frame.seat().scope()) && seat.livesAt(frame.now().offset())) {
          return seat;
        }
      }
    }
    boolean voice = type.endsWith("Voice");
    Seat around = voice ? frame.staff() : frame.seat().group();
    Seat seat = around.within(type, context.name());
    context.heading().lines().forEach(line -> Settings.read(line, seat));
    if (!context.name().isEmpty()) {
      named.computeIfAbsent(key, none -> new ArrayList<>()).add(seat);
    }
    return seat;
  }
}
