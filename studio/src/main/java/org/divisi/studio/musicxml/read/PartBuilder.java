package org.divisi.studio.musicxml.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.divisi.lilypond.LilyPond;
import org.divisi.score.Clef;
import org.divisi.score.Component;
import org.divisi.score.Components;
import org.divisi.score.Heading;
import org.divisi.score.NoteHead;
import org.divisi.score.Staff;
import org.divisi.score.StaffChange;
import org.divisi.score.StaffGroup;
import org.divisi.score.Voice;
import org.divisi.studio.musicxml.Loss;
import org.divisi.studio.musicxml.read.Lanes.Lane;
import org.divisi.studio.stage.Passage;
import org.divisi.theory.Duration;
import org.divisi.theory.Offset;
import org.divisi.theory.Ratio;

/**
 * Builds the staves of a part: its notes in voices, and each mark on the note that it stands at.
 */
final class PartBuilder {
  /** So many voices of a staff are told apart by their stems. */
  private static final int STEMS = 4;

  private final PartReader part;
  private final List<Offset> starts;
  private final List<Passage> passages;
  private final List<Loss> losses;
  private final NoteMarks marks;
  private final Stems stems;

  /**
   * Builds a part.
   *
   * @param starts when each measure begins
   * @param passages what is repeated
   */
  PartBuilder(PartReader part, List<Offset> starts, List<Passage> passages, List<Loss> losses) {
    this.part = part;
    this.starts = starts;
    this.passages = passages;
    this.losses = losses;
    this.marks = new NoteMarks(part, starts, losses);
    this.stems = new Stems(clefs(part, starts));
  }

  List<Component> build() {
    Map<Integer, List<Raw>> staves = new LinkedHashMap<>();
    for (int staff = 1; staff <= part.staves(); staff++) {
      staves.put(staff, new ArrayList<>());
    }
    List<Raw> order = new ArrayList<>(part.notes());
    order.sort(Comparator.comparing(this::offset));
    List<Lane> lanes = new ArrayList<>(Lanes.of(order, this::offset));
    boolean crossing = lanes.stream().anyMatch(Lane::crosses);
    if (crossing) {
      staves.keySet().forEach(staff -> begin(staff, lanes));
    }
    for (Lane lane : lanes) {
      for (Raw raw : lane.notes()) {
        marks.add(raw);
        staves.computeIfAbsent(raw.staff, none -> new ArrayList<>()).add(raw);
      }
    }
    staves.forEach(marks::attach);
    List<Component> built = new ArrayList<>();
    for (int staff : staves.keySet()) {
      List<Lane> own = lanes.stream().filter(lane -> lane.staff() == staff).toList();
      built.addAll(staff(staff, own, crossing));
    }
    if (part.staves() == 1) {
      return built;
    }
    Heading heading = new Heading("PianoStaff", part.id(), true).withLines(names());
    return List.of(new StaffGroup(heading, Components.copyOf(built), List.of()));
  }

  /** A staff whose notes come later begins with silence, which has its clef. */
  private void begin(int staff, List<Lane> lanes) {
    Optional<Lane> first = lanes.stream().filter(lane -> lane.staff() == staff).findFirst();
    Offset end = first.map(lane -> offset(lane.notes().getFirst())).orElse(starts.getLast());
    if (!Offset.ZERO.isBefore(end)) {
      return;
    }
    Raw silence =
        new Raw(
            0,
            Duration.ZERO,
            end.minus(Offset.ZERO),
            Raw.Grace.NONE,
            staff,
            "",
            null,
            Ratio.ONE,
            false);
    silence.hidden = true;
    first.ifPresentOrElse(
        lane -> lane.notes().addFirst(silence), () -> lanes.add(new Lane(staff, List.of(silence))));
  }

