package org.divisi.studio.musicxml.words;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a markup, without what makes them look as they do. */
public final class Words {
  private static final Pattern WORD =
      Pattern.compile(
          "\"([^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+)\"|#'?\\([^()]*+\\)|#\\S+|\\\\[\\w-]+|[{}]|[^\\s{}\"]+");

  private Words() {}

  public static String plain(String markup) {
    StringBuilder words = new StringBuilder();
    Matcher matcher = WORD.matcher(markup);
    while (matcher.find()) {
      String text = matcher.group();
      String word = matcher.group(1);
      if (word != null) {
        append(words, word.replaceAll("\\\\(.)", "$1"));
      } else if (!text.startsWith("\\") && !text.startsWith("#") && !text.matches("[{}]")) {
        append(words, text);
      }
    }
    return words.toString();
  }

  private static void append(StringBuilder words, String word) {
    words.append(words.isEmpty() || word.isEmpty() ? "" : " ").append(word);
  }
}
