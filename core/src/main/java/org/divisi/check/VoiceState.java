package org.divisi.check;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.divisi.score.Attachment;
import org.divisi.score.Chord;
import org.divisi.score.Dynamic;
import org.divisi.score.Indicator;
import org.divisi.score.Leaf;
import org.divisi.score.Note;
import org.divisi.score.NoteHead;
import org.divisi.score.Place;
import org.divisi.score.Spans;
import org.divisi.score.StartBeam;
import org.divisi.score.StartHairpin;
import org.divisi.score.StopBeam;
import org.divisi.score.StopHairpin;
import org.divisi.score.Tie;
import org.divisi.theory.Duration;
import org.divisi.theory.Pitch;
import org.jspecify.annotations.Nullable;

/** What has begun in one voice and has not ended, on the way through it. */
final class VoiceState {
  private final Map<String, Place> open = new LinkedHashMap<>();

  /** Where a tie began whose end has not come, and the pitches that it leads to. */
  private @Nullable Place tied;

  private Set<Pitch> tiedPitches = Set.of();

  void leaf(Leaf leaf, Place place, boolean grace, Check check) {
    ties(leaf, place, grace, check);
    beams(leaf, place, check);
    Set<String> alone = alone(leaf);
    for (Attachment attachment : leaf.attachments()) {
      if (!attachment.printing().deactivated()) {
        stop(attachment.indicator(), place, check, alone);
      }
    }
    for (Attachment attachment : leaf.attachments()) {
      if (!attachment.printing().deactivated()) {
        start(attachment.indicator(), place, check, alone);
      }
    }
  }

  /** The kinds of spanners that begin and end on a leaf, and were not open before. */
  private Set<String> alone(Leaf leaf) {
    Set<String> started = new HashSet<>();
    Set<String> stopped = new HashSet<>();
    for (Attachment attachment : leaf.attachments()) {
      started.add(String.valueOf(Spans.started(attachment.indicator())));
      stopped.add(String.valueOf(Spans.stopped(attachment.indicator())));
    }
    started.retainAll(stopped);
    started.removeAll(open.keySet());
    return started;
  }

  private void stop(Indicator indicator, Place place, Check check, Set<String> alone) {
    String kind = Spans.stopped(indicator);
    if (indicator instanceof Dynamic) {
      open.remove(Spans.HAIRPIN);
      return;
    }
    if (kind == null || alone.contains(kind)) {
      return;
    }
    boolean dynamicToo =
        indicator instanceof StopHairpin && ((Leaf) place.component()).has(Dynamic.class);
    if (open.remove(kind) == null && !dynamicToo) {
      check.find(
          Rule.STOP_WITHOUT_START,
          place,
          "a %s ends that never began: attach its start to an earlier leaf, or take this away"
              .formatted(kind));
    }
  }

  private void start(Indicator indicator, Place place, Check check, Set<String> alone) {
    String kind = Spans.started(indicator);
    if (kind == null || alone.contains(kind)) {
      return;
    }
    boolean replaces = indicator instanceof StartHairpin;
    if (open.put(kind, place) != null && !replaces) {
      check.find(
          Rule.OVERLAP,
          place,
          "a %s begins before the one before has ended: end that first".formatted(kind));
    }
  }

  private void beams(Leaf leaf, Place place, Check check) {
    boolean starts = leaf.has(StartBeam.class);
    boolean stops = leaf.has(StopBeam.class);
    if (starts && stops && !open.containsKey(Spans.BEAM)) {
      check.find(
          Rule.BEAMED_LONE_NOTE,
          place,
          "a beam begins and ends on %s: end it on a later leaf".formatted(leaf));
    }
    boolean beamed = starts || open.containsKey(Spans.BEAM);
    if (beamed && leaf.isPitched() && leaf.value().written().compareTo(Duration.QUARTER) >= 0) {
      check.find(
          Rule.BEAMED_LONG_NOTE,
          place,
          "%s stands under a beam, and has no flags: end the beam before it".formatted(leaf));
    }
  }

  private void ties(Leaf leaf, Place place, boolean grace, Check check) {
    if (grace) {
      return;
    }
    Set<Pitch> pitches = pitches(leaf);
    if (tied != null && tiedPitches.stream().noneMatch(pitches::contains)) {
      check.find(
          Rule.LOOSE_TIE,
          tied,
          "the tie of %s leads to %s, which has not its pitch: take the tie away"
              .formatted(tied.component(), leaf));
    }
    tied = leaf.has(Tie.class) ? place : null;
    tiedPitches = tied == null ? Set.of() : pitches;
  }

  private static Set<Pitch> pitches(Leaf leaf) {
    return switch (leaf) {
      case Note note -> Set.of(note.pitch());
      case Chord chord -> {
        Set<Pitch> pitches = new HashSet<>();
        for (NoteHead head : chord.heads()) {
          pitches.add(head.pitch());
        }
        yield pitches;
      }
      default -> Set.of();
    };
  }

  /** The voice has ended. */
  void end(Check check) {
    open.forEach(
        (kind, place) ->
            check.find(
                Rule.START_WITHOUT_STOP,
                place,
                "a %s begins and never ends: attach its end to a later leaf".formatted(kind)));
    if (tied != null) {
      check.find(
          Rule.LOOSE_TIE,
          tied,
          "the tie of %s leads to nothing: take it away, or write laissez vibrer"
              .formatted(tied.component()));
    }
  }
}
