package org.divisi.engrave;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.divisi.score.Attachment;
import org.divisi.score.Clef;
import org.divisi.score.Component;
import org.divisi.score.Context;
import org.divisi.score.ContextSetting;
import org.divisi.score.GrobRevert;
import org.divisi.score.KeySignature;
import org.divisi.score.Leaf;
import org.divisi.score.Literal;
import org.divisi.score.Ottava;
import org.divisi.score.Place;
import org.divisi.score.ShortInstrumentName;
import org.divisi.score.StaffChange;
import org.divisi.score.TimeSignature;
import org.divisi.score.VoiceNumber;

/** What the bars before a section leave in force in one voice or one staff. */
final class Carried {
  /** Commands in LilyPond's words that hold until another of them says otherwise. */
  private static final List<Command> COMMANDS =
      List.of(
          Command.of("clef", "clef\\s+\\S+"),
          Command.of("key", "key\\s+\\S+\\s+\\\\\\w+"),
          Command.of("meter", "time\\s+[^\\n]*?\\d+/\\d+"),
          Command.of("ottava", "ottava\\s+\\S+"),
          Command.of("voice", "(?:oneVoice|voice(?:One|Two|Three|Four))"),
          Command.of("change", "change\\s+Staff\\s*=\\s*\\S+"),
          Command.of("set", "(?:set|unset)\\s+(?<part>[\\w.-]+)(?:\\s*=[^\\n]*)?"),
          Command.of("override", "(?:override|revert)\\s+(?<part>[\\w.-]+)[^\\n]*"),
          Command.of("hide", "(?:hide|omit)\\s+(?<part>[\\w.-]+)"),
          Command.of(
              "side", "(?<part>stem|slur|phrasingSlur|tie|dynamic|dots|tuplet)(?:Up|Down|Neutral)"),
          Command.of(
              "line", "(?<part>slur|phrasingSlur|tie)(?:Solid|Dashed|Dotted|HalfDashed|HalfSolid)"),
          Command.of(
              "state", "(?<part>autoBeam|textLength|markLength|cadenza|improvisation)(?:On|Off)"),
          Command.of(
              "state",
              "(?<part>xNotes|easyHeads|deadNotes|palmMute|mergeDifferently\\w+)(?:On|Off)"),
          Command.of("shift", "shift(?:Onn?n?|Off)"),
          Command.of("meters", "(?:numeric|default)TimeSignature"),
          Command.of("size", "(?:teeny|tiny|small|normalsize|large|huge)"),
          Command.of("accidentals", "accidentalStyle\\s+\\S+"));

  private static final Set<String> OF_STAFF = Set.of("clef", "key", "meter", "ottava");

  /** By the positions of the contexts in the score, and by what is settled. */
  private final Map<Integer, Map<String, Attachment>> contexts = new HashMap<>();

  private final Set<Integer> opened = new HashSet<>();

  private record Command(String key, boolean hasPart, Pattern said) {
    static Command of(String key, String words) {
      Pattern said = Pattern.compile("\\\\" + words + "(?![a-zA-Z])");
      return new Command(key, words.contains("?<part>"), said);
    }
  }

  /** Something that holds from where it stands until something else of the same key. */
  private record Holding(String key, boolean isOfStaff, Attachment mark) {}

  /** The position of the staff that a place is in; 0 where there is none. */
  static int staff(Place place) {
    return around(place, Carried::isStaff);
  }

  static boolean isStaff(Context context) {
    return context.lilypondType().endsWith("Staff");
  }

  private static int around(Place place, Predicate<Context> wanted) {
    for (Place around : place.parentage()) {
      if (around.component() instanceof Context context && wanted.test(context)) {
        return around.position();
      }
    }
    return 0;
  }

  /** Remembers what something before the section leaves in force. */
  void note(Place place) {
    for (Holding holding : holding(place.component())) {
      int context = holding.isOfStaff ? staff(place) : around(place, any -> true);
      contexts
          .computeIfAbsent(context, none -> new LinkedHashMap<>())
          .put(holding.key, holding.mark);
    }
  }

  /** What the first leaf of a section has to say before its own marks. */
  List<Attachment> opening(Place leaf) {
    Set<String> own = new HashSet<>();
    holding(leaf.component()).forEach(holding -> own.add(holding.key));
    List<Attachment> opening = new ArrayList<>();
    for (int context : new int[] {staff(leaf), around(leaf, any -> true)}) {
      if (opened.add(context)) {
        contexts
            .getOrDefault(context, Map.of())
            .forEach(
                (key, mark) -> {
                  if (!own.contains(key)) {
                    opening.add(mark);
                  }
                });
      }
    }
    return opening;
  }

  private static List<Holding> holding(Component component) {
    List<Holding> holding = new ArrayList<>();
    for (Attachment mark : component.attachments()) {
      switch (mark.indicator()) {
        case Clef clef -> holding.add(holding("clef", "", mark));
        case KeySignature key -> holding.add(holding("key", "", mark));
        case TimeSignature meter -> holding.add(holding("meter", "", Attachment.of(plain(meter))));
        case Ottava ottava -> holding.add(holding("ottava", "", mark));
        case VoiceNumber number -> holding.add(holding("voice", "", mark));
        case StaffChange change -> holding.add(holding("change", "", mark));
        case ShortInstrumentName name ->
            holding.add(holding("set", name.lilypondType() + ".shortInstrumentName", mark));
        case ContextSetting setting when !(component instanceof Context) ->
            holding.add(holding("set", setting.path(), mark));
        case GrobRevert revert when component instanceof Leaf ->
            holding.add(holding("override", revert.path(), mark));
        case Literal literal when !(component instanceof Context) ->
            read(String.join("\n", literal.strings()).strip(), holding);
        default -> {
          // for its moment, or as long as what it is attached to
        }
      }
    }
    return holding;
  }

  private static TimeSignature plain(TimeSignature meter) {
    return TimeSignature.of(meter.numerator(), meter.denominator());
  }

  private static Holding holding(String key, String part, Attachment mark) {
    String context = part.substring(0, Math.max(0, part.indexOf('.')));
    boolean isOfStaff = Context.isType(context) && !context.endsWith("Voice");
    return new Holding(key + " " + part, isOfStaff || OF_STAFF.contains(key), mark);
  }

  /** Reads the commands with which the lines of a literal begin. */
  private static void read(String text, List<Holding> holding) {
    String rest = text;
    while (!rest.isEmpty()) {
      int end = 0;
      for (Command command : COMMANDS) {
        Matcher matcher = command.said.matcher(rest);
        if (matcher.lookingAt()) {
          end = endOfValue(rest, matcher.end());
          Attachment mark = Attachment.of(Literal.of(rest.substring(0, end)));
          holding.add(holding(command.key, command.hasPart ? matcher.group("part") : "", mark));
          break;
        }
      }
      int next = end > 0 ? end : rest.indexOf('\n');
      rest = next < 0 ? "" : rest.substring(next).strip();
    }
  }

  /** A value that opens more than it closes goes on in the lines after it. */
  private static int endOfValue(String text, int first) {
    int end = first;
    while (end < text.length() && depth(text.substring(0, end)) > 0) {
      int line = text.indexOf('\n', end + 1);
      end = line < 0 ? text.length() : line;
    }
    return end;
  }

  private static int depth(String text) {
    return text.chars().map(c -> "({".indexOf(c) >= 0 ? 1 : ")}".indexOf(c) >= 0 ? -1 : 0).sum();
  }
}
