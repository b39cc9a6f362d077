package org.divisi.studio.musicxml.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.divisi.score.NoteHead;
import org.divisi.score.StartBeam;
import org.divisi.score.StopBeam;
import org.divisi.score.TimeSignature;
import org.divisi.studio.musicxml.Loss;
import org.divisi.studio.musicxml.words.Element;
import org.divisi.studio.musicxml.words.NoteTypes;
import org.divisi.studio.musicxml.write.NoteWriter;
import org.divisi.theory.Alteration;
import org.divisi.theory.Duration;
import org.divisi.theory.Pitch;
import org.divisi.theory.Ratio;
import org.divisi.theory.Step;
import org.jspecify.annotations.Nullable;

/** Reads one note, or one more head of a chord. */
final class NoteReader {
  /** What is read elsewhere, or says only what the rest says too. */
  private static final Set<String> PASSED =
      Set.of(
          "chord",
          "duration",
          "voice",
          "staff",
          "type",
          "dot",
          "tie",
          "stem",
          "instrument",
          "pitch",
          "rest",
          "unpitched",
          "grace",
          "time-modification",
          "accidental",
          "beam",
          "notations",
          "lyric");

  private final Element note;
  private final Map<String, String> instruments;
  private final List<Loss> losses;
  private final String place;

  NoteReader(Element note, Map<String, String> instruments, List<Loss> losses, String place) {
    this.note = note;
    this.instruments = instruments;
    this.losses = losses;
    this.place = place;
  }

  Raw raw(int measure, Duration position, Duration duration, TimeSignature meter) {
    int staff = Math.clamp(note.number("staff", 1), 1, 99);
    Duration written = written();
    Element rest = note.child("rest");
    boolean whole =
        rest != null
            && (rest.attribute("measure").equals("yes")
                || written == null && duration.equals(meter.duration()));
    Raw raw =
        new Raw(
            measure,
            position,
            duration,
            grace(),
            staff,
            note.text("voice"),
            written,
            modification(),
            whole && !duration.isZero());
    Element grace = note.child("grace");
    raw.stolen = grace == null ? "" : grace.attribute(NoteWriter.STEALS);
    raw.hidden = rest != null && note.attribute("print-object").equals("no");
    raw.stem = note.text("stem").matches("up|down") ? note.text("stem") : "";
    head(raw);
    beams(raw);
    raw.lyrics.addAll(note.all("lyric"));
    return raw;
  }

  private void lose(String what) {
    losses.add(new Loss(what, place));
  }

  /** One more head of a chord, with what belongs to it. */
  void head(Raw raw) {
    NoteHead head = head();
    if (head != null) {
      raw.heads.add(head);
      raw.own.add(new ArrayList<>());
      raw.tied.add(note.all("tie").stream().anyMatch(tie -> tie.attribute("type").equals("start")));
    }
    for (Element notations : note.all("notations")) {
      new NotationReader(raw, losses, place).read(notations);
    }
    for (Element child : note.children()) {
      boolean parentheses =
          child.name().equals("notehead") && child.attribute("parentheses").equals("yes");
      if (!PASSED.contains(child.name()) && !parentheses) {
        String text = child.text();
        lose(text.isEmpty() ? child.name() : child.name() + " " + text);
      }
    }
  }

  private Raw.Grace grace() {
    Element grace = note.child("grace");
    if (grace == null) {
      return Raw.Grace.NONE;
    }
    return !grace.attribute(NoteWriter.STEALS).isEmpty()
        ? Raw.Grace.LATE
        : grace.attribute("slash").equals("yes") ? Raw.Grace.SLASHED : Raw.Grace.PLAIN;
  }

  private @Nullable Duration written() {
    Duration size = NoteTypes.size(note.text("type"));
    int dots = Math.min(note.all("dot").size(), 8);
    return size == null ? null : size.times(Duration.ofDots(dots).dividedBy(Duration.WHOLE));
  }

  /** How many notes stand in the time of how many. */
  private Ratio modification() {
    Element change = note.child("time-modification");
    if (change == null) {
      return Ratio.ONE;
    }
    int actual = change.number("actual-notes", 1);
    int normal = change.number("normal-notes", 1);
    return actual < 1 || normal < 1 ? Ratio.ONE : Ratio.of(actual, normal);
  }

  private @Nullable NoteHead head() {
    Element pitch = note.child("pitch");
    Element unpitched = note.child("unpitched");
    if (pitch != null) {
      return decorated(NoteHead.of(pitch(pitch, "step", "octave", pitch.text("alter"))));
    }
    if (unpitched == null) {
      return null;
    }
    Element instrument = note.child("instrument");
    String name =
        instrument == null ? "" : instruments.getOrDefault(instrument.attribute("id"), "");
    if (name.matches("[a-z]+")) {
      return NoteHead.drum(name);
    }
    lose(name.isEmpty() ? "unpitched" : "unpitched " + name);
    return NoteHead.of(pitch(unpitched, "display-step", "display-octave", ""));
  }

  private NoteHead decorated(NoteHead head) {
    Element accidental = note.child("accidental");
    Element notehead = note.child("notehead");
    NoteHead shown = head;
    if (accidental != null
        && (accidental.attribute("cautionary").equals("yes")
            || accidental.attribute("parentheses").equals("yes"))) {
      shown = shown.withCautionary(true);
    }
    return notehead != null && notehead.attribute("parentheses").equals("yes")
        ? shown.withParenthesized(true)
        : shown;
  }

  private Pitch pitch(Element pitch, String letter, String octave, String alter) {
    String name = pitch.text(letter);
    Step step = name.matches("[A-G]") ? Step.valueOf(name) : Step.C;
    double wanted = 2 * Numbers.decimal(alter).doubleValue();
    int quarters = (int) Math.rint(Math.clamp(wanted, -4, 4));
    if (quarters != wanted) {
      lose("alter " + alter);
    }
    return Pitch.of(
        step, Alteration.ofQuarterTones(quarters), Math.clamp(pitch.number(octave, 4), -1, 12));
  }

  private void beams(Raw raw) {
    for (Element beam : note.all("beam")) {
      if (beam.attribute("number").isEmpty() || beam.attribute("number").equals("1")) {
        switch (beam.text()) {
          case "begin" -> raw.mark(new StartBeam());
          case "end" -> raw.mark(new StopBeam());
          default -> {}
        }
      }
    }
  }
}
