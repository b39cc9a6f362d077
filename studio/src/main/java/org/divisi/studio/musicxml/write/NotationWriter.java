package org.divisi.studio.musicxml.write;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.divisi.score.Arpeggio;
import org.divisi.score.Articulation;
import org.divisi.score.Attachment;
import org.divisi.score.BreathMark;
import org.divisi.score.Fermata;
import org.divisi.score.Glissando;
import org.divisi.score.LaissezVibrer;
import org.divisi.score.Literal;
import org.divisi.score.NoteHead;
import org.divisi.score.Place;
import org.divisi.score.Repeat;
import org.divisi.score.StartPhrasingSlur;
import org.divisi.score.StartSlur;
import org.divisi.score.StartTrillSpan;
import org.divisi.score.StemTremolo;
import org.divisi.score.StopPhrasingSlur;
import org.divisi.score.StopSlur;
import org.divisi.score.StopTrillSpan;
import org.divisi.score.Tuplet;
import org.divisi.studio.musicxml.words.MarkNames;
import org.divisi.studio.musicxml.words.Xml;
import org.divisi.studio.stage.HeadMarks;
import org.divisi.theory.Ratio;
import org.jspecify.annotations.Nullable;

/** Writes what belongs to a note: ties, slurs, tuplets, articulations, ornaments. */
final class NotationWriter {
  private static final String TYPE = "type";
  private static final String START = "start";
  private static final String STOP = "stop";
  private static final String NUMBER = "number";
  private static final String PRINTED = "print-object";

  private final Xml xml;
  private boolean gliding;

  NotationWriter(Xml xml) {
    this.xml = xml;
  }

  /** An element that is written later. */
  private interface Part {
    void write() throws IOException;
  }

  /** Whether the mark has a place at a note. */
  static boolean has(Attachment mark) {
    return switch (mark.indicator()) {
      case Articulation given ->
          MarkNames.ARTICULATIONS.containsKey(given.name())
              || MarkNames.FERMATAS.containsKey(given.name())
              || MarkNames.ORNAMENTS.containsKey(given.name())
              || MarkNames.TECHNIQUES.containsKey(given.name());
      case Fermata given -> true;
      case BreathMark given -> true;
      case StemTremolo given -> true;
      case StartSlur given -> true;
      case StopSlur given -> true;
      case StartPhrasingSlur given -> true;
      case StopPhrasingSlur given -> true;
      case StartTrillSpan given -> true;
      case StopTrillSpan given -> true;
      case Arpeggio given -> true;
      case Glissando given -> true;
      case LaissezVibrer given -> true;
      case Literal given -> !HeadMarks.finger(given.text()).isEmpty();
      default -> false;
    };
  }

  void write(
      Piece piece,
      @Nullable NoteHead head,
      boolean first,
      boolean to,
      boolean from,
      LineMarks marks)
      throws IOException {
    List<Part> parts = new ArrayList<>();
    if (to) {
      parts.add(() -> xml.empty("tied", TYPE, STOP));
    }
    if (from) {
      parts.add(() -> xml.empty("tied", TYPE, START));
    }
    if (first) {
      tuplets(piece, marks, parts);
      glide(piece, parts);
      cut(piece, parts);
    }
    for (Attachment mark : piece.marks()) {
      if (first || mark.indicator() instanceof Arpeggio) {
        single(mark, parts);
      }
    }
    List<Articulation> touches = new ArrayList<>();
    if (first) {
      piece.marks().stream()
          .map(Attachment::indicator)
          .filter(Articulation.class::isInstance)
          .forEach(mark -> touches.add((Articulation) mark));
    }
    if (head != null && piece.first()) {
      touches.addAll(HeadMarks.articulations(head));
    }
    group("articulations", articulations(piece, touches, first), parts);
    group("ornaments", ornaments(piece, touches, first), parts);
    group("technical", technical(piece, head, touches, first), parts);
    if (!parts.isEmpty()) {
      xml.open("notations");
      for (Part part : parts) {
        part.write();
      }
      xml.close();
    }
  }

  private void group(String name, List<Part> marks, List<Part> parts) {
    if (!marks.isEmpty()) {
      parts.add(
          () -> {
            xml.open(name);
            for (Part mark : marks) {
              mark.write();
            }
            xml.close();
          });
    }
  }

  private void tuplets(Piece piece, LineMarks marks, List<Part> parts) {
    List<Place> begun = marks.begun(piece);
    int depth = LineMarks.tuplets(piece).size() - begun.size();
    for (Place place : begun) {
      depth++;
      String number = Integer.toString(depth);
      Ratio ratio = ((Tuplet) place.component()).ratio();
      parts.add(
          () ->
              xml.open("tuplet", TYPE, START, NUMBER, number, "bracket", "yes")
                  .open("tuplet-actual")
                  .text("tuplet-number", ratio.numerator())
                  .close()
                  .open("tuplet-normal")
                  .text("tuplet-number", ratio.denominator())
                  .close()
                  .close());
    }
    for (int number : marks.ended(piece)) {
      parts.add(() -> xml.empty("tuplet", TYPE, STOP, NUMBER, Integer.toString(number)));
    }
  }

