package org.divisi.studio.musicxml;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.divisi.score.Attachment;
import org.divisi.score.BarLine;
import org.divisi.score.Clef;
import org.divisi.score.KeySignature;
import org.divisi.score.Place;
import org.divisi.score.Repeat;
import org.divisi.score.TimeSignature;
import org.divisi.theory.Duration;
import org.divisi.theory.Offset;
import org.divisi.theory.Pitch;
import org.divisi.theory.Ratio;
import org.jspecify.annotations.Nullable;

/** Writes a part: measure after measure, and in each one voice after the other. */
final class PartWriter {
  private final Xml xml;
  private final String id;
  private final Stave stave;
  private final Measures measures;
  private final Ties ties;
  private final RepeatSigns repeats;

  /** When the last part ends: all have as many measures. */
  private final Offset over;

  private final List<Loss> losses;

  /** The positions of repeats that have no place and were said. */
  private final Set<Integer> told = new HashSet<>();

  private final List<Line> lines = new ArrayList<>();
  private final Accidentals accidentals = new Accidentals();
  private final NoteWriter notes;
  private long divisions;

  /** With which clef a part begins that has none. */
  private final Clef usual;

  private @Nullable TimeSignature meter;
  private Pitch transposition = Pitch.MIDDLE_C;

  /** A voice, and how far it has been written. */
  private static final class Line {
    private final List<Piece> pieces;
    private final LineMarks marks;
    private int next;

    Line(List<Piece> pieces, Measures measures) {
      this.pieces = pieces;
      this.marks = new LineMarks(pieces, measures);
    }

    @Nullable Piece until(Offset end) {
      if (next < pieces.size() && pieces.get(next).moment().offset().isBefore(end)) {
        return pieces.get(next++);
      }
      return null;
    }
  }

  PartWriter(
      Xml xml,
      String id,
      Stave stave,
      Drumkit drums,
      Voices voices,
      List<Loss> losses,
      boolean numbered) {
    this.xml = xml;
    this.id = id;
    this.stave = stave;
    this.measures = voices.measures();
    this.over = voices.end();
    this.ties = voices.ties();
    this.repeats = voices.repeats();
    this.losses = losses;
    this.usual = drums.isEmpty() ? Clef.TREBLE : Clef.PERCUSSION;
    this.notes = new NoteWriter(xml, accidentals, drums, voices, numbered);
    stave.lines().forEach(line -> lines.add(new Line(line, measures)));
  }

  void write() throws IOException {
    xml.open("part", "id", id);
    Offset start = Offset.ZERO;
    int number = 1;
    do {
      Offset full = measures.endAfter(start);
      Offset end = full == null ? last() : full;
      measure(number, start, end);
      start = end;
      number++;
    } while (start.isBefore(over)
        || lines.stream().anyMatch(line -> line.next < line.pieces.size()));
    xml.close();
  }

  /** When all is over, and more. */
  private Offset last() {
    return lines.stream()
        .map(line -> line.pieces.getLast().end())
        .max(Comparator.naturalOrder())
        .orElse(Offset.ZERO)
        .plus(Duration.WHOLE);
  }

  private void measure(int number, Offset start, Offset end) throws IOException {
    List<List<Piece>> here = new ArrayList<>();
    for (Line line : lines) {
      List<Piece> pieces = new ArrayList<>();
      for (Piece piece = line.until(end); piece != null; piece = line.until(end)) {
        pieces.add(piece);
      }
      here.add(pieces);
    }
    TimeSignature now = measures.meterAt(start);
    boolean partial = end.minus(start).compareTo(now.duration()) < 0;
    String label = Integer.toString(number);
    if (partial) {
      xml.open("measure", "number", label, "implicit", "yes");
    } else {
      xml.open("measure", "number", label);
    }
    repeats.before(xml, start);
    boolean empty = here.stream().allMatch(List::isEmpty);
    attributes(start, empty ? end : start, now, here);
    String place = "part %s, measure %d".formatted(id, number);
    if (empty) {
      silence(end.minus(start));
    }
    for (int index = 0; index < here.size(); index++) {
      voice(index, start, end, here.get(index), place);
    }
    repeats.behind(xml, end, barLine(end, here));
    xml.close();
  }

  /** What holds from the start of a measure on. */
  private void attributes(Offset start, Offset end, TimeSignature now, List<List<Piece>> here)
      throws IOException {
    long fine = divisions(start, end, here);
    KeySignature key = null;
    Clef clef = null;
    Pitch middleC = stave.middleCAt(start);
    for (Attachment mark : opening(start, here)) {
      switch (mark.indicator()) {
        case KeySignature given -> key = given;
        case Clef given -> clef = given;
        default -> {}
      }
    }
    if (clef == null && start.equals(Offset.ZERO)) {
      clef = usual;
    }
    accidentals.measure(key);
    boolean changed = !now.equals(meter);
    if (fine == divisions && key == null && clef == null && !changed && middleC == null) {
      return;
    }
    xml.open("attributes");
    if (fine != divisions) {
      xml.text("divisions", fine);
    }
    divisions = fine;
    notes.divisions(fine);
    Attributes.key(xml, key);
    if (changed) {
      xml.open("time").text("beats", now.numerator()).text("beat-type", now.denominator()).close();
      meter = now;
    }
    Attributes.clef(xml, clef);
    transpose(middleC);
    xml.close();
  }

  private void transpose(@Nullable Pitch middleC) throws IOException {
    if (middleC != null && !middleC.equals(transposition)) {
      transposition = middleC;
      Attributes.transpose(xml, middleC);
    }
  }

