package org.divisi.lilypond.read;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.divisi.lilypond.place.Placement;
import org.divisi.lilypond.text.Quoted;
import org.divisi.score.Attachment;
import org.divisi.score.BeamCount;
import org.divisi.score.ContextSetting;
import org.divisi.score.GrobOverride;
import org.divisi.score.Indicator;
import org.divisi.score.InstrumentName;
import org.divisi.score.Literal;
import org.divisi.score.Ottava;
import org.divisi.score.RehearsalMark;
import org.divisi.score.ShortInstrumentName;
import org.divisi.score.StaffChange;
import org.divisi.score.TextMark;
import org.divisi.score.VoiceNumber;
import org.jspecify.annotations.Nullable;

/** The indicators that commands before a component mean, found by their whole text. */
final class CommandNames {
  private static final Literal.Site SITE = Literal.Site.BEFORE;
  private static final Map<String, Indicator> WHOLE = whole();
  private static final Pattern OVERRIDE =
      Pattern.compile("\\\\once \\\\override ([-.\\w]+) = (.+)", Pattern.DOTALL);
  private static final Pattern SET = Pattern.compile("\\\\set ([-.\\w]+) = (.+)", Pattern.DOTALL);
  private static final Pattern NAME =
      Pattern.compile("\\\\set (\\w+)\\.(i|shortI)nstrumentName = (\\\\markup.+)", Pattern.DOTALL);
  private static final Pattern OTTAVA = Pattern.compile("\\\\ottava (-?\\d{1,2})");
  private static final Pattern MARK = Pattern.compile("\\\\mark (#\\d{1,6}|\\\\default)");
  private static final Pattern CHANGE =
      Pattern.compile("\\\\change Staff = (?:([-\\w]+)|##f|\"(.+)\")");
  private static final Pattern LEFT_BEAMS =
      Pattern.compile("\\\\set stemLeftBeamCount = (\\d{1,3})");
  private static final Pattern RIGHT_BEAMS =
      Pattern.compile("\\\\set stemRightBeamCount = (\\d{1,3})");

  private CommandNames() {}

  private static Map<String, Indicator> whole() {
    Map<String, Indicator> whole = new HashMap<>();
    for (int voice = 0; voice <= 4; voice++) {
      VoiceNumber number = VoiceNumber.of(voice);
      whole.put(number.toString(), number);
    }
    return Map.copyOf(whole);
  }

  /** What a command means; itself as a literal where no indicator says it in just these words. */
  static Indicator of(String text) {
    Indicator meant = meant(text);
    return meant != null && Placement.text(Attachment.of(meant)).equals(text)
        ? meant
        : Literal.of(text);
  }

  private static @Nullable Indicator meant(String text) {
    Indicator whole = WHOLE.get(text);
    if (whole != null) {
      return whole;
    }
    Matcher matcher = OVERRIDE.matcher(text);
    if (matcher.matches()) {
      return GrobOverride.of(matcher.group(1), matcher.group(2));
    }
    matcher = NAME.matcher(text);
    if (matcher.matches()) {
      return matcher.group(2).equals("i")
          ? new InstrumentName(matcher.group(3), matcher.group(1))
          : new ShortInstrumentName(matcher.group(3), matcher.group(1), Literal.Site.BEFORE);
    }
    matcher = SET.matcher(text);
    if (matcher.matches()) {
      return ContextSetting.of(matcher.group(1), matcher.group(2));
    }
    matcher = OTTAVA.matcher(text);
    if (matcher.matches()) {
      return new Ottava(Integer.parseInt(matcher.group(1)));
    }
    matcher = MARK.matcher(text);
    if (matcher.matches()) {
      return matcher.group(1).startsWith("#")
          ? new RehearsalMark("", Integer.parseInt(matcher.group(1).substring(1)), SITE)
          : RehearsalMark.next();
    }
    if (text.startsWith("\\mark \\markup ") || text.startsWith("\\mark \"")) {
      return new RehearsalMark(text.substring("\\mark ".length()), 0, SITE);
    }
    matcher = CHANGE.matcher(text);
    if (matcher.matches()) {
      String quoted = Objects.requireNonNullElse(matcher.group(2), "");
      return StaffChange.of(Objects.requireNonNullElse(matcher.group(1), Quoted.unquoted(quoted)));
    }
    if (text.startsWith("\\textMark ") || text.startsWith("\\textEndMark ")) {
      return TextMark.lilypond(text);
    }
    return null;
  }

  /**
   * How many beams two settings that follow each other mean; null where they mean something else.
   */
  static @Nullable BeamCount beams(Indicator left, Indicator right) {
    Matcher one = LEFT_BEAMS.matcher(left.toString());
    Matcher other = RIGHT_BEAMS.matcher(right.toString());
    return one.matches() && other.matches()
        ? new BeamCount(Integer.parseInt(one.group(1)), Integer.parseInt(other.group(1)))
        : null;
  }
}
