package org.divisi.lilypond.text;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The parts of several files that one text is put together of. */
public final class Parts {
  /**
   * One part.
   *
   * @param start where it begins in the whole
   * @param source the file that it comes from
   * @param offset where it begins there
   * @param depth within how many files its file is included
   * @param include the path by which its file was included, where it is the file's first
   */
  public record Part(int start, Source source, int offset, int depth, String include) {}

  private final List<Part> parts = new ArrayList<>();
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private String named = "";

  /** The next part is the first of a file that was included by a path. */
  void named(String include) {
    named = include;
  }

  void add(Source source, int from, int to, int depth, String more) {
    parts.add(new Part(bytes.size(), source, from, depth, named));
    named = "";
    bytes.write(source.bytes(), from, to - from);
    bytes.writeBytes(more.getBytes(StandardCharsets.US_ASCII));
  }

  long length() {
    return bytes.size();
  }

  Source toSource(Source first) {
    return first.of(bytes.toByteArray(), this);
  }

  /** The last part that begins at an offset or before it. */
  Part at(int offset) {
    int low = 0;
    int high = parts.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (parts.get(middle).start() <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return parts.get(low);
  }

  /** All parts, in order. */
  public List<Part> all() {
    return parts;
  }
}
