package org.divisi.lilypond.change;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import org.divisi.lilypond.text.Effort;
import org.divisi.score.Chord;
import org.divisi.score.Component;
import org.divisi.score.Leaf;
import org.divisi.score.NoteHead;
import org.divisi.theory.Pitch;
import org.jspecify.annotations.Nullable;

/**
 * Moves a note of each chord below the others, or above them: {@code \dropNote}, {@code
 * \raiseNote}, {@code \invertChords}.
 */
public final class Voicings extends Rebuilding {
  private final Written written;

  /** The note's place among those of the chord, from the lowest, or from behind if negative. */
  private final int note;

  private final boolean raised;

  /** What became of chords, since one may stand in several places. */
  private final IdentityHashMap<Leaf, Leaf> moved = new IdentityHashMap<>();

  private Voicings(int note, boolean raised, Written written, Effort effort) {
    super(written, effort);
    this.written = written;
    this.note = note;
    this.raised = raised;
  }

  /** Music whose chords have a note, counted from above, below their lowest. */
  public static Component dropped(int number, Component music, Written written, Effort effort) {
    return new Voicings(-number, false, written, effort).of(music);
  }

  /** Music whose chords have a note, counted from below, above their highest. */
  public static Component raised(int number, Component music, Written written, Effort effort) {
    return new Voicings(number - 1, true, written, effort).of(music);
  }

  /** Music whose chords have their lowest note on top, so many times; or their highest below. */
  public static Component inverted(int times, Component music, Written written, Effort effort) {
    Component inverted = music;
    for (int time = 0; time < Math.abs(times); time++) {
      inverted =
          times > 0 ? raised(1, inverted, written, effort) : dropped(1, inverted, written, effort);
    }
    return inverted;
  }

  @Override
  @Nullable Component leaf(Leaf leaf) {
    return leaf instanceof Chord chord && chord.heads().stream().noneMatch(NoteHead::isDrum)
        ? moved.computeIfAbsent(leaf, each -> moved(chord))
        : leaf;
  }

  private Leaf moved(Chord chord) {
    List<NoteHead> order = written.heads(chord);
    int count = order.size();
    int place = note < 0 ? count + note : note;
    if (place < 0 || place >= count) {
      return chord;
    }
    List<NoteHead> sorted = new ArrayList<>(order);
    sorted.sort(Comparator.comparing(NoteHead::pitch));
    NoteHead own = sorted.get(place);
    Pitch limit = sorted.get(raised ? count - 1 : 0).pitch();
    int octaves = Math.floorDiv(letters(limit) - letters(own.pitch()), 7) + (raised ? 1 : 0);
    int index = order.indexOf(own);
    List<NoteHead> heads = new ArrayList<>(order);
    heads.set(index, own.withPitch(own.pitch().withOctave(own.pitch().octave() + octaves)));
    Chord other = chord.withHeads(heads);
    written.moved(chord, other);
    written.heads(other, heads);
    written.lifted(other, index, octaves);
    return other;
  }

  private static int letters(Pitch pitch) {
    return 7 * pitch.octave() + pitch.step().ordinal();
  }
}
