package org.divisi.studio.musicxml;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.divisi.score.Attachment;
import org.divisi.score.BarLine;
import org.divisi.score.Clef;
import org.divisi.score.ContextSetting;
import org.divisi.score.Direction;
import org.divisi.score.Dynamic;
import org.divisi.score.Identifier;
import org.divisi.score.Instrument;
import org.divisi.score.InstrumentName;
import org.divisi.score.KeySignature;
import org.divisi.score.Literal;
import org.divisi.score.Markup;
import org.divisi.score.MetronomeMark;
import org.divisi.score.Ottava;
import org.divisi.score.Pedal;
import org.divisi.score.RehearsalMark;
import org.divisi.score.Remark;
import org.divisi.score.ShortInstrumentName;
import org.divisi.score.StartBeam;
import org.divisi.score.StartHairpin;
import org.divisi.score.StartPianoPedal;
import org.divisi.score.StopBeam;
import org.divisi.score.StopHairpin;
import org.divisi.score.StopPianoPedal;
import org.divisi.score.Tag;
import org.divisi.score.Tie;
import org.divisi.score.TimeSignature;
import org.divisi.score.VoiceNumber;
import org.divisi.select.Tempi;
import org.divisi.theory.NoteValue;
import org.divisi.theory.Ratio;

/**
 * Writes what stands beside notes: dynamics, hairpins, tempi, words; and says what has no place.
 */
final class DirectionWriter {
  private static final Set<String> DYNAMICS =
      Set.of(
          "p", "pp", "ppp", "pppp", "ppppp", "pppppp", "f", "ff", "fff", "ffff", "fffff", "ffffff",
          "mp", "mf", "sf", "sfp", "sfpp", "fp", "rf", "rfz", "sfz", "sffz", "fz", "n", "pf",
          "sfzp");

  /** Settings that are written elsewhere. */
  private static final String ELSEWHERE = "(?:\\w+\\.)?(?:(?:short)?[iI]nstrumentName|autoBeaming)";

  /** What is written elsewhere, and what only says how LilyPond shall read on. */
  private static final Pattern UNSAID =
      Pattern.compile(
          "|<>|%.*|\\\\(?:drummode|notemode|noBeam|autoBeamOn|autoBeamOff|oneVoice)"
              + "|\\\\voice(?:One|Two|Three|Four)|\\\\(?:transposition|volta)\\s.*"
              + "|\\\\set\\s+"
              + ELSEWHERE
              + "\\b.*");

  private static final String TYPE = "type";

  private final Xml xml;
  private final String voice;
  private final List<Loss> losses;
  private final String place;
  private long later;

  DirectionWriter(Xml xml, String voice, List<Loss> losses, String place) {
    this.xml = xml;
    this.voice = voice;
    this.losses = losses;
    this.place = place;
  }

  /**
   * Marks that stand before what comes next.
   *
   * @param later by how many divisions they come later, or below 0 earlier
   */
  void write(List<Attachment> marks, long later) throws IOException {
    this.later = later;
    for (Attachment mark : marks) {
      before(mark);
    }
    for (Attachment mark : marks) {
      if (mark.indicator() instanceof StartHairpin hairpin) {
        hairpin(hairpin, mark.direction());
      }
    }
  }

  private void before(Attachment mark) throws IOException {
    switch (mark.indicator()) {
      case Dynamic dynamic -> dynamic(dynamic, mark.direction());
      case StopHairpin stop -> stopHairpin();
      case MetronomeMark tempo -> tempo(tempo);
      case Markup markup -> {
        String words = Words.plain(markup.lilypond());
        if (words.isBlank()) {
          lose(mark);
        } else {
          open(mark.direction()).text("words", words);
          close();
        }
      }
      case RehearsalMark rehearsal -> {
        open(Direction.UP).text("rehearsal", rehearsal(rehearsal));
        close();
      }
      case Ottava ottava -> ottava(ottava);
      case StartPianoPedal pedal -> pedal(pedal.pedal(), "start");
      case StopPianoPedal pedal -> pedal(pedal.pedal(), "stop");
      case StartHairpin hairpin -> {}
      case Clef clef -> {}
      case KeySignature key -> {}
      case TimeSignature meter -> {}
      case BarLine bar -> {}
      case Instrument instrument -> {}
      case InstrumentName name -> {}
      case ShortInstrumentName name -> {}
      case StartBeam beam -> {}
      case StopBeam beam -> {}
      case Tie tie -> {}
      case Tag tag -> {}
      case Remark remark -> {}
      case Identifier identifier -> {}
      case ContextSetting setting -> {
        if (!setting.path().matches(ELSEWHERE)) {
          lose(mark);
        }
      }
      case Literal literal -> {
        if (!NotationWriter.has(mark)) {
          literal.text().lines().filter(DirectionWriter::says).forEach(this::lose);
        }
      }
      case VoiceNumber number -> {}
      default -> {
        if (!NotationWriter.has(mark)) {
          lose(mark);
        }
      }
    }
  }

