package org.divisi.studio.musicxml.write;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.divisi.score.Attachment;
import org.divisi.score.Clef;
import org.divisi.score.KeySignature;
import org.divisi.score.TimeSignature;
import org.divisi.studio.musicxml.words.Accidentals;
import org.divisi.studio.musicxml.words.Xml;
import org.divisi.theory.Offset;
import org.divisi.theory.Pitch;
import org.divisi.theory.Ratio;
import org.jspecify.annotations.Nullable;

/** Writes what holds from a time on: divisions, keys, the meter, clefs, transpositions. */
final class MeasureHead {
  private final Xml xml;
  private final PartStaves staves;

  /** With which clef a staff begins that has none. */
  private final Clef usual;

  private final List<Accidentals> accidentals = new ArrayList<>();
  private final List<Pitch> transpositions;
  private @Nullable TimeSignature meter;
  private long divisions;

  MeasureHead(Xml xml, PartStaves staves, Clef usual) {
    this.xml = xml;
    this.staves = staves;
    this.usual = usual;
    this.transpositions = new ArrayList<>(Collections.nCopies(staves.count(), Pitch.MIDDLE_C));
    staves.all().forEach(stave -> accidentals.add(new Accidentals()));
  }

  /** What was altered in a staff, from 1. */
  Accidentals accidentals(int staff) {
    return accidentals.get(staff - 1);
  }

  /** Into how many parts a quarter is divided. */
  long divisions() {
    return divisions;
  }

  /** What a staff begins a measure with; null each where it goes on. */
  private record Signs(@Nullable KeySignature key, @Nullable Clef clef, @Nullable Pitch middleC) {
    boolean isNothing() {
      return key == null && clef == null && middleC == null;
    }
  }

  /**
   * Begins a measure.
   *
   * @param end when it ends, where it is empty; else its start again
   */
  void open(Offset start, Offset end, TimeSignature now, List<List<Piece>> here)
      throws IOException {
    long fine = divisions(start, end, here);
    List<Signs> signs = new ArrayList<>();
    for (int staff = 1; staff <= staves.count(); staff++) {
      signs.add(signs(staff, start, here));
      accidentals(staff).measure(signs.getLast().key());
    }
    boolean changed = !now.equals(meter);
    if (fine == divisions && !changed && signs.stream().allMatch(Signs::isNothing)) {
      return;
    }
    xml.open("attributes");
    if (fine != divisions) {
      xml.text("divisions", fine);
    }
    boolean first = divisions == 0;
    divisions = fine;
    keys(signs);
    if (changed) {
      xml.open("time").text("beats", now.numerator()).text("beat-type", now.denominator()).close();
      meter = now;
    }
    if (first && staves.count() > 1) {
      xml.text("staves", staves.count());
    }
    for (int staff = 1; staff <= staves.count(); staff++) {
      Attributes.clef(xml, signs.get(staff - 1).clef(), staves.attribute(staff));
    }
    for (int staff = 1; staff <= staves.count(); staff++) {
      transpose(staff, signs.get(staff - 1).middleC());
    }
    xml.close();
  }

  private Signs signs(int staff, Offset start, List<List<Piece>> here) {
    KeySignature key = null;
    Clef clef = start.equals(Offset.ZERO) ? usual : null;
    for (Attachment mark : opening(staff, start, here)) {
      switch (mark.indicator()) {
        case KeySignature given -> key = given;
        case Clef given -> clef = given;
        default -> {}
      }
    }
    return new Signs(key, clef, staves.get(staff).middleCAt(start));
  }

  private List<Attachment> opening(int staff, Offset start, List<List<Piece>> here) {
    List<Attachment> marks = new ArrayList<>(staves.get(staff).marksAt(start));
    for (List<Piece> line : here) {
      for (Piece piece : line) {
        if (piece.moment().offset().equals(start)
            && staves.number(piece.manner().staff()) == staff) {
          marks.addAll(piece.marks());
        }
      }
    }
    return marks;
  }

  /** One key for all staves, or one for each that changes its own. */
  private void keys(List<Signs> signs) throws IOException {
    KeySignature key = signs.getFirst().key();
    if (signs.stream().allMatch(staff -> Objects.equals(key, staff.key()))) {
      Attributes.key(xml, key);
      return;
    }
    for (int staff = 1; staff <= signs.size(); staff++) {
      Attributes.key(xml, signs.get(staff - 1).key(), staves.attribute(staff));
    }
  }

  private void transpose(int staff, @Nullable Pitch middleC) throws IOException {
    if (middleC != null && !middleC.equals(transpositions.get(staff - 1))) {
      transpositions.set(staff - 1, middleC);
      Attributes.transpose(xml, middleC, staves.attribute(staff));
    }
  }

  /** Clefs and keys that change in a staff within a measure. */
  void within(List<Attachment> marks, Offset offset, int staff) throws IOException {
    for (Attachment mark : marks) {
      if (mark.indicator() instanceof KeySignature key) {
        xml.open("attributes");
        Attributes.key(xml, key, staves.attribute(staff));
        xml.close();
        accidentals(staff).measure(key);
      } else if (mark.indicator() instanceof Clef clef) {
        xml.open("attributes");
        Attributes.clef(xml, clef, staves.attribute(staff));
        xml.close();
      }
    }
    Pitch middleC = staves.get(staff).middleCAt(offset);
    if (middleC != null && !middleC.equals(transpositions.get(staff - 1))) {
      xml.open("attributes");
      transpose(staff, middleC);
      xml.close();
    }
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

  /** The least multiple of both. */
  private static long multiple(long one, long other) {
    return Math.multiplyExact(Ratio.of(one, other).reduced().numerator(), other);
  }
}
