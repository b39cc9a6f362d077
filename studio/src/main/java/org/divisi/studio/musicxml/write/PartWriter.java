package org.divisi.studio.musicxml.write;

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
import org.divisi.score.Place;
import org.divisi.score.Repeat;
import org.divisi.score.TimeSignature;
import org.divisi.studio.musicxml.Loss;
import org.divisi.studio.musicxml.words.Xml;
import org.divisi.theory.Duration;
import org.divisi.theory.Offset;
import org.jspecify.annotations.Nullable;

/** Writes a part: measure after measure, and in each one voice after the other. */
final class PartWriter {
  private final Xml xml;
  private final String id;
  private final PartStaves staves;
  private final Measures measures;
  private final Ties ties;
  private final RepeatSigns repeats;

  /** When the last part ends: all have as many measures. */
  private final Offset over;

  private final List<Loss> losses;

  /** The positions of repeats that have no place and were said. */
  private final Set<Integer> told = new HashSet<>();

  private final List<Line> lines = new ArrayList<>();
  private final MeasureHead head;
  private final NoteWriter notes;

  /** A voice, and how far it has been written. */
  private static final class Line {
    private final int staff;
    private final List<Piece> pieces;
    private final LineMarks marks;
    private final DirectionWriter directions;
    private int next;

    Line(int staff, List<Piece> pieces, Measures measures, DirectionWriter directions) {
      this.staff = staff;
      this.pieces = pieces;
      this.marks = new LineMarks(pieces, measures);
      this.directions = directions;
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
      PartStaves staves,
      Drumkit drums,
      Voices voices,
      List<Loss> losses,
      boolean numbered) {
    this.xml = xml;
    this.id = id;
    this.staves = staves;
    this.measures = voices.measures();
    this.over = voices.end();
    this.ties = voices.ties();
    this.repeats = voices.repeats();
    this.losses = losses;
    this.head = new MeasureHead(xml, staves, drums.isEmpty() ? Clef.TREBLE : Clef.PERCUSSION);
    this.notes = new NoteWriter(xml, staves, head, drums, voices, numbered);
    for (int staff = 1; staff <= staves.count(); staff++) {
      for (List<Piece> line : staves.get(staff).lines()) {
        String voice = Integer.toString(lines.size() + 1);
        DirectionWriter directions = new DirectionWriter(xml, voice, staves, losses);
        lines.add(new Line(staff, line, measures, directions));
      }
    }
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
    head.open(start, empty ? end : start, now, here);
    notes.divisions(head.divisions());
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

  private void voice(int index, Offset start, Offset end, List<Piece> pieces, String place)
      throws IOException {
    Line line = lines.get(index);
    String voice = Integer.toString(index + 1);
    DirectionWriter directions = line.directions;
    directions.place(place);
    Offset now = start;
    Piece before = null;
    Piece main = null;
    for (Piece piece : pieces) {
      Offset offset = piece.moment().offset();
      int staff = staves.number(piece.manner().staff());
      if (now.isBefore(offset)) {
        forward(offset.minus(now), voice, line.staff);
        now = offset;
      }
      List<Attachment> loose = piece.isOrnament() ? List.of() : staves.get(staff).takeAt(offset);
      if (!offset.equals(start)) {
        head.within(loose, offset, staff);
        head.within(piece.marks(), offset, staff);
      }
      directions.staff(staff);
      directions.write(loose, 0);
      directions.write(piece.marks(), 0);
      if (isSilent(piece)) {
        forward(piece.duration(), voice, staff);
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

  private void forward(Duration duration, String voice, int staff) throws IOException {
    if (!duration.isZero()) {
      xml.open("forward").text("duration", ticks(duration)).text("voice", voice);
      staves.write(xml, staff);
      xml.close();
    }
  }

  private long ticks(Duration duration) {
    return notes.ticks(duration);
  }

  /** Marks of a measure at whose time nothing begins. */
  private void loose(Offset now, Offset end, DirectionWriter directions) throws IOException {
    for (int staff = 1; staff <= staves.count(); staff++) {
      directions.staff(staff);
      for (Map.Entry<Offset, List<Attachment>> marks :
          staves.get(staff).takeBefore(end).entrySet()) {
        Duration later = marks.getKey().minus(now);
        directions.write(marks.getValue(), later.isZero() ? 0 : ticks(later));
      }
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