  /** What a part of several staves is called. */
  private List<String> names() {
    List<String> lines = new ArrayList<>();
    if (!part.name().isBlank()) {
      lines.add("instrumentName = " + LilyPond.quoted(part.name()));
    }
    if (!part.abbreviation().isBlank()) {
      lines.add("shortInstrumentName = " + LilyPond.quoted(part.abbreviation()));
    }
    return lines;
  }

  private Offset offset(Raw raw) {
    return starts.get(raw.measure).plus(raw.position);
  }

  /**
   * A staff and, behind it, the words that are sung to its voices.
   *
   * @param crossing whether voices change their staves, so that each must live to the end
   */
  private List<Component> staff(int number, List<Lane> lanes, boolean crossing) {
    List<Raw> notes = lanes.stream().flatMap(lane -> lane.notes().stream()).toList();
    String type = notes.stream().anyMatch(PartBuilder::isDrum) ? "DrumStaff" : "Staff";
    String name = staffName(number);
    if (lanes.size() < 2 && !Sung.isSung(notes)) {
      LineBuilder line = lanes.isEmpty() ? new LineBuilder() : line(lanes.getFirst(), 0);
      if (crossing) {
        line.fill(starts.getLast());
      }
      return List.of(new Staff(new Heading(type, name, false), music(line, 0), List.of()));
    }
    List<Component> voices = new ArrayList<>();
    List<Component> words = new ArrayList<>();
    String voiceType = type.equals("DrumStaff") ? "DrumVoice" : "Voice";
    for (Lane lane : lanes) {
      int order = voices.size() + 1;
      String voice = name + "-" + order;
      int stems = lanes.size() > 1 && order <= STEMS ? order : 0;
      LineBuilder line = line(lane, stems);
      if (crossing && order == 1) {
        line.fill(starts.getLast());
      }
      Components music = music(line, stems);
      voices.add(new Voice(new Heading(voiceType, voice, false), music, List.of()));
      words.addAll(new Sung(voice, line.notes(), losses, "part " + part.id()).verses());
    }
    List<Component> built = new ArrayList<>();
    built.add(new Staff(new Heading(type, name, true), Components.copyOf(voices), List.of()));
    built.addAll(words);
    return built;
  }

  private String staffName(int number) {
    return part.staves() == 1 ? part.id() : part.id() + "-" + number;
  }

  /** The music of a line, in repeats where it can be. */
  private Components music(LineBuilder line, int number) {
    Components music = line.music(number);
    Components folded = Folding.fold(music, passages);
    if (folded == null) {
      losses.add(new Loss("repeat", "part %s, a voice that goes on over it".formatted(part.id())));
    }
    return folded == null ? music : folded;
  }

  private static boolean isDrum(Raw raw) {
    return raw.heads.stream().anyMatch(NoteHead::isDrum);
  }

  /** The notes of a line, each with what stands at it. */
  private LineBuilder line(Lane lane, int number) {
    List<Stems.Timed> timed = new ArrayList<>();
    lane.notes().forEach(raw -> timed.add(new Stems.Timed(raw, offset(raw))));
    stems.turn(timed, number, marks::before);
    LineBuilder line = new LineBuilder();
    int staff = lane.staff();
    for (Raw raw : lane.notes()) {
      if (raw.staff != staff) {
        staff = raw.staff;
        marks.before(raw, StaffChange.of(staffName(staff)));
      }
      line.add(raw, offset(raw), marks.of(raw));
    }
    return line;
  }

  private static Map<Integer, NavigableMap<Offset, Clef>> clefs(
      PartReader part, List<Offset> starts) {
    Map<Integer, NavigableMap<Offset, Clef>> clefs = new HashMap<>();
    for (Mark mark : part.marks()) {
      if (mark.attachment().indicator() instanceof Clef clef) {
        Offset at = starts.get(mark.measure()).plus(mark.position());
        clefs.computeIfAbsent(mark.staff(), none -> new TreeMap<>()).put(at, clef);
      }
    }
    return clefs;
  }
}
