package org.divisi.lilypond.change;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.divisi.lilypond.text.Effort;
import org.divisi.lilypond.text.Heads;
import org.divisi.score.Chord;
import org.divisi.score.Component;
import org.divisi.score.Container;
import org.divisi.score.Leaf;
import org.divisi.score.MultimeasureRest;
import org.divisi.score.Note;
import org.divisi.score.NoteHead;
import org.divisi.score.Rest;
import org.divisi.score.RestPosition;
import org.divisi.score.Skip;
import org.divisi.score.StartTrillSpan;
import org.divisi.theory.Pitch;
import org.divisi.theory.Step;
import org.jspecify.annotations.Nullable;

/**
 * Gives notes their octaves where each is written by its distance from the one before, {@code
 * \relative}: the nearest one of its letter, and the ticks behind it move it on by octaves.
 */
public final class Relative extends Rebuilding {
  private static final int STEPS = Step.values().length;

  /** The octave of a letter without ticks. */
  private static final int PLAIN = 3;

  private final Written written;

  /** What became of parts of repeated music, which is the same each time. */
  private final IdentityHashMap<Component, Component> played = new IdentityHashMap<>();

  /** The letter and octave of the note before, as letters above the lowest C. */
  private int before;

  /** The last note, which durations that stand alone repeat. */
  private @Nullable Note lastNote;

  /** The last chord, which {@code q} repeats. */
  private @Nullable Chord lastChord;

  public Relative(Pitch start, Written written, Effort effort) {
    super(written, effort);
    this.written = written;
    this.before = letters(start);
  }

  private static int letters(Pitch pitch) {
    return STEPS * pitch.octave() + pitch.step().ordinal();
  }

  @Override
  @Nullable Component whole(Container container) {
    return written.isAbsolute(container) ? container : played.get(container);
  }

  @Override
  void made(Container from, Component to) {
    if (written.isPlayed(from)) {
      played.put(from, to);
    }
  }

  @Override
  Component leaf(Leaf leaf) {
    if (written.isAbsolute(leaf)) {
      return leaf;
    }
    written.anchors(leaf).forEach(this::anchor);
    return switch (leaf) {
      case Note note -> note(note);
      case Chord chord -> chord(chord);
      case Rest rest -> rest(rest);
      case Skip skip -> skip;
      case MultimeasureRest rest -> rest;
    };
  }

  private void anchor(Anchor anchor) {
    Pitch pitch = anchor.pitch();
    before =
        anchor.check()
            ? before + STEPS * (pitch.octave() - nearest(pitch.step().ordinal()))
            : letters(pitch);
  }

  private Leaf note(Note note) {
    if (note.head().isDrum()) {
      return note;
    }
    if (written.isRepeated(note)) {
      return lastNote == null ? note : note.withHead(lastNote.head().withMarks(List.of()));
    }
    Pitch pitch = next(note.pitch(), written.check(note, 0));
    Note placed = note.withHead(note.head().withPitch(pitch));
    lastNote = withTrills(placed);
    return lastNote;
  }

  private Leaf chord(Chord chord) {
    if (written.isRepeated(chord)) {
      return lastChord == null ? chord : chord.withHeads(Heads.repeated(lastChord.heads()));
    }
    List<NoteHead> heads = written.heads(chord);
    int[] lifted = written.octavesOf(chord);
    List<NoteHead> placed = new ArrayList<>();
    int first = before;
    for (int index = 0; index < heads.size(); index++) {
      NoteHead head = heads.get(index);
      placed.add(head.isDrum() ? head : placed(head, written.check(chord, index), lifted, index));
      first = index == 0 ? before : first;
    }
    before = first;
    Chord sounding = chord.withHeads(placed);
    if (!heads.isEmpty()) {
      lastChord = sounding;
    }
    return sounding;
  }

  /** A head in its octave; one that was moved by octaves is moved from there. */
  private NoteHead placed(NoteHead head, @Nullable Integer check, int[] lifted, int index) {
    int octaves = index < lifted.length ? lifted[index] : 0;
    Pitch from = head.pitch().withOctave(head.pitch().octave() - octaves);
    Pitch pitch = next(from, check);
    before += STEPS * octaves;
    return head.withPitch(pitch.withOctave(pitch.octave() + octaves));
  }

  private Leaf rest(Rest rest) {
    RestPosition position = rest.indicator(RestPosition.class).orElse(null);
    if (position == null) {
      return rest;
    }
    Pitch pitch = next(position.pitch(), written.check(rest, 0));
    return (Leaf) Attached.replaced(rest, position, RestPosition.of(pitch));
  }

  /** A trill's other note is written by its distance from the note. */
  private Note withTrills(Note note) {
    StartTrillSpan trill =
        note.attachments().isEmpty() ? null : note.indicator(StartTrillSpan.class).orElse(null);
    if (trill == null || trill.pitch() == null) {
      return note;
    }
    int main = before;
    Pitch other = next(trill.pitch(), null);
    before = main;
    return (Note)
        Attached.replaced(note, trill, StartTrillSpan.of(other).withForced(trill.forced()));
  }

  private Pitch next(Pitch pitch, @Nullable Integer check) {
    int octave = nearest(pitch.step().ordinal()) + pitch.octave() - PLAIN;
    Pitch placed = pitch.withOctave(check == null ? octave : check);
    before = letters(placed);
    return placed;
  }

  private int nearest(int step) {
    int octave = Math.floorDiv(before, STEPS);
    int distance = step - Math.floorMod(before, STEPS);
    return distance > STEPS / 2 ? octave - 1 : distance < -(STEPS / 2) ? octave + 1 : octave;
  }
}
