package org.divisi.lilypond.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What the reader knows of the words of the language behind a backslash. */
public final class Words {
  private static final Set<String> ARTICULATIONS =
      Set.of(
          ("accent espressivo marcato portato staccatissimo staccato tenuto stopped halfopen open"
                  + " flageolet thumb snappizzicato upbow downbow lheel rheel ltoe rtoe turn"
                  + " reverseturn slashturn haydnturn prall prallprall mordent prallmordent prallup"
                  + " pralldown upprall downprall upmordent downmordent lineprall trill fermata"
                  + " shortfermata veryshortfermata longfermata verylongfermata henzeshortfermata"
                  + " henzelongfermata segno coda varcoda signumcongruentiae ictus accentus circulus"
                  + " semicirculus")
              .split(" "));

  private static final Map<String, Map<String, String>> KEPT = kept();
  private static final Map<String, String> COMMANDS = table("commands");
  private static final Map<String, String> PREFIXES = table("prefixes");
  private static final Map<String, String> EVENTS = table("events");

  private Words() {}

  private static Map<String, Map<String, String>> kept() {
    Map<String, Map<String, String>> tables = new HashMap<>();
    Map<String, String> table = new HashMap<>();
    for (String line : lines()) {
      if (line.startsWith("[")) {
        table = new HashMap<>();
        tables.put(line.substring(1, line.length() - 1), table);
      } else {
        String[] words = line.split(" +");
        String behind = words[0].equals("-") ? "" : words[0];
        for (int index = 1; index < words.length; index++) {
          table.put(words[index], behind);
        }
      }
    }
    tables.replaceAll((name, words) -> Map.copyOf(words));
    return Map.copyOf(tables);
  }

  private static List<String> lines() {
    try (InputStream in = Objects.requireNonNull(Words.class.getResourceAsStream("words.txt"))) {
      String text = new String(in.readAllBytes(), StandardCharsets.US_ASCII);
      return text.lines().filter(line -> !line.isEmpty() && !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, String> table(String name) {
    return Objects.requireNonNull(KEPT.get(name), name);
  }

  /** The words before a component that are kept as text, and what stands behind each. */
  public static Map<String, String> keptCommands() {
    return COMMANDS;
  }

  /** The words that say something of the music behind them, and what stands before it. */
  public static Map<String, String> keptPrefixes() {
    return PREFIXES;
  }

  /** The words behind a leaf that are kept as text, and what stands behind each. */
  public static Map<String, String> keptEvents() {
    return EVENTS;
  }

  public static boolean isArticulation(String word) {
    return ARTICULATIONS.contains(word);
  }

  /** Dynamics are put together of few letters, as {@code sffz}, and no other word is. */
  public static boolean isDynamic(String word) {
    for (int index = 0; index < word.length(); index++) {
      if ("fmnprsz".indexOf(word.charAt(index)) < 0) {
        return false;
      }
    }
    return !word.isEmpty();
  }
}
