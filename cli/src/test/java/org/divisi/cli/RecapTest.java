package org.divisi.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.divisi.cli.Ran.piece;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.divisi.parallel.Span;
import org.divisi.parallel.Summary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a run tells of its pool: the summary, and the timeline. */
class RecapTest {
  private static final String BODY =
      """
      Score compose(Pool pool) {
        return Score.of(pool.map(List.of(4, 1, 2), n -> Container.of(Leaves.repeatedNotes(8 / n))));
      }
      """;

  @TempDir private Path folder = Path.of("");

  private Ran run(boolean terminal, String body, Object... options) {
    Object[] arguments = new Object[options.length + 4];
    arguments[0] = "run";
    arguments[1] = piece(folder, "A.java", body);
    arguments[2] = "--out";
    arguments[3] = folder.resolve("out");
    System.arraycopy(options, 0, arguments, 4, options.length);
    return Ran.within("", terminal, Map.of(), arguments).in(folder);
  }

  @ParameterizedTest
  @ValueSource(strings = {"sequential", "threads:2", "processes:2"})
  void theSummaryNamesWorkersAndLongestItems(String pool) {
    Ran ran = run(false, BODY, "--summary", "--pool", pool);
    assertThat(ran.exit()).isZero();
    assertThat(ran.err().lines())
        .hasSize(3)
        .satisfiesExactly(
            line -> assertThat(line).matches("pool " + pool + " ran 3 items in [\\d.]+ m?s"),
            line -> assertThat(line).matches("  busy: ((worker [01]|the caller) \\d+%(, )?)+"),
            line -> assertThat(line).matches("  longest: (item [012] [\\d.]+ m?s(, )?){3}"));
  }

  @Test
  void theSummaryIsShownOnATerminalAndNotInAPipe() {
    assertThat(run(true, BODY).err()).contains("\033[Kpool ", "  busy: ", "  longest: ");
    assertThat(run(false, BODY).err()).isEmpty();
    String failing = BODY.replace("1,", "0,");
    assertThat(run(true, failing).err()).contains("item 1 (input 0)").doesNotContain("busy");
    assertThat(run(false, failing, "--summary").err())
        .startsWith("pool ")
        .contains("1 of which failed")
        .contains("item 1 (input 0) failed");
    assertThat(run(false, "Score compose(Pool pool) { return Score.of(); }", "--summary").err())
        .matches("pool threads:\\d+ ran no item\\s");
  }

  @Test
  void mapsAreAddedUpAndManyWorkersAreCutShort() {
    Recap recap = new Recap();
    for (int map = 0; map < 2; map++) {
      List<Summary.Share> shares =
          IntStream.range(0, 10)
              .mapToObj(
                  worker -> new Summary.Share(worker, 5, Duration.ofMillis(500 + worker * 50)))
              .toList();
      Span span =
          new Span(map, 7 + map, 3, Duration.ZERO, Duration.ofMillis(40 + 400 * map), false, "");
      recap.finished(new Summary(map, 50, map, Duration.ofSeconds(1), shares, List.of(span)));
    }
    assertThat(recap.text("threads:10").lines())
        .containsExactly(
            "pool threads:10 ran 100 items, 1 of which failed, of 2 maps in 2.00 s",
            "  busy: worker 0 50%, worker 1 55%, worker 2 60%, worker 3 65%, worker 4 70%,"
                + " worker 5 75%, worker 6 80%, worker 7 85%, and 2 more, on average 93%",
            "  longest: item 1:8 0.44 s, item 7 40.00 ms");
  }

  @Test
  void theTimelineIsWrittenBesideTheScore() throws IOException {
    Path file = folder.resolve("traces/a.json");
    Ran ran = run(false, BODY, "--timeline", file, "--pool", "threads:2");
    assertThat(ran.err()).isEmpty();
    assertThat(ran.out().lines())
        .satisfiesExactly(
            line -> assertThat(line).startsWith("out/A.ly: composed in"),
            line ->
                assertThat(line)
                    .isEqualTo(
                        "traces/a.json: the timeline of 3 items: open it in ui.perfetto.dev or"
                            + " chrome://tracing"));
    assertThat(Files.readString(file))
        .startsWith("{\"displayTimeUnit\":\"ms\",\"traceEvents\":[")
        .contains("\"name\":\"item 0\"", "\"name\":\"item 1\"", "\"name\":\"item 2\"")
        .endsWith("]}\n");
    assertThat(RunTest.names(folder.resolve("traces"))).containsExactly("a.json");
  }

  @Test
  void theTimelineOfAFailedRunIsWrittenToo() throws IOException {
    Path file = folder.resolve("out/a.json");
    Ran ran = run(false, BODY.replace("1,", "0,"), "--timeline", file, "--pool", "threads:1");
    assertThat(ran.exit()).isEqualTo(1);
    assertThat(Files.readString(file)).contains("\"cat\":\"failed\"").endsWith("]}\n");
    assertThat(RunTest.names(folder.resolve("out"))).containsExactly("a.json");
  }

  @Test
  void aTimelineThatCannotBeWrittenIsRefusedBeforeAnythingRuns() {
    String body = "Score compose(Pool pool) { IO.println(\"ran\"); return Score.of(); }";
    Ran inFile = run(false, body, "--timeline", folder.resolve("A.java/a.json"));
    assertThat(inFile.err().strip())
        .isEqualTo(
            "divisi: nothing can be written to the folder A.java: A.java is a file:"
                + " choose another with --timeline");
    Ran onFolder = run(false, body, "--timeline", folder);
    assertThat(onFolder.err()).contains("is a folder: name a file in it, such as timeline.json");
    assertThat(inFile.out() + onFolder.out()).isEmpty();
    assertThat(folder.resolve("out")).doesNotExist();
  }
}
