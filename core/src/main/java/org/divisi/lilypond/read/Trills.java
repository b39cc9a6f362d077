package org.divisi.lilypond.read;

import java.util.function.Supplier;
import org.divisi.lilypond.text.Scanner;
import org.divisi.score.Direction;
import org.divisi.score.NoteHead;
import org.divisi.score.StartTrillSpan;

/** Reads the marks that begin trills, which may say with which pitch. */
final class Trills {
  private final Scanner scanner;
  private final Building building;
  private final Marking marks;
  private final Supplier<NoteHead> pitches;
  private boolean pitched;

  Trills(Scanner scanner, Building building, Marking marks, Supplier<NoteHead> pitches) {
    this.scanner = scanner;
    this.building = building;
    this.marks = marks;
    this.pitches = pitches;
  }

  /** The next trill says with which pitch. */
  void pitched() {
    building.takeTag();
    pitched = true;
  }

  /** Reads what stands behind {@code \startTrillSpan}. */
  void read(Direction direction, int start) {
    if (!pitched) {
      marks.add(new StartTrillSpan(), direction, start);
      return;
    }
    pitched = false;
    scanner.skipBlank();
    NoteHead other = pitches.get();
    marks.add(StartTrillSpan.of(other.pitch()).withForced(other.forced()), direction, start);
  }
}
