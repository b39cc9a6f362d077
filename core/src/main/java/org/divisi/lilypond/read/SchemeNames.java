package org.divisi.lilypond.read;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.divisi.lilypond.text.Words;
import org.divisi.score.Attachment;
import org.divisi.score.Dynamic;

/** What names mean to which Scheme gives a value, as far as its text shows it. */
public final class SchemeNames {
  private static final Pattern DYNAMIC =
      Pattern.compile("#\\(make-dynamic-script\\s+\"([^\"]*)\"\\s*\\)");

  private static final Pattern ALIAS =
      Pattern.compile("[#$]\\(define\\s+([a-zA-Z]+)\\s+([a-zA-Z]+)\\s*\\)");

  private final Definitions definitions;

  SchemeNames(Definitions definitions) {
    this.definitions = definitions;
  }

  /** A name has a value in Scheme: {@code RH = #rightHandFinger}. */
  void value(String name, String text) {
    String kinds = SchemeFunctions.arguments(text);
    Matcher dynamic = DYNAMIC.matcher(text);
    if (kinds != null) {
      definitions.put(name, new Definitions.Value.Function(kinds, SchemeFunctions.isOfMark(text)));
    } else if (dynamic.matches()) {
      Dynamic named = new Dynamic(String.valueOf(dynamic.group(1)), "\\" + name, true, null);
      definitions.put(name, new Definitions.Value.Marks(List.of(Attachment.of(named))));
    } else if (!isAlias(name, text.substring(1))) {
      definitions.put(name, new Definitions.Value.Text(text));
    }
  }

  /** What Scheme defines: {@code #(define RH rightHandFinger)} is one more name of a function. */
  public void definition(String text) {
    Matcher alias = ALIAS.matcher(text);
    if (alias.matches()) {
      isAlias(String.valueOf(alias.group(1)), String.valueOf(alias.group(2)));
    }
  }

  /** Whether a word is a function that gives a mark, which gets one more name then. */
  private boolean isAlias(String name, String word) {
    String taken = Words.keptEvents().get(word);
    if (taken != null) {
      definitions.put(name, new Definitions.Value.Function(taken, true));
    }
    return taken != null;
  }
}
