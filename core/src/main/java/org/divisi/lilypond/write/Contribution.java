package org.divisi.lilypond.write;

import java.util.List;
import org.divisi.score.Printing;
import org.divisi.score.Tag;

/**
 * What one attachment adds to the text of its component.
 *
 * @param slot where
 * @param lines its texts, of which each starts a line
 * @param printing its tag, and whether it is commented out
 * @param tags further tags of the lines, one each; none at all where no line has any
 */
public record Contribution(Slot slot, List<String> lines, Printing printing, List<Tag> tags)
    implements Comparable<Contribution> {
  public static Contribution of(Slot slot, String line) {
    return of(slot, List.of(line));
  }

  public static Contribution of(Slot slot, String... lines) {
    return of(slot, List.of(lines));
  }

  public static Contribution of(Slot slot, List<String> lines) {
    return new Contribution(slot, lines, Printing.PLAIN, List.of());
  }

  /** The same in another slot. */
  Contribution in(Slot slot) {
    return new Contribution(slot, lines, printing, tags);
  }

  /** The same written in a way. */
  Contribution printed(Printing printing) {
    return new Contribution(slot, lines, printing, tags);
  }

  /** By slot, then by text, line by line, so that the order of attaching never shows. */
  @Override
  public int compareTo(Contribution other) {
    int order = slot.compareTo(other.slot);
    int shared = Math.min(lines.size(), other.lines.size());
    for (int index = 0; index < shared && order == 0; index++) {
      order = compare(lines.get(index), other.lines.get(index));
    }
    return order != 0 ? order : Integer.compare(lines.size(), other.lines.size());
  }

  /** By code points: {@code String} compares halves of them. */
  static int compare(String one, String other) {
    int at = 0;
    int end = Math.min(one.length(), other.length());
    while (at < end && one.charAt(at) == other.charAt(at)) {
      at++;
    }
    if (at == end) {
      return Integer.compare(one.length(), other.length());
    }
    int left = one.charAt(at);
    int right = other.charAt(at);
    return Character.isSurrogate((char) left) == Character.isSurrogate((char) right)
        ? Integer.compare(left, right)
        : Character.isSurrogate((char) left) ? 1 : -1;
  }
}
