package org.divisi.studio.musicxml.write;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.divisi.lilypond.LilyPond;
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
import org.divisi.score.StaffChange;
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
import org.divisi.studio.musicxml.Loss;
import org.divisi.studio.musicxml.words.SwellWords;
import org.divisi.studio.musicxml.words.Words;
import org.divisi.studio.musicxml.words.Xml;
import org.divisi.studio.stage.Settings;

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
          "|<>|%.*|\\\\(?:drummode|notemode|noBeam|autoBeamOn|autoBeamOff|oneVoice"
              + "|stem(?:Up|Down|Neutral))"
              + "|\\\\voice(?:One|Two|Three|Four)|\\\\(?:transposition|volta|change\\s+Staff)\\s.*"
              + "|\\\\set\\s+"
              + ELSEWHERE
              + "\\b.*");

  private static final String TYPE = "type";

  private final Xml xml;
  private final PartStaves staves;
  private final DirectionFrame frame;
  private final HairpinWriter hairpins;
  private final List<Loss> losses;
  private String place = "";

  DirectionWriter(Xml xml, String voice, PartStaves staves, List<Loss> losses) {
    this.xml = xml;
    this.staves = staves;
    this.frame = new DirectionFrame(xml, voice, staves);
    this.hairpins = new HairpinWriter(xml, frame);
    this.losses = losses;
  }

  /** Comes to a measure, of which losses speak. */
  void place(String measure) {
    this.place = measure;
  }

  /** Comes to a staff of the part. */
  void staff(int number) {
    frame.staff(number);
  }

  /**
   * Marks that stand before what comes next.
   *
   * @param later by how many divisions they come later, or below 0 earlier
   */
  void write(List<Attachment> marks, long later) throws IOException {
    frame.later(later);
    for (Attachment mark : marks) {
      before(mark);
    }
    for (Attachment mark : marks) {
      if (mark.indicator() instanceof StartHairpin hairpin) {
        hairpins.start(hairpin, mark.direction());
      } else if (mark.indicator() instanceof Literal literal) {
        hairpins.start(literal);
      }
    }
  }

  private void before(Attachment mark) throws IOException {
    String change = Settings.change(mark);
    if (change != null && !change.isEmpty() && !staves.has(change)) {
      lose("\\change Staff = " + LilyPond.quoted(change));
    }
    switch (mark.indicator()) {
      case Dynamic dynamic -> dynamic(dynamic, mark.direction());
      case StopHairpin stop -> hairpins.stop();
      case MetronomeMark tempo -> tempo(tempo);
      case Markup markup -> {
        String words = Words.plain(markup.lilypond());
        if (words.isBlank()) {
          lose(mark);
        } else {
          frame.open(mark.direction()).text("words", words);
          frame.close();
        }
      }
      case RehearsalMark rehearsal -> {
        frame.open(Direction.UP).text("rehearsal", rehearsal(rehearsal));
        frame.close();
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
        if (SwellWords.isEnd(literal)) {
          hairpins.stop();
        } else if (!NotationWriter.has(mark) && SwellWords.of(literal).isEmpty()) {
          literal.text().lines().filter(DirectionWriter::says).forEach(this::lose);
        }
      }
      case VoiceNumber number -> {}
      case StaffChange staff -> {}
      default -> {
        if (!NotationWriter.has(mark)) {
          lose(mark);
        }
      }
    }
  }

  /** What stands behind a piece. */
  void behind(Piece piece) throws IOException {
    frame.later(0);
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

  private void dynamic(Dynamic dynamic, Direction side) throws IOException {
    if (dynamic.command().equals("\\!")) {
      hairpins.stop();
      return;
    }
    hairpins.endWords();
    String name = dynamic.isEffort() ? dynamic.name().replace("\"", "") : dynamic.name();
    frame.open(side).open("dynamics");
    if (DYNAMICS.contains(name)) {
      xml.empty(name);
    } else {
      xml.text("other-dynamics", name);
    }
    xml.close();
    frame.close();
  }

  private void tempo(MetronomeMark tempo) throws IOException {
    TempoWriter writer = new TempoWriter(tempo);
    xml.open("direction", "placement", "above");
    writer.write(xml);
    frame.where();
    writer.sound(xml);
    xml.close();
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
    frame.open(Direction.NEUTRAL);
    if (ottava.octaves() == 0) {
      xml.empty("octave-shift", TYPE, "stop");
    } else {
      int size = Math.min(22, Math.abs(ottava.octaves()) * 7 + 1);
      String way = ottava.octaves() > 0 ? "down" : "up";
      xml.empty("octave-shift", TYPE, way, "size", Integer.toString(size));
    }
    frame.close();
  }

  private void pedal(Pedal pedal, String type) throws IOException {
    if (pedal == Pedal.CORDA) {
      frame.open(Direction.DOWN).text("words", type.equals("start") ? "una corda" : "tre corde");
    } else {
      boolean middle = pedal == Pedal.SOSTENUTO && type.equals("start");
      frame.open(Direction.DOWN).empty("pedal", TYPE, middle ? "sostenuto" : type);
    }
    frame.close();
  }
}
