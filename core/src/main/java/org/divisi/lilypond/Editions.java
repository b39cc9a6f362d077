package org.divisi.lilypond;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.divisi.lilypond.write.Lines;

/**
 * Makes editions of one tagged text, as {@link LilyPond#formatTagged} writes it: the full score and
 * the parts differ in which lines are commented out.
 *
 * <p>Words in lines of their own, {@code %! +PARTS}, tag the line below them. A word that begins
 * with {@code +} names an edition that has the line, one with {@code -} an edition that has it not.
 *
 * {@snippet class="org.divisi.lilypond.Snippets" region="editions"}
 */
public final class Editions {
  private static final String WORD = "%! ";

  private static final String OFF = Lines.DEACTIVATED;
  private static final String WAS_OFF = Lines.TURNED_ON;
  private static final String TURNED_OFF = Lines.TURNED_OFF;

  private Editions() {}

  /**
   * The text for one edition: lines for other editions are commented out, and its own are not.
   *
   * @param text tagged text
   * @param edition the name of the edition, such as {@code PARTS}
   */
  public static String edition(String text, String edition) {
    String chosen = changed(text, words -> isFor(words, edition), Editions::on);
    return changed(chosen, words -> isAgainst(words, edition), Editions::off);
  }

  private static boolean isFor(List<String> words, String edition) {
    return isOfEditions(words) && !isAgainst(words, edition);
  }

  private static boolean isOfEditions(List<String> words) {
    return words.stream().anyMatch(word -> word.startsWith("+") || word.startsWith("-"));
  }

  private static boolean isAgainst(List<String> words, String edition) {
    boolean others = words.stream().anyMatch(word -> word.startsWith("+"));
    return words.contains("-" + edition) || (others && !words.contains("+" + edition));
  }

  /** The text where the lines that are tagged with a word are not commented out. */
  public static String activate(String text, String word) {
    return changed(text, words -> words.contains(word), Editions::on);
  }

  /** The text where the lines that are tagged with a word are commented out. */
  public static String deactivate(String text, String word) {
    return changed(text, words -> words.contains(word), Editions::off);
  }

  /** The text without the words of tags; what is commented out stays so. */
  public static String withoutTags(String text) {
    return String.join("\n", text.lines().filter(line -> !isWord(line)).toList());
  }

  private interface Change {
    String of(String line);
  }

  private static String changed(String text, Predicate<List<String>> wanted, Change change) {
    List<String> lines = new ArrayList<>();
    List<String> words = new ArrayList<>();
    for (String line : text.split("\n", -1)) {
      if (isWord(line)) {
        words.add(line.strip().substring(WORD.length()));
        lines.add(line);
      } else {
        lines.add(!words.isEmpty() && wanted.test(words) ? change.of(line) : line);
        words.clear();
      }
    }
    return String.join("\n", lines);
  }

  private static boolean isWord(String line) {
    return line.stripLeading().startsWith(WORD);
  }

  private static String on(String line) {
    int indent = line.length() - line.stripLeading().length();
    if (line.startsWith(OFF, indent)) {
      return line.substring(0, indent) + line.substring(indent + OFF.length()) + WAS_OFF;
    }
    if (line.startsWith(TURNED_OFF, indent)) {
      return line.substring(0, indent) + "    " + line.substring(indent + TURNED_OFF.length());
    }
    return line.startsWith(TURNED_OFF.strip()) ? line.substring(TURNED_OFF.length() - 1) : line;
  }

  private static String off(String line) {
    int indent = line.length() - line.stripLeading().length();
    if (line.startsWith(OFF, indent) || line.startsWith(TURNED_OFF.strip(), indent)) {
      return line;
    }
    if (line.endsWith(WAS_OFF)) {
      return line.substring(0, indent)
          + OFF
          + line.substring(indent, line.length() - WAS_OFF.length());
    }
    return indent >= 4
        ? line.substring(0, indent - 4) + TURNED_OFF + line.substring(indent)
        : TURNED_OFF.strip() + line;
  }
}
