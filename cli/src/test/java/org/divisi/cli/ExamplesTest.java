package org.divisi.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExamplesTest {
  private static final Path EXAMPLES = Path.of("../examples");
  private static final String SEED =
      "[{c'8}, {c'8, c'8}, {c'8, c'8, c'8}]\n".repeat(2).replace("\n", System.lineSeparator());

  @TempDir private Path folder = Path.of("");

  static List<Path> examples() throws IOException {
    try (Stream<Path> files = Files.list(EXAMPLES)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void everyExampleRunsWithoutAComplaint(Path example) {
    Ran ran =
        example.endsWith("Variations.java")
            ? variations("threads", 2000, folder.resolve("out"))
            : Ran.divisi("run", example, "--out", folder.resolve("out"));
    assertThat(ran.err()).isEmpty();
    assertThat(ran.exit()).isZero();
    assertThat(ran.out()).isNotBlank();
  }

  static List<Path> compositions() throws IOException {
    List<Path> compositions = new ArrayList<>();
    for (Path example : examples()) {
      if (Files.readString(example).contains(" compose(Pool pool")) {
        compositions.add(example);
      }
    }
    return compositions;
  }

  @ParameterizedTest
  @MethodSource("compositions")
  void everyCompositionIsTheSameWithEveryPool(Path example) throws IOException {
    String first = result(example, "sequential");
    for (String pool : List.of("threads:1", "threads:2", "threads:8", "processes:2")) {
      assertThat(result(example, pool)).isEqualTo(first);
    }
  }

  @Test
  void theSeedPrintsItsThreeFragmentsTwice() {
    assertThat(Ran.divisi("run", EXAMPLES.resolve("Seed.java"))).isEqualTo(new Ran(0, SEED, ""));
  }

  private static Ran variations(String pool, int count, Path folder) {
    return Ran.divisi(
        "run", EXAMPLES.resolve("Variations.java"), "--pool", pool, "--", count, folder);
  }

  @Test
  void variationsAreTheSameWithEveryPoolAndReadable() throws IOException {
    Path first = folder.resolve("sequential");
    Ran ran = variations("sequential", 2000, first);
    assertThat(ran)
        .isEqualTo(
            new Ran(
                0,
                "18 of 2000 variations, each as .ly and .midi, listed in "
                    + first.resolve("index.tsv")
                    + System.lineSeparator(),
                ""));
    for (String pool : List.of("threads:2", "processes:2")) {
      Path other = folder.resolve(pool.replace(':', '-'));
      assertThat(variations(pool, 2000, other).exit()).isZero();
      assertThat(files(other)).isEqualTo(files(first));
    }
    List<String> music = files(first).keySet().stream().filter(f -> f.endsWith(".ly")).toList();
    assertThat(music).hasSize(18);
    for (String name : music) {
      assertThat(Ran.divisi("check", first.resolve(name)).exit()).isZero();
      Path heard = folder.resolve("heard.midi");
      assertThat(Ran.divisi("convert", first.resolve(name), heard).exit()).isZero();
      assertThat(first.resolve(name.replace(".ly", ".midi"))).hasSameBinaryContentAs(heard);
    }
  }

  /** All files of a folder, each byte a character. */
  private static Map<String, String> files(Path folder) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(folder.relativize(file).toString(), Files.readString(file, ISO_8859_1));
      }
    }
    return files;
  }

  @ParameterizedTest
  @CsvSource({
    "AllIntervals, title = \"3856 rows\"",
    "Dice, Throw 2",
    "Evolution, Fitness 50",
  })
  void aWorkloadFindsWhatItLooksFor(String name, String found) throws IOException {
    assertThat(result(EXAMPLES.resolve(name + ".java"), "threads")).contains(found);
  }

  @ParameterizedTest
  @ValueSource(strings = {"AllIntervals", "Dice", "Evolution"})
  void lilypondHasNoComplaintAboutAWorkload(String name) {
    Requirement.needLilyPond();
    Path out = folder.resolve("out");
    Ran ran = Ran.divisi("run", EXAMPLES.resolve(name + ".java"), "--to", "pdf", "--out", out);
    assertThat(ran.err()).isEmpty();
    assertThat(out.resolve(name + ".pdf")).isNotEmptyFile();
  }

  @Test
  void plainJavaRunsTheSeedWithTheLibraryAsAModule() throws Exception {
    assertThat(
            Ran.java(
                folder,
                "--module-path",
                Compiler.library(),
                "--add-modules",
                "org.divisi",
                EXAMPLES.resolve("Seed.java")))
        .isEqualTo(new Ran(0, SEED, ""));
  }

  @Test
  void theCommandRunsTheSeedInAJavaOfItsOwn() throws Exception {
    assertThat(
            Ran.java(
                folder,
                "--class-path",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "run",
                EXAMPLES.resolve("Seed.java")))
        .isEqualTo(new Ran(0, SEED, ""));
  }

  private String result(Path example, String pool) throws IOException {
    Path out = folder.resolve(pool.replace(':', '-'));
    Ran ran = Ran.divisi("run", example, "--pool", pool, "--seed", "2025", "--out", out);
    assertThat(ran.err()).isEmpty();
    StringBuilder texts = new StringBuilder();
    for (String name : RunTest.names(out)) {
      texts.append(Files.readString(out.resolve(name)));
    }
    return texts.toString();
  }
}
