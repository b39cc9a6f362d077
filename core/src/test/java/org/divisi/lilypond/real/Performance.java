package org.divisi.lilypond.real;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.divisi.score.AfterGrace;
import org.divisi.score.Alternative;
import org.divisi.score.Cluster;
import org.divisi.score.Component;
import org.divisi.score.Container;
import org.divisi.score.Context;
import org.divisi.score.Fragment;
import org.divisi.score.Grace;
import org.divisi.score.Leaf;
import org.divisi.score.Lyrics;
import org.divisi.score.Repeat;
import org.divisi.score.Syllable;
import org.divisi.score.Tuplet;
import org.divisi.score.Variable;
import org.divisi.theory.Duration;
import org.divisi.theory.Fraction;

/** What LilyPond would record of a score, found from the components alone. */
final class Performance {
  /** Contexts whose music is not recorded. */
  private static final Set<String> SILENT =
      Set.of(
          "ChordNames",
          "Devnull",
          "Dynamics",
          "FiguredBass",
          "FretBoards",
          "NoteNames",
          "NullVoice",
          "VaticanaVoice",
          "VaticanaStaff",
          "MensuralVoice",
          "MensuralStaff",
          "PetrucciVoice",
          "PetrucciStaff",
          "KievanVoice",
          "KievanStaff",
          "GregorianTranscriptionVoice",
          "GregorianTranscriptionStaff");

  private static final Set<String> VOICES =
      Set.of("Voice", "CueVoice", "DrumVoice", "TabVoice", "NullVoice");

  private final Recording recording;
  private final Map<String, List<Happening.Voice>> named = new HashMap<>();
  private final IdentityHashMap<Component, Set<Happening.Voice>> within = new IdentityHashMap<>();
  private final List<Singing> singing = new ArrayList<>();

  /** Words that follow the notes of a voice. */
  record Singing(Lyrics words, List<Happening.Voice> voices, long order) {}

  private Performance(Set<String> defined) {
    this.recording = new Recording(defined);
  }

  /** The lines that LilyPond would record of a score, without the numbers of its contexts. */
  static List<String> of(Component score, Set<String> defined) {
    Performance performance = new Performance(defined);
    performance.visit(
        score,
        Moment.START,
        new Where(new Happening.Voice("", true, new Object()), Fraction.ONE, null));
    Sung.sing(performance.singing, performance.named, performance.recording.happenings());
    return Bars.lines(performance.recording.happenings());
  }

  /** Performs a component; gives the moment of its end. */
  private Moment visit(Component component, Moment start, Where where) {
    return switch (component) {
      case Leaf leaf -> {
        recording.before(leaf, start, where);
        yield recording.leaf(leaf, start, where);
      }
      case Container container -> {
        recording.before(
            container, start.before(Ornaments.startGrace(container, where.scale())), where);
        Moment end = container(container, start, where);
        recording.behind(container, end, where);
        yield end;
      }
    };
  }

  private Moment container(Container container, Moment start, Where where) {
    return switch (container) {
      case Fragment fragment ->
          fragment.simultaneous()
              ? together(container, start, where)
              : line(container, start, where);
      case Tuplet tuplet ->
          line(container, start, where.scaled(Figures.fraction(tuplet.multiplier())));
      case Grace grace -> line(container, start, where);
      case AfterGrace grace -> afterGrace(grace, start, where);
      case Repeat repeat -> repeat(repeat, start, where);
      case Alternative endings -> endings(endings, start, where);
      case Cluster cluster ->
          line(container, start, where.in(new Happening.Voice("", false, where.voice().staff)));
      case Variable variable -> line(container, start, where);
      case Lyrics words -> words(words, start, where);
      case Context context -> context(context, start, where);
    };
  }

  private Moment context(Context context, Moment start, Where where) {
    String type = context.lilypondType();
    Happening.Voice voice = where.voice();
    if (Context.isType(type)) {
      boolean recorded = !SILENT.contains(type);
      boolean isVoice = VOICES.contains(type);
      Object staff = isVoice ? voice.staff : new Object();
      String name = isVoice ? context.name() : "";
      voice = new Happening.Voice(name, recorded, staff);
      if (!name.isEmpty()) {
        List<Happening.Voice> voices = named.computeIfAbsent(name, n -> new ArrayList<>());
        Happening.Voice own = voice;
        voice = voices.stream().filter(v -> v.staff == staff).findFirst().orElse(own);
        if (voice == own) {
          voices.add(own);
        }
      }
    }
    Where inner = where.in(voice);
    return context.simultaneous() ? together(context, start, inner) : line(context, start, inner);
  }

  private Moment together(Container container, Moment start, Where where) {
    Moment end = start;
    Component last = null;
    List<Component> components = new ArrayList<>();
    container.components().forEach(components::add);
    for (int index = 0; index < components.size(); index++) {
      Component component = components.get(index);
      Moment own = child(component, last, start, own(components, index, where));
      end = own.compareTo(end) > 0 ? own : end;
      last = component instanceof Lyrics ? last : component;
    }
    return end;
  }

