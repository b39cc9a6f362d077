package org.divisi.studio.musicxml.read;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.divisi.score.Attachment;
import org.divisi.score.Direction;
import org.divisi.score.Dynamic;
import org.divisi.score.Indicator;
import org.divisi.score.Literal;
import org.divisi.score.Markup;
import org.divisi.score.MetronomeMark;
import org.divisi.score.Ottava;
import org.divisi.score.Pedal;
import org.divisi.score.RehearsalMark;
import org.divisi.score.StartHairpin;
import org.divisi.score.StartPianoPedal;
import org.divisi.score.StopHairpin;
import org.divisi.score.StopPianoPedal;
import org.divisi.studio.musicxml.read.PartReader.Found;
import org.divisi.studio.musicxml.words.Element;
import org.divisi.studio.musicxml.words.NoteTypes;
import org.divisi.studio.musicxml.words.SwellWords;
import org.divisi.theory.Duration;
import org.divisi.theory.NoteValue;
import org.divisi.theory.Ratio;
import org.jspecify.annotations.Nullable;

/** Reads what stands beside notes: dynamics, hairpins, tempi, words. */
final class DirectionReader {
  /** Dynamics that LilyPond has commands for; others are words there. */
  private static final Set<String> LILYPOND =
      Set.of(
          "ppppp", "pppp", "ppp", "pp", "p", "mp", "mf", "f", "ff", "fff", "ffff", "fffff", "fp",
          "sf", "sfp", "sff", "sfz", "fz", "sp", "spp", "rfz", "n");

  static final String DASHES = "dashes";

  /** The numbers of the dashes behind words that a command of LilyPond draws too. */
  private final Set<String> dashes = new HashSet<>();

  List<Found> read(Element direction, Direction side) {
    List<Found> found = new ArrayList<>();
    Found swell = swell(direction, side);
    if (swell != null) {
      found.add(swell);
      return found;
    }
    String words = "";
    for (Element type : direction.all("direction-type")) {
      for (Element child : type.children()) {
        boolean tempo = direction.all("direction-type").stream().anyMatch(t -> t.has("metronome"));
        switch (child.name()) {
          case "words" -> {
            if (tempo) {
              words = words.isEmpty() ? child.text() : words + " " + child.text();
            } else if (!child.text().isEmpty()) {
              found.add(mark(Markup.of(child.text()), side));
            }
          }
          case "metronome" -> {
            MetronomeMark mark = tempo(child, words);
            found.add(mark == null ? lost(child) : mark(mark, Direction.NEUTRAL));
          }
          case "dynamics" -> {
            for (Element dynamic : child.children()) {
              Indicator mark = dynamic(dynamic);
              found.add(mark == null ? lost(dynamic) : mark(mark, side));
            }
          }
          default -> found.add(single(child, side));
        }
      }
    }
    return found;
  }

  /** Words alone that dashes follow; null for all else. */
  private @Nullable Found swell(Element direction, Direction side) {
    List<Element> all =
        direction.all("direction-type").stream().flatMap(t -> t.children().stream()).toList();
    boolean pair =
        all.size() == 2
            && all.getFirst().name().equals("words")
            && all.getLast().name().equals(DASHES)
            && all.getLast().attribute("type").equals("start");
    Literal command = pair ? SwellWords.command(all.getFirst().text(), side) : null;
    if (command == null) {
      return null;
    }
    dashes.add(all.getLast().attribute("number"));
    return mark(command, Direction.NEUTRAL);
  }

  private static Found mark(Indicator indicator, Direction side) {
    return new Found(Attachment.of(indicator, side), "", false);
  }

  private static Found ending(Indicator indicator) {
    return new Found(Attachment.of(indicator), "", true);
  }

  private static Found lost(Element element) {
    return new Found(null, element.name(), false);
  }

  private Found single(Element child, Direction side) {
    String type = child.attribute("type");
    return switch (child.name()) {
      case "wedge" -> {
        boolean niente = child.attribute("niente").equals("yes");
        yield switch (type) {
          case "crescendo" -> mark(StartHairpin.of(niente ? "o<" : "<"), side);
          case "diminuendo" -> mark(StartHairpin.of(niente ? ">o" : ">"), side);
          case "stop" -> ending(new StopHairpin());
          default -> lost(child);
        };
      }
      case DASHES ->
          type.equals("stop") && dashes.remove(child.attribute("number"))
              ? new Found(Attachment.of(new StopHairpin()), DASHES, true)
              : lost(child);
      case "rehearsal" -> mark(RehearsalMark.of(Markup.of(child.text())), Direction.NEUTRAL);
      case "octave-shift" -> {
        // 8 is one octave, 15 two.
        int octaves = Math.max(1, Numbers.decimal(child.attribute("size")).intValue() / 7);
        yield switch (type) {
          case "down" -> mark(new Ottava(octaves), Direction.NEUTRAL);
          case "up" -> mark(new Ottava(-octaves), Direction.NEUTRAL);
          case "stop" -> mark(new Ottava(0), Direction.NEUTRAL);
          default -> lost(child);
        };
      }
      case "pedal" ->
          switch (type) {
            case "start" -> mark(new StartPianoPedal(), Direction.NEUTRAL);
            case "sostenuto" -> mark(new StartPianoPedal(Pedal.SOSTENUTO), Direction.NEUTRAL);
            case "stop" -> ending(new StopPianoPedal(Pedal.SUSTAIN));
            default -> lost(child);
          };
      default -> lost(child);
    };
  }

  static @Nullable Dynamic dynamic(Element dynamic) {
    if (!dynamic.name().equals("other-dynamics")) {
      String name = dynamic.name();
      return LILYPOND.contains(name) ? Dynamic.of(name) : Dynamic.words(name);
    }
    return dynamic.text().isEmpty() ? null : Dynamic.words(dynamic.text());
  }

  private static @Nullable MetronomeMark tempo(Element metronome, String words) {
    Duration size = NoteTypes.size(metronome.text("beat-unit"));
    String[] rates = metronome.text("per-minute").split("-", -1);
    if (size == null || metronome.all("beat-unit").size() > 1) {
      return null;
    }
    int dots = Math.min(metronome.all("beat-unit-dot").size(), 4);
    NoteValue beat = NoteValue.of(size.times(Duration.ofDots(dots).dividedBy(Duration.WHOLE)));
    Ratio slowest = rate(rates[0]);
    Ratio fastest = rate(rates[rates.length - 1]);
    if (slowest == null || fastest == null || rates.length > 2) {
      return null;
    }
    MetronomeMark mark = new MetronomeMark("", beat, slowest, fastest, "");
    return words.isEmpty() ? mark : mark.withText(words);
  }

  private static @Nullable Ratio rate(String text) {
    BigDecimal rate = Numbers.decimal(text.strip());
    if (rate.signum() <= 0 || rate.scale() > 6) {
      return null;
    }
    int scale = Math.max(0, rate.scale());
    return Ratio.of(rate.movePointRight(scale).longValue(), (long) Math.pow(10, scale)).reduced();
  }
}
