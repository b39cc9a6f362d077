package org.divisi.lilypond.real;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.divisi.lilypond.Block;
import org.divisi.lilypond.FileItem;
import org.divisi.lilypond.LilyPondException;
import org.divisi.lilypond.LilyPondFile;
import org.divisi.lilypond.Reading;
import org.divisi.score.Component;
import org.divisi.theory.Fraction;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Real files, and what LilyPond itself understood of them. */
class RealFilesTest {
  private static final Path FOLDER = Path.of("../../shared/corpus/real/lilypond");

  /** The kinds of events that must be equal. */
  private static final Set<String> KINDS =
      Set.of(
          "note",
          "rest",
          "mmrest",
          "tie",
          "slur",
          "phrslur",
          "dynamic",
          "cresc",
          "decresc",
          "lyric",
          "hyphen",
          "extender");

  /** How many of the files with tweaks must be understood in a hundred. */
  private static final int TWEAKS = 95;

  /** How many files of a set and tier are understood, of how many. */
  private record Outcome(int good, int all) {
    static Outcome of(boolean good) {
      return new Outcome(good ? 1 : 0, 1);
    }

    Outcome plus(Outcome other) {
      return new Outcome(good + other.good, all + other.all);
    }
  }

  @Test
  void theReaderUnderstandsWhatLilyPondUnderstands() throws IOException {
    Assumptions.assumeTrue(
        Files.isDirectory(FOLDER), "the shared corpus is missing: real files are not compared");
    Map<String, Outcome> table = new TreeMap<>();
    Map<String, Outcome> tiers = new TreeMap<>();
    List<String> reasons = new ArrayList<>();
    for (String set : List.of("mutopia", "snippets", "thanhca")) {
      for (String line : Files.readAllLines(FOLDER.resolve(set + ".tsv"))) {
        String[] columns = line.split("\t");
        Path file = FOLDER.resolve(set).resolve(columns[0]);
        Path events = FOLDER.resolve(set + "-events").resolve(columns[0] + ".events.gz");
        if (Files.exists(file) && Files.exists(events)) {
          String difference = difference(file, events, FOLDER.resolve(set));
          Outcome one = Outcome.of(difference.isEmpty());
          table.merge(set + " " + columns[1], one, Outcome::plus);
          tiers.merge(columns[1], one, Outcome::plus);
          if (!difference.isEmpty()) {
            reasons.add(columns[1] + " " + set + "/" + columns[0] + ": " + difference);
          }
        }
      }
    }
    table.forEach(
        (row, outcome) ->
            System.out.printf("%-17s %d of %d%n", row, outcome.good(), outcome.all()));
    assertThat(reasons).allMatch(reason -> reason.startsWith("tweaks "));
    Outcome tweaks = tiers.get("tweaks");
    assertThat(100 * tweaks.good())
        .as("of %d files with tweaks: %s", tweaks.all(), String.join("\n", reasons))
        .isGreaterThanOrEqualTo(TWEAKS * tweaks.all());
  }

  /** The first differences between what was read and what LilyPond recorded; empty where none. */
  static String difference(Path file, Path events, Path folder) throws IOException {
    return difference(file, recorded(events), Reading.STRICT.including(folder));
  }

  /** The first differences between what was read and these lines; empty where none. */
  static String difference(Path file, List<String> recorded, Reading reading) {
    Map<String, Integer> balance = new HashMap<>();
    try {
      LilyPondFile read = LilyPondFile.read(file, reading);
      for (Component score : read.scores()) {
        for (String line : Performance.of(score, names(read.items()))) {
          if (KINDS.contains(line.split("\t")[5])) {
            balance.merge(line, 1, Integer::sum);
          }
        }
      }
    } catch (LilyPondException e) {
      return e.getMessage().replace("\n", " | ");
    }
    for (String line : recorded) {
      balance.merge(line, -1, Integer::sum);
    }
    List<String> wrong =
        balance.entrySet().stream()
            .filter(entry -> entry.getValue() != 0)
            .map(entry -> (entry.getValue() > 0 ? "+" : "-") + entry.getKey().replace("\t", " "))
            .sorted(Comparator.comparing(RealFilesTest::moment))
            .toList();
    int shown = Math.min(Integer.getInteger("divisi.real.shown", 6), wrong.size());
    return wrong.isEmpty()
        ? ""
        : wrong.size() + " differ: " + String.join(" | ", wrong.subList(0, shown));
  }

  private static Set<String> names(List<FileItem> items) {
    Set<String> names = new HashSet<>();
    for (FileItem item : items) {
      if (item instanceof FileItem.Assignment given) {
        names.add(given.name());
      } else if (item instanceof FileItem.Include include) {
        names.addAll(names(include.items()));
      } else if (item instanceof Block block) {
        names.addAll(names(block.items()));
      }
    }
    return names;
  }

  private static Fraction moment(String line) {
    return Fraction.parse(line.substring(1, line.indexOf(' ')));
  }

  private static List<String> recorded(Path events) throws IOException {
    List<String> lines = new ArrayList<>();
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(events)), StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        String[] columns = line.split("\t", -1);
        if (columns.length > 8 && KINDS.contains(columns[8])) {
          lines.add(line(columns));
        }
      }
    }
    return lines;
  }

  private static String line(String[] columns) {
    StringBuilder line = new StringBuilder();
    for (int index = 1; index < 6; index++) {
      line.append(columns[index]).append('\t');
    }
    String kind = columns[8];
    line.append(kind);
    int fields =
        switch (kind) {
          case "note" -> 4;
          case "rest", "mmrest" -> 2;
          case "lyric", "dynamic", "cresc", "decresc", "slur", "phrslur" -> 1;
          default -> 0;
        };
    for (int index = 9; index < 9 + fields; index++) {
      String field = columns[index];
      line.append('\t').append(kind.equals("lyric") && field.startsWith("(") ? "(markup)" : field);
    }
    return line.toString();
  }
}