  private Moment line(Container container, Moment start, Where where) {
    Moment now = start;
    List<Component> components = new ArrayList<>();
    container.components().forEach(components::add);
    Component last = null;
    for (int index = 0; index < components.size(); index++) {
      Component component = components.get(index);
      if (component instanceof Grace grace && grace.kind() != Grace.Kind.AFTER) {
        Fraction length = Ornaments.graces(components, index, where.scale());
        Moment begin = now.before(length);
        Moment graceStart = begin;
        while (index < components.size() && Ornaments.isGrace(components.get(index))) {
          graceStart = ornament((Grace) components.get(index), graceStart, now, where);
          index++;
        }
        index--;
        last = component;
      } else if (component instanceof Container empty
          && empty.duration().equals(Duration.ZERO)
          && !(empty instanceof Lyrics)) {
        Fraction ahead = Fraction.ZERO;
        for (int next = index; next < components.size(); next++) {
          ahead = Ornaments.startGrace(components.get(next), where.scale());
          if (ahead.numerator() != 0 || !components.get(next).duration().equals(Duration.ZERO)) {
            break;
          }
        }
        child(component, last, now.before(ahead), where);
        last = component;
      } else {
        now = child(component, last, now, own(components, index, where));
        last = component instanceof Lyrics ? last : component;
      }
    }
    return now;
  }

  /** Music to which words are added is a voice by itself. */
  private static Where own(List<Component> components, int index, Where where) {
    boolean sung =
        index + 1 < components.size()
            && components.get(index + 1) instanceof Lyrics words
            && words.kind() == Lyrics.Kind.ADDED;
    return sung && !(components.get(index) instanceof Context)
        ? where.in(new Happening.Voice("", where.voice().recorded, where.voice().staff))
        : where;
  }

  private Moment ornament(Grace grace, Moment start, Moment main, Where where) {
    boolean slurred =
        grace.kind() == Grace.Kind.ACCIACCATURA || grace.kind() == Grace.Kind.APPOGGIATURA;
    recording.before(grace, start, where);
    if (slurred) {
      recording.happen(start, where, "slur", "-1");
    }
    Moment end = line(grace, start, where);
    if (slurred) {
      recording.happen(main, where, "slur", "1");
    }
    recording.behind(grace, end, where);
    return end;
  }

  /** A component, whose notes are gathered where words follow them. */
  private Moment child(Component component, Component before, Moment start, Where where) {
    if (component instanceof Lyrics words && words.kind() == Lyrics.Kind.ADDED) {
      singing.add(
          new Singing(
              words,
              before == null ? List.of() : new ArrayList<>(within.getOrDefault(before, Set.of())),
              recording.next()));
      return start;
    }
    int first = recording.happenings().size();
    Where own = where;
    if (!(component instanceof Context) && !(component instanceof Leaf)) {
      own = where;
    }
    Moment end = visit(component, start, own);
    if (component instanceof Container) {
      Set<Happening.Voice> voices = new LinkedHashSet<>();
      if (component instanceof Context) {
        for (int index = first; index < recording.happenings().size(); index++) {
          if (recording.happenings().get(index).kind().equals("note")) {
            voices.add(recording.happenings().get(index).voice());
          }
        }
      } else {
        voices.add(where.voice());
      }
      within.put(component, voices);
    }
    return end;
  }

  private Moment afterGrace(AfterGrace grace, Moment start, Where where) {
    Moment end = visit(grace.components().get(0), start, where);
    Fraction length = end.main().minus(start.main());
    Fraction part =
        grace.fraction() == null ? new Fraction(3, 4) : Figures.fraction(grace.fraction());
    Grace ornament = (Grace) grace.components().get(1);
    Moment at = new Moment(start.main().plus(length.times(part)), Fraction.ZERO);
    line(ornament, at.before(Ornaments.inner(ornament).times(where.scale())), where);
    return end;
  }

  private Moment repeat(Repeat repeat, Moment start, Where where) {
    return switch (repeat.kind()) {
      case VOLTA, SEGNO -> line(repeat, start, where);
      case UNFOLD -> {
        Moment now = start;
        for (int time = 0; time < repeat.count(); time++) {
          now = line(repeat, now, where);
        }
        yield now;
      }
      case PERCENT -> {
        Moment end = line(repeat, start, where);
        Fraction once = end.main().minus(start.main());
        yield start.plus(once.times(Fraction.of(repeat.count(), 1)));
      }
      case TREMOLO -> {
        int notes = notes(repeat);
        Where inner =
            new Where(
                where.voice(),
                where.scale().times(Fraction.of(repeat.count(), 1)),
                new Where.Tremolo(repeat.count(), notes));
        yield line(repeat, start, inner);
      }
    };
  }

  private Moment endings(Alternative alternative, Moment start, Where where) {
    Component only = alternative.components().isEmpty() ? null : alternative.components().get(0);
    if (!(only instanceof Fragment list)) {
      return line(alternative, start, where);
    }
    Moment now = start;
    String which = "first";
    for (Component ending : list.components()) {
      recording.happen(now, where, "command", "alternative " + which);
      which = "next";
      now = child(ending, null, now, where);
    }
    recording.happen(now, where, "command", "alternative end");
    return now;
  }

  private static int notes(Repeat repeat) {
    Component body = repeat.components().get(0);
    while (body instanceof Variable variable) {
      body = variable.music();
    }
    return body instanceof Container container && !container.simultaneous()
        ? container.components().size()
        : 1;
  }

  private Moment words(Lyrics words, Moment start, Where where) {
    switch (words.kind()) {
      case TO -> singing.add(new Singing(words, List.of(), recording.next()));
      case OWN -> {
        Moment now = start;
        for (Syllable syllable : words.syllables()) {
          sing(syllable, now, where);
          Duration duration = syllable.duration();
          now = duration == null ? now : now.plus(Figures.fraction(duration).times(where.scale()));
        }
        return now;
      }
      case ADDED, FIGURES -> {}
    }
    return start;
  }

  private void sing(Syllable syllable, Moment now, Where where) {
    for (String event : Sung.events(syllable)) {
      String[] both = event.split("\t", -1);
      recording.happen(now, where, both[0], both[1]);
    }
  }
}
