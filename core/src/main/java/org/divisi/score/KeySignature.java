package org.divisi.score;

import java.util.Objects;
import java.util.OptionalInt;
import org.divisi.theory.Alteration;
import org.divisi.theory.Mode;
import org.divisi.theory.NoteNames;
import org.divisi.theory.Pitch;
import org.divisi.theory.PitchClass;
import org.divisi.theory.Scale;
import org.divisi.theory.Step;

/**
 * The key from here on: {@code \key ef \major}.
 *
 * @param tonic the letter of its first degree
 * @param alteration the accidental of its first degree
 * @param mode LilyPond's name of the mode, such as {@code major} or {@code dorian}
 */
public record KeySignature(Step tonic, Alteration alteration, String mode)
    implements StandardIndicator {
  /** Refuses what is not a LilyPond name. */
  public KeySignature {
    Objects.requireNonNull(tonic, "tonic");
    Objects.requireNonNull(alteration, "alteration");
    Names.requireWord("mode", mode, "major or dorian");
  }

  /** The key of an English note name and a mode: {@code of("ef", "major")}. */
  public static KeySignature of(String tonic, String mode) {
    Pitch pitch = Pitch.parse(tonic);
    return new KeySignature(pitch.step(), pitch.alteration(), mode);
  }

  /** Its name in words: {@code e minor}. */
  public String name() {
    return NoteNames.ENGLISH.name(tonic, alteration) + " " + mode;
  }

  /**
   * How many sharps are printed, below 0 how many flats, where a double one counts for two; nothing
   * where the mode is none of those that have a key.
   */
  public OptionalInt sharps() {
    try {
      Mode steps = Mode.parse(mode);
      return steps.steps().size() == 7
          ? OptionalInt.of(Scale.of(PitchClass.of(tonic, alteration), steps).sharps())
          : OptionalInt.empty();
    } catch (IllegalArgumentException e) {
      return OptionalInt.empty();
    }
  }

  @Override
  public Class<? extends Context> context() {
    return Staff.class;
  }

  @Override
  public String toString() {
    return "\\key " + NoteNames.ENGLISH.name(tonic, alteration) + " \\" + mode;
  }
}
