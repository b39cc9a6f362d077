package org.divisi.studio.musicxml.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.divisi.score.Attachment;
import org.divisi.score.BarLine;
import org.divisi.score.Direction;
import org.divisi.score.Dynamic;
import org.divisi.score.Indicator;
import org.divisi.score.Instrument;
import org.divisi.score.Literal;
import org.divisi.score.TimeSignature;
import org.divisi.studio.musicxml.Loss;
import org.divisi.studio.musicxml.words.Element;
import org.divisi.theory.Duration;
import org.divisi.theory.NoteValue;
import org.jspecify.annotations.Nullable;

/** Reads the measures of a part. */
final class PartReader {
  private static final Set<String> PASSED = Set.of("print", "sound", "bookmark", "link");

  private final Element head;
  private final List<Loss> losses;
  private final Map<String, String> instruments = new HashMap<>();
  private final List<Raw> notes = new ArrayList<>();
  private final List<Mark> marks = new ArrayList<>();
  private final DirectionReader directions = new DirectionReader();
  private final List<RepeatSign> repeats = new ArrayList<>();
  private final Map<Integer, NoteValue> shortened = new LinkedHashMap<>();
  private final List<Duration> lengths = new ArrayList<>();
  private final List<TimeSignature> meters = new ArrayList<>();
  private @Nullable Mark dashesEnd;
  private TimeSignature meter = TimeSignature.COMMON;
  private Duration tick = Duration.QUARTER;
  private Duration now = Duration.ZERO;
  private Duration length = Duration.ZERO;
  private int staves = 1;
  private int index;
  private String place = "";

  PartReader(Element head, List<Loss> losses) {
    this.head = head;
    this.losses = losses;
    String where = "part " + head.attribute("id");
    for (Element child : head.children()) {
      switch (child.name()) {
        case "part-name", "part-abbreviation" -> {}
        case "score-instrument" ->
            instruments.put(child.attribute("id"), child.text("instrument-name"));
        default -> losses.add(new Loss(child.name(), where));
      }
    }
  }

  List<Raw> notes() {
    return notes;
  }

  List<Mark> marks() {
    Map<Integer, NoteValue> partial = new LinkedHashMap<>(shortened);
    List<Mark> all = new ArrayList<>();
    for (Mark mark : marks) {
      NoteValue length = mark.position().isZero() ? shortened.get(mark.measure()) : null;
      if (length != null && mark.attachment().indicator() instanceof TimeSignature meter) {
        TimeSignature upbeat = new TimeSignature(meter.numerator(), meter.denominator(), length);
        all.add(mark.with(Attachment.of(upbeat)));
        partial.remove(mark.measure());
      } else {
        all.add(mark);
      }
    }
    partial.forEach(
        (measure, length) -> {
          Attachment alone = Attachment.of(Literal.of(Mark.UPBEAT + length));
          all.add(new Mark(measure, Duration.ZERO, 0, "", alone, false));
        });
    return all;
  }

  int staves() {
    return staves;
  }

  String name() {
    return shown("part-name");
  }

  String abbreviation() {
    return shown("part-abbreviation");
  }

  private String shown(String kind) {
    Element name = head.child(kind);
    return name == null || name.attribute("print-object").equals("no") ? "" : name.text();
  }

  String id() {
    return head.attribute("id");
  }

  int measures() {
    return lengths.size();
  }

  /** How long the music of a measure is; nothing where there is none. */
  Duration length(int measure) {
    return measure < lengths.size() ? lengths.get(measure) : Duration.ZERO;
  }

  /** How long a measure is by its meter; null where the part has no such measure. */
  @Nullable Duration usual(int measure) {
    return measure < meters.size() ? meters.get(measure).duration() : null;
  }

  /** A measure that is not full says so to LilyPond, which otherwise counts on. */
  void shorten(int measure, Duration length) {
    TimeSignature now = measure < meters.size() ? meters.get(measure) : null;
    if (now == null || !length.isPositive() || length.compareTo(now.duration()) >= 0) {
      return;
    }
    NoteValue value =
        length.isAssignable()
            ? NoteValue.of(length)
            : NoteValue.of(Duration.WHOLE).withMultiplier(length.dividedBy(Duration.WHOLE));
    shortened.put(measure, value);
  }

  void measure(Element measure, int index) {
    this.index = index;
    this.now = Duration.ZERO;
    this.length = Duration.ZERO;
    this.place = "part %s, measure %s".formatted(id(), measure.attribute("number"));
    Raw last = null;
    for (Element child : measure.children()) {
      switch (child.name()) {
        case "note" -> last = note(child, last);
        case "backup" -> now = later(Duration.ZERO, now.minus(duration(child)));
        case "forward" -> pass(duration(child));
        case "attributes" -> attributes(child);
        case "direction" -> direction(child);
        case "barline" -> barLine(child);
        default -> lose(child);
      }
    }
    lengths.add(length);
    meters.add(meter);
  }

