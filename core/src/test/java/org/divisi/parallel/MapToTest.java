package org.divisi.parallel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.divisi.parallel.work.Sweep;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written straight to a folder, in every kind of pool. */
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class MapToTest {
  static final List<String> POOLS = Shapes.pools();

  @TempDir private Path folder = Path.of("");

  /** All files of a folder by their paths. */
  static Map<String, String> contents(Path folder) throws IOException {
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(path -> !path.equals(folder)).toList()) {
        contents.put(
            folder.relativize(file).toString(),
            Files.isDirectory(file)
                ? "a folder"
                : Files.readString(file, StandardCharsets.ISO_8859_1));
      }
    }
    return contents;
  }

  private static Written fill(Pool pool, Path folder, int count) {
    return pool.mapTo(
        Folder.of(folder).withItems(10), Shapes.upTo(count), 7L, FolderProgram::write);
  }

  private Map<String, String> undisturbed(int count) throws IOException {
    Path plain = folder.resolve("plain");
    try (Pool pool = Pool.sequential()) {
      Written unused = fill(pool, plain, count);
    }
    return contents(plain);
  }

  @ParameterizedTest
  @MethodSource("org.divisi.parallel.Shapes#all")
  void a_folder_is_the_same_whoever_fills_it(String kind, int chunk) throws IOException {
    Path filled = folder.resolve("new/folder");
    Written written = fill(Shapes.shared(kind, chunk), filled, 95);
    assertThat(written).isEqualTo(new Written(filled.resolve("index.tsv"), 95, 162, 10, 0));
    assertThat(contents(filled)).isEqualTo(undisturbed(95));
    assertThat(fill(Shapes.shared(kind, chunk), filled, 95))
        .isEqualTo(new Written(filled.resolve("index.tsv"), 95, 162, 0, 10));
    assertThat(contents(filled)).isEqualTo(undisturbed(95));
  }

  @ParameterizedTest
  @FieldSource("POOLS")
  void the_index_names_every_item_and_file(String kind) throws IOException {
    Written written =
        Shapes.shared(kind)
            .mapTo(
                Folder.of(folder).withItems(2),
                List.of("a", "b\tc", "d"),
                (text, files) -> {
                  if (!text.equals("d")) {
                    files.write(".txt", text);
                  }
                });
    assertThat(written.index())
        .content()
        .isEqualTo(
            """
            part\tfile\tindex\tseed\tinput\tsha256
            part-00000\t00000000.txt\t0\t\ta\tca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb
            part-00000\t00000001.txt\t1\t\tb c\t21b6ae17ba2e2dcc9ab57ce3eaf4a5a1d4f67b7f9ee4fd40d62ae2a94e3ab3ca
            part-00001\t\t2\t\td\t
            """
                .replaceAll("21b6[0-9a-f]+", sha("b\tc")));
    assertThat(contents(folder).keySet())
        .containsExactly(
            "index.tsv",
            "part-00000",
            "part-00000/00000000.txt",
            "part-00000/00000001.txt",
            "part-00000/manifest.tsv",
            "part-00001",
            "part-00001/manifest.tsv",
            "run.txt");
  }

  private static String sha(String text) {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return java.util.HexFormat.of()
          .formatHex(java.security.MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (java.security.NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }

  @ParameterizedTest
  @FieldSource("POOLS")
  void random_numbers_are_those_of_a_map(String kind) throws IOException {
    Pool pool = Shapes.shared(kind);
    Written written =
        pool.mapTo(
            folder.resolve("random"),
            Shapes.upTo(5),
            7L,
            (n, random, files) -> files.write(".n", "" + random.nextLong()));
    List<Long> numbers = pool.map(Shapes.upTo(5), 7L, (n, random) -> random.nextLong());
    for (int i = 0; i < 5; i++) {
      assertThat(written.index().resolveSibling("part-00000/0000000" + i + ".n"))
          .hasContent("" + numbers.get(i));
    }
  }

  @ParameterizedTest
  @FieldSource("POOLS")
  void only_what_is_missing_is_made(String kind) throws IOException {
    String runs = Files.createDirectory(folder.resolve("runs")).toString();
    Path filled = folder.resolve("filled");
    FileTask<Integer> task =
        (n, files) -> {
          Files.writeString(Path.of(runs, "" + n), "");
          files.write(".txt", "" + n);
        };
    Pool pool = Shapes.shared(kind);
    Folder parts = Folder.of(filled).withItems(5);
    Written first = pool.mapTo(parts, Shapes.upTo(40), task);
    assertThat(first.made()).isEqualTo(8);
    Map<String, String> whole = contents(filled);
    for (String part : List.of("part-00003", "part-00006")) {
      Sweep.once(filled.resolve(part));
    }
    Files.delete(filled.resolve("index.tsv"));
    Sweep.once(Path.of(runs));
    Files.createDirectory(Path.of(runs));
    Written again = pool.mapTo(parts, Shapes.upTo(40), task);
    assertThat(again).isEqualTo(new Written(first.index(), 40, 40, 2, 6));
    assertThat(contents(filled)).isEqualTo(whole);
    assertThat(Path.of(runs).toFile().list())
        .containsExactlyInAnyOrder("15", "16", "17", "18", "19", "30", "31", "32", "33", "34");
  }

  @ParameterizedTest
  @FieldSource("POOLS")
  void a_failure_is_named_and_leaves_whole_parts(String kind) throws IOException {
    Pool pool = Shapes.shared(kind);
    Folder parts = Folder.of(folder.resolve("failing")).withItems(10);
    assertThatThrownBy(() -> pool.mapTo(parts, Shapes.upTo(100), MapToTest::failAt42))
        .isInstanceOfSatisfying(
            TaskException.class,
            e -> {
              assertThat(e.index()).isEqualTo(42);
              assertThat(e).hasMessageContaining("item 42 (input 42) failed");
              assertThat(PoolTest.frames(e.getCause())).containsExactly("failAt42");
              assertThat(e.getStackTrace()[0].getMethodName()).isEqualTo("mapTo");
            })
        .hasCauseExactlyInstanceOf(IllegalStateException.class);
    assertThat(contents(parts.path()).keySet())
        .contains("part-00000", "part-00003")
        .doesNotContain("part-00004", "index.tsv", ".divisi-work");
    Written repaired =
        pool.mapTo(parts, Shapes.upTo(100), (n, files) -> files.write(".txt", "" + n));
    assertThat(repaired.kept()).isEqualTo(4);
    assertThat(repaired.files()).isEqualTo(100);
  }

  static void failAt42(int n, ItemFiles files) {
    files.write(".txt", "" + n);
    if (n == 42) {
      throw new IllegalStateException("bad");
    }
  }

  @ParameterizedTest
  @FieldSource("POOLS")
  void collecting_makes_all_other_parts(String kind) throws IOException {
    Pool pool = Shapes.shared(kind).with(Options.defaults().withFailures(Failures.COLLECT));
    Path filled = folder.resolve("collected");
    assertThatThrownBy(
            () ->
                pool.mapTo(
                    Folder.of(filled).withItems(10),
                    Shapes.upTo(60),
                    (n, files) -> files.write(".txt", "" + 1 / (n % 25))))
        .isInstanceOfSatisfying(
            TaskException.class,
            e -> {
              assertThat(e.index()).isZero();
              assertThat(e.getSuppressed()).hasSize(2);
            });
    assertThat(contents(filled).keySet().stream().filter(name -> name.endsWith("manifest.tsv")))
        .containsExactly(
            "part-00001/manifest.tsv", "part-00003/manifest.tsv", "part-00004/manifest.tsv");
  }

  @ParameterizedTest
  @MethodSource("org.divisi.parallel.Shapes#onePoolOfEachKind")
  void an_item_that_takes_too_long_is_named(String kind) throws IOException {
    Pool pool = Shapes.shared(kind).with(Options.defaults().withTimeout(Shapes.TOO_LONG));
    assertThatThrownBy(
            () ->
                pool.mapTo(
                    Folder.of(folder).withItems(2),
                    Shapes.upTo(6),
                    (n, files) -> {
                      files.write(".txt", "" + n);
                      Thread.sleep(n == 3 ? 600_000 : 0);
                    }))
        .isInstanceOfSatisfying(TaskException.class, e -> assertThat(e.index()).isEqualTo(3))
        .hasCauseInstanceOf(TimeoutException.class);
    assertThat(contents(folder).keySet()).contains("part-00000").doesNotContain("part-00001");
  }

  @ParameterizedTest
  @FieldSource("POOLS")
  void names_that_cannot_be_are_refused(String kind) {
    Pool pool = Shapes.shared(kind);
    FileTask<String> task =
        (ending, files) -> {
          files.write(".txt", "once");
          files.write(ending, "again");
        };
    assertThatThrownBy(() -> pool.mapTo(folder, List.of("/../x"), task))
        .hasRootCauseMessage(
            "'/../x' cannot end the name of a file: say .ly, or -violin.ly: letters, digits, dots, hyphens");
    assertThatThrownBy(() -> pool.mapTo(folder, List.of(".txt"), task))
        .isInstanceOf(FolderException.class);
    assertThatThrownBy(() -> pool.mapTo(folder.resolve("other"), List.of(".txt"), task))
        .hasRootCauseMessage("this item has 00000000.txt already: choose another ending");
    FileTask<String> idle =
        (ending, files) -> {
          Path unused = files.path(ending);
        };
    assertThatThrownBy(() -> pool.mapTo(folder.resolve("idle"), List.of(".txt"), idle))
        .hasRootCauseMessage("the task asked where to write 00000000.txt, and wrote nothing there");
  }

  @ParameterizedTest
  @FieldSource("POOLS")
  void inputs_that_throw_are_named_after_those_before_them(String kind) {
    List<Integer> some = Shapes.upTo(25);
    Iterable<Integer> broken = () -> some.stream().peek(n -> PoolTest.failAtTens(n + 3)).iterator();
    assertThatThrownBy(() -> fillFrom(Shapes.shared(kind), broken))
        .isInstanceOfSatisfying(TaskException.class, e -> assertThat(e.index()).isEqualTo(7))
        .hasMessageStartingWith("input 7 could not be drawn")
        .hasRootCauseMessage("ten");
    assertThat(folder.resolve("part-00002")).isDirectory();
    assertThat(folder.resolve("part-00003")).doesNotExist();
  }

  private void fillFrom(Pool pool, Iterable<Integer> inputs) {
    Written unused =
        pool.mapTo(
            Folder.of(folder).withItems(2), inputs, (n, files) -> files.write(".txt", "" + n));
  }

  @ParameterizedTest
  @FieldSource("POOLS")
  void one_item_alone_changes_nothing(String kind) throws IOException {
    Path filled = folder.resolve("filled");
    Written first = fill(Shapes.shared(kind), filled, 30);
    Map<String, String> before = contents(filled);
    System.setProperty("divisi.only", "17");
    try (Pool pool = Pool.of(kind)) {
      assertThatThrownBy(() -> fill(pool, filled, 30))
          .isInstanceOf(SoloException.class)
          .hasMessageContaining("item 17 ended well alone: no files");
    } finally {
      System.clearProperty("divisi.only");
    }
    assertThat(contents(filled)).isEqualTo(before);
    assertThat(first.made()).isEqualTo(3);
  }

  @ParameterizedTest
  @FieldSource("POOLS")
  void a_run_within_a_run_may_not_write_to_its_folder(String kind) {
    String path = folder.toString();
    assertThatThrownBy(
            () ->
                Shapes.shared(kind)
                    .mapTo(
                        folder,
                        List.of(1),
                        (n, files) -> {
                          try (Pool inner = Pool.sequential()) {
                            Written unused = inner.mapTo(Path.of(path), List.of(1), (m, f) -> {});
                          }
                        }))
        .isInstanceOf(FolderException.class)
        .hasMessage(
            "another run is writing to the folder %s: wait for it, or choose another"
                .formatted(folder));
  }

  @ParameterizedTest
  @FieldSource("POOLS")
  void workers_that_do_not_see_the_folder_are_told(String kind) {
    List<Integer> inputs = Shapes.upTo(5);
    // what the workers look for is gone before they begin, as it is for another machine
    Iterable<Integer> hiding =
        () -> {
          for (Path desk : desks()) {
            Sweep.once(desk);
          }
          return inputs.iterator();
        };
    for (Failures failures : Failures.values()) {
      Pool pool = Shapes.shared(kind).with(Options.defaults().withFailures(failures));
      assertThatThrownBy(() -> pool.mapTo(folder, hiding, (n, files) -> {}))
          .isInstanceOf(FolderException.class)
          .hasMessageContaining(
              "does not see the folder " + folder + ": all machines must have it");
    }
  }

  private List<Path> desks() {
    try (Stream<Path> work = Files.list(folder.resolve(".divisi-work"))) {
      return work.filter(Files::isDirectory).toList();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @ParameterizedTest
  @FieldSource("POOLS")
  void a_killed_run_is_taken_up_and_nothing_is_made_twice(String kind) throws Exception {
    Path whole = folder.resolve("whole");
    Path killed = folder.resolve("killed");
    Pool pool = Shapes.shared(kind);
    Written first = FolderProgram.fill(pool, whole, 400);
    Process child = java(folder.resolve("said"), List.of(), kind, killed.toString(), "400", "0");
    try {
      while (!Files.exists(killed.resolve("part-00011"))) {
        assertThat(child.isAlive()).as(said()).isTrue();
        Thread.sleep(2);
      }
    } finally {
      child.descendants().forEach(ProcessHandle::destroyForcibly);
      child.destroyForcibly().waitFor();
    }
    Map<String, Object> before = times(killed);
    assertThat(before.size()).isBetween(12, 19);
    assertThat(contents(killed)).doesNotContainKey("index.tsv");
    Written second = FolderProgram.fill(pool, killed, 400);
    assertThat(second.kept()).isEqualTo(before.size());
    assertThat(second.made()).isEqualTo(20 - before.size());
    assertThat(times(killed)).containsAllEntriesOf(before);
    assertThat(contents(killed)).isEqualTo(contents(whole));
    assertThat(second.files()).isEqualTo(first.files());
  }

  private String said() throws IOException {
    return Files.readString(folder.resolve("said"));
  }

  /** When each part came to its place. */
  private static Map<String, Object> times(Path folder) throws IOException {
    Map<String, Object> times = new TreeMap<>();
    try (Stream<Path> parts = Files.list(folder)) {
      for (Path part : parts.filter(path -> path.toString().contains("part-")).toList()) {
        times.put(
            part.getFileName().toString(),
            Files.getLastModifiedTime(part.resolve("manifest.tsv")).toInstant());
      }
    }
    return times;
  }

  /** Starts {@link FolderProgram} in a Java of its own, after these words of a shell. */
  static Process java(Path said, List<String> before, String... arguments) throws IOException {
    List<String> command = new ArrayList<>(before);
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:-UsePerfData", "-cp", System.getProperty("java.class.path")));
    command.add(FolderProgram.class.getName());
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(said.toFile())
        .start();
  }
}