  private List<Attachment> opening(Offset start, List<List<Piece>> here) {
    List<Attachment> marks = new ArrayList<>(stave.marksAt(start));
    for (List<Piece> line : here) {
      for (Piece piece : line) {
        if (piece.moment().offset().equals(start)) {
          marks.addAll(piece.marks());
        }
      }
    }
    return marks;
  }

  /** Into how many parts a quarter must be divided in a measure. */
  private static long divisions(Offset start, Offset end, List<List<Piece>> here) {
    long divisions = end.minus(start).times(4).denominator();
    for (List<Piece> line : here) {
      for (Piece piece : line) {
        divisions =
            multiple(divisions, piece.moment().offset().minus(start).times(4).denominator());
        divisions = multiple(divisions, piece.end().minus(start).times(4).denominator());
      }
    }
    return divisions;
  }

  private static long multiple(long one, long other) {
    return Math.multiplyExact(Ratio.of(one, other).reduced().numerator(), other);
  }

  private void voice(int index, Offset start, Offset end, List<Piece> pieces, String place)
      throws IOException {
    Line line = lines.get(index);
    String voice = Integer.toString(index + 1);
    DirectionWriter directions = new DirectionWriter(xml, voice, losses, place);
    Offset now = start;
    Piece before = null;
    Piece main = null;
    for (Piece piece : pieces) {
      Offset offset = piece.moment().offset();
      if (now.isBefore(offset)) {
        forward(offset.minus(now), voice);
        now = offset;
      }
      List<Attachment> loose = piece.isOrnament() ? List.of() : stave.takeAt(offset);
      if (!offset.equals(start)) {
        inMeasure(loose, offset);
        inMeasure(piece.marks(), offset);
      }
      directions.write(loose, 0);
      directions.write(piece.marks(), 0);
      if (isSilent(piece)) {
        forward(piece.duration(), voice);
      } else {
        boolean late = piece.isOrnament() && offset.isBefore(now);
        boolean more = before != null && piece.isOneWith(before);
        notes.write(piece, line.marks, voice, late ? main : null, more);
        if (ties.isLost(piece)) {
          losses.add(new Loss("~", place));
        }
      }
      repeat(piece, place);
      directions.behind(piece);
      before = piece;
      main = piece.isOrnament() ? main : piece;
      now = now.isBefore(piece.end()) ? piece.end() : now;
    }
    if (index == lines.size() - 1) {
      loose(now, end, directions);
    }
    if (index < lines.size() - 1 && start.isBefore(now)) {
      xml.open("backup").text("duration", ticks(now.minus(start))).close();
    }
  }

  /** Says which repeats have no place, at the first note of each. */
  private void repeat(Piece piece, String place) {
    for (Place around = piece.place().parent(); around != null; around = around.parent()) {
      if (around.component() instanceof Repeat repeat
          && (repeat.kind() == Repeat.Kind.SEGNO || repeat.kind() == Repeat.Kind.PERCENT)
          && told.add(around.position())) {
        String what = "\\repeat %s %d".formatted(repeat.kind().word(), repeat.count());
        losses.add(new Loss(what, place));
      }
    }
  }

  /** A measure of a part that has nothing in it. */
  private void silence(Duration duration) throws IOException {
    xml.open("note", "print-object", "no")
        .empty("rest", "measure", "yes")
        .text("duration", ticks(duration))
        .text("voice", "1")
        .close();
  }

  /** Whether time passes and nothing is shown; silent ornaments take a place among the others. */
  private static boolean isSilent(Piece piece) {
    boolean empty = piece.leaf().isPitched() && piece.leaf().heads().isEmpty();
    return empty || piece.isSkip() && (!piece.isOrnament() || piece.duration().isZero());
  }

  private void forward(Duration duration, String voice) throws IOException {
    if (!duration.isZero()) {
      xml.open("forward").text("duration", ticks(duration)).text("voice", voice).close();
    }
  }

  private long ticks(Duration duration) {
    return notes.ticks(duration);
  }

  /** Marks of a measure at whose time nothing begins. */
  private void loose(Offset now, Offset end, DirectionWriter directions) throws IOException {
    for (Map.Entry<Offset, List<Attachment>> marks : stave.takeBefore(end).entrySet()) {
      Duration later = marks.getKey().minus(now);
      directions.write(marks.getValue(), later.isZero() ? 0 : ticks(later));
    }
  }

  /** Clefs and keys that change within a measure. */
  private void inMeasure(List<Attachment> marks, Offset offset) throws IOException {
    for (Attachment mark : marks) {
      if (mark.indicator() instanceof KeySignature key) {
        xml.open("attributes");
        Attributes.key(xml, key);
        xml.close();
        accidentals.measure(key);
      } else if (mark.indicator() instanceof Clef clef) {
        xml.open("attributes");
        Attributes.clef(xml, clef);
        xml.close();
      }
    }
    Pitch middleC = stave.middleCAt(offset);
    if (middleC != null && !middleC.equals(transposition)) {
      xml.open("attributes");
      transpose(middleC);
      xml.close();
    }
  }

  private static @Nullable BarLine barLine(Offset end, List<List<Piece>> here) {
    for (List<Piece> line : here) {
      for (Piece piece : line) {
        for (Attachment mark : piece.marks()) {
          if (mark.indicator() instanceof BarLine bar && piece.end().equals(end)) {
            return bar;
          }
        }
      }
    }
    return null;
  }
}