  /** What stands behind a piece. */
  void behind(Piece piece) throws IOException {
    later = 0;
    for (Attachment mark : piece.leaf().attachments()) {
      if (mark.printing().leaked() && piece.last() && !mark.printing().deactivated()) {
        before(mark);
      }
    }
  }

  private void lose(Attachment mark) {
    lose(mark.indicator().toString());
  }

  private void lose(String what) {
    losses.add(new Loss(what.strip(), place));
  }

  /** Whether a line of LilyPond says something that is neither written elsewhere nor a comment. */
  private static boolean says(String line) {
    return !UNSAID.matcher(line.strip()).matches() && !Measures.has(line);
  }

  private Xml open(Direction side) throws IOException {
    if (side == Direction.NEUTRAL) {
      xml.open("direction");
    } else {
      xml.open("direction", "placement", side == Direction.UP ? "above" : "below");
    }
    return xml.open("direction-type");
  }

  private void close() throws IOException {
    xml.close();
    where();
    xml.close();
  }

  private void where() throws IOException {
    if (later != 0) {
      xml.text("offset", later, "sound", "yes");
    }
    xml.text("voice", voice);
  }

  private void dynamic(Dynamic dynamic, Direction side) throws IOException {
    if (dynamic.command().equals("\\!")) {
      stopHairpin();
      return;
    }
    String name = dynamic.isEffort() ? dynamic.name().replace("\"", "") : dynamic.name();
    open(side).open("dynamics");
    if (DYNAMICS.contains(name)) {
      xml.empty(name);
    } else {
      xml.text("other-dynamics", name);
    }
    xml.close();
    close();
  }

  private void hairpin(StartHairpin hairpin, Direction side) throws IOException {
    String sign = hairpin.shape().sign();
    String way = sign.contains(">") ? "diminuendo" : "crescendo";
    open(side);
    if (sign.contains("o")) {
      xml.empty("wedge", TYPE, way, "niente", "yes");
    } else {
      xml.empty("wedge", TYPE, way);
    }
    close();
  }

  private void stopHairpin() throws IOException {
    open(Direction.NEUTRAL).empty("wedge", TYPE, "stop");
    close();
  }

  private void tempo(MetronomeMark tempo) throws IOException {
    NoteValue beat = tempo.beat();
    String type = beat == null ? null : NoteWriter.type(beat);
    Ratio slowest = tempo.slowest();
    Ratio fastest = tempo.fastest();
    xml.open("direction", "placement", "above");
    String words = Words.plain(tempo.text());
    if (!words.isEmpty() || type == null) {
      xml.open("direction-type").text("words", words).close();
    }
    if (beat == null || type == null || slowest == null || fastest == null) {
      where();
      xml.close();
      return;
    }
    xml.open("direction-type").open("metronome").text("beat-unit", type);
    for (int dot = 0; dot < beat.dots(); dot++) {
      xml.empty("beat-unit-dot");
    }
    String rate = rate(slowest) + (slowest.equals(fastest) ? "" : "-" + rate(fastest));
    xml.text("per-minute", rate).close().close();
    Ratio quarters = Tempi.rate(tempo);
    where();
    xml.empty("sound", "tempo", rate(quarters)).close();
  }

  private static String rate(Ratio rate) {
    return Attributes.number((double) rate.numerator() / rate.denominator());
  }

  private static String rehearsal(RehearsalMark mark) {
    String words = Words.plain(mark.markup());
    if (!words.isEmpty()) {
      return words;
    }
    int number = Math.max(1, mark.number());
    return number > 26 ? Integer.toString(number) : Character.toString('A' + number - 1);
  }

  private void ottava(Ottava ottava) throws IOException {
    open(Direction.NEUTRAL);
    if (ottava.octaves() == 0) {
      xml.empty("octave-shift", TYPE, "stop");
    } else {
      int size = Math.min(22, Math.abs(ottava.octaves()) * 7 + 1);
      String way = ottava.octaves() > 0 ? "down" : "up";
      xml.empty("octave-shift", TYPE, way, "size", Integer.toString(size));
    }
    close();
  }

  private void pedal(Pedal pedal, String type) throws IOException {
    if (pedal == Pedal.CORDA) {
      open(Direction.DOWN).text("words", type.equals("start") ? "una corda" : "tre corde");
    } else {
      boolean middle = pedal == Pedal.SOSTENUTO && type.equals("start");
      open(Direction.DOWN).empty("pedal", TYPE, middle ? "sostenuto" : type);
    }
    close();
  }
}
