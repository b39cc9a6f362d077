package org.divisi.parallel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Folders that are not as a run needs them. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class FolderTest {
  @TempDir private Path folder = Path.of("");
  private Folder parts = Folder.of(folder);

  @BeforeEach
  void makeFolder() {
    parts = Folder.of(folder.resolve("filled")).withItems(10);
  }

  private static Written fill(Folder folder, int from, int count, long seed) {
    try (Pool pool = Pool.threads(2)) {
      List<Integer> inputs = Shapes.upTo(count).stream().map(n -> n + from).toList();
      return pool.mapTo(folder, inputs, seed, FolderProgram::write);
    }
  }

  /** That this is refused, with these words, and nothing has changed. */
  private void refuses(Folder asked, int from, int count, long seed, String words)
      throws IOException {
    Map<String, String> before = MapToTest.contents(folder);
    assertThatThrownBy(() -> fill(asked, from, count, seed))
        .isInstanceOf(FolderException.class)
        .hasMessage(words.formatted(asked.path()));
    assertThat(MapToTest.contents(folder)).isEqualTo(before);
  }

  @Test
  void another_runs_folder_is_refused() throws IOException {
    Written unused = fill(parts, 0, 50, 7);
    String end = ": choose another folder, or delete this one to begin anew";
    String begin = "the folder %s belongs to another run: ";
    refuses(parts, 0, 50, 8, begin + "it had seed 7, and now there is seed 8" + end);
    refuses(
        parts.withItems(5),
        0,
        50,
        7,
        begin + "it had 10 items in a part, and now there is 5 items in a part" + end);
    refuses(parts, 1, 50, 7, begin + "its inputs were others" + end);
    refuses(parts, 0, 40, 7, begin + "it has part-00004, and there are no inputs for it" + end);
    refuses(
        parts, 0, 45, 7, begin + "part-00004 was made from other inputs than items 40 to 44" + end);
  }

  @Test
  void more_inputs_of_the_same_kind_go_on() throws IOException {
    Written unused = fill(parts, 0, 20, 7);
    assertThat(fill(parts, 0, 50, 7).kept()).isEqualTo(2);
    Folder other = Folder.of(folder.resolve("other")).withItems(10);
    Written whole = fill(other, 0, 50, 7);
    assertThat(MapToTest.contents(parts.path())).isEqualTo(MapToTest.contents(other.path()));
    assertThat(whole.made()).isEqualTo(5);
  }

  @Test
  void a_folder_with_other_things_is_refused() throws IOException {
    Files.createDirectories(parts.path());
    Files.writeString(parts.path().resolve("thesis.tex"), "mine");
    refuses(
        parts,
        0,
        5,
        7,
        "the folder %s holds other things, and no run that could go on: choose a new or an empty one");
  }

  @Test
  void what_was_changed_is_neither_used_nor_overwritten() throws IOException {
    Written unused = fill(parts, 0, 50, 7);
    Path part = parts.path().resolve("part-00001");
    String begin = "the part " + part + " is not as it was written: ";
    String end = ": put it right, or delete the part to have it made again";
    Path file = part.resolve("00000011.txt");
    String text = Files.readString(file);
    Files.writeString(file, "mine");
    refuses(parts, 0, 50, 7, begin + "00000011.txt has been changed" + end);
    Files.delete(file);
    refuses(parts, 0, 50, 7, begin + "00000011.txt cannot be read (it is not there)" + end);
    Files.writeString(file, text);
    Files.writeString(part.resolve("notes"), "mine");
    refuses(parts, 0, 50, 7, begin + "notes was not written by this run" + end);
    Files.delete(part.resolve("notes"));
    assertThat(fill(parts, 0, 50, 7).kept()).isEqualTo(5);
    Files.delete(part.resolve("manifest.tsv"));
    refuses(parts, 0, 50, 7, begin + "manifest.tsv cannot be read (it is not there)" + end);
  }

  @Test
  void no_inputs_fill_a_folder_with_no_parts() throws IOException {
    assertThat(fill(parts, 0, 0, 7).items()).isZero();
    assertThat(fill(parts, 0, 0, 7).made()).isZero();
    assertThat(MapToTest.contents(parts.path()).keySet()).containsExactly("index.tsv", "run.txt");
  }

  @Test
  void arrays_and_objects_without_a_text_are_the_same_in_each_run() {
    try (Pool pool = Pool.sequential()) {
      for (int i = 0; i < 2; i++) {
        List<Object> inputs = List.of(new int[] {1, 2}, new String[] {"a"}, new Object());
        Written written = pool.mapTo(parts, inputs, (n, files) -> files.write(".txt", "x"));
        assertThat(written.kept()).isEqualTo(i);
        assertThat(written.index())
            .content()
            .contains("\t[[1, 2]]\t", "\t[[a]]\t", "\tjava.lang.Object\t");
      }
    }
  }

  @Test
  void a_folder_that_cannot_be_made_is_told() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    assertThatThrownBy(() -> fill(Folder.of(file.resolve("x")), 0, 5, 7))
        .isInstanceOf(FolderException.class)
        .hasMessageStartingWith("nothing can be written to the folder " + file.resolve("x"))
        .hasMessageEndingWith(": choose another");
    assertThatThrownBy(() -> parts.withItems(0))
        .hasMessage("a part of 0 items holds nothing: ask for 1 or more");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void what_the_system_will_not_write_is_named_with_its_item() throws Exception {
    Path said = folder.resolve("said");
    Process child =
        MapToTest.java(
            said,
            List.of("sh", "-c", "ulimit -f 64; exec \"$0\" \"$@\""),
            "threads:2",
            parts.path().toString(),
            "250",
            "500");
    assertThat(child.waitFor()).as(Files.readString(said)).isZero();
    assertThat(Files.readString(said))
        .matches(
            "\\d+: java.io.UncheckedIOException: 00000\\d+.txt cannot be written in .*: File too large: see to it and run again: parts that are whole stay\\R");
    assertThat(MapToTest.contents(parts.path()).keySet())
        .doesNotContain("index.tsv", ".divisi-work", "part-00001");
  }

  @Test
  void a_worker_that_dies_leaves_no_trace_in_the_folder() throws IOException {
    String died = folder.resolve("died").toString();
    try (Pool pool = Pool.processes(2)) {
      Pool retrying = pool.with(Options.defaults().withRetries(1));
      Written written =
          retrying.mapTo(
              parts,
              Shapes.upTo(30),
              7L,
              (n, random, files) -> {
                FolderProgram.write(n, random, files);
                if (n == 15 && !Files.exists(Path.of(died))) {
                  Files.createFile(Path.of(died));
                  Runtime.getRuntime().halt(9);
                }
              });
      assertThat(written.made()).isEqualTo(3);
    }
    Folder other = Folder.of(folder.resolve("other")).withItems(10);
    Written unused = fill(other, 0, 30, 7);
    assertThat(MapToTest.contents(parts.path())).isEqualTo(MapToTest.contents(other.path()));
    assertThat(Path.of(died)).exists();
  }
}
