package org.divisi.parallel.folder;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.divisi.parallel.Folder;
import org.divisi.parallel.ship.Rendering;
import org.divisi.parallel.work.Digest;
import org.jspecify.annotations.Nullable;

/**
 * Inputs that share a part of a {@link Folder}.
 *
 * @param number which part it is, from 0
 * @param first the index of its first item
 * @param texts its inputs as text, each in one line
 * @param hash what tells these inputs from others
 * @param isThere whether it is in its place already
 */
record Part(int number, int first, List<String> texts, String hash, boolean isThere) {

  static Part of(int number, int first, List<?> inputs, boolean isThere) {
    Digest digest = new Digest();
    List<String> texts = new ArrayList<>();
    for (Object input : inputs) {
      String text = text(input);
      digest.add(text);
      texts.add(line(text));
    }
    return new Part(number, first, texts, digest.end(), isThere);
  }

  int count() {
    return texts.size();
  }

  /** The text of an input, the same in each run where that can be. */
  private static String text(@Nullable Object input) {
    try {
      if (input == null) {
        return "null";
      }
      String type = input.getClass().getName();
      if (input.getClass().isArray()) {
        return Arrays.deepToString(new Object[] {input});
      }
      String text = String.valueOf(input);
      return text.equals(type + "@" + Integer.toHexString(input.hashCode())) ? type : text;
    } catch (Throwable e) {
      return Rendering.of(input);
    }
  }

  private static String line(String text) {
    return Rendering.of(text).replaceAll("\\p{Cntrl}", " ");
  }
}
