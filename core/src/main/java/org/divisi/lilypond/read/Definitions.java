package org.divisi.lilypond.read;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.divisi.lilypond.text.Words;
import org.divisi.score.Attachment;
import org.divisi.score.Component;
import org.divisi.score.Lyrics;
import org.divisi.theory.NoteValue;
import org.divisi.theory.Pitch;
import org.jspecify.annotations.Nullable;

/** The names that a text gives to music and to other things, as far as it has been read. */
public final class Definitions {
  /** What has a name. */
  public sealed interface Value {
    /** Music. */
    record Music(Component music) implements Value {}

    /** Words that are sung. */
    record Sung(Lyrics words) implements Value {}

    /** Marks behind a leaf. */
    record Marks(List<Attachment> marks) implements Value {}

    /** An empty chord with marks, which act where music before it ends. */
    record EmptyChord(List<Attachment> marks) implements Value {}

    /** What is kept as text: a markup, a number, Scheme. */
    record Text(String text) implements Value {}

    /**
     * A music function in Scheme, of which the kinds of its arguments are known, as {@link Words}
     * has them; it may give a mark behind a leaf.
     */
    record Function(String arguments, boolean isMark) implements Value {}
  }

  private static final Pattern DURATION =
      Pattern.compile("(1|2|4|8|16|32|64|128)\\.{0,3}(\\*\\d{1,4}(/\\d{1,4})?)?");

  private final Map<String, Value> values = new HashMap<>();

  private final Set<String> parts = new HashSet<>();

  /** The pitches of names that stand for a pitch alone, which is music too. */
  private final Map<String, Pitch> pitches = new HashMap<>();

  private boolean durations;

  void put(String name, Value value) {
    values.put(name, value);
    durations |= value instanceof Value.Text text && isDuration(text.text());
    int dot = name.indexOf('.');
    if (dot > 0) {
      parts.add(name.substring(0, dot));
    }
  }

  /** A name stands for a pitch alone, or, where there is none, for something else. */
  void pitch(String name, @Nullable Pitch pitch) {
    if (pitch == null) {
      pitches.remove(name);
    } else {
      pitches.put(name, pitch);
    }
  }

  /** The pitch that a name stands for; null where it stands for something else. */
  @Nullable Pitch pitch(String name) {
    return pitches.isEmpty() ? null : pitches.get(name);
  }

  /** The note value that a name stands for; null where it stands for something else. */
  @Nullable NoteValue duration(String name) {
    return durations && values.get(name) instanceof Value.Text text && isDuration(text.text())
        ? NoteValue.parse(text.text())
        : null;
  }

  /** Whether any name stands for a note value. */
  boolean haveDurations() {
    return durations;
  }

  private static boolean isDuration(String text) {
    return DURATION.matcher(text).matches();
  }

  boolean isEmpty() {
    return values.isEmpty();
  }

  /** What has a name; null where nothing has it. */
  public @Nullable Value get(String name) {
    return values.isEmpty() ? null : values.get(name);
  }

  /** Whether there are names whose first part is a word. */
  boolean hasParts(String word) {
    return parts.contains(word);
  }

  /** The name that is most like one that nothing has; null where none is. */
  @Nullable String like(String name) {
    String best = null;
    int least = Math.max(2, name.length() / 3) + 1;
    for (String known : values.keySet()) {
      int distance = distance(name, known, least);
      if (distance < least || (distance == least && best != null && known.compareTo(best) < 0)) {
        best = known;
        least = distance;
      }
    }
    return best;
  }

  /** How many letters must change to make one name of another, as far as it matters. */
  private static int distance(String one, String other, int enough) {
    if (Math.abs(one.length() - other.length()) >= enough || one.length() > 64) {
      return enough;
    }
    int[] row = new int[other.length() + 1];
    for (int column = 0; column < row.length; column++) {
      row[column] = column;
    }
    for (int line = 1; line <= one.length(); line++) {
      int diagonal = row[0];
      row[0] = line;
      for (int column = 1; column < row.length; column++) {
        int changed = diagonal + (one.charAt(line - 1) == other.charAt(column - 1) ? 0 : 1);
        diagonal = row[column];
        row[column] = Math.min(changed, 1 + Math.min(diagonal, row[column - 1]));
      }
    }
    return row[other.length()];
  }
}
