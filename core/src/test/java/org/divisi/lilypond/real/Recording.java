package org.divisi.lilypond.real;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.divisi.score.Articulation;
import org.divisi.score.Attachment;
import org.divisi.score.BarLine;
import org.divisi.score.Chord;
import org.divisi.score.Component;
import org.divisi.score.ContextSetting;
import org.divisi.score.Dynamic;
import org.divisi.score.Indicator;
import org.divisi.score.Leaf;
import org.divisi.score.Literal;
import org.divisi.score.MultimeasureRest;
import org.divisi.score.Note;
import org.divisi.score.NoteHead;
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
import org.divisi.score.Tie;
import org.divisi.score.TimeSignature;
import org.divisi.theory.Fraction;

/** What LilyPond would record of leaves and of what is attached to components. */
final class Recording {
  private final List<Happening> happenings = new ArrayList<>();
  private final Set<String> defined;
  private long order;

  Recording(Set<String> defined) {
    this.defined = defined;
  }

  /** All that has happened. */
  List<Happening> happenings() {
    return happenings;
  }

  /** The number of what happens next. */
  long next() {
    return order++;
  }

  void happen(Moment moment, Where where, String kind, String fields) {
    happenings.add(new Happening(moment, order++, where.voice(), kind, fields));
  }

  void before(Component component, Moment start, Where where) {
    component.attachments().stream()
        .filter(attachment -> !isBehind(attachment))
        .sorted(Comparator.comparing(Recording::place))
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

  void behind(Component component, Moment end, Where where) {
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
          happen(moment, where, "command", "\\partial " + Figures.length(meter.partial()));
        }
        happen(moment, where, "command", "\\time " + shown(meter));
      }
      case ContextSetting setting -> happen(moment, where, "command", setting.toString());
      case Literal literal when literal.text().startsWith("<>") -> {
        for (String mark : literal.text().substring(2).strip().split("[ \n]+(?=\\\\)")) {
          carried(mark, moment, where);
        }
      }
      case Literal literal -> {
        for (String line : literal.text().split("\n")) {
          text(line.strip(), moment, where);
        }
      }
      default -> {}
    }
  }

  /** LilyPond keeps the sum of several fractions in lowest terms. */
  private static String shown(TimeSignature meter) {
    return meter.words().startsWith("\\compoundMeter")
        ? meter.duration().numerator() + "/" + meter.duration().denominator()
        : meter.numerator() + "/" + meter.denominator();
  }

  /** A mark of an empty chord that is kept as text. */
  private void carried(String mark, Moment moment, Where where) {
    if (mark.matches("\\\\[fmnprsz]+")) {
      happen(moment, where, "dynamic", mark.substring(1));
    } else if (mark.equals("\\<") || mark.equals("\\>")) {
      happen(moment, where, mark.equals("\\<") ? "cresc" : "decresc", "-1");
    } else {
      text(mark, moment, where);
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

  Moment leaf(Leaf leaf, Moment start, Where where) {
    Fraction length = Figures.length(leaf.value()).times(where.scale());
    String value = Figures.value(leaf.value(), where) + "\t" + length;
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
    String pitch = head.isDrum() ? head.drum() + "\t-" : Figures.pitch(head.pitch());
    happen(start, where, "note", pitch + "\t" + value);
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
}
