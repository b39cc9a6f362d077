package org.divisi.studio.musicxml;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.divisi.lilypond.LilyPond;
import org.divisi.score.Attachment;
import org.divisi.score.Clef;
import org.divisi.score.Component;
import org.divisi.score.Components;
import org.divisi.score.Heading;
import org.divisi.score.InstrumentName;
import org.divisi.score.Literal;
import org.divisi.score.NoteHead;
import org.divisi.score.ShortInstrumentName;
import org.divisi.score.Staff;
import org.divisi.score.StaffGroup;
import org.divisi.score.Voice;
import org.divisi.studio.musicxml.Lanes.Lane;
import org.divisi.studio.stage.Passage;
import org.divisi.theory.Duration;
import org.divisi.theory.Offset;
import org.divisi.theory.Ratio;
import org.jspecify.annotations.Nullable;

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
  private final IdentityHashMap<Raw, List<Attachment>> marks = new IdentityHashMap<>();

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
        marks.put(raw, new ArrayList<>(raw.marks));
        staves.computeIfAbsent(raw.staff, none -> new ArrayList<>()).add(raw);
      }
    }
    staves.forEach(this::attach);
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
    Lane first = lanes.stream().filter(lane -> lane.staff() == staff).findFirst().orElse(null);
    Offset end = first == null ? starts.getLast() : offset(first.notes().getFirst());
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
    if (first == null) {
      lanes.add(new Lane(staff, List.of(silence)));
    } else {
      first.notes().addFirst(silence);
    }
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

  /** Gives each mark of a staff to a note. */
  private void attach(int staff, List<Raw> notes) {
    List<Raw> order = new ArrayList<>(notes);
    order.removeIf(raw -> raw.grace != Raw.Grace.NONE);
    order.sort(Comparator.comparing(this::offset));
    for (Mark mark : part.marks()) {
      if (mark.staff() != staff && mark.staff() != 0) {
        continue;
      }
      Raw found = note(order, mark);
      if (found == null) {
        losses.add(
            new Loss(
                mark.attachment().indicator().toString(),
                "part %s, measure %d".formatted(part.id(), mark.measure() + 1)));
      } else {
        marks.getOrDefault(found, new ArrayList<>()).add(mark.attachment());
      }
    }
    if (part.staves() == 1) {
      name(order);
    }
  }

  /** The note at which a mark stands, or the next; for what ends something, else the last. */
  private @Nullable Raw note(List<Raw> order, Mark mark) {
    Offset at = starts.get(mark.measure()).plus(mark.position());
    int index = from(order, at);
    Raw next = index < order.size() ? order.get(index) : null;
    for (int same = index; next != null && same < order.size(); same++) {
      Raw raw = order.get(same);
      if (!offset(raw).equals(offset(next))) {
        break;
      }
      next = isOwn(raw, mark) && !isOwn(next, mark) ? raw : next;
    }
    boolean exact = next != null && offset(next).equals(at);
    return exact || !mark.ending() || index == 0 ? next : last(order.subList(0, index), mark);
  }

  /** How many notes come before a time. */
  private int from(List<Raw> order, Offset at) {
    int low = 0;
    int high = order.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (offset(order.get(middle)).isBefore(at)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The last note of a mark's voice, or else the first of all. */
  private static Raw last(List<Raw> notes, Mark mark) {
    for (Raw raw : notes.reversed()) {
      if (isOwn(raw, mark)) {
        return raw;
      }
    }
    return notes.getFirst();
  }

  private static boolean isOwn(Raw raw, Mark mark) {
    return mark.voice().isEmpty() || raw.voice.equals(mark.voice());
  }

  private void name(List<Raw> order) {
    if (order.isEmpty()) {
      return;
    }
    List<Attachment> here = marks.getOrDefault(order.getFirst(), new ArrayList<>());
    if (!part.name().isBlank()) {
      here.add(Attachment.of(InstrumentName.of(part.name())));
    }
    if (!part.abbreviation().isBlank()) {
      here.add(Attachment.of(ShortInstrumentName.of(part.abbreviation())));
    }
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
    new Stems(clefs()).turn(timed, number, (raw, command) -> first(raw, command));
    LineBuilder line = new LineBuilder();
    int staff = lane.staff();
    for (Raw raw : lane.notes()) {
      if (raw.staff != staff) {
        staff = raw.staff;
        first(raw, Literal.of("\\change Staff = " + LilyPond.quoted(staffName(staff))));
      }
      List<Attachment> here = raw.grace == Raw.Grace.NONE ? marks.get(raw) : raw.marks;
      line.add(raw, offset(raw), here == null ? raw.marks : here);
    }
    return line;
  }

  /** Puts a command before a note. */
  private void first(Raw raw, Literal command) {
    (raw.grace == Raw.Grace.NONE ? marks.getOrDefault(raw, raw.marks) : raw.marks)
        .add(Attachment.of(command));
  }

  private Map<Integer, NavigableMap<Offset, Clef>> clefs() {
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
