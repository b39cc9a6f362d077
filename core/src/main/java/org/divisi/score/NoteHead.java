package org.divisi.score;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.divisi.theory.Alteration;
import org.divisi.theory.Pitch;
import org.divisi.theory.Step;

/**
 * The head of a note, or one of a chord's: a pitch, and how its accidental is shown.
 *
 * @param pitch the written pitch
 * @param forced whether the accidental is printed though it is not needed, {@code c'!}
 * @param cautionary whether the accidental is printed in parentheses, {@code c'?}
 */
public record NoteHead(Pitch pitch, boolean forced, boolean cautionary)
    implements Comparable<NoteHead>, Serializable {
  /** Plain heads of the pitches in use are few: one object each, so that a note costs no head. */
  private static final Map<Pitch, NoteHead> PLAIN = plain();

  /** Refuses a missing pitch. */
  public NoteHead {
    Objects.requireNonNull(pitch, "pitch");
  }

  private static Map<Pitch, NoteHead> plain() {
    Map<Pitch, NoteHead> heads = new HashMap<>();
    for (int octave = 0; octave < 10; octave++) {
      for (Step step : Step.values()) {
        for (Alteration alteration : Alteration.values()) {
          Pitch pitch = Pitch.of(step, alteration, octave);
          heads.put(pitch, new NoteHead(pitch, false, false));
        }
      }
    }
    return Map.copyOf(heads);
  }

  /** A plain head of a pitch. */
  public static NoteHead of(Pitch pitch) {
    NoteHead shared = PLAIN.get(pitch);
    return shared != null ? shared : new NoteHead(pitch, false, false);
  }

  /** The same head on another pitch. */
  public NoteHead withPitch(Pitch pitch) {
    return forced || cautionary ? new NoteHead(pitch, forced, cautionary) : of(pitch);
  }

  /** The same head with its accidental printed in any case. */
  public NoteHead withForced(boolean forced) {
    return new NoteHead(pitch, forced, cautionary);
  }

  /** The same head with its accidental printed in parentheses. */
  public NoteHead withCautionary(boolean cautionary) {
    return new NoteHead(pitch, forced, cautionary);
  }

  @Override
  public int compareTo(NoteHead other) {
    int byPitch = pitch.compareTo(other.pitch);
    return byPitch != 0 ? byPitch : toString().compareTo(other.toString());
  }

  /** As LilyPond writes it: {@code c'!}. */
  @Override
  public String toString() {
    return forced || cautionary
        ? pitch + (forced ? "!" : "") + (cautionary ? "?" : "")
        : pitch.toString();
  }
}
