package org.divisi.lilypond;

import java.util.List;

/** The lines of words without the space around them. */
final class LyricLines {
  private LyricLines() {}

  /** The lines of a text less the least indent that they have, and less empty ones around. */
  static String outdented(String text) {
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
