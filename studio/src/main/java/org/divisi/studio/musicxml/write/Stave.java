package org.divisi.studio.musicxml.write;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.divisi.score.Attachment;
import org.divisi.studio.stage.Cue;
import org.divisi.studio.stage.Seat;
import org.divisi.studio.stage.Settings;
import org.divisi.theory.Offset;
import org.divisi.theory.Pitch;
import org.jspecify.annotations.Nullable;

/** A staff on its way to MusicXML: its voices, and the marks that stand on it. */
final class Stave {
  private final Seat seat;
  private final Map<Seat, List<Piece>> voices = new LinkedHashMap<>();
  private final Map<Offset, List<Attachment>> marks = new HashMap<>();
  private final TreeMap<Offset, List<Attachment>> loose = new TreeMap<>();
  private final Map<Offset, Pitch> sounding = new HashMap<>();

  Stave(Seat seat) {
    this.seat = seat;
  }

  Seat seat() {
    return seat;
  }

  List<Piece> voice(Seat voice) {
    return voices.computeIfAbsent(voice, none -> new ArrayList<>());
  }

  /** Hears what holds for the whole staff from a cue on. */
  void hear(Cue cue) {
    for (Attachment mark : cue.marks()) {
      Pitch middleC = Settings.middleC(mark);
      if (middleC != null) {
        sounding.put(cue.moment().offset(), middleC);
      }
    }
  }

  /** What sounds where middle C is written, where that is said at a time; else null. */
  @Nullable Pitch middleCAt(Offset offset) {
    return sounding.get(offset);
  }

  void marks(Cue cue) {
    Offset offset = cue.moment().offset();
    marks.computeIfAbsent(offset, none -> new ArrayList<>()).addAll(cue.marks());
    loose.computeIfAbsent(offset, none -> new ArrayList<>()).addAll(cue.marks());
  }

  /** Marks that stand on no leaf, at a time. */
  List<Attachment> marksAt(Offset offset) {
    return marks.getOrDefault(offset, List.of());
  }

  /** Those at a time, once: nothing when asked again. */
  List<Attachment> takeAt(Offset offset) {
    List<Attachment> here = loose.remove(offset);
    return here == null ? List.of() : here;
  }

  /** Those before a time that nobody has taken, with their times; each once. */
  Map<Offset, List<Attachment>> takeBefore(Offset end) {
    SortedMap<Offset, List<Attachment>> before = loose.headMap(end);
    Map<Offset, List<Attachment>> taken = new LinkedHashMap<>(before);
    before.clear();
    return taken;
  }

  Map<Seat, List<Piece>> voices() {
    return voices;
  }

  boolean isSilent() {
    return voices.isEmpty();
  }

  /**
   * The voices by their numbers, from 1: those that follow one another share one. What a voice
   * plays beside its own notes, longer or shorter than they are, is written as one more.
   */
  List<List<Piece>> lines() {
    List<List<Piece>> lines = new ArrayList<>();
    List<Piece> beside = new ArrayList<>();
    for (List<Piece> voice : voices.values()) {
      Offset start = voice.getFirst().moment().offset();
      List<Piece> line = free(lines, 0, start);
      List<Piece> inTime = new ArrayList<>(voice);
      inTime.sort(Comparator.comparing(Piece::moment).thenComparing(Piece::isSkip));
      for (Piece piece : inTime) {
        if (fits(line, piece)) {
          line.add(piece);
        } else if (!piece.isSkip() || !piece.marks().isEmpty()) {
          beside.add(piece);
        }
      }
    }
    int first = lines.size();
    beside.sort(Comparator.comparing(Piece::moment));
    for (Piece piece : beside) {
      free(lines, first, piece.moment().offset()).add(piece);
    }
    return lines;
  }

  private static boolean fits(List<Piece> line, Piece piece) {
    return line.isEmpty()
        || piece.isOrnament()
        || !line.getLast().end().isAfter(piece.moment().offset())
        || piece.isOneWith(line.getLast());
  }

  /** A line from some number on that has nothing more to play at a time, or a new one. */
  private static List<Piece> free(List<List<Piece>> lines, int from, Offset start) {
    for (List<Piece> line : lines.subList(from, lines.size())) {
      if (!line.getLast().end().isAfter(start)) {
        return line;
      }
    }
    List<Piece> fresh = new ArrayList<>();
    lines.add(fresh);
    return fresh;
  }
}
