package org.divisi.studio.musicxml.write;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.divisi.score.Grace;
import org.divisi.score.MultimeasureRest;
import org.divisi.score.NoteHead;
import org.divisi.score.Place;
import org.divisi.score.Repeat;
import org.divisi.score.Syllable;
import org.divisi.score.Tuplet;
import org.divisi.studio.musicxml.words.NoteTypes;
import org.divisi.studio.musicxml.words.Xml;
import org.divisi.studio.stage.HeadMarks;
import org.divisi.theory.Duration;
import org.divisi.theory.NoteValue;
import org.divisi.theory.Pitch;
import org.divisi.theory.Ratio;
import org.jspecify.annotations.Nullable;

/** Writes notes, chords and rests: a chord as notes of which all but the first say so. */
public final class NoteWriter {
  public static final String STEALS = "steal-time-previous";

  /** How many digits behind the point tell all fractions apart that music has. */
  private static final int DIGITS = 12;

  /** A quarter, if nothing else is said. */
  public static final String USUALLY_STOLEN = "25";

  private final Xml xml;
  private final PartStaves staves;
  private final MeasureHead head;
  private final Drumkit drums;
  private final Verses verses;
  private final Ties ties;
  private final NotationWriter notations;
  private final boolean numbered;
  private long divisions = 1;
  private long continued;

  NoteWriter(
      Xml xml,
      PartStaves staves,
      MeasureHead head,
      Drumkit drums,
      Voices voices,
      boolean numbered) {
    this.xml = xml;
    this.staves = staves;
    this.head = head;
    this.drums = drums;
    this.verses = voices.verses();
    this.ties = voices.ties();
    this.numbered = numbered;
    this.notations = new NotationWriter(xml);
  }

  /** From here on, a quarter has so many divisions. */
  void divisions(long divisions) {
    this.divisions = divisions;
  }

  long ticks(Duration duration) {
    Duration ticks = duration.times(4).times(divisions);
    return ticks.numerator() / ticks.denominator();
  }

  /**
   * Writes a piece.
   *
   * @param main the note before, for an ornament behind it; else null
   * @param more whether it belongs to the chord that was written before
   */
  void write(Piece piece, LineMarks marks, String voice, @Nullable Piece main, boolean more)
      throws IOException {
    List<NoteHead> heads = piece.leaf().heads();
    if (heads.isEmpty()) {
      note(piece, null, true, id(piece, 0), marks, voice, main, more);
    }
    List<Integer> order = order(heads);
    for (int index : order) {
      boolean first = index == order.getFirst();
      note(piece, heads.get(index), first, id(piece, index), marks, voice, main, more || !first);
    }
  }

  /**
   * Heads in the order in which they are written: what stands at the first holds for the chord, so
   * that is one without articulations of its own.
   */
  private static List<Integer> order(List<NoteHead> heads) {
    List<Integer> order = new ArrayList<>();
    for (int index = 0; index < heads.size(); index++) {
      order.add(index);
    }
    for (int index = 0; index < heads.size(); index++) {
      if (HeadMarks.articulations(heads.get(index)).isEmpty()) {
        Collections.swap(order, 0, index);
        break;
      }
    }
    return order;
  }

  private void note(
      Piece piece,
      @Nullable NoteHead head,
      boolean first,
      String id,
      LineMarks marks,
      String voice,
      @Nullable Piece main,
      boolean more)
      throws IOException {
    if (piece.isSkip()) {
      xml.open("note", "print-object", "no");
    } else if (numbered) {
      xml.open("note", "id", id);
    } else {
      xml.open("note");
    }
    if (piece.isOrnament()) {
      grace(piece, main);
    }
    if (more) {
      xml.empty("chord");
    }
    pitch(piece, head);
    if (!piece.isOrnament()) {
      xml.text("duration", ticks(piece.duration()));
    }
    boolean to = head != null && ties.isTo(piece, head);
    boolean from = head != null && ties.isFrom(piece, head);
    if (to) {
      xml.empty("tie", "type", "stop");
    }
    if (from) {
      xml.empty("tie", "type", "start");
    }
    if (head != null && head.isDrum()) {
      xml.empty("instrument", "id", drums.id(head.drum()));
    }
    xml.text("voice", voice);
    look(piece, head, more ? List.of() : marks.beams(piece));
    notations.write(piece, head, first, to, from, marks);
    if (first) {
      lyrics(piece);
    }
    xml.close();
  }

