package org.divisi.studio.musicxml;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.divisi.score.Attachment;
import org.divisi.score.Component;
import org.divisi.score.Components;
import org.divisi.score.Heading;
import org.divisi.score.InstrumentName;
import org.divisi.score.NoteHead;
import org.divisi.score.ShortInstrumentName;
import org.divisi.score.Staff;
import org.divisi.score.StaffGroup;
import org.divisi.score.Voice;
import org.divisi.studio.stage.Passage;
import org.divisi.theory.Offset;
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
    for (Raw raw : part.notes()) {
      marks.put(raw, new ArrayList<>(raw.marks));
      staves.computeIfAbsent(raw.staff, none -> new ArrayList<>()).add(raw);
    }
    staves.forEach(this::attach);
    List<Component> built = new ArrayList<>();
    staves.forEach((number, notes) -> built.addAll(staff(number, notes)));
    if (part.staves() == 1) {
      return built;
    }
    StaffGroup group =
        new StaffGroup(
            new Heading("PianoStaff", part.id(), true), Components.copyOf(built), List.of());
    return List.of(group);
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
    name(order);
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

  /** A staff and, behind it, the words that are sung to its voices. */
  private List<Component> staff(int number, List<Raw> notes) {
    List<LineBuilder> lines = lines(notes);
    String type = notes.stream().anyMatch(PartBuilder::isDrum) ? "DrumStaff" : "Staff";
    String name = part.staves() == 1 ? part.id() : part.id() + "-" + number;
    if (lines.size() == 1 && !Sung.isSung(notes)) {
      return List.of(
          new Staff(new Heading(type, name, false), music(lines.getFirst(), 0), List.of()));
    }
    List<Component> voices = new ArrayList<>();
    List<Component> words = new ArrayList<>();
    String voiceType = type.equals("DrumStaff") ? "DrumVoice" : "Voice";
    for (LineBuilder line : lines) {
      String voice = name + "-" + (voices.size() + 1);
      int order = voices.size() + 1;
      Components music = music(line, lines.size() > 1 && order <= STEMS ? order : 0);
      voices.add(new Voice(new Heading(voiceType, voice, false), music, List.of()));
      words.addAll(new Sung(voice, line.notes(), losses, "part " + part.id()).verses());
    }
    List<Component> built = new ArrayList<>();
    built.add(new Staff(new Heading(type, name, true), Components.copyOf(voices), List.of()));
    built.addAll(words);
    return built;
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

  /** The voices of a staff; a voice whose notes overlap becomes several. */
  private List<LineBuilder> lines(List<Raw> notes) {
    Map<String, List<LineBuilder>> voices = new LinkedHashMap<>();
    List<Raw> order = new ArrayList<>(notes);
    order.sort(Comparator.comparing(this::offset));
    for (Raw raw : order) {
      Offset offset = offset(raw);
      List<LineBuilder> lines = voices.computeIfAbsent(raw.voice, none -> new ArrayList<>());
      LineBuilder free = null;
      for (LineBuilder line : lines) {
        if (free == null && !line.end().isAfter(offset)) {
          free = line;
        }
      }
      if (free == null) {
        free = new LineBuilder();
        lines.add(free);
      }
      free.add(raw, offset, marks.getOrDefault(raw, raw.marks));
    }
    return voices.values().stream().flatMap(List::stream).toList();
  }
}
