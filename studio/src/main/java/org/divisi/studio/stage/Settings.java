package org.divisi.studio.stage;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.divisi.score.Attachment;
import org.divisi.score.ContextSetting;
import org.divisi.score.Instrument;
import org.divisi.score.InstrumentName;
import org.divisi.score.Literal;
import org.divisi.score.ShortInstrumentName;
import org.divisi.score.StaffChange;
import org.divisi.score.VoiceNumber;
import org.divisi.theory.Pitch;
import org.jspecify.annotations.Nullable;

/** What marks set on seats, also those that Divisi keeps as LilyPond's text. */
public final class Settings {
  private static final Pattern SETTING =
      Pattern.compile("\\s*(?:\\\\set\\s+)?([\\w.]+)\\s*=\\s*(.*?)\\s*");
  private static final Pattern TRANSPOSITION =
      Pattern.compile("\\s*\\\\transposition\\s+(\\S+)\\s*");

  private static final Pattern CHANGE =
      Pattern.compile("\\s*\\\\change\\s+Staff\\s*=\\s*(\\S+)\\s*");

  /** The property that says which way stems point: {@code up}, {@code down}, or an empty text. */
  public static final String STEM = "stem";

  private Settings() {}

  /** Sets what a mark sets. */
  public static void obey(Attachment mark, Seat seat) {
    switch (mark.indicator()) {
      case ContextSetting setting -> seat.set(setting.path(), unquoted(setting.value()));
      case InstrumentName name ->
          seat.set(name.lilypondType() + ".instrumentName", unquoted(name.markup()));
      case ShortInstrumentName name ->
          seat.set(name.lilypondType() + ".shortInstrumentName", unquoted(name.markup()));
      case VoiceNumber number -> stem(number.toString(), seat);
      case Literal literal -> literal.text().lines().forEach(line -> read(line, seat));
      default -> {}
    }
  }

  private static void stem(String command, Seat seat) {
    switch (command) {
      case "\\stemUp", "\\voiceOne", "\\voiceThree" -> seat.set(STEM, "up");
      case "\\stemDown", "\\voiceTwo", "\\voiceFour" -> seat.set(STEM, "down");
      case "\\stemNeutral", "\\oneVoice" -> seat.set(STEM, "");
      default -> {}
    }
  }

  /** The staff in which a voice goes on, by name, or an empty text for its own; else null. */
  public static @Nullable String change(Attachment mark) {
    return switch (mark.indicator()) {
      case StaffChange change -> change.staff();
      case Literal literal ->
          literal.text().lines().map(Settings::change).reduce(null, (a, b) -> b == null ? a : b);
      default -> null;
    };
  }

  private static @Nullable String change(String line) {
    Matcher change = CHANGE.matcher(line);
    if (!change.matches()) {
      return null;
    }
    String staff = unquoted(change.group(1));
    return staff.equals("##f") ? "" : staff;
  }

  /** Sets what a line of LilyPond sets. */
  static void read(String line, Seat seat) {
    switch (line.strip()) {
      case "\\autoBeamOff" -> seat.set("autoBeaming", "##f");
      case "\\autoBeamOn" -> seat.set("autoBeaming", "##t");
      default -> stem(line.strip(), seat);
    }
    Matcher setting = SETTING.matcher(line);
    if (setting.matches()) {
      seat.set(setting.group(1), unquoted(setting.group(2)));
    }
  }

  /** What sounds from here on where middle C is written; null where a mark does not say. */
  public static @Nullable Pitch middleC(Attachment mark) {
    return switch (mark.indicator()) {
      case Instrument instrument -> instrument.middleC();
      case Literal literal ->
          literal.text().lines().map(Settings::middleC).reduce(null, (a, b) -> b == null ? a : b);
      default -> null;
    };
  }

  private static @Nullable Pitch middleC(String line) {
    Matcher transposition = TRANSPOSITION.matcher(line);
    try {
      return transposition.matches() ? Pitch.parse(transposition.group(1)) : null;
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  /** A text of LilyPond without the quotes around it. */
  public static String unquoted(String text) {
    String plain = text.replaceFirst("^#(?=\")", "");
    return plain.length() > 1 && plain.startsWith("\"") && plain.endsWith("\"")
        ? plain.substring(1, plain.length() - 1)
        : plain;
  }
}
