package org.divisi.lilypond;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.divisi.score.Component;
import org.junit.jupiter.api.Test;

/**
 * The texts that Abjad printed, where they are at hand: beside the repository, or where the system
 * property {@code divisi.corpus} says.
 */
class CorpusTest {
  private static final int TEXTS = 742;
  private static final int SECTIONS = 258;

  private static final String HEAD = "a note head by itself: it is read as a note, which lasts";
  private static final String MARKUP = "a markup by itself is no music: Markup.lilypond reads it";
  private static final String WHOLE =
      "a block or a whole file, of which parse gives the music: LilyPondFile keeps the rest";
  private static final String INCLUDES =
      "it includes a file, which only a reader of files can find: it comes back as a file";

  /** Texts that {@code parse} and {@code format} do not give back, and why. */
  private static final Map<String, String> OTHER_TEXTS =
      Map.ofEntries(
          Map.entry("0165.ly", MARKUP),
          Map.entry("0166.ly", MARKUP),
          Map.entry("0311.ly", WHOLE),
          Map.entry("0312.ly", WHOLE),
          Map.entry("0314.ly", WHOLE),
          Map.entry("0315.ly", INCLUDES),
          Map.entry("0316.ly", INCLUDES),
          Map.entry("0319.ly", INCLUDES),
          Map.entry("0320.ly", WHOLE),
          Map.entry("0380.ly", MARKUP),
          Map.entry("0383.ly", MARKUP),
          Map.entry("0384.ly", MARKUP),
          Map.entry("0385.ly", MARKUP),
          Map.entry("0610.ly", HEAD),
          Map.entry("0836.ly", MARKUP),
          Map.entry("1398.ly", "a note and its grace notes are two components: they get braces"),
          Map.entry("1409.ly", HEAD));

  /** Texts that do not come back as files, and why. */
  private static final Map<String, String> OTHER_FILES =
      Map.of(
          "0315.ly", "its braces were given as mere lines, so that their contents are not indented",
          "0610.ly", HEAD,
          "1409.ly", HEAD);

  private static Path folder() {
    return Path.of(System.getProperty("divisi.corpus", "../../shared/corpus")).resolve("lilypond");
  }

  private static boolean comesBack(String text, boolean tagged) {
    try {
      Component music = LilyPond.parse(text);
      String again = tagged ? LilyPond.formatTagged(music) : LilyPond.format(music);
      return again.equals(text) && LilyPond.parse(again).equals(music);
    } catch (LilyPondException e) {
      return false;
    }
  }

  /** The texts that were printed with the words of their tags. */
  private static Set<String> tagged(Path folder) throws IOException {
    Set<String> tagged = new HashSet<>();
    for (String line : Files.readAllLines(folder.resolve("index.tsv"))) {
      String[] fields = line.split("\t", -1);
      if (fields[3].contains("tags")) {
        tagged.add(fields[0] + ".ly");
      }
    }
    return tagged;
  }

  @Test
  void textsComeBackToTheByte() throws IOException {
    Path folder = folder();
    assumeTrue(Files.isDirectory(folder), () -> "no corpus in " + folder);
    Set<String> tagged = tagged(folder);
    int texts = 0;
    Set<String> others = new TreeSet<>();
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> scores = files.filter(file -> file.toString().endsWith(".ly")).toList();
      for (Path file : scores) {
        String text = Files.readString(file);
        texts++;
        String whole = text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
        String name = file.getFileName().toString();
        if (!comesBack(whole, tagged.contains(name))) {
          others.add(name);
        }
      }
    }
    System.out.printf(
        "corpus: %d of %d texts come back to the byte%n", texts - others.size(), texts);
    assertThat(texts).isEqualTo(TEXTS);
    assertThat(others).isEqualTo(OTHER_TEXTS.keySet());
  }

  @Test
  void filesComeBackToTheByte() throws IOException {
    Path folder = folder();
    assumeTrue(Files.isDirectory(folder), () -> "no corpus in " + folder);
    assertThat(filesInOtherLines(folder, TEXTS))
        .extracting(file -> file.getFileName().toString())
        .containsExactlyInAnyOrderElementsOf(OTHER_FILES.keySet());
  }

  @Test
  void sectionsOfRealPiecesComeBackToTheByte() throws IOException {
    Path folder = folder().resolveSibling("real").resolve("composers");
    assumeTrue(Files.isDirectory(folder), () -> "no pieces in " + folder);
    assertThat(filesInOtherLines(folder, SECTIONS)).isEmpty();
  }

  /** The files that do not come back to the byte. */
  private static List<Path> filesInOtherLines(Path folder, int expected) throws IOException {
    List<Path> others = new ArrayList<>();
    try (Stream<Path> paths = Files.walk(folder)) {
      List<Path> files = paths.filter(path -> path.toString().matches(".*\\.i?ly")).toList();
      assertThat(files).hasSize(expected);
      for (Path file : files) {
        if (!comesBack(file)) {
          others.add(file);
        }
      }
    }
    System.out.printf(
        "%s: %d of %d files come back%n", folder.getFileName(), expected - others.size(), expected);
    return others;
  }

  private static boolean comesBack(Path file) throws IOException {
    String text = Files.readString(file);
    try {
      String again = LilyPondFile.read(file, Reading.STRICT.keepingIncludes()).format();
      return again.equals(text) || (again + "\n").equals(text);
    } catch (LilyPondException e) {
      return false;
    }
  }
}
