package org.divisi.lilypond.real;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.divisi.lilypond.LilyPondFile;
import org.divisi.lilypond.Reading;
import org.divisi.score.Component;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Real files, and what LilyPond itself understood of them. */
class RealFilesTest {
  private static final Path FOLDER = Path.of("../../shared/corpus/real/lilypond");

  /** The kinds of events that must be equal. */
  private static final Set<String> KINDS =
      Set.of(
          "note", "rest", "mmrest", "tie", "slur", "phrslur", "dynamic", "cresc", "decresc",
          "lyric", "hyphen", "extender");

  private record Outcome(int good, int all) {
    Outcome plus(boolean more) {
      return new Outcome(good + (more ? 1 : 0), all + 1);
    }
  }

  @Test
  void theReaderUnderstandsWhatLilyPondUnderstands() throws IOException {
    Assumptions.assumeTrue(
        Files.isDirectory(FOLDER), "the shared corpus is missing: real files are not compared");
    Map<String, Outcome> table = new TreeMap<>();
    List<String> reasons = new ArrayList<>();
    for (String set : List.of("mutopia", "snippets", "thanhca")) {
      for (String line : Files.readAllLines(FOLDER.resolve(set + ".tsv"))) {
        String[] columns = line.split("\t");
        Path file = FOLDER.resolve(set).resolve(columns[0]);
        Path events = FOLDER.resolve(set + "-events").resolve(columns[0] + ".events.gz");
        if (Files.exists(file) && Files.exists(events)) {
          String difference = difference(file, events, FOLDER.resolve(set));
          table.merge(
              set + " " + columns[1],
              new Outcome(difference.isEmpty() ? 1 : 0, 1),
              (old, one) -> new Outcome(old.good() + one.good(), old.all() + 1));
          if (!difference.isEmpty()) {
            reasons.add(set + "/" + columns[0] + "\t" + columns[1] + "\t" + difference);
          }
        }
      }
    }
    String report = System.getProperty("divisi.real.report", "");
    if (!report.isEmpty()) {
      Files.write(Path.of(report), reasons);
    }
    int good = 0;
    int all = 0;
    for (Map.Entry<String, Outcome> row : table.entrySet()) {
      System.out.printf("%-20s %d of %d%n", row.getKey(), row.getValue().good(), row.getValue().all());
      good += row.getValue().good();
      all += row.getValue().all();
    }
    System.out.printf("real files: %d of %d%n", good, all);
    assertThat(good).isGreaterThanOrEqualTo(0);
  }

  /** The first differences between what was read and what LilyPond recorded; empty where none. */
  static String difference(Path file, Path events, Path folder) throws IOException {
    Map<String, Integer> balance = new HashMap<>();
    try {
      LilyPondFile read = LilyPondFile.read(file, Reading.STRICT.including(folder));
      for (Component score : read.scores()) {
        for (String line : Performance.of(score, names(read.items()))) {
          if (KINDS.contains(line.split("\t")[5])) {
            balance.merge(line, 1, Integer::sum);
          }
        }
      }
    } catch (IllegalArgumentException e) {
      return "ERROR " + e.getMessage().replace("\n", " | ");
    } catch (RuntimeException | StackOverflowError e) {
      return "CRASH " + e + " at " + (e.getStackTrace().length > 0 ? e.getStackTrace()[0] : "");
    }
    for (String line : recorded(events)) {
      balance.merge(line, -1, Integer::sum);
    }
    List<String> wrong =
        balance.entrySet().stream()
            .filter(entry -> entry.getValue() != 0)
            .map(entry -> (entry.getValue() > 0 ? "+" : "-") + entry.getKey().replace("\t", " "))
            .sorted(java.util.Comparator.comparing(RealFilesTest::moment))
            .toList();
    return wrong.isEmpty()
        ? ""
        : wrong.size() + " differ: " + String.join(" | ", wrong.subList(0, Math.min(6, wrong.size())));
  }

  private static Set<String> names(List<org.divisi.lilypond.FileItem> items) {
    Set<String> names = new java.util.HashSet<>();
    for (org.divisi.lilypond.FileItem item : items) {
      if (item instanceof org.divisi.lilypond.FileItem.Assignment given) {
        names.add(given.name());
      } else if (item instanceof org.divisi.lilypond.FileItem.Include include) {
        names.addAll(names(include.items()));
      } else if (item instanceof org.divisi.lilypond.Block block) {
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
      line.append('\t')
          .append(kind.equals("lyric") && field.startsWith("(") ? "(markup)" : field);
    }
    return line.toString();
  }
}
