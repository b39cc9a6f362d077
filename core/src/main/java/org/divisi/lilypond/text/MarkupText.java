package org.divisi.lilypond.text;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Passes over a markup, which is kept as its text. Where it ends only its commands know: each takes
 * so many settings ({@code s}) and markups ({@code m}).
 */
public final class MarkupText {
  /** What LilyPond's commands take, but for the many that take one markup. */
  private static final Map<String, String> TAKEN = taken();

  private final Scanner scanner;
  private final Source source;

  /** What is still to come, the next one last. */
  private final StringBuilder awaited = new StringBuilder("m");

  private MarkupText(Scanner scanner, Source source) {
    this.scanner = scanner;
    this.source = source;
  }

  private static Map<String, String> taken() {
    Map<String, String> taken = new HashMap<>();
    put(
        taken,
        "",
        "coda doubleflat doublesharp draw-hline eyeglasses fermata flat natural null segno semiflat"
            + " semisharp sesquiflat sesquisharp sharp strut varcoda");
    put(
        taken,
        "m",
        "bold box bracket caps center-align center-column circle column column-lines concat"
            + " dir-column dynamic ellipse figured-bass fill-line finger first-visible fontCaps"
            + " hbracket huge italic justified-lines justify justify-line large larger left-align"
            + " left-column line medium normal-size-sub normal-size-super normal-text normalsize"
            + " number oval overlay overtie parenthesize right-align right-column roman"
            + " rounded-box sans small smallCaps smaller sub super teeny text tie tiny transparent"
            + " typewriter underline undertie upright vcenter whiteout with-true-dimensions"
            + " wordwrap wordwrap-lines");
    put(
        taken,
        "s",
        "accidental backslashed-digit char draw-dashed-line draw-dotted-line draw-line fromproperty"
            + " hspace justify-field justify-string left-brace lookup markalphabet markletter"
            + " multi-measure-rest-by-number musicglyph polygon postscript property-recursive rest"
            + " rhythm right-brace score score-lines simple slashed-digit stencil string-lines"
            + " tied-lyric triangle verbatim-file vspace wordwrap-field wordwrap-string");
    put(taken, "ss", "note path rest-by-number wordwrap-string-internal");
    put(
        taken,
        "sss",
        "arrow-head beam draw-circle draw-squiggle-line epsfile filled-box note-by-number");
    put(
        taken,
        "sm",
        "abs-fontsize fontsize halign hcenter-in if lower magnify map-markup-commands on-the-fly"
            + " override override-lines pad-around pad-markup pad-x page-link raise replace rotate"
            + " scale table translate translate-scaled unless with-color with-link"
            + " with-string-transformer with-true-dimension with-url wordwrap-internal");
    put(taken, "ssm", "general-align pad-to-box with-dimension with-dimensions");
    put(taken, "mm", "auto-footnote combine footnote fraction with-dimensions-from with-outline");
    put(taken, "smm", "page-ref with-dimension-from");
    put(taken, "ssmm", "put-adjacent");
    put(taken, "sssm", "pattern");
    put(taken, "ssmsm", "align-on-other");
    put(taken, "ssmmm", "fill-with-pattern");
    return Map.copyOf(taken);
  }

  private static void put(Map<String, String> taken, String what, String commands) {
    for (String command : commands.split(" ")) {
      taken.put(command, what);
    }
  }

  /** Reads the markup that comes next, behind {@code \markup}. */
  public static String read(Scanner scanner, Source source) {
    scanner.skipBlank();
    int start = scanner.at();
    new MarkupText(scanner, source).skip();
    return scanner.since(start);
  }

  private void skip() {
    while (!awaited.isEmpty()) {
      int end = scanner.at();
      scanner.skipBlank();
      int last = awaited.length() - 1;
      boolean setting = awaited.charAt(last) == 's';
      awaited.setLength(last);
      switch (scanner.peek()) {
        case -1, '}' ->
            throw source.error(end, "expected a markup: words, a text in quotes, or { }");
        case '"' -> scanner.skipString();
        case '#', '$' -> Scheme.skip(scanner, source);
        case '{' -> Scheme.skipBraces(scanner, source);
        case '\\' -> command(setting);
        default -> skipWord(scanner);
      }
    }
  }

  /** What a command of LilyPond's takes; null where it is another's. */
  public static @Nullable String taken(String command) {
    return TAKEN.get(command);
  }

  /** Passes a word that is not in quotes. */
  public static void skipWord(Scanner scanner) {
    while (scanner.peek() != -1 && "{}\"\\#$% \t\n\r\f".indexOf(scanner.peek()) < 0) {
      scanner.skip(1);
    }
  }

  private void command(boolean setting) {
    int start = scanner.at();
    scanner.skip(1);
    String command = scanner.word();
    if (command.isEmpty()) {
      throw source.error(start, "expected a markup command behind '\\'");
    }
    @Nullable String wanted = TAKEN.get(command);
    if (setting) {
      return;
    }
    if (wanted == null) {
      unknown();
    } else {
      awaited.append(new StringBuilder(wanted).reverse());
    }
  }

  /**
   * A composer's own command: settings in Scheme, and a markup if one surely begins in this line.
   */
  private void unknown() {
    scanner.skipSpaces();
    while (scanner.peek() == '#' || scanner.peek() == '$') {
      Scheme.skip(scanner, source);
      scanner.skipSpaces();
    }
    if (scanner.peek() == '{' || scanner.peek() == '"' || isKnownCommandNext()) {
      awaited.append('m');
    }
  }

  private boolean isKnownCommandNext() {
    int start = scanner.at();
    boolean known = scanner.take('\\') && TAKEN.containsKey(scanner.word());
    scanner.goTo(start);
    return known;
  }
}
