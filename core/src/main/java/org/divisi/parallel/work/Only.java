package org.divisi.parallel.work;

import org.divisi.parallel.TaskException;
import org.jspecify.annotations.Nullable;

/**
 * The one item that the user wants to see run alone: the system property {@code divisi.only}, an
 * index, or the number of a map and an index, as {@link TaskException#rerun()} gives them.
 */
record Only(int map, int index) {

  static @Nullable Only configured() {
    String text = System.getProperty("divisi.only", "").strip();
    if (text.isEmpty()) {
      return null;
    }
    try {
      int colon = text.indexOf(':');
      int map = colon < 0 ? 0 : Integer.parseInt(text.substring(0, colon));
      return new Only(map, Integer.parseInt(text.substring(colon + 1)));
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(
          "item '%s' (from the system property divisi.only) is none: say 5, or 2:5 for item 5 of map 2"
              .formatted(text),
          e);
    }
  }
}
