package org.divisi.studio.musicxml.read;

import java.util.List;
import java.util.Map;
import org.divisi.score.Arpeggio;
import org.divisi.score.Articulation;
import org.divisi.score.BreathMark;
import org.divisi.score.Direction;
import org.divisi.score.Fermata;
import org.divisi.score.Glissando;
import org.divisi.score.Indicator;
import org.divisi.score.LaissezVibrer;
import org.divisi.score.StartPhrasingSlur;
import org.divisi.score.StartSlur;
import org.divisi.score.StartTrillSpan;
import org.divisi.score.StemTremolo;
import org.divisi.score.StopPhrasingSlur;
import org.divisi.score.StopSlur;
import org.divisi.score.StopTrillSpan;
import org.divisi.studio.musicxml.Loss;
import org.divisi.studio.musicxml.words.Element;
import org.divisi.studio.musicxml.words.MarkNames;
import org.divisi.theory.Ratio;
import org.jspecify.annotations.Nullable;

/** Reads what belongs to a note: slurs, tuplets, articulations, ornaments. */
final class NotationReader {
  private final Raw raw;
  private final List<Loss> losses;
  private final String place;

  NotationReader(Raw raw, List<Loss> losses, String place) {
    this.raw = raw;
    this.losses = losses;
    this.place = place;
  }

  void read(Element notations) {
    for (Element child : notations.children()) {
      switch (child.name()) {
        case "tied" -> {
          if (child.attribute("type").equals("let-ring")) {
            mark(new LaissezVibrer(), child);
          }
        }
        case MarkNames.OTHER -> other(child);
        case "slur" -> slur(child);
        case "tuplet" -> tuplet(child);
        case "slide", "glissando" -> {
          if (child.attribute("type").equals("start")) {
            mark(new Glissando(false), child);
          }
        }
        case "fermata" -> mark(fermata(child), child);
        case "arpeggiate" -> {
          if (raw.marks.stream().noneMatch(mark -> mark.indicator() instanceof Arpeggio)) {
            mark(new Arpeggio(Direction.NEUTRAL), child);
          }
        }
        case "articulations" -> child.children().forEach(this::articulation);
        case "ornaments" -> child.children().forEach(this::ornament);
        case "technical" -> child.children().forEach(this::technical);
        case "dynamics" ->
            child.children().forEach(mark -> mark(DirectionReader.dynamic(mark), mark));
        default -> lose(child);
      }
    }
  }

  private void other(Element other) {
    if (!other.text().equals(MarkNames.CUT)) {
      lose(other);
    } else if (other.attribute("type").equals("stop")) {
      raw.goesOn = true;
    }
  }

  private void lose(Element element) {
    losses.add(new Loss(element.name(), place));
  }

  private void mark(@Nullable Indicator indicator, Element element) {
    if (indicator == null) {
      lose(element);
    } else {
      raw.mark(indicator);
    }
  }

  private void slur(Element slur) {
    boolean outer = slur.attribute("number").equals("2");
    switch (slur.attribute("type")) {
      case "start" -> raw.mark(outer ? new StartPhrasingSlur() : new StartSlur());
      case "stop" -> raw.mark(outer ? new StopPhrasingSlur() : new StopSlur());
      default -> {}
    }
    if (slur.attribute("number").matches("[3-9]|\\d\\d")) {
      lose(slur);
    }
  }

  private void tuplet(Element tuplet) {
    if (tuplet.attribute("type").equals("stop")) {
      raw.ends++;
      return;
    }
    Element actual = tuplet.child("tuplet-actual");
    Element normal = tuplet.child("tuplet-normal");
    int many = actual == null ? 0 : actual.number("tuplet-number", 0);
    int time = normal == null ? 0 : normal.number("tuplet-number", 0);
    raw.begins.add(new Raw.Begin(many > 0 && time > 0 ? Ratio.of(many, time) : null));
  }

  private static Indicator fermata(Element fermata) {
    for (Map.Entry<String, String> known : MarkNames.FERMATAS.entrySet()) {
      if (known.getValue().equals(fermata.text()) && !known.getValue().isEmpty()) {
        return new Fermata(known.getKey());
      }
    }
    return new Fermata();
  }

  private void articulation(Element mark) {
    if (mark.name().equals("breath-mark")) {
      raw.mark(new BreathMark());
    } else {
      named(mark, MarkNames.ARTICULATIONS);
    }
  }

  private void ornament(Element mark) {
    switch (mark.name()) {
      case "wavy-line" -> {
        switch (mark.attribute("type")) {
          case "start" -> {
            raw.marks.removeIf(sign -> sign.indicator().equals(Articulation.of("trill")));
            raw.mark(new StartTrillSpan());
          }
          case "stop" -> raw.mark(new StopTrillSpan());
          default -> {}
        }
      }
      case "tremolo" -> {
        String strokes = mark.text();
        if (mark.attribute("type").matches("|single") && strokes.matches("[1-8]")) {
          raw.mark(StemTremolo.of(4 << Integer.parseInt(strokes)));
        } else {
          lose(mark);
        }
      }
      default -> named(mark, MarkNames.ORNAMENTS);
    }
  }

  private void technical(Element mark) {
    if (mark.name().equals("fingering") && mark.text().matches("\\d") && !raw.own.isEmpty()) {
      raw.own.getLast().add("-" + mark.text());
    } else {
      named(mark, MarkNames.TECHNIQUES);
    }
  }

  /** What stands at the first head holds for the whole chord. */
  private void named(Element mark, Map<String, String> names) {
    for (Map.Entry<String, String> known : names.entrySet()) {
      if (known.getValue().equals(mark.name())) {
        Articulation touch = Articulation.of(known.getKey());
        if (raw.own.size() < 2) {
          raw.mark(touch);
        } else if (raw.marks.stream().noneMatch(all -> all.indicator().equals(touch))) {
          raw.own.getLast().add("-" + touch);
        }
        return;
      }
    }
    lose(mark);
  }
}