  /**
   * A short note that a bar line cuts: its parts, if they were notes of their own, would last
   * longer together than it does, so they say that they are one.
   */
  private void cut(Piece piece, List<Part> parts) {
    if (piece.first() && piece.last() || !isShort(piece)) {
      return;
    }
    if (!piece.first()) {
      parts.add(() -> xml.text(MarkNames.OTHER, MarkNames.CUT, TYPE, STOP, PRINTED, "no"));
    }
    if (!piece.last()) {
      parts.add(() -> xml.text(MarkNames.OTHER, MarkNames.CUT, TYPE, START, PRINTED, "no"));
    }
  }

  private static boolean isShort(Piece piece) {
    List<Articulation> touches = new ArrayList<>();
    for (Attachment mark : piece.leaf().attachments()) {
      if (mark.indicator() instanceof Articulation touch) {
        touches.add(touch);
      }
    }
    piece.leaf().heads().forEach(head -> touches.addAll(HeadMarks.articulations(head)));
    return touches.stream().anyMatch(touch -> MarkNames.SHORT.contains(touch.name()));
  }

  /** A glide that begins at a note ends at the next. */
  private void glide(Piece piece, List<Part> parts) {
    if (gliding && piece.leaf().isPitched()) {
      parts.add(() -> xml.empty("slide", TYPE, STOP, NUMBER, "1"));
      gliding = false;
    }
    if (piece.marks().stream().anyMatch(mark -> mark.indicator() instanceof Glissando)) {
      parts.add(() -> xml.empty("slide", TYPE, START, NUMBER, "1", "line-type", "solid"));
      gliding = true;
    }
  }

  private void single(Attachment mark, List<Part> parts) {
    switch (mark.indicator()) {
      case StartSlur slur -> parts.add(() -> xml.empty("slur", TYPE, START, NUMBER, "1"));
      case StopSlur slur -> parts.addFirst(() -> xml.empty("slur", TYPE, STOP, NUMBER, "1"));
      case StartPhrasingSlur slur -> parts.add(() -> xml.empty("slur", TYPE, START, NUMBER, "2"));
      case StopPhrasingSlur slur ->
          parts.addFirst(() -> xml.empty("slur", TYPE, STOP, NUMBER, "2"));
      case Fermata fermata -> fermata(fermata.command(), parts);
      case Articulation given when MarkNames.FERMATAS.containsKey(given.name()) ->
          fermata(given.name(), parts);
      case Arpeggio arpeggio -> parts.add(() -> xml.empty("arpeggiate"));
      case LaissezVibrer tie -> parts.add(() -> xml.empty("tied", TYPE, "let-ring"));
      default -> {}
    }
  }

  private void fermata(String name, List<Part> parts) {
    parts.add(() -> xml.text("fermata", MarkNames.FERMATAS.getOrDefault(name, "")));
  }

  private List<Part> named(List<Articulation> touches, Map<String, String> names) {
    List<Part> parts = new ArrayList<>();
    for (Articulation given : touches) {
      String name = names.get(given.name());
      if (name != null) {
        parts.add(() -> xml.empty(name));
      }
    }
    return parts;
  }

  private List<Part> articulations(Piece piece, List<Articulation> touches, boolean first) {
    List<Part> parts = named(touches, MarkNames.ARTICULATIONS);
    if (first && piece.leaf().has(BreathMark.class) && piece.last()) {
      parts.add(() -> xml.empty("breath-mark"));
    }
    return parts;
  }

  private List<Part> technical(
      Piece piece, @Nullable NoteHead head, List<Articulation> touches, boolean first) {
    List<Part> parts = named(touches, MarkNames.TECHNIQUES);
    List<String> fingers = new ArrayList<>();
    if (first) {
      for (Attachment mark : piece.marks()) {
        if (mark.indicator() instanceof Literal literal) {
          fingers.addAll(HeadMarks.finger(literal.text()));
        }
      }
    }
    if (head != null && piece.first()) {
      fingers.addAll(HeadMarks.fingers(head));
    }
    fingers.forEach(finger -> parts.add(() -> xml.text("fingering", finger)));
    return parts;
  }

  private List<Part> ornaments(Piece piece, List<Articulation> touches, boolean first) {
    List<Part> parts = named(touches, MarkNames.ORNAMENTS);
    if (!first) {
      return parts;
    }
    for (Attachment mark : piece.marks()) {
      switch (mark.indicator()) {
        case StemTremolo tremolo -> {
          int strokes = Math.min(8, Integer.numberOfTrailingZeros(tremolo.flags()) - 2);
          parts.add(() -> xml.text("tremolo", strokes, TYPE, "single"));
        }
        case StartTrillSpan trill -> {
          parts.add(() -> xml.empty("trill-mark"));
          parts.add(() -> xml.empty("wavy-line", TYPE, START, NUMBER, "1"));
        }
        case StopTrillSpan trill ->
            parts.add(() -> xml.empty("wavy-line", TYPE, STOP, NUMBER, "1"));
        default -> {}
      }
    }
    alternating(piece, parts);
    return parts;
  }

  /** Two notes that alternate: a tremolo from the one to the other. */
  private void alternating(Piece piece, List<Part> parts) {
    for (Place place = piece.place().parent(); place != null; place = place.parent()) {
      if (place.component() instanceof Repeat repeat && repeat.kind() == Repeat.Kind.TREMOLO) {
        boolean begins = piece.place().offset().equals(place.offset());
        int strokes = Math.clamp(piece.leaf().value().log() - 2, 1, 8);
        parts.add(() -> xml.text("tremolo", strokes, TYPE, begins ? START : STOP));
        return;
      }
    }
  }
}
