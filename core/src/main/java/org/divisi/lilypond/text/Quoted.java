package org.divisi.lilypond.text;

import java.util.regex.Pattern;

/** LilyPond's strings: quotes around, and what could end or break them escaped. */
public final class Quoted {
  private static final Pattern NAME =
      Pattern.compile(
          "[A-Za-z\\x{80}-\\x{10FFFF}]+([-_][A-Za-z\\x{80}-\\x{10FFFF}]+)*(\\.[A-Za-z0-9]+)*");

  private Quoted() {}

  /** A text in quotes. */
  public static String of(String text) {
    StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
    for (int index = 0; index < text.length(); index++) {
      char c = text.charAt(index);
      switch (c) {
        case '"', '\\' -> quoted.append('\\').append(c);
        case '\n' -> quoted.append("\\n");
        default -> quoted.append(c);
      }
    }
    return quoted.append('"').toString();
  }

  /** The text that stands between quotes. */
  public static String unquoted(String inner) {
    if (inner.indexOf('\\') < 0) {
      return inner;
    }
    StringBuilder text = new StringBuilder(inner.length());
    for (int index = 0; index < inner.length(); index++) {
      char c = inner.charAt(index);
      if (c == '\\' && index + 1 < inner.length()) {
        index++;
        switch (inner.charAt(index)) {
          case 'n' -> text.append('\n');
          case 't' -> text.append('\t');
          case '"', '\'', '\\' -> text.append(inner.charAt(index));
          default -> text.append('\\').append(inner.charAt(index));
        }
      } else {
        text.append(c);
      }
    }
    return text.toString();
  }

  /** A name that a file gives, in quotes where it is no word. */
  public static String name(String name) {
    return NAME.matcher(name).matches() ? name : of(name);
  }
}
