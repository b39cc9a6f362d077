package org.divisi.lilypond.write;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The lines that are being written, in UTF-8, with a running indent. Where there is something to
 * write them to, no more than a chunk of them is held.
 */
public final class Text {
  /** How deep the indent may grow: a score needs a dozen levels, and LilyPond reads under 100. */
  static final int DEEPEST = 1000;

  private static final int CHUNK = 1 << 14;
  private static final int MOST = Integer.MAX_VALUE - 16;
  private static final int STEP = 4;

  /** Takes some bytes of the text, always whole lines but for the last. */
  @FunctionalInterface
  public interface Outlet {
    void take(byte[] bytes, int length) throws IOException;
  }

  private final @Nullable Outlet outlet;
  private final List<byte[]> indents = new ArrayList<>(List.of(indent(0)));
  private byte[] bytes;
  private int length;
  private byte[] indent = indents.get(0);
  private int depth;

  /** Where the text begins there is no line to end. */
  private boolean begun;

  private Text(@Nullable Outlet outlet, int size) {
    this.outlet = outlet;
    this.bytes = new byte[size];
  }

  /** Lines that are handed on as they come. */
  public static Text to(Outlet outlet) {
    return new Text(outlet, CHUNK + 1024);
  }

  /** Lines that are held as a whole, of about so many bytes. */
  public static Text held(int size) {
    return new Text(null, size);
  }

  private static byte[] indent(int depth) {
    byte[] indent = new byte[1 + STEP * depth];
    Arrays.fill(indent, (byte) ' ');
    indent[0] = '\n';
    return indent;
  }

  /** Starts a line; what is added from here on stands behind the indent. */
  Text line() {
    return line(indent);
  }

  private Text line(byte[] indent) {
    if (length >= CHUNK && outlet != null) {
      flush(outlet);
    }
    int skipped = begun ? 0 : 1;
    begun = true;
    room(indent.length);
    System.arraycopy(indent, skipped, bytes, length, indent.length - skipped);
    length += indent.length - skipped;
    return this;
  }

  /** Adds to the line that was started. */
  Text add(String text) {
    int size = text.length();
    room(size);
    byte[] into = bytes;
    int at = length;
    for (int index = 0; index < size; index++) {
      char c = text.charAt(index);
      if (c >= 0x80) {
        return addEncoded(text);
      }
      into[at + index] = (byte) c;
    }
    length = at + size;
    return this;
  }

  private Text addEncoded(String text) {
    byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
    room(encoded.length);
    System.arraycopy(encoded, 0, bytes, length, encoded.length);
    length += encoded.length;
    return this;
  }

  /** Adds what has only ASCII characters, without making anything. */
  @SuppressWarnings("deprecation") // It drops what ASCII has not, and copies the rest at once.
  Text addAscii(String text) {
    int size = text.length();
    room(size);
    byte[] into = bytes;
    int at = length;
    for (int index = 0; index < size; index++) {
      into[at + index] = (byte) text.charAt(index);
    }
    length = at + size;
    return this;
  }

  /** Writes a text: a line, or several, of which blank ones are left empty. */
  void lines(String text) {
    int from = 0;
    if (text.isBlank() && text.indexOf('\n') < 0) {
      line(indents.get(0)).add(text);
      return;
    }
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
      wholeLine(text.substring(from, end));
      from = end + 1;
    }
    wholeLine(from == 0 ? text : text.substring(from));
  }

  /** Writes a line with a sign in the place of its last step of indent. */
  void inIndent(String sign, String line) {
    line(indents.get(Math.max(0, depth - 1))).add(sign).add(line);
  }

  private void wholeLine(String line) {
    if (line.isBlank()) {
      line(indents.get(0));
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
      indents.add(indent(depth));
    }
    indent = indents.get(depth);
  }

  /** Indents what follows by one level less. */
  void shallower() {
    depth--;
    indent = indents.get(depth);
  }

  private void room(int more) {
    if (more > bytes.length - length) {
      grow(more);
    }
  }

  private void grow(int more) {
    if (more > MOST - length) {
      throw new IllegalArgumentException(
          "text longer than %d bytes cannot be held as a whole: write it to a file"
              .formatted(MOST));
    }
    long wanted = Math.max((long) length + more, 2L * bytes.length);
    bytes = Arrays.copyOf(bytes, (int) Math.min(wanted, MOST));
  }

  /** Hands on what is still held. */
  void finish() {
    if (outlet != null) {
      flush(outlet);
    }
  }

  private void flush(Outlet outlet) {
    try {
      outlet.take(bytes, length);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    length = 0;
  }

  /** How many bytes there are, where they are held. */
  int length() {
    return length;
  }

  /** How many lines end in what is held, from a byte on. */
  int endsOfLines(int from) {
    int ends = 0;
    for (int at = from; at < length; at++) {
      if (bytes[at] == '\n') {
        ends++;
      }
    }
    return ends;
  }

  /** All lines, where they are held. */
  public byte[] toBytes() {
    return Arrays.copyOf(bytes, length);
  }

  /** All lines, where they are held. */
  @Override
  public String toString() {
    return new String(bytes, 0, length, StandardCharsets.UTF_8);
  }
}
