package org.divisi.lilypond.write;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.divisi.lilypond.text.Quoted;
import org.divisi.score.Dynamic;
import org.jspecify.annotations.Nullable;

/**
 * Dynamics that LilyPond has no command for: in quotes, for the effort of playing so, and words.
 */
public final class DynamicText {
  /** How far the quotes stand from each letter of a dynamic, before it and behind it. */
  private static final String LETTERS = "fmprsz";

  private static final String[] BEFORE = {"-0.4", "-0.1", "-0.1", "-0.1", "-0.3", "-0.2"};
  private static final String[] BEHIND = {"-0.2", "-0.1", "-0.25", "0", "0", "-0.2"};

  private static final Pattern EFFORT = Pattern.compile("#:dynamic \"([a-z]+)\"");

  private static final Pattern WORDS =
      Pattern.compile(
          Pattern.quote("#(make-dynamic-script (markup #:whiteout #:normal-text #:italic \"")
              + "(.*)\"\\)\\)",
          Pattern.DOTALL);

  private DynamicText() {}

  static String effort(Dynamic mark) {
    String name = mark.name().substring(1, mark.name().length() - 1);
    return """
    #(make-dynamic-script
        (markup
            #:whiteout
            #:line (
                #:general-align Y -2 #:normal-text #:larger "\u201c"
                #:hspace %s
                #:dynamic "%s"
                #:hspace %s
                #:general-align Y -2 #:normal-text #:larger "\u201d"
                )
            )
        )"""
        .formatted(
            space(BEFORE, name.charAt(0)), name, space(BEHIND, name.charAt(name.length() - 1)));
  }

  private static String space(String[] spaces, char letter) {
    int index = LETTERS.indexOf(letter);
    return index < 0 ? "0" : spaces[index];
  }

  static String words(Dynamic mark) {
    return "#(make-dynamic-script (markup #:whiteout #:normal-text #:italic %s))"
        .formatted(Quoted.of(mark.name()));
  }

  /** The dynamic that a Scheme expression draws; null where it draws none of these. */
  public static @Nullable Dynamic read(String scheme) {
    Matcher words = WORDS.matcher(scheme);
    if (words.matches()) {
      Dynamic dynamic = Dynamic.words(Quoted.unquoted(words.group(1)));
      return words(dynamic).equals(scheme) ? dynamic : null;
    }
    Matcher letters = EFFORT.matcher(scheme);
    if (!letters.find()) {
      return null;
    }
    Dynamic dynamic = Dynamic.of('"' + letters.group(1) + '"');
    return effort(dynamic).equals(scheme) ? dynamic : null;
  }
}