  private void lose(Element element) {
    losses.add(new Loss(element.name(), place));
  }

  private static Duration later(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? other : one;
  }

  private void pass(Duration duration) {
    now = now.plus(duration);
    length = later(length, now);
  }

  private Duration duration(Element element) {
    return Numbers.times(tick, element.text("duration"));
  }

  private Raw note(Element note, @Nullable Raw last) {
    NoteReader reader = new NoteReader(note, instruments, losses, place);
    boolean grace = note.has("grace");
    if (note.has("chord") && last != null) {
      reader.head(last);
      return last;
    }
    Duration duration = grace ? Duration.ZERO : duration(note);
    Raw raw = reader.raw(index, now, duration, meter);
    staves = Math.max(staves, raw.staff);
    notes.add(raw);
    if (!grace) {
      pass(duration);
    }
    return raw;
  }

  private void attributes(Element attributes) {
    for (Element child : attributes.children()) {
      String number = child.attribute("number");
      int staff = number.matches("\\d{1,3}") ? Integer.parseInt(number) : 0;
      switch (child.name()) {
        case "divisions" -> tick = Numbers.tick(child.text());
        case "staves" -> staves = Math.max(staves, Math.min(attributes.number("staves", 1), 99));
        case "key" -> mark(staff, AttributeReader.key(child), child);
        case "clef" -> mark(Math.max(staff, 1), AttributeReader.clef(child), child);
        case "transpose" -> transpose(staff, child);
        case "time" -> {
          TimeSignature read = AttributeReader.meter(child);
          mark(staff, read, child);
          meter = read == null ? meter : read;
        }
        default -> lose(child);
      }
    }
  }

  /** What sounds where something is written: for LilyPond, and for those who ask for it here. */
  private void transpose(int staff, Element child) {
    Instrument instrument = AttributeReader.instrument(child, name());
    mark(staff, instrument, child);
    if (instrument != null) {
      String words = "\\transposition " + instrument.middleC();
      mark(staff, Literal.of(words), child);
    }
  }

  /** A sign of a staff or, with 0, of all staves of the part. */
  private void mark(int staff, @Nullable Indicator indicator, Element element) {
    if (indicator == null) {
      lose(element);
    } else {
      marks.add(new Mark(index, now, staff, "", Attachment.of(indicator), false));
    }
  }

  private void direction(Element direction) {
    int staff = Math.max(1, direction.number("staff", 1));
    String voice = direction.text("voice");
    Duration offset = Numbers.times(tick, direction.text("offset"));
    Duration at = later(Duration.ZERO, now.plus(offset));
    Direction side =
        switch (direction.attribute("placement")) {
          case "above" -> Direction.UP;
          case "below" -> Direction.DOWN;
          default -> Direction.NEUTRAL;
        };
    for (Found found : directions.read(direction, side)) {
      if (found.attachment() == null) {
        losses.add(new Loss(found.lost(), place));
      } else {
        Mark mark = new Mark(index, at, staff, voice, found.attachment(), found.ending());
        Mark end = dashesEnd;
        if (found.attachment().indicator() instanceof Dynamic
            && end != null
            && end.isTogetherWith(mark)) {
          marks.remove(marks.lastIndexOf(end)); // the dynamic ends it by itself
        }
        marks.add(mark);
        dashesEnd = found.lost().equals(DirectionReader.DASHES) ? mark : null;
      }
    }
    for (Element child : direction.children()) {
      if (!PASSED.contains(child.name())
          && !Set.of("direction-type", "offset", "voice", "staff").contains(child.name())) {
        lose(child);
      }
    }
  }

  /**
   * What came of a part of a direction: a mark, or what was lost.
   *
   * @param attachment the mark; null where there is no place for it
   * @param lost what has no place
   * @param ending whether it ends something
   */
  record Found(@Nullable Attachment attachment, String lost, boolean ending) {}

  private void barLine(Element bar) {
    if (bar.has("repeat") || bar.has("ending")) {
      repeats.add(new RepeatSign(bar, index, now, bar.attribute("location")));
    }
    BarLine sign = AttributeReader.barLine(bar);
    boolean left = bar.attribute("location").equals("left");
    if (sign != null && !left) {
      marks.add(new Mark(index, now, 1, "", Attachment.of(sign), true));
    } else if (sign != null) {
      losses.add(new Loss("barline on the left", place));
    }
    for (Element child : bar.children()) {
      if (!Set.of("bar-style", "repeat", "ending").contains(child.name())) {
        lose(child);
      }
    }
  }

  /** A bar line with a repeat sign or an ending: where it stands. */
  record RepeatSign(Element bar, int measure, Duration position, String location) {}

  List<RepeatSign> repeats() {
    return repeats;
  }
}
