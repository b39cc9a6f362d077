package org.divisi.studio.sound;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.divisi.score.Component;
import org.divisi.score.TimeSignature;
import org.divisi.studio.stage.Cue;
import org.divisi.studio.stage.Cues;
import org.divisi.studio.stage.Seat;
import org.divisi.theory.Moment;
import org.divisi.theory.Offset;
import org.divisi.theory.Ratio;
import org.jspecify.annotations.Nullable;

/** Leads all voices of a score through its cues, from moment to moment. */
final class Conductor {
  private static final Ratio USUAL = Ratio.of(60, 1);

  private final Cues cues;
  private final Directions directions;
  private final Map<Seat, Line> lines = new LinkedHashMap<>();
  private final Map<Seat, Player> players = new LinkedHashMap<>();
  private final TreeMap<Offset, Ratio> tempi = new TreeMap<>();
  private final TreeMap<Offset, TimeSignature> meters = new TreeMap<>();
  private Offset end = Offset.ZERO;

  private Conductor(Cues cues) {
    this.cues = cues;
    this.directions = new Directions(cues, tempi, meters);
    tempi.put(Offset.ZERO, USUAL);
    meters.put(Offset.ZERO, TimeSignature.COMMON);
  }

  static Performance perform(Component score) {
    return new Conductor(Cues.of(score)).perform();
  }

  private Performance perform() {
    List<Cue> all = cues.cues();
    Moment before = null;
    for (int first = 0; first < all.size(); ) {
      Moment now = all.get(first).moment();
      int next = first;
      while (next < all.size() && all.get(next).moment().equals(now)) {
        next++;
      }
      play(now, all.subList(first, next), before);
      before = now;
      first = next;
    }
    players.values().forEach(player -> player.end(end));
    return Performance.of(lines.values().stream().map(Line::part).toList(), tempi, meters, end);
  }

  private void play(Moment now, List<Cue> together, @Nullable Moment before) {
    Map<Seat, List<Cue>> voices = new TreeMap<>(Comparator.comparingInt(Seat::number));
    for (Cue cue : together) {
      directions.obey(cue);
    }
    for (Cue cue : together) {
      if (cue.words() != null) {
        line(cue.seat()).sing(cue.words(), cue.moment().offset());
      } else if (cue.seat().isVoice() || cue.seat().isStaff()) {
        directions.announce(cue, line(cue.seat().staff()));
      }
      if (cue.seat().isVoice()) {
        voices.computeIfAbsent(cue.seat(), none -> new ArrayList<>()).add(cue);
      }
      end = later(end, cue.moment().offset().plus(cue.duration()));
    }
    Ratio second = tempi.lastEntry().getValue().times(Ratio.of(1, 240));
    voices.forEach((seat, own) -> player(seat).play(now, own, before, second, line(seat.staff())));
  }

  private static Offset later(Offset one, Offset other) {
    return one.isBefore(other) ? other : one;
  }

  private Line line(Seat staff) {
    return lines.computeIfAbsent(staff, fresh -> new Line(fresh.name(), lines.size()));
  }

  private Player player(Seat seat) {
    return players.computeIfAbsent(seat, Player::new);
  }
}
