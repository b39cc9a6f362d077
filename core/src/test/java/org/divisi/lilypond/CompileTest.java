package org.divisi.lilypond;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.divisi.golden.Built;
import org.divisi.parallel.Pool;
import org.divisi.score.Component;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * LilyPond says the same of what we write as of the texts that Abjad printed. A text that came back
 * to the byte is not engraved twice, unless the system property {@code divisi.compile} is {@code
 * all}.
 */
class CompileTest {
  private static final Path CORPUS =
      Path.of(System.getProperty("divisi.corpus", "../../shared/corpus")).resolve("lilypond");

  /** How many texts one process engraves. */
  private static final int BATCH = 60;

  /**
   * A text of two pieces of music, which LilyPond refuses; we put them in braces, as they stand.
   */
  private static final String SIDE_BY_SIDE = "1398: [error: syntax error, ";

  /** What a text needs before it: the language, and the words that Abjad's own file defines. */
  private static final String BEFORE =
      """
      \\version "2.24.0" \\language "english" \
      slash = {} appena_udibile = {} \
      abjad-color-music = #(define-music-function (color music) (scheme? ly:music?) music) \
      abjad-zero-padding-glissando = {} \
      abjad-solid-line-with-hook = {} abjad-dashed-line-with-hook = {} \
      abjad-solid-line-with-arrow = {} abjad-dashed-line-with-arrow = {}
      """;

  @TempDir Path folder;

  /** One text as it was and as we write it. */
  private record Pair(String name, String before, String after) {}

  /** The texts of some shapes, and whether their tags were printed. */
  private static Map<String, Boolean> music(String... shapes) throws IOException {
    Map<String, Boolean> tagged = new LinkedHashMap<>();
    for (String line : Files.readAllLines(CORPUS.resolve("index.tsv"))) {
      String[] fields = line.split("\t", -1);
      if (List.of(shapes).contains(fields[2])) {
        tagged.put(fields[0], fields[3].contains("tags"));
      }
    }
    return tagged;
  }

  private static String text(String name) throws IOException {
    return Files.readString(CORPUS.resolve(name + ".ly"));
  }

  /** All but markups, metric modulations and heads alone. */
  private static List<Pair> read() throws IOException {
    List<Pair> pairs = new ArrayList<>();
    for (String name : music("component", "block", "file").keySet()) {
      Path file = CORPUS.resolve(name + ".ly");
      String again = LilyPondFile.read(file, Reading.STRICT.keepingIncludes()).format();
      pairs.add(new Pair(name, text(name), again));
    }
    return pairs;
  }

  private static List<Pair> parsed() throws IOException {
    List<Pair> pairs = new ArrayList<>();
    for (Map.Entry<String, Boolean> entry : music("component").entrySet()) {
      String text = text(entry.getKey());
      Component music = LilyPond.parse(text);
      String again = entry.getValue() ? LilyPond.formatTagged(music) : LilyPond.format(music);
      pairs.add(new Pair(entry.getKey(), text, again));
    }
    return pairs;
  }

  private static List<Pair> built() throws IOException {
    List<Pair> pairs = new ArrayList<>();
    Map<String, Boolean> music = music("component", "block", "file");
    for (var entry : Built.texts().entrySet()) {
      if (music.containsKey(entry.getKey())) {
        pairs.add(new Pair(entry.getKey(), text(entry.getKey()), entry.getValue().get()));
      }
    }
    return pairs;
  }

  private List<String> differences(List<Pair> pairs, String kind) throws IOException {
    boolean all = System.getProperty("divisi.compile", "").equals("all");
    List<Pair> different =
        pairs.stream()
            .filter(pair -> all || !pair.before().strip().equals(pair.after().strip()))
            .toList();
    List<Path> files = new ArrayList<>();
    for (Pair pair : different) {
      files.add(write(pair.name(), "before", pair.before()));
      files.add(write(pair.name(), "after", pair.after()));
    }
    Map<Path, List<String>> messages = messages(files);
    List<String> wrong = new ArrayList<>();
    int silent = 0;
    for (int index = 0; index < different.size(); index++) {
      List<String> before = said(messages, files.get(2 * index));
      List<String> after = said(messages, files.get(2 * index + 1));
      silent += before.isEmpty() ? 1 : 0;
      if (!before.equals(after)) {
        wrong.add("%s: %s became %s".formatted(different.get(index).name(), before, after));
      }
    }
    System.out.printf(
        "%s: %d texts, %d engraved twice (%d without a message), %d differ%n",
        kind, pairs.size(), different.size(), silent, wrong.size());
    return wrong;
  }

  private static List<String> said(Map<Path, List<String>> messages, Path file) {
    return Objects.requireNonNull(messages.get(file), () -> "LilyPond passed over " + file);
  }

  private Path write(String name, String which, String text) throws IOException {
    return Files.writeString(folder.resolve(name + "-" + which + ".ly"), BEFORE + text + "\n");
  }

  private Map<Path, List<String>> messages(List<Path> files) throws IOException {
    List<List<Path>> batches =
        IntStream.iterate(0, from -> from < files.size(), from -> from + BATCH)
            .mapToObj(from -> files.subList(from, Math.min(files.size(), from + BATCH)))
            .toList();
    Map<Path, List<String>> messages = new LinkedHashMap<>();
    try (Pool pool = Pool.threads()) {
      pool.map(batches, batch -> Messages.of(batch, Files.createTempDirectory(folder, "batch")))
          .forEach(messages::putAll);
    }
    return messages;
  }

  @Test
  void whatIsReadIsEngravedAsItWas() throws IOException {
    needs();
    assertThat(differences(read(), "files that were read")).isEmpty();
  }

  @Test
  void whatIsParsedIsEngravedAsItWas() throws IOException {
    needs();
    assertThat(differences(parsed(), "texts that were parsed"))
        .allMatch(difference -> difference.startsWith(SIDE_BY_SIDE));
  }

  @Test
  void whatIsBuiltIsEngravedAsAbjadsTextIs() throws IOException {
    needs();
    assertThat(differences(built(), "objects that were built")).isEmpty();
  }

  private static void needs() {
    assumeTrue(Files.isDirectory(CORPUS), () -> "no corpus in " + CORPUS);
    Messages.needLilyPond();
  }
}
