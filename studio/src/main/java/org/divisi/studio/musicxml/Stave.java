package org.divisi.studio.musicxml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.divisi.score.Attachment;
import org.divisi.studio.stage.Cue;
import org.divisi.studio.stage.Seat;
import org.divisi.theory.Offset;

/** A staff on its way to MusicXML: its voices, and the marks that stand on it. */
final class Stave {
  private final Seat seat;
  private final Map<Seat, List<Piece>> voices = new LinkedHashMap<>();
  private final Map<Offset, List<Attachment>> marks = new HashMap<>();

  Stave(Seat seat) {
    this.seat = seat;
  }

  Seat seat() {
    return seat;
  }

  List<Piece> voice(Seat voice) {
    return voices.computeIfAbsent(voice, none -> new ArrayList<>());
  }

  void marks(Cue cue) {
    marks.computeIfAbsent(cue.moment().offset(), none -> new ArrayList<>()).addAll(cue.marks());
  }

  /** Marks that stand on no leaf, at a time. */
  List<Attachment> marksAt(Offset offset) {
    return marks.getOrDefault(offset, List.of());
  }

  /** What is attached where the staff begins. */
  List<Attachment> opening() {
    List<Attachment> opening = new ArrayList<>(marksAt(Offset.ZERO));
    for (List<Piece> voice : voices.values()) {
      for (Piece piece : voice) {
        if (piece.moment().offset().isAfter(Offset.ZERO)) {
          break;
        }
        opening.addAll(piece.marks());
      }
    }
    return opening;
  }

  Map<Seat, List<Piece>> voices() {
    return voices;
  }

  boolean isSilent() {
    return voices.isEmpty();
  }

  /** The voices by their numbers, from 1: those that follow one another share one. */
  List<List<Piece>> lines() {
    List<List<Piece>> lines = new ArrayList<>();
    for (List<Piece> voice : voices.values()) {
      Offset start = voice.getFirst().moment().offset();
      List<Piece> free =
          lines.stream()
              .filter(line -> !line.getLast().end().isAfter(start))
              .findFirst()
              .orElseGet(
                  () -> {
                    List<Piece> fresh = new ArrayList<>();
                    lines.add(fresh);
                    return fresh;
                  });
      free.addAll(voice);
    }
    return lines;
  }
}
