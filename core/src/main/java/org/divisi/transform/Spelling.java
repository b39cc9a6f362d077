package org.divisi.transform;

import org.divisi.theory.Alteration;
import org.divisi.theory.Pitch;
import org.divisi.theory.Step;

/** Other names for the same sound. */
final class Spelling {
  private Spelling() {}

  static Pitch withSharps(Pitch pitch) {
    return pitch.alteration().quarterTones() < 0 ? spelled(pitch, -1) : pitch;
  }

  static Pitch withFlats(Pitch pitch) {
    return pitch.alteration().quarterTones() > 0 ? spelled(pitch, 1) : pitch;
  }

  /** The pitch on a letter further down or up, as near as has an accidental on the right side. */
  private static Pitch spelled(Pitch pitch, int direction) {
    for (int steps = 1; steps <= 2; steps++) {
      Pitch other = onStep(pitch, direction * steps);
      if (other != null && Integer.signum(other.alteration().quarterTones()) != direction) {
        return other;
      }
    }
    return pitch;
  }

  private static @org.jspecify.annotations.Nullable Pitch onStep(Pitch pitch, int steps) {
    int diatonic = pitch.octave() * 7 + pitch.step().ordinal() + steps;
    Step step = Step.values()[Math.floorMod(diatonic, 7)];
    int octave = Math.floorDiv(diatonic, 7);
    Pitch natural = Pitch.of(step, Alteration.NATURAL, octave);
    int quarterTones = (int) Math.round((pitch.number() - natural.number()) * 2);
    return Math.abs(quarterTones) > 4
        ? null
        : Pitch.of(step, Alteration.ofQuarterTones(quarterTones), octave);
  }
}
