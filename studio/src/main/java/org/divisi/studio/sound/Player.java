package org.divisi.studio.sound;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.divisi.score.Articulation;
import org.divisi.score.Attachment;
import org.divisi.score.Chord;
import org.divisi.score.Dynamic;
import org.divisi.score.Literal;
import org.divisi.score.Note;
import org.divisi.score.NoteHead;
import org.divisi.score.StartHairpin;
import org.divisi.score.StopHairpin;
import org.divisi.score.Tie;
import org.divisi.studio.sound.Touch.Held;
import org.divisi.studio.stage.Cue;
import org.divisi.studio.stage.HeadMarks;
import org.divisi.studio.stage.Seat;
import org.divisi.theory.Duration;
import org.divisi.theory.Moment;
import org.divisi.theory.Offset;
import org.divisi.theory.Ratio;
import org.jspecify.annotations.Nullable;

/** Who plays a voice, from moment to moment: what is held, tied, and how loud it is. */
final class Player {
  private final Seat seat;
  private final Swells swells;

  /** Notes that a tie leaves, and where each ends. */
  private List<Tied> tied = List.of();

  private List<Played> last = List.of();

  private record Tied(Played note, Moment end) {}

  Player(Seat seat) {
    this.seat = seat;
    this.swells = new Swells(seat);
  }

  /** All that is done at one moment. */
  private static final class Step {
    private final List<Cue> sounding = new ArrayList<>();
    private final List<Articulation> touches = new ArrayList<>();
    private @Nullable Dynamic dynamic;
    private Span.@Nullable Way hairpin;
    private boolean stop;
    private boolean tie;

    Step(List<Cue> cues) {
      for (Cue cue : cues) {
        if (cue.leaf() instanceof Note || cue.leaf() instanceof Chord) {
          sounding.add(cue);
        }
        for (Attachment mark : cue.marks()) {
          obey(mark);
        }
      }
    }

    private void obey(Attachment mark) {
      switch (mark.indicator()) {
        case Articulation articulation -> touches.add(articulation);
        case Dynamic given when given.command().equals("\\!") -> stop = true;
        case Dynamic given -> dynamic = dynamic == null ? given : dynamic;
        case StartHairpin start ->
            hairpin =
                hairpin != null
                    ? hairpin
                    : start.shape().sign().contains(">") ? Span.Way.FALLING : Span.Way.RISING;
        case StopHairpin end -> stop = true;
        case Tie join -> tie = true;
        case Literal literal -> read(literal);
        default -> {}
      }
    }

    /** Words that grow or fall without a hairpin are text of LilyPond. */
    private void read(Literal literal) {
      for (String word : literal.text().split("\\s+")) {
        switch (word.replaceFirst("^[-_^]", "")) {
          case "\\cresc", "\\cr" -> hairpin = Span.Way.RISING;
          case "\\dim", "\\decresc", "\\decr" -> hairpin = Span.Way.FALLING;
          case "\\endcresc", "\\enddim", "\\enddecresc", "\\endcr", "\\enddecr" -> stop = true;
          default -> {}
        }
      }
    }
  }

  /**
   * Plays what there is at a moment.
   *
   * @param before the last moment at which anything happened, in any voice
   * @param second how many whole notes go by in a second
   */
  void play(Moment now, List<Cue> cues, @Nullable Moment before, Ratio second, Line line) {
    Step step = new Step(cues);
    Span loudness = swells.at(Times.offset(now), step.dynamic, step.hairpin, step.stop);
    List<Played> notes = new ArrayList<>();
    List<Tied> leaving = new ArrayList<>();
    for (Cue cue : step.sounding) {
      for (NoteHead head : Objects.requireNonNull(cue.leaf()).heads()) {
        double number = head.isDrum() ? Drums.number(head.drum()) : Tuning.number(head, cue, seat);
        if (number < 0 || number > 127) {
          continue;
        }
        List<Articulation> touches = new ArrayList<>(step.touches);
        touches.addAll(HeadMarks.articulations(head));
        Held held = Touch.held(held(cue.duration(), now), touches, second);
        Played note =
            new Played(head, now, held, number, loudness, Touch.stress(touches), cue.position());
        Moment end = note.end();
        join(note, before);
        notes.add(note);
        line.add(note);
        if (step.tie || head.marks().contains("~")) {
          leaving.add(new Tied(note, end));
        }
      }
    }
    if (!notes.isEmpty()) {
      if (!now.displacement().isZero()) {
        giveWay(now);
      }
      last = notes;
    }
    tied = remaining(now, leaving);
  }

  private static Held held(Duration duration, Moment now) {
    return now.displacement().isZero() ? Held.of(duration) : new Held(Duration.ZERO, duration);
  }

  /**
   * Joins a note to one like it that a tie left, unless that has ended and time has passed since.
   */
  private void join(Played note, @Nullable Moment before) {
    for (Tied left : tied) {
      if (left.note().isLike(note) && isOpen(left, before)) {
        note.tie(left.note(), left.end());
        List<Tied> others = new ArrayList<>(tied);
        others.remove(left);
        tied = others;
        return;
      }
    }
  }

  private boolean isOpen(Tied left, @Nullable Moment before) {
    return before == null
        || left.note().start().equals(before)
        || left.end().compareTo(before) > 0
        || "##t".equals(seat.property("tieWaitForNote"));
  }

  private List<Tied> remaining(Moment now, List<Tied> leaving) {
    List<Tied> still = new ArrayList<>();
    for (Tied left : tied) {
      if (isOpen(left, now)) {
        still.add(left);
      }
    }
    still.addAll(leaving);
    return still;
  }

  /** Ornaments take their time from the note before them. */
  private void giveWay(Moment now) {
    for (Played note : last) {
      if (note.start().displacement().isZero()) {
        note.first().endBy(now);
      }
    }
  }

  /** The voice ends. */
  void end(Offset now) {
    swells.end(now);
  }
}
