package org.divisi.studio.musicxml.write;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Consumer;
import org.divisi.score.Indicator;
import org.divisi.score.Literal;
import org.divisi.score.StartBeam;
import org.divisi.score.StopBeam;
import org.divisi.score.TimeSignature;
import org.divisi.theory.Duration;
import org.divisi.theory.Meter;
import org.divisi.theory.NoteValue;
import org.divisi.theory.Offset;
import org.jspecify.annotations.Nullable;

/**
 * The beams of a voice: those that are written, and elsewhere those that LilyPond would draw by the
 * meter, unless they are turned off.
 */
final class Beams {
  private static final String NONE = "\\noBeam";

  private final IdentityHashMap<Piece, List<String>> beams = new IdentityHashMap<>();
  private final Measures measures;
  private List<Piece> run = new ArrayList<>();

  Beams(List<Piece> line, Measures measures) {
    this.measures = measures;
    draw(line.stream().filter(piece -> !piece.isOrnament()).toList());
    draw(line.stream().filter(Piece::isOrnament).toList());
  }

  /** What becomes of each beam at a piece, the first nearest to the end of the stem. */
  List<String> of(Piece piece) {
    return beams.getOrDefault(piece, List.of());
  }

  private void draw(List<Piece> line) {
    List<Piece> group = new ArrayList<>();
    boolean open = false;
    Piece before = null;
    for (Piece piece : line) {
      boolean same = before != null && piece.isOneWith(before);
      open |= has(piece, StartBeam.class);
      if (open && piece.leaf().isPitched() && !same) {
        group.add(piece);
      }
      if (!same) {
        follow(piece, open);
      }
      if (has(piece, StopBeam.class)) {
        beam(group);
        group.clear();
        open = false;
      }
      before = piece;
    }
    finish();
  }

  /** One more piece under a beam of its own accord, or none. */
  private void follow(Piece piece, boolean open) {
    boolean own = !open && piece.manner().autoBeam() && flags(piece) > 0;
    boolean sounds = piece.leaf().isPitched() && !piece.leaf().heads().isEmpty();
    if (!own || !sounds || isAlone(piece)) {
      finish();
      return;
    }
    if (!run.isEmpty() && !run.getLast().end().equals(piece.moment().offset())) {
      finish();
    }
    run.add(piece);
  }

  private static boolean isAlone(Piece piece) {
    return piece.marks().stream()
        .anyMatch(
            mark ->
                mark.indicator() instanceof Literal text
                    && text.text().lines().anyMatch(line -> line.strip().equals(NONE)));
  }

  /** Beams what has gathered: over the widest groups of eighths, or beat by beat. */
  private void finish() {
    List<Piece> gathered = run;
    run = new ArrayList<>();
    if (!gathered.isEmpty() && gathered.getFirst().isOrnament()) {
      beam(gathered);
    } else {
      forEachGroup(gathered, /* wide= */ true, this::narrow);
    }
  }

  private void narrow(List<Piece> wide) {
    if (wide.stream().allMatch(piece -> piece.duration().compareTo(Duration.EIGHTH) >= 0)) {
      beam(wide);
    } else {
      forEachGroup(wide, /* wide= */ false, this::beam);
    }
  }

  private void forEachGroup(List<Piece> line, boolean wide, Consumer<List<Piece>> action) {
    List<Piece> together = new ArrayList<>();
    Group where = null;
    for (Piece piece : line) {
      Group here = group(piece, wide);
      if (!here.equals(where)) {
        action.accept(together);
        together = new ArrayList<>();
      }
      together.add(piece);
      where = here;
    }
    action.accept(together);
  }

  /**
   * A measure and a group of beats within it.
   *
   * @param end when the measure ends; null where none does
   */
  private record Group(@Nullable Offset end, int number) {}

  private Group group(Piece piece, boolean wide) {
    Offset offset = piece.moment().offset();
    TimeSignature time = measures.meterAt(offset);
    Meter meter = Meter.of(time.numerator(), time.denominator());
    Duration left = measures.positionAt(offset);
    List<Duration> groups = groups(meter, wide);
    int number = 0;
    while (number < groups.size() && left.compareTo(groups.get(number)) >= 0) {
      left = left.minus(groups.get(number));
      number++;
    }
    return new Group(measures.endAfter(offset), number);
  }

  private static List<Duration> groups(Meter meter, boolean wide) {
    boolean eighths = meter.denominator() <= 8;
    return wide && eighths
        ? meter.beams(Duration.EIGHTH).stream().map(Duration.EIGHTH::times).toList()
        : meter.beatStructure().stream()
            .map(beats -> Duration.of(beats, meter.denominator()))
            .toList();
  }

  private static boolean has(Piece piece, Class<? extends Indicator> kind) {
    return piece.marks().stream().anyMatch(mark -> kind.isInstance(mark.indicator()));
  }

  private void beam(List<Piece> group) {
    if (group.size() < 2) {
      return;
    }
    for (int index = 0; index < group.size(); index++) {
      int before = index == 0 ? 0 : flags(group.get(index - 1));
      int after = index == group.size() - 1 ? 0 : flags(group.get(index + 1));
      List<String> beams = new ArrayList<>();
      for (int beam = 1; beam <= Math.min(flags(group.get(index)), 8); beam++) {
        boolean left = before >= beam;
        boolean right = after >= beam;
        beams.add(
            left && right
                ? "continue"
                : right ? "begin" : left ? "end" : index == 0 ? "forward hook" : "backward hook");
      }
      this.beams.put(group.get(index), beams);
    }
  }

  private static int flags(Piece piece) {
    NoteValue value = piece.value();
    return value == null ? 0 : Math.max(0, value.log() - 2);
  }
}
