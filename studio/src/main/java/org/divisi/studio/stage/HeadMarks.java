package org.divisi.studio.stage;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.divisi.score.Articulation;
import org.divisi.score.NoteHead;

/** What is attached to one head of a chord alone, which is kept as LilyPond's text. */
public final class HeadMarks {
  private static final Pattern FINGER = Pattern.compile("[-^_]\\s*(\\d+)");
  private static final Pattern TOUCH =
      Pattern.compile("[-^_]?\\s*(?:\\\\([a-zA-Z]+)|(?<=[-^_]\\s{0,9})([->^+|!._]))");

  private HeadMarks() {}

  /** The articulations of a head. */
  public static List<Articulation> articulations(NoteHead head) {
    return head.marks().stream()
        .map(TOUCH::matcher)
        .filter(Matcher::matches)
        .map(touch -> touch.group(1) == null ? touch.group(2) : touch.group(1))
        .map(Articulation::of)
        .toList();
  }

  /** The fingers of a head. */
  public static List<String> fingers(NoteHead head) {
    return head.marks().stream().flatMap(mark -> finger(mark).stream()).toList();
  }

  /** The finger that a text says, or none: {@code -1}, {@code ^ 5}. */
  public static List<String> finger(String text) {
    Matcher finger = FINGER.matcher(text.strip());
    return finger.matches() ? List.of(finger.group(1)) : List.of();
  }
}
