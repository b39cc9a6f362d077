package org.divisi.lilypond.read;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a music function that a text defines in Scheme takes, as far as its head says it. */
final class SchemeFunctions {
  private static final Pattern HEAD =
      Pattern.compile(
          "[#$]\\(define-(?:music|event|scheme|void)-function\\s*"
              + "\\([^()]*\\)\\s*\\(((?:[^()]|\\([^()]*\\))*)\\)");

  private SchemeFunctions() {}

  /** Whether a function gives a mark behind a leaf. */
  static boolean isOfMark(String text) {
    return text.startsWith("(define-event-function", 1);
  }

  /**
   * The kinds of the arguments, {@code m} for music, {@code d} for a duration, {@code t} for a
   * pitch, {@code v} for another value; null where the text defines no function.
   */
  static @Nullable String arguments(String text) {
    Matcher head = HEAD.matcher(text);
    if (!head.lookingAt()) {
      return null;
    }
    StringBuilder kinds = new StringBuilder();
    String types = String.valueOf(head.group(1)).replaceAll("\\([^()]*\\)", "");
    for (String type : types.strip().split("\\s+")) {
      switch (type) {
        case "" -> {}
        case "ly:music?" -> kinds.append('m');
        case "ly:duration?" -> kinds.append('d');
        case "ly:pitch?" -> kinds.append('t');
        default -> kinds.append('v');
      }
    }
    return kinds.toString();
  }
}
