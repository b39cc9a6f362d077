package org.divisi.studio.musicxml.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.divisi.score.Clef;
import org.divisi.score.Literal;
import org.divisi.score.NoteHead;
import org.divisi.score.StartBeam;
import org.divisi.score.StopBeam;
import org.divisi.theory.Duration;
import org.divisi.theory.Offset;
import org.jspecify.annotations.Nullable;

/**
 * Which stems are turned by hand. Most programs say the way of every stem, and nearly always it is
 * the one that LilyPond would choose: only what differs from that is kept.
 */
final class Stems {
  private static final String UP = "up";
  private static final String DOWN = "down";

  private final Map<Integer, NavigableMap<Offset, Clef>> clefs;

  /** The clefs of a part, by staff and time. */
  Stems(Map<Integer, NavigableMap<Offset, Clef>> clefs) {
    this.clefs = clefs;
  }

  /** A note, and when it begins. */
  record Timed(Raw raw, Offset offset) {}

  /**
   * Finds where the notes of a line need a command.
   *
   * @param number which voice of its staff the line is; 0 where it is alone
   * @param found hears the note before which a command stands
   */
  void turn(List<Timed> line, int number, BiConsumer<Raw, Literal> found) {
    String now = "";
    for (List<Timed> beamed : beams(line)) {
      String usual = usual(beamed, number);
      String said = said(beamed);
      if (said.equals(now)) {
        continue;
      }
      String next = said.equals(usual) ? "" : said;
      if (!next.equals(now)) {
        found.accept(beamed.getFirst().raw(), command(next, number));
        now = next;
      }
    }
  }

  /** A numbered voice has a way of its own to go back to. */
  private static Literal command(String way, int number) {
    String back = number == 0 ? "\\stemNeutral" : number % 2 == 1 ? "\\stemUp" : "\\stemDown";
    return Literal.of(way.isEmpty() ? back : way.equals(UP) ? "\\stemUp" : "\\stemDown");
  }

  /** Notes that have stems, those under one beam together. */
  private static List<List<Timed>> beams(List<Timed> line) {
    List<List<Timed>> beams = new ArrayList<>();
    @Nullable List<Timed> open = null;
    for (Timed note : line) {
      Raw raw = note.raw();
      boolean whole = raw.written != null && raw.written.compareTo(Duration.WHOLE) >= 0;
      if (raw.grace != Raw.Grace.NONE || raw.heads.isEmpty() || raw.goesOn || whole) {
        continue;
      }
      if (open == null) {
        open = new ArrayList<>();
        beams.add(open);
      }
      open.add(note);
      boolean begins = has(raw, StartBeam.class) || open.size() > 1;
      if (!begins || has(raw, StopBeam.class)) {
        open = null;
      }
    }
    return beams;
  }

  private static boolean has(Raw raw, Class<?> kind) {
    return raw.marks.stream().anyMatch(mark -> kind.isInstance(mark.indicator()));
  }

  /** The way that all say; an empty text where they say none, or not the same. */
  private static String said(List<Timed> beamed) {
    String first = beamed.getFirst().raw().stem;
    return beamed.stream().allMatch(note -> note.raw().stem.equals(first)) ? first : "";
  }

  /** The way that LilyPond chooses: away from the side to which the notes reach out farthest. */
  private String usual(List<Timed> beamed, int number) {
    if (number > 0) {
      return number % 2 == 1 ? UP : DOWN;
    }
    int highest = Integer.MIN_VALUE;
    int lowest = Integer.MAX_VALUE;
    for (Timed note : beamed) {
      Clef clef = clef(note);
      for (NoteHead head : note.raw().heads) {
        int line = head.isDrum() ? 0 : clef.position(head.pitch());
        highest = Math.max(highest, line);
        lowest = Math.min(lowest, line);
      }
    }
    return highest + lowest < 0 ? UP : DOWN;
  }

  private Clef clef(Timed note) {
    NavigableMap<Offset, Clef> own = clefs.getOrDefault(note.raw().staff, new TreeMap<>());
    Map.Entry<Offset, Clef> clef = own.floorEntry(note.offset());
    return clef == null ? Clef.TREBLE : clef.getValue();
  }
}
