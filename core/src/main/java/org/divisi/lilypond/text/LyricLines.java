package org.divisi.lilypond.text;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.divisi.score.Lyrics;
import org.divisi.score.Syllable;
import org.divisi.theory.Duration;
import org.divisi.theory.NoteValue;
import org.jspecify.annotations.Nullable;

/** The lines of words without the space around them. */
public final class LyricLines {
  private static final Pattern COMMAND = Pattern.compile("\\\\([A-Za-z]+)");
  private static final Pattern PLAIN = Pattern.compile("[\\p{L}'’][\\p{L}'’,.;:!?-]*");
  private static final Set<String> KNOWN =
      Set.of(
          "skip",
          "markup",
          "repeat",
          "alternative",
          "lyricmode",
          "tag",
          "volta",
          "new",
          "context",
          "with");

  private LyricLines() {}

  /** Whether words stand there by a name that the text gives them somewhere else. */
  public static boolean hasNames(String text) {
    Matcher command = COMMAND.matcher(text);
    while (command.find()) {
      String word = String.valueOf(command.group(1));
      if (!KNOWN.contains(word)
          && !Words.keptCommands().containsKey(word)
          && !Words.keptEvents().containsKey(word)) {
        return true;
      }
    }
    return false;
  }

  /** Words as a text by themselves, where names stand for nothing. */
  public static String writtenOut(Lyrics words) {
    StringBuilder text = new StringBuilder();
    for (Syllable syllable : words.syllables()) {
      for (String setting : syllable.settings()) {
        text.append(text.isEmpty() ? "" : "\n").append(setting);
      }
      if (syllable.kind() != Syllable.Kind.END) {
        text.append(text.isEmpty() ? "" : syllable.settings().isEmpty() ? " " : "\n");
        text.append(sung(syllable, words.kind() == Lyrics.Kind.OWN));
      }
    }
    return text.toString();
  }

  private static String sung(Syllable syllable, boolean timed) {
    @Nullable Duration own = timed ? syllable.duration() : null;
    String duration = own == null ? "" : duration(own);
    String sung =
        switch (syllable.kind()) {
          case SUNG ->
              PLAIN.matcher(syllable.text()).matches()
                  ? syllable.text()
                  : Quoted.of(syllable.text());
          case MARKUP -> syllable.text();
          case BLANK -> "_";
          case SKIP -> "\\skip " + (duration.isEmpty() ? "4" : "");
          case END -> "";
        };
    boolean apart = syllable.kind() == Syllable.Kind.MARKUP && !duration.isEmpty();
    return sung
        + (apart ? " " : "")
        + duration
        + (syllable.hyphen() ? " --" : "")
        + (syllable.extender() ? " __" : "");
  }

  private static String duration(Duration duration) {
    try {
      return NoteValue.of(duration).toString();
    } catch (IllegalArgumentException e) {
      return "1*" + duration.numerator() + "/" + duration.denominator();
    }
  }

  /** The lines of a text less the least indent that they have, and less empty ones around. */
  public static String outdented(String text) {
    List<String> lines = text.lines().map(String::stripTrailing).toList();
    int first = 0;
    int last = lines.size();
    while (first < last && lines.get(first).isEmpty()) {
      first++;
    }
    while (last > first && lines.get(last - 1).isEmpty()) {
      last--;
    }
    int indent = Integer.MAX_VALUE;
    for (String line : lines.subList(first, last)) {
      if (!line.isEmpty()) {
        indent = Math.min(indent, line.length() - line.stripLeading().length());
      }
    }
    StringBuilder result = new StringBuilder();
    for (String line : lines.subList(first, last)) {
      result.append(result.isEmpty() ? "" : "\n");
      result.append(line.length() < indent ? "" : line.substring(indent));
    }
    return result.toString();
  }
}
