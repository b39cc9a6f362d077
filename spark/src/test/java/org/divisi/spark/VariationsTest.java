package org.divisi.spark;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The example that fills a folder, with a driver that is killed in the middle. */
@Timeout(value = 300, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class VariationsTest {
  private static final int COUNT = 12_000;
  private static final int PARTS = 24;

  @TempDir private static Path undisturbed = Path.of("");
  @TempDir private Path folder = Path.of("");

  private Process start(String pool, Path filled) throws IOException {
    return CommandTest.command(
            System.getProperty("java.class.path"),
            folder.resolve("said"),
            "run",
            "../examples/Variations.java",
            "--pool",
            pool,
            "--",
            COUNT,
            filled)
        .start();
  }

  private String finish(String pool, Path filled) throws Exception {
    assertThat(start(pool, filled).waitFor()).isZero();
    return Files.readString(folder.resolve("said")).replace(filled.toString(), "FOLDER");
  }

  @ParameterizedTest
  @ValueSource(strings = {"threads:2", "spark:local[2]", "spark:local-cluster[2,1,1024]"})
  void a_run_whose_driver_is_killed_makes_only_what_is_missing(String pool) throws Exception {
    Path whole = undisturbed.resolve("whole");
    Path killed = folder.resolve("killed");
    String said = finish("sequential", whole);
    assertThat(said)
        .matches("\\d+ of 12000 variations, each as .ly and .midi, listed in FOLDER/index.tsv\\R");

    Process driver = start(pool, killed);
    List<ProcessHandle> executors = List.of();
    try {
      while (!Files.exists(killed.resolve("part-000" + PARTS * 6 / 10))) {
        assertThat(driver.isAlive()).as(Files.readString(folder.resolve("said"))).isTrue();
        Thread.sleep(1);
      }
      executors = driver.descendants().toList();
      driver.destroyForcibly().waitFor();
      Map<String, Object> before = times(killed);
      assertThat(killed.resolve("index.tsv")).doesNotExist();
      assertThat(before.size()).isBetween(PARTS * 6 / 10, PARTS - 1);
      // executors of the first driver may still write where nobody looks any more
      assertThat(finish(pool, killed)).isEqualTo(said);
      assertThat(times(killed)).hasSize(PARTS).containsAllEntriesOf(before);
      assertThat(contents(killed)).isEqualTo(contents(whole));
    } finally {
      executors.forEach(ProcessHandle::destroyForcibly);
      driver.destroyForcibly();
    }
  }

  private static Map<String, Object> times(Path folder) throws IOException {
    Map<String, Object> times = new TreeMap<>();
    for (String name : contents(folder).keySet()) {
      if (name.endsWith("manifest.tsv")) {
        times.put(name, Files.getLastModifiedTime(folder.resolve(name)).toInstant());
      }
    }
    // a part that was being made when the driver was killed has not come to its place
    times.keySet().removeIf(name -> name.startsWith("."));
    return times;
  }

  /** All files of a folder, each byte a character. */
  static Map<String, String> contents(Path folder) throws IOException {
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        contents.put(folder.relativize(file).toString(), Files.readString(file, ISO_8859_1));
      }
    }
    return contents;
  }
}
