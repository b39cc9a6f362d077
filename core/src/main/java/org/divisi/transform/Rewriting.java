package org.divisi.transform;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * How strictly music is spelled along its meter.
 *
 * @param boundary the level of the meter whose offsets no note may cross, unless it starts and
 *     stops on that level; {@link #NONE} for no such level
 * @param dots how many dots a note may have, at most
 * @param tuplets whether what tuplets hold is spelled too, each by the meter of its own length
 * @param rests whether rests that follow one another become one and are spelled as notes are;
 *     otherwise they stay as they are
 */
public record Rewriting(int boundary, int dots, boolean tuplets, boolean rests)
    implements Serializable {
  /** No boundary. */
  public static final int NONE = -1;

  private static final int DEEPEST = 30;

  /** No boundary, any number of dots; tuplets and rests are spelled too. */
  public static final Rewriting STANDARD = new Rewriting(NONE, Integer.MAX_VALUE, true, true);

  /** Refuses levels that no meter has, and numbers of dots below 0. */
  public Rewriting {
    if (boundary < NONE || boundary > DEEPEST) {
      throw new IllegalArgumentException(
          "boundary at level %d does not exist: use 0 to %d, or %d for none"
              .formatted(boundary, DEEPEST, NONE));
    }
    if (dots < 0) {
      throw new IllegalArgumentException("%d dots are too few: use 0 or more".formatted(dots));
    }
  }

  /** The same with a boundary at a level: 0 for bar lines, 1 for the parts of the measure. */
  public Rewriting withBoundary(int level) {
    return new Rewriting(level, dots, tuplets, rests);
  }

  /** The same with so many dots at most. */
  public Rewriting withDots(int most) {
    return new Rewriting(boundary, most, tuplets, rests);
  }

  /** The same with tuplets spelled or left alone. */
  public Rewriting withTuplets(boolean spelled) {
    return new Rewriting(boundary, dots, spelled, rests);
  }

  /** The same with rests spelled or left alone. */
  public Rewriting withRests(boolean spelled) {
    return new Rewriting(boundary, dots, tuplets, spelled);
  }

  /** Reads {@code boundary 1, dots 2, no tuplets, no rests}, of which each part may be left out. */
  public static Rewriting parse(String text) {
    Rewriting rewriting = STANDARD;
    for (String part : text.isBlank() ? new String[0] : text.split(",", -1)) {
      String word = part.strip();
      if (word.matches("(boundary|dots) \\d{1,9}")) {
        int number = Integer.parseInt(word.substring(word.indexOf(' ') + 1));
        rewriting =
            word.startsWith("dots") ? rewriting.withDots(number) : rewriting.withBoundary(number);
      } else if (word.equals("no tuplets")) {
        rewriting = rewriting.withTuplets(false);
      } else if (word.equals("no rests")) {
        rewriting = rewriting.withRests(false);
      } else {
        throw new IllegalArgumentException(
            "rewriting '%s' has no such text: write it as boundary 1, dots 2, no tuplets, no rests"
                .formatted(text));
      }
    }
    return rewriting;
  }

  /** What differs from the standard, as {@link #parse} reads it. */
  @Override
  public String toString() {
    List<String> parts = new ArrayList<>();
    if (boundary != NONE) {
      parts.add("boundary " + boundary);
    }
    if (dots != Integer.MAX_VALUE) {
      parts.add("dots " + dots);
    }
    if (!tuplets) {
      parts.add("no tuplets");
    }
    if (!rests) {
      parts.add("no rests");
    }
    return String.join(", ", parts);
  }

  /** How the inside of a tuplet is spelled: a boundary stands at the level below its whole. */
  Rewriting inTuplet() {
    return boundary == NONE ? this : withBoundary(1);
  }
}
