package org.divisi.lilypond;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The lines that are being written, with a running indent. Where there is something to append to,
 * no more than a chunk is held.
 */
final class Text {
  /** How deep the indent may grow: a score needs a dozen levels, and LilyPond reads under 100. */
  static final int DEEPEST = 1000;

  private static final int CHUNK = 1 << 14;
  private static final int MOST_IN_ONE_STRING = Integer.MAX_VALUE - (1 << 20);
  private static final String STEP = "    ";

  private final StringBuilder buffer = new StringBuilder(CHUNK + 1024);
  private final @Nullable Appendable out;
  private final List<String> indents = new ArrayList<>(List.of(""));
  private String indent = "";
  private int depth;
  private boolean begun;

  /** Lines for an output, or lines to be asked for as a whole. */
  Text(@Nullable Appendable out) {
    this.out = out;
  }

  /** Starts a line; what is added from here on stands behind the indent. */
  Text line() {
    if (begun) {
      buffer.append('\n');
    }
    begun = true;
    if (buffer.length() >= CHUNK) {
      spill();
    }
    buffer.append(indent);
    return this;
  }

  /** Adds to the line that was started. */
  Text add(String text) {
    buffer.append(text);
    return this;
  }

  /** Writes a text, of one line or several. */
  void lines(String text) {
    int from = 0;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
      wholeLine(text.substring(from, end));
      from = end + 1;
    }
    wholeLine(from == 0 ? text : text.substring(from));
  }

  private void wholeLine(String line) {
    if (line.isBlank()) {
      String kept = indent;
      indent = "";
      line();
      indent = kept;
    } else {
      line().add(line);
    }
  }

  /** Indents what follows by one level more. */
  void deeper() {
    if (depth == DEEPEST) {
      throw new IllegalArgumentException(
          "nesting deeper than %d levels cannot be written: LilyPond itself reads fewer than 100"
              .formatted(DEEPEST));
    }
    depth++;
    if (depth == indents.size()) {
      indents.add(STEP.repeat(depth));
    }
    indent = indents.get(depth);
  }

  /** Indents what follows by one level less. */
  void shallower() {
    depth--;
    indent = indents.get(depth);
  }

  private void spill() {
    if (out != null) {
      flush(out);
    } else if (buffer.length() > MOST_IN_ONE_STRING) {
      throw new IllegalArgumentException(
          "text longer than 2147483647 characters does not fit one String: write it to a file");
    }
  }

  /** Hands over what is held. */
  void finish() {
    if (out != null) {
      flush(out);
    }
  }

  private void flush(Appendable out) {
    try {
      out.append(buffer);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    buffer.setLength(0);
  }

  /** All lines, where there is nothing to append to. */
  @Override
  public String toString() {
    return buffer.toString();
  }
}
