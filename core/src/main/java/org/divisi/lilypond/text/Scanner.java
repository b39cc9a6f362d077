package org.divisi.lilypond.text;

import java.util.ArrayList;
import java.util.List;

/** A spot in a text that moves on over the smallest parts of the language. */
public final class Scanner {
  private static final List<String> NONE = List.of();

  private final Source source;
  private final byte[] bytes;
  private final Effort effort;
  private int at;

  public Scanner(Source source) {
    this.source = source;
    this.bytes = source.bytes();
    this.effort = source.effort();
    // The mark that some editors put before UTF-8.
    boolean marked =
        bytes.length > 2
            && bytes[0] == (byte) 0xEF
            && bytes[1] == (byte) 0xBB
            && bytes[2] == (byte) 0xBF;
    this.at = marked ? 3 : 0;
  }

  public int at() {
    return at;
  }

  public void goTo(int at) {
    if (at < this.at) {
      effort.again(this.at - at);
    }
    this.at = at;
  }

  /** The byte at the spot, or -1 at the end. */
  public int peek() {
    return at < bytes.length ? bytes[at] : -1;
  }

  /** The byte so many places on, or -1 behind the end. */
  public int peek(int ahead) {
    return at + ahead < bytes.length ? bytes[at + ahead] : -1;
  }

  public void skip(int count) {
    at = Math.min(at + count, bytes.length);
  }

  /** Passes a character if it comes next. */
  public boolean take(char c) {
    if (peek() != c) {
      return false;
    }
    at++;
    return true;
  }

  /** Whether an ASCII text comes next. */
  public boolean isNext(String text) {
    if (text.length() > bytes.length - at) {
      return false;
    }
    for (int index = 0; index < text.length(); index++) {
      if (bytes[at + index] != text.charAt(index)) {
        return false;
      }
    }
    return true;
  }

  /** Whether, behind white space and comments, a command of this word comes next. */
  public boolean isWordNext(String word) {
    int start = at;
    skipBlank();
    boolean next = peek() == '\\' && isNext("\\" + word) && !isLetter(peek(word.length() + 1));
    goTo(start);
    return next;
  }

  /** Passes white space and comments. */
  public void skipBlank() {
    while (at < bytes.length) {
      byte c = bytes[at];
      if (c == ' ' || (c >= '\t' && c <= '\r')) {
        at++;
      } else if (c == '%') {
        skipComment();
      } else {
        return;
      }
    }
  }

  /** Passes white space, and no comment. */
  public void skipSpacesAndLineEnds() {
    while (peek() == ' ' || (peek() >= '\t' && peek() <= '\r')) {
      at++;
    }
  }

  /**
   * Passes white space, and no comment; gives the empty lines in it, with the spaces that they
   * hold.
   *
   * @param startsLine whether a line begins here
   */
  public List<String> emptyLines(boolean startsLine) {
    List<String> lines = NONE;
    int lineStart = startsLine ? at : -1;
    for (int c = peek(); c == ' ' || (c >= '\t' && c <= '\r'); c = peek()) {
      if (c == '\n') {
        if (lineStart >= 0) {
          lines = lines == NONE ? new ArrayList<>() : lines;
          lines.add(source.text(lineStart, at).replace("\r", ""));
        }
        lineStart = at + 1;
      }
      at++;
    }
    return lines;
  }

  /** Passes white space within the line. */
  public void skipSpaces() {
    while (peek() == ' ' || peek() == '\t') {
      at++;
    }
  }

  /** Passes the comment that comes next. */
  public void skipComment() {
    if (peek(1) != '{') {
      skipLine();
      return;
    }
    skipBlockComment();
  }

  /** Passes a comment of several lines, from its opening sign on. */
  public void skipBlockComment() {
    int start = at;
    at += 2;
    while (!isNext("%}")) {
      if (at >= bytes.length) {
        throw source.error(start, "comment is never closed: add %} behind it");
      }
      at++;
    }
    at += 2;
  }

  /** Passes all up to the end of the line. */
  public void skipLine() {
    while (at < bytes.length && bytes[at] != '\n') {
      at++;
    }
  }

  public static boolean isLetter(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c < -1);
  }

  public static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  /**
   * Passes the letters that come next and packs them into a number; 0 where there are none, or more
   * than a note name has.
   */
  public long packedLetters() {
    int start = at;
    long packed = 0;
    while (at < bytes.length && isLetter(bytes[at])) {
      packed = packed << 8 | (bytes[at] & 0xff);
      at++;
    }
    return at - start <= Long.BYTES ? packed : 0;
  }

  /** Reads a word: letters, with single hyphens and underscores between them. */
  public String word() {
    int start = at;
    while (isLetter(peek())
        || ((peek() == '-' || peek() == '_') && at > start && isLetter(peek(1)))) {
      at++;
    }
    return source.text(start, at);
  }

  /** Passes space before octave signs, which stand apart now and then. */
  public void skipToTicks() {
    int start = at;
    skipSpaces();
    if (peek() != '\'' && peek() != ',') {
      goTo(start);
    }
  }

  /** Passes octave signs; gives by how many octaves they raise a pitch. */
  public int ticks() {
    int octaves = 0;
    while (peek() == '\'' || peek() == ',') {
      octaves += peek() == '\'' ? 1 : -1;
      at++;
    }
    return octaves;
  }

  /** The text of some bytes before an offset. */
  String before(int offset, int most) {
    return source.text(Math.max(0, offset - most), offset);
  }

  /** Passes a word with its backslash, a string, or one character. */
  public void skipToken() {
    if (peek() == '\\') {
      at++;
    }
    if (isLetter(peek())) {
      word();
      if (isLetter(peek())) {
        at++;
      }
      return;
    }
    at++;
    while (at < bytes.length && (bytes[at] & 0xC0) == 0x80) {
      at++;
    }
  }

  /** Reads the name of something that a text defines: a word, or a text in quotes. */
  public String identifier() {
    return peek() == '"' ? string() : word();
  }

  /** Reads a number without sign. */
  public int number(String what) {
    int start = at;
    long number = 0;
    while (isDigit(peek()) && number <= Integer.MAX_VALUE) {
      number = 10 * number + (bytes[at++] - '0');
    }
    if (start == at) {
      throw source.error(at, "expected " + what + ", a number");
    }
    if (number > Integer.MAX_VALUE) {
      throw source.error(start, "number is too large: use one up to 2147483647");
    }
    return (int) number;
  }

  /** Reads a string in quotes. */
  public String string() {
    int start = at;
    skipString();
    return Quoted.unquoted(source.text(start + 1, at - 1));
  }

  /** Passes a string in quotes. */
  public void skipString() {
    int start = at++;
    while (at < bytes.length && bytes[at] != '"') {
      at += bytes[at] == '\\' ? 2 : 1;
    }
    if (at >= bytes.length) {
      throw source.error(start, "string is never closed: add \" behind it");
    }
    at++;
  }

  /** Reads a string or a word. */
  public String stringOrWord(String what) {
    if (peek() == '"') {
      return string();
    }
    String word = word();
    if (word.isEmpty()) {
      throw source.error(at, "expected " + what + ", a word or a text in quotes");
    }
    return word;
  }

  /** The text from an offset to here, its further lines less the indent of the first. */
  public String since(int start) {
    return source.since(start, at);
  }
}
