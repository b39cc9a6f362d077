package org.divisi.studio.musicxml;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.divisi.score.Attachment;
import org.divisi.score.BarLine;
import org.divisi.score.Clef;
import org.divisi.score.Instrument;
import org.divisi.score.KeySignature;
import org.divisi.score.Skip;
import org.divisi.score.TimeSignature;
import org.divisi.select.Bars;
import org.divisi.theory.Duration;
import org.divisi.theory.Offset;
import org.jspecify.annotations.Nullable;

/** Writes a part: measure after measure, and in each one voice after the other. */
final class PartWriter {
  private final Xml xml;
  private final String id;
  private final Stave stave;
  private final Bars bars;
  private final List<Loss> losses;
  private final List<Line> lines = new ArrayList<>();
  private final Accidentals accidentals = new Accidentals();
  private final NoteWriter notes;
  private long divisions;

  /** With which clef a part begins that has none; null where it then has none. */
  private final @Nullable Clef usual;

  private @Nullable TimeSignature meter;

  /** A voice, and how far it has been written. */
  private static final class Line {
    private final List<Piece> pieces;
    private final LineMarks marks;
    private int next;

    Line(List<Piece> pieces) {
      this.pieces = pieces;
      this.marks = new LineMarks(pieces);
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
      Bars bars,
      Drumkit drums,
      Verses verses,
      List<Loss> losses,
      boolean numbered) {
    this.xml = xml;
    this.id = id;
    this.stave = stave;
    this.bars = bars;
    this.losses = losses;
    this.usual = !numbered ? null : drums.isEmpty() ? Clef.TREBLE : Clef.PERCUSSION;
    this.notes = new NoteWriter(xml, accidentals, drums, verses, numbered);
    stave.lines().forEach(line -> lines.add(new Line(line)));
  }

  void write() throws IOException {
    xml.open("part", "id", id);
    Offset start = Offset.ZERO;
    int number = 1;
    do {
      Offset end = bars.endAfter(start);
      measure(number, start, end);
      start = end;
      number++;
    } while (lines.stream().anyMatch(line -> line.next < line.pieces.size()));
    xml.close();
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
    TimeSignature now = bars.meterAt(start);
    boolean partial = end.minus(start).compareTo(now.duration()) < 0;
    String label = Integer.toString(number);
    if (partial) {
      xml.open("measure", "number", label, "implicit", "yes");
    } else {
      xml.open("measure", "number", label);
    }
    attributes(start, now, here);
    String place = "part %s, measure %d".formatted(id, number);
    for (int index = 0; index < here.size(); index++) {
      voice(index, start, here.get(index), place);
    }
    barLine(end, here);
    xml.close();
  }

  /** What holds from the start of a measure on. */
  private void attributes(Offset start, TimeSignature now, List<List<Piece>> here)
      throws IOException {
    long fine = divisions(start, here);
    KeySignature key = null;
    Clef clef = null;
    Instrument instrument = null;
    for (Attachment mark : opening(start, here)) {
      switch (mark.indicator()) {
        case KeySignature given -> key = given;
        case Clef given -> clef = given;
        case Instrument given -> instrument = given;
        default -> {}
      }
    }
    if (clef == null && start.equals(Offset.ZERO)) {
      clef = usual;
    }
    accidentals.measure(key);
    boolean changed = !now.equals(meter);
    if (fine == divisions && key == null && clef == null && !changed && instrument == null) {
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
    Attributes.transpose(xml, instrument);
    xml.close();
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
  private static long divisions(Offset start, List<List<Piece>> here) {
    long divisions = 1;
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
    long a = one;
    long b = other;
    while (b != 0) {
      long rest = a % b;
      a = b;
      b = rest;
    }
    return Math.multiplyExact(one / a, other);
  }

  private void voice(int index, Offset start, List<Piece> pieces, String place) throws IOException {
    Line line = lines.get(index);
    String voice = Integer.toString(index + 1);
    DirectionWriter directions = new DirectionWriter(xml, voice, losses, place);
    Offset now = start;
    for (Piece piece : pieces) {
      Offset offset = piece.moment().offset();
      if (!piece.isOrnament() && now.isBefore(offset)) {
        forward(offset.minus(now), voice);
        now = offset;
      }
      if (!offset.equals(start)) {
        inMeasure(piece);
      }
      directions.write(piece);
      if (piece.leaf() instanceof Skip || isEmptyChord(piece)) {
        forward(piece.isOrnament() ? Duration.ZERO : piece.duration(), voice);
      } else {
        notes.write(piece, line.marks, voice, piece.isOrnament() && offset.isBefore(now));
      }
      directions.behind(piece);
      now = now.isBefore(piece.end()) ? piece.end() : now;
    }
    if (index < lines.size() - 1 && start.isBefore(now)) {
      xml.open("backup").text("duration", ticks(now.minus(start))).close();
    }
  }

  private static boolean isEmptyChord(Piece piece) {
    return piece.leaf().isPitched() && piece.leaf().heads().isEmpty();
  }

  private void forward(Duration duration, String voice) throws IOException {
    if (!duration.isZero()) {
      xml.open("forward").text("duration", ticks(duration)).text("voice", voice).close();
    }
  }

  private long ticks(Duration duration) {
    return notes.ticks(duration);
  }

  /** Clefs and keys that change within a measure. */
  private void inMeasure(Piece piece) throws IOException {
    for (Attachment mark : piece.marks()) {
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
  }

  private void barLine(Offset end, List<List<Piece>> here) throws IOException {
    for (List<Piece> line : here) {
      for (Piece piece : line) {
        for (Attachment mark : piece.marks()) {
          if (mark.indicator() instanceof BarLine bar && piece.end().equals(end)) {
            Attributes.barLine(xml, bar);
            return;
          }
        }
      }
    }
  }
}
