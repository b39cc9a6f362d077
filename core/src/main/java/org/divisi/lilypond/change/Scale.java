package org.divisi.lilypond.change;

import java.util.ArrayList;
import java.util.List;
import org.divisi.score.Component;
import org.divisi.score.Note;
import org.divisi.score.Walk;
import org.divisi.theory.Pitch;

/** The degrees of a scale, by which music is moved within it: {@code \modalTranspose}. */
public final class Scale {
  private final List<Pitch> degrees;

  private Scale(List<Pitch> degrees) {
    this.degrees = degrees;
  }

  /** The scale of the notes of music, from the lowest on. */
  public static Scale of(Component music) {
    List<Pitch> pitches = new ArrayList<>();
    Walk walk = Walk.of(music);
    while (walk.next()) {
      if (walk.component() instanceof Note note) {
        pitches.add(note.pitch());
      }
    }
    if (pitches.isEmpty()) {
      throw new IllegalArgumentException("a scale without notes has no degrees: write its notes");
    }
    return new Scale(pitches);
  }

  /** A pitch as many degrees further as one pitch is from another. */
  public Pitch moved(Pitch pitch, Pitch from, Pitch to) {
    return isDegree(pitch) ? at(place(pitch) + place(to) - place(from)) : pitch;
  }

  /** A pitch on the other side of one, as many degrees away, moved to another. */
  public Pitch inverted(Pitch pitch, Pitch around, Pitch to) {
    return isDegree(pitch) ? at(place(to) - place(pitch) + place(around)) : pitch;
  }

  private boolean isDegree(Pitch pitch) {
    return index(pitch) >= 0;
  }

  private int index(Pitch pitch) {
    for (int index = 0; index < degrees.size(); index++) {
      Pitch degree = degrees.get(index);
      if (degree.step() == pitch.step() && degree.alteration() == pitch.alteration()) {
        return index;
      }
    }
    return -1;
  }

  private int place(Pitch pitch) {
    int index = index(pitch);
    if (index < 0) {
      throw new IllegalArgumentException(
          "pitch %s is not in the scale: name one that is".formatted(pitch));
    }
    return degrees.size() * (pitch.octave() - degrees.get(index).octave()) + index;
  }

  private Pitch at(int place) {
    Pitch degree = degrees.get(Math.floorMod(place, degrees.size()));
    return degree.withOctave(degree.octave() + Math.floorDiv(place, degrees.size()));
  }
}