  /**
   * The number of the leaf in the score, then that of the head; then what keeps tied parts apart.
   */
  private String id(Piece piece, int index) {
    String id = "n%d-%d".formatted(piece.place().position(), index);
    return piece.first() ? id : id + "-" + continued++;
  }

  private void grace(Piece piece, @Nullable Piece main) throws IOException {
    boolean slashed = false;
    for (Place place = piece.place().parent(); place != null; place = place.parent()) {
      slashed |=
          place.component() instanceof Grace grace
              && (grace.kind() == Grace.Kind.ACCIACCATURA || grace.kind() == Grace.Kind.SLASHED);
    }
    if (main != null) {
      xml.empty("grace", STEALS, stolen(piece, main));
    } else if (slashed) {
      xml.empty("grace", "slash", "yes");
    } else {
      xml.empty("grace");
    }
  }

  /** How much of the note before them ornaments behind it take, in hundredths. */
  private static String stolen(Piece piece, Piece main) {
    Ratio part = main.end().minus(piece.moment().offset()).dividedBy(main.duration());
    return new BigDecimal(part.numerator())
        .movePointRight(2)
        .divide(new BigDecimal(part.denominator()), DIGITS, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }

  private void pitch(Piece piece, @Nullable NoteHead head) throws IOException {
    if (head == null) {
      if (piece.leaf() instanceof MultimeasureRest) {
        xml.empty("rest", "measure", "yes");
      } else {
        xml.empty("rest");
      }
    } else if (head.isDrum()) {
      xml.open("unpitched").text("display-step", "C").text("display-octave", 5).close();
    } else {
      Pitch pitch = head.pitch();
      xml.open("pitch").text("step", pitch.step());
      if (pitch.alteration().quarterTones() != 0) {
        xml.text("alter", Attributes.number(pitch.alteration().quarterTones() / 2.0));
      }
      xml.text("octave", Math.clamp(pitch.octave(), 0, 9)).close();
    }
  }

  private void look(Piece piece, @Nullable NoteHead note, List<String> beams) throws IOException {
    NoteValue value = piece.value();
    String type = value == null ? null : NoteTypes.type(value);
    if (type != null && value != null) {
      xml.text("type", type);
      for (int dot = 0; dot < value.dots(); dot++) {
        xml.empty("dot");
      }
    }
    int staff = staves.number(piece.manner().staff());
    if (note != null && !note.isDrum()) {
      String accidental = head.accidentals(staff).of(note);
      if (accidental != null && note.cautionary()) {
        xml.text("accidental", accidental, "cautionary", "yes", "parentheses", "yes");
      } else if (accidental != null) {
        xml.text("accidental", accidental);
      }
    }
    Ratio scale = scale(piece);
    if (!scale.isTrivial()) {
      xml.open("time-modification")
          .text("actual-notes", scale.denominator())
          .text("normal-notes", scale.numerator())
          .close();
    }
    if (note != null && !piece.manner().stem().isEmpty()) {
      xml.text("stem", piece.manner().stem());
    }
    if (note != null && note.parenthesized()) {
      xml.text("notehead", "normal", "parentheses", "yes");
    }
    staves.write(xml, staff);
    for (int beam = 0; beam < beams.size(); beam++) {
      xml.text("beam", beams.get(beam), "number", Integer.toString(beam + 1));
    }
  }

  /**
   * By how much the tuplets around a piece scale it, and how two notes are that alternate; for an
   * ornament, which has no duration to say it, its multiplier too.
   */
  private static Ratio scale(Piece piece) {
    Ratio scale = piece.isOrnament() ? piece.leaf().value().multiplier() : Ratio.ONE;
    for (Place place = piece.place().parent(); place != null; place = place.parent()) {
      if (place.component() instanceof Tuplet tuplet) {
        scale = scale.times(tuplet.multiplier());
      } else if (place.component() instanceof Repeat repeat
          && repeat.kind() == Repeat.Kind.TREMOLO) {
        scale = scale.times(Ratio.of(1, 2));
      }
    }
    return scale.reduced();
  }

  private void lyrics(Piece piece) throws IOException {
    List<Syllable> syllables = verses.of(piece);
    for (int verse = 0; verse < syllables.size(); verse++) {
      Syllable syllable = syllables.get(verse);
      if (syllable.kind() == Syllable.Kind.SUNG) {
        xml.open("lyric", "number", Integer.toString(verse + 1))
            .text("syllabic", syllable.hyphen() ? "begin" : "single")
            .text("text", syllable.text());
        if (syllable.extender()) {
          xml.empty("extend");
        }
        xml.close();
      }
    }
  }
}
