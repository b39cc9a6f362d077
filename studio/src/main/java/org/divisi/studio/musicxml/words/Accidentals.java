package org.divisi.studio.musicxml.words;

import java.util.HashMap;
import java.util.Map;
import org.divisi.score.KeySignature;
import org.divisi.score.NoteHead;
import org.divisi.theory.Alteration;
import org.divisi.theory.Mode;
import org.divisi.theory.Pitch;
import org.divisi.theory.PitchClass;
import org.divisi.theory.Scale;
import org.divisi.theory.Step;
import org.jspecify.annotations.Nullable;

/** Which accidentals are printed: each that the key and the measure so far do not say. */
public final class Accidentals {
  private final Map<Step, Alteration> key = new HashMap<>();
  private final Map<Integer, Alteration> measure = new HashMap<>();

  /** A measure begins; with a key where that changes. */
  public void measure(@Nullable KeySignature changed) {
    measure.clear();
    if (changed != null) {
      key.clear();
      if (changed.sharps().isPresent()) {
        Scale scale =
            Scale.of(
                PitchClass.of(changed.tonic(), changed.alteration()), Mode.parse(changed.mode()));
        scale.pitchClasses().forEach(note -> key.put(note.step(), note.alteration()));
      }
    }
  }

  /** The accidental that is printed before a head; null where none is. */
  public @Nullable String of(NoteHead head) {
    Pitch pitch = head.pitch();
    Alteration before =
        measure.getOrDefault(
            pitch.staffPosition(), key.getOrDefault(pitch.step(), Alteration.NATURAL));
    measure.put(pitch.staffPosition(), pitch.alteration());
    return before == pitch.alteration() && !head.forced() && !head.cautionary()
        ? null
        : name(pitch.alteration());
  }

  private static String name(Alteration alteration) {
    return switch (alteration.quarterTones()) {
      case -4 -> "flat-flat";
      case -3 -> "three-quarters-flat";
      case -2 -> "flat";
      case -1 -> "quarter-flat";
      case 1 -> "quarter-sharp";
      case 2 -> "sharp";
      case 3 -> "three-quarters-sharp";
      case 4 -> "double-sharp";
      default -> "natural";
    };
  }
}
