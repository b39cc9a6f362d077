package org.divisi.lilypond.real;

import org.divisi.theory.Fraction;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.divisi.score.AfterGrace;
import org.divisi.score.Alternative;
import org.divisi.score.Articulation;
import org.divisi.score.Attachment;
import org.divisi.score.BarLine;
import org.divisi.score.Chord;
import org.divisi.score.Cluster;
import org.divisi.score.Component;
import org.divisi.score.Container;
import org.divisi.score.Context;
import org.divisi.score.ContextSetting;
import org.divisi.score.Dynamic;
import org.divisi.score.Fragment;
import org.divisi.score.Grace;
import org.divisi.score.Indicator;
import org.divisi.score.Leaf;
import org.divisi.score.Literal;
import org.divisi.score.Lyrics;
import org.divisi.score.MultimeasureRest;
import org.divisi.score.Note;
import org.divisi.score.NoteHead;
import org.divisi.score.Repeat;
import org.divisi.score.Rest;
import org.divisi.score.Skip;
import org.divisi.score.StartBeam;
import org.divisi.score.StartHairpin;
import org.divisi.score.StartPhrasingSlur;
import org.divisi.score.StartSlur;
import org.divisi.score.StopBeam;
import org.divisi.score.StopHairpin;
import org.divisi.score.StopPhrasingSlur;
import org.divisi.score.StopSlur;
import org.divisi.score.Syllable;
import org.divisi.score.Tie;
import org.divisi.score.TimeSignature;
import org.divisi.score.Tuplet;
import org.divisi.score.Variable;
import org.divisi.theory.Duration;
import org.divisi.theory.NoteValue;
import org.divisi.theory.Pitch;
import org.divisi.theory.Ratio;

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

  /** Where music is performed. */
  private record Where(Happening.Voice voice, Fraction scale, Tremolo tremolo) {
    Where in(Happening.Voice other) {
      return new Where(other, scale, tremolo);
    }

    Where scaled(Fraction by) {
      return new Where(voice, scale.times(by), tremolo);
    }
  }

  /** A tremolo: how many strokes, of how many notes in turn. */
  private record Tremolo(int strokes, int notes) {}

  private final List<Happening> happenings = new ArrayList<>();
  private final Map<String, List<Happening.Voice>> named = new HashMap<>();
  private final IdentityHashMap<Component, Set<Happening.Voice>> within = new IdentityHashMap<>();
  private final List<Singing> singing = new ArrayList<>();
  private long order;

  /** Words that follow the notes of a voice. */
  record Singing(Lyrics words, List<Happening.Voice> voices, long order) {}

  private final Set<String> defined;

  private Performance(Set<String> defined) {
    this.defined = defined;
  }

  /** The lines that LilyPond would record of a score, without the numbers of its contexts. */
  static List<String> of(Component score, Set<String> defined) {
    Performance performance = new Performance(defined);
    performance.visit(
        score,
        Moment.START,
        new Where(new Happening.Voice("", true, new Object()), Fraction.ONE, null));
    Sung.sing(performance.singing, performance.named, performance.happenings);
    return Bars.lines(performance.happenings);
  }

  private void happen(Moment moment, Where where, String kind, String fields) {
    happenings.add(new Happening(moment, order++, where.voice(), kind, fields));
  }

  /** Performs a component; gives the moment of its end. */
  private Moment visit(Component component, Moment start, Where where) {
    return switch (component) {
      case Leaf leaf -> {
        before(leaf, start, where);
        yield leaf(leaf, start, where);
      }
      case Container container -> {
        before(container, start.before(startGrace(container, where.scale())), where);
        Moment end = container(container, start, where);
        behind(container, end, where);
        yield end;
      }
    };
  }

  private void before(Component component, Moment start, Where where) {
    component.attachments().stream()
        .filter(attachment -> !isBehind(attachment))
        .sorted(Comparator.comparing(Performance::place))
        .forEach(attachment -> command(attachment.indicator(), start, where));
  }

  /** In which order the commands before a component are written. */
  private static String place(Attachment attachment) {
    return switch (attachment.indicator()) {
      case Literal literal when literal.site() == Literal.Site.ABSOLUTE_BEFORE -> "0";
      case ContextSetting setting -> "3" + setting;
      case Literal literal when literal.site() == Literal.Site.OPENING -> "4" + literal;
      case Indicator indicator -> "1" + indicator;
    };
  }

  private void behind(Component component, Moment end, Where where) {
    for (Attachment attachment : component.attachments()) {
      if (isBehind(attachment)) {
        command(attachment.indicator(), end, where);
      }
    }
  }

  private static boolean isBehind(Attachment attachment) {
    return switch (attachment.indicator()) {
      case Literal literal ->
          literal.site() != Literal.Site.ABSOLUTE_BEFORE
              && literal.site() != Literal.Site.BEFORE
              && literal.site() != Literal.Site.OPENING;
      case BarLine bar -> true;
      default -> attachment.printing().leaked();
    };
  }

  private void command(Indicator indicator, Moment moment, Where where) {
    switch (indicator) {
      case TimeSignature meter -> {
        if (meter.partial() != null) {
          happen(moment, where, "command", "\\partial " + length(meter.partial()));
        }
        happen(moment, where, "command", "\\time " + meter.numerator() + "/" + meter.denominator());
      }
      case ContextSetting setting -> happen(moment, where, "command", setting.toString());
      case Literal literal -> {
        for (String line : literal.text().split("\n")) {
          text(line.strip(), moment, where);
        }
      }
      default -> {}
    }
  }

  private void text(String line, Moment moment, Where where) {
    String kind =
        switch (line.replaceAll("^[-^_] ?", "")) {
          case "\\cresc", "\\cr", "\\deprecatedcresc" -> "cresc\t-1";
          case "\\endcresc", "\\endcr", "\\!" -> "cresc\t1";
          case "\\decresc", "\\dim", "\\decr", "\\deprecateddim" -> "decresc\t-1";
          case "\\enddecresc", "\\enddim", "\\enddecr" -> "decresc\t1";
          default -> "";
        };
    if (kind.isEmpty() || defined.contains(line.replaceAll("^[-^_] ?\\\\|^\\\\", ""))) {
      happen(moment, where, "command", line);
    } else {
      happen(
          moment,
          where,
          kind.substring(0, kind.indexOf('\t')),
          kind.substring(kind.indexOf('\t') + 1));
    }
  }

  private Moment container(Container container, Moment start, Where where) {
    return switch (container) {
      case Fragment fragment ->
          fragment.simultaneous()
              ? together(container, start, where)
              : line(container, start, where);
      case Tuplet tuplet -> line(container, start, where.scaled(fraction(tuplet.multiplier())));
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
        Fraction length = graces(components, index, where.scale());
        Moment begin = now.before(length);
        Moment graceStart = begin;
        while (index < components.size() && isGrace(components.get(index))) {
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
          ahead = startGrace(components.get(next), where.scale());
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

  /** How long the ornaments last with which a component begins. */
  private static Fraction startGrace(Component component, Fraction scale) {
    Component now = component;
    while (now instanceof Container container) {
      if (now instanceof Grace grace && grace.kind() != Grace.Kind.AFTER) {
        return inner(grace).times(scale);
      }
      if (container.components().isEmpty()) {
        return Fraction.ZERO;
      }
      if (container.simultaneous()) {
        Fraction most = Fraction.ZERO;
        for (Component part : container.components()) {
          Fraction own = startGrace(part, scale);
          most = own.compareTo(most) > 0 ? own : most;
        }
        return most;
      }
      now = container.components().get(0);
      for (Component part : container.components()) {
        now = part;
        if (part instanceof Grace || !part.duration().equals(Duration.ZERO)) {
          break;
        }
      }
      if (now == component) {
        return Fraction.ZERO;
      }
    }
    return Fraction.ZERO;
  }

  private static boolean isGrace(Component component) {
    return component instanceof Grace grace && grace.kind() != Grace.Kind.AFTER;
  }

  private static Fraction graces(List<Component> components, int from, Fraction scale) {
    Fraction length = Fraction.ZERO;
    for (int index = from; index < components.size() && isGrace(components.get(index)); index++) {
      length = length.plus(inner((Grace) components.get(index)).times(scale));
    }
    return length;
  }

  private static Fraction inner(Grace grace) {
    return fraction(grace.components().total());
  }

  private Moment ornament(Grace grace, Moment start, Moment main, Where where) {
    boolean slurred =
        grace.kind() == Grace.Kind.ACCIACCATURA || grace.kind() == Grace.Kind.APPOGGIATURA;
    before(grace, start, where);
    if (slurred) {
      happen(start, where, "slur", "-1");
    }
    Moment end = line(grace, start, where);
    if (slurred) {
      happen(main, where, "slur", "1");
    }
    behind(grace, end, where);
    return end;
  }

  /** A component, whose notes are gathered where words follow them. */
  private Moment child(Component component, Component before, Moment start, Where where) {
    if (component instanceof Lyrics words && words.kind() == Lyrics.Kind.ADDED) {
      singing.add(
          new Singing(
              words,
              before == null ? List.of() : new ArrayList<>(within.getOrDefault(before, Set.of())),
              order++));
      return start;
    }
    int first = happenings.size();
    Where own = where;
    if (!(component instanceof Context) && !(component instanceof Leaf)) {
      own = where;
    }
    Moment end = visit(component, start, own);
    if (component instanceof Container) {
      Set<Happening.Voice> voices = new LinkedHashSet<>();
      if (component instanceof Context) {
        for (int index = first; index < happenings.size(); index++) {
          if (happenings.get(index).kind().equals("note")) {
            voices.add(happenings.get(index).voice());
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
    Fraction part = grace.fraction() == null ? new Fraction(3, 4) : fraction(grace.fraction());
    Grace ornament = (Grace) grace.components().get(1);
    Moment at = new Moment(start.main().plus(length.times(part)), Fraction.ZERO);
    line(ornament, at.before(inner(ornament).times(where.scale())), where);
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
                new Tremolo(repeat.count(), notes));
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
      happen(now, where, "command", "alternative " + which);
      which = "next";
      now = child(ending, null, now, where);
    }
    happen(now, where, "command", "alternative end");
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
      case TO -> singing.add(new Singing(words, List.of(), order++));
      case OWN -> {
        Moment now = start;
        for (Syllable syllable : words.syllables()) {
          sing(syllable, now, where);
          Duration duration = syllable.duration();
          now = duration == null ? now : now.plus(fraction(duration).times(where.scale()));
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
      happen(now, where, both[0], both[1]);
    }
  }

  private Moment leaf(Leaf leaf, Moment start, Where where) {
    Fraction length = length(leaf.value()).times(where.scale());
    String value = value(leaf.value(), where) + "\t" + length;
    switch (leaf) {
      case Note note -> head(note.head(), value, start, where);
      case Chord chord -> {
        for (NoteHead head : chord.heads()) {
          head(head, value, start, where);
        }
      }
      case Rest rest -> happen(start, where, "rest", value);
      case MultimeasureRest rest -> happen(start, where, "mmrest", value);
      case Skip skip -> {}
    }
    boolean empty = leaf instanceof Chord chord && chord.heads().isEmpty();
    Moment end = empty ? start : start.plus(length);
    for (Attachment attachment : leaf.attachments()) {
      mark(attachment, attachment.printing().leaked() ? end : start, where);
    }
    for (Attachment attachment : leaf.attachments()) {
      if (isBehind(attachment)) {
        if (attachment.indicator() instanceof Literal literal) {
          literal(literal, attachment.printing().leaked() ? end : start, end, where);
        } else {
          command(attachment.indicator(), end, where);
        }
      }
    }
    return end;
  }

  /** Text behind a leaf: marks belong to the leaf, and commands to its end. */
  private void literal(Literal literal, Moment start, Moment end, Where where) {
    for (String line : literal.text().split("\n")) {
      String text = line.strip();
      boolean mark = text.matches("([-^_] ?)?\\\\(end)?(cresc|decresc|dim|cr|decr)|[-^_] ?\\\\!.*");
      text(text, mark ? start : end, where);
    }
  }

  private void head(NoteHead head, String value, Moment start, Where where) {
    String pitch = head.isDrum() ? head.drum() + "\t-" : pitch(head.pitch());
    happen(start, where, "note", pitch + "\t" + value);
  }

  private static String pitch(Pitch pitch) {
    double midi = 60 + pitch.number();
    String alteration = Fraction.of(pitch.alteration().quarterTones(), 4).toString();
    String number =
        midi == Math.rint(midi)
            ? Long.toString((long) midi)
            : Fraction.of(Math.round(midi * 2), 2).toString();
    return number + "\t" + (pitch.octave() - 4) + ":" + pitch.step().ordinal() + ":" + alteration;
  }

  private static String value(NoteValue value, Where where) {
    Fraction factor = fraction(value.multiplier()).times(where.scale());
    int log = value.log();
    int dots = value.dots();
    Tremolo tremolo = where.tremolo();
    if (tremolo != null) {
      int all = tremolo.strokes() * tremolo.notes();
      int shift = 31 - Integer.numberOfLeadingZeros(all);
      int more =
          all == 3 << (shift - 1) && shift > 0 ? 1 : all == 7 << (shift - 2) && shift > 1 ? 2 : 0;
      log -= shift;
      dots += more;
      factor =
          factor.times(Fraction.of(value.written().numerator(), value.written().denominator()));
      long ones = (1L << (dots + 1)) - 1;
      Fraction shown =
          log < 0 ? Fraction.of(ones << -log, 1L << dots) : Fraction.of(ones, 1L << (dots + log));
      factor = factor.times(Fraction.ONE.dividedBy(shown));
    }
    return log + "/" + dots + "/" + factor;
  }

  private void mark(Attachment attachment, Moment moment, Where where) {
    switch (attachment.indicator()) {
      case Dynamic dynamic when !dynamic.toString().equals("\\!") ->
          happen(moment, where, "dynamic", dynamic.name());
      case StartSlur slur -> happen(moment, where, "slur", "-1");
      case StopSlur slur -> happen(moment, where, "slur", "1");
      case StartPhrasingSlur slur -> happen(moment, where, "phrslur", "-1");
      case StopPhrasingSlur slur -> happen(moment, where, "phrslur", "1");
      case StartBeam beam -> happen(moment, where, "beam", "-1");
      case StopBeam beam -> happen(moment, where, "beam", "1");
      case StartHairpin hairpin ->
          happen(moment, where, hairpin.shape().sign().contains(">") ? "decresc" : "cresc", "-1");
      case StopHairpin hairpin -> happen(moment, where, "cresc", "1");
      case Tie tie -> happen(moment, where, "tie", "");
      case Articulation articulation ->
          happen(moment, where, "script", articulation.toString().replace("\\", ""));
      default -> {}
    }
  }

  private static Fraction length(NoteValue value) {
    return fraction(value.duration());
  }

  private static Fraction fraction(Duration duration) {
    return Fraction.of(duration.numerator(), duration.denominator());
  }

  private static Fraction fraction(Ratio ratio) {
    return Fraction.of(ratio.numerator(), ratio.denominator());
  }
}
