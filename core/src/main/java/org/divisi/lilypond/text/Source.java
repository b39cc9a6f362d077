package org.divisi.lilypond.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.divisi.lilypond.LilyPondException;
import org.jspecify.annotations.Nullable;

/** A text to be read, in UTF-8, and what an error at a spot of it looks like. */
public final class Source {
  /** How much of a line is shown on each side of the spot. */
  private static final int SHOWN = 70;

  /** In how many bytes that much surely stands. */
  private static final int FAR = 4 * SHOWN + 4;

  private final String name;
  private final byte[] bytes;

  /** The files that the text is put together of; null where it is one. */
  private final @Nullable Parts parts;

  private final Effort effort;

  /**
   * How many line ends were counted up to which offset, and how many characters behind the last.
   */
  private int countedLines;

  private int countedColumns;
  private int countedLineStart;
  private int countedTo;

  private Source(String name, byte[] bytes, @Nullable Parts parts) {
    this.name = name;
    this.bytes = bytes;
    this.parts = parts;
    this.effort = new Effort(bytes.length);
  }

  public static Source of(String text) {
    return new Source("input", text.getBytes(StandardCharsets.UTF_8), null);
  }

  /** A text that is put together of several. */
  public Source of(byte[] whole, Parts parts) {
    return new Source(name, whole, parts);
  }

  /** The files that the text is put together of; null where it is one. */
  public @Nullable Parts parts() {
    return parts;
  }

  public static Source of(Path file) {
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(file);
    } catch (NoSuchFileException e) {
      throw new UncheckedIOException("file %s does not exist".formatted(file), e);
    } catch (IOException e) {
      throw new UncheckedIOException("file %s cannot be read: %s".formatted(file, e), e);
    }
    Source source = new Source(file.toString(), bytes, null);
    source.requireUtf8();
    return source;
  }

  private void requireUtf8() {
    ByteBuffer rest = ByteBuffer.wrap(bytes);
    try {
      StandardCharsets.UTF_8.newDecoder().decode(rest);
    } catch (CharacterCodingException e) {
      throw error(rest.position(), "text is not UTF-8: save the file in UTF-8", e);
    }
  }

  /** The work that reading this text has made. */
  public Effort effort() {
    return effort;
  }

  public byte[] bytes() {
    return bytes;
  }

  /** The text from one offset up to another, or up to the end. */
  public String text(int from, int to) {
    return new String(bytes, from, Math.min(to, bytes.length) - from, StandardCharsets.UTF_8);
  }

  /** The offset at which the line of an offset starts. */
  int lineStart(int at) {
    int start = at;
    while (start > 0 && bytes[start - 1] != '\n') {
      start--;
    }
    effort.again(at - start);
    return start;
  }

  /** Whether nothing but space stands before an offset in its line. */
  public boolean startsLine(int at) {
    int before = at - 1;
    while (before >= 0 && (bytes[before] == ' ' || bytes[before] == '\t')) {
      before--;
    }
    effort.again(at - before);
    return before < 0 || bytes[before] == '\n';
  }

  /** Where an offset is, in words. */
  public String place(int at) {
    return "line %d, column %d".formatted(line(at), column(at));
  }

  private int line(int at) {
    count(at);
    return countedLines + 1;
  }

  private int column(int at) {
    count(at);
    return countedColumns + 1;
  }

  /** Counts on from where it counted last, since findings come in order. */
  private void count(int at) {
    if (at < countedTo) {
      countedTo = 0;
      countedLines = 0;
      countedColumns = 0;
      countedLineStart = 0;
    }
    effort.again(at - countedTo);
    for (int index = countedTo; index < at; index++) {
      if (bytes[index] == '\n') {
        countedLines++;
        countedColumns = 0;
        countedLineStart = index + 1;
      } else {
        // The further bytes of a character count for nothing.
        countedColumns += (bytes[index] & 0xC0) == 0x80 ? 0 : 1;
      }
    }
    countedTo = at;
  }

  public LilyPondException error(int at, String reason) {
    return error(at, reason, null);
  }

  public LilyPondException error(int at, String reason, @Nullable Throwable cause) {
    if (parts != null) {
      Parts.Part part = parts.at(at);
      int there = part.offset() + at - part.start();
      return part.source().error(Math.min(there, part.source().bytes.length), reason, cause);
    }
    int line = line(at);
    int column = column(at);
    return new LilyPondException(
        "%s:%d:%d: error: %s\n%s".formatted(name, line, column, reason, excerpt(at)),
        line,
        column,
        cause);
  }

  /** The line of an offset, or what is near of a long one, and a caret below. */
  private String excerpt(int at) {
    count(at);
    int start = Math.max(countedLineStart, at - FAR);
    int end = at;
    while (end < bytes.length && end < at + FAR && bytes[end] != '\n') {
      end++;
    }
    String before = text(start, at);
    String behind = text(at, end).stripTrailing();
    if (before.length() > SHOWN) {
      before = "..." + before.substring(before.length() - SHOWN);
    }
    if (behind.length() > SHOWN) {
      behind = behind.substring(0, SHOWN) + "...";
    }
    return before + behind + "\n" + before.replaceAll("[^\t]", " ") + "^";
  }

  /** The text between two offsets, its further lines less the indent of the first. */
  String since(int start, int end) {
    String text = text(start, end);
    if (text.indexOf('\n') < 0) {
      return text;
    }
    int lineStart = lineStart(start);
    int blank = lineStart;
    while (bytes[blank] == ' ' || bytes[blank] == '\t') {
      blank++;
    }
    return outdented(text, text(lineStart, blank));
  }

  private static String outdented(String text, String indent) {
    StringBuilder result = new StringBuilder(text.length());
    int from = 0;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
      result.append(text, from, end + 1);
      from = end + 1;
      if (text.startsWith(indent, from)) {
        from += indent.length();
      }
    }
    return result.append(text, from, text.length()).toString();
  }
}
