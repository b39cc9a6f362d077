package org.divisi.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.divisi.cli.Ran.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.divisi.make.Leaves;
import org.divisi.parallel.Pool;
import org.divisi.score.Container;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The example of the page that Divisi began with, on worker processes, wherever it is written. */
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class PageTest {
  private static final String FRAGMENTS = "[{c'8}, {c'8, c'8}, {c'8, c'8, c'8}]";

  @TempDir private Path folder = Path.of("");
  private String seed = "";

  @BeforeEach
  void onProcesses() throws IOException {
    String text = Files.readString(Path.of("../examples/Seed.java"));
    seed = text.replace("Pool.threads()", "Pool.processes()");
    assertThat(seed).isNotEqualTo(text);
  }

  @Test
  void inACompactFileThatTheCommandRuns() {
    Ran ran = Ran.divisi("run", file(folder, "Seed.java", seed));
    assertThat(ran.err()).isEmpty();
    assertThat(ran.out().lines()).containsExactly(FRAGMENTS, FRAGMENTS);
  }

  @Test
  void inACompactFileThatPlainJavaRuns() throws Exception {
    Ran ran =
        Ran.java(
            folder,
            "--module-path",
            Compiler.library(),
            "--add-modules",
            "org.divisi",
            file(folder, "Seed.java", seed));
    assertThat(ran.err()).isEmpty();
    assertThat(ran.out().lines()).containsExactly(FRAGMENTS, FRAGMENTS);
    assertThat(ran.exit()).isZero();
  }

  @Test
  void inTheShell() {
    String session = seed.replaceFirst("import module org.divisi;", "") + "\nmain()\n/exit\n";
    Ran ran = Ran.within(session, false, System.getenv(), "shell");
    assertThat(ran.out().lines().filter(line -> line.contains("{c'8")))
        .extracting(line -> line.substring(line.indexOf("[{")))
        .containsExactly(FRAGMENTS, FRAGMENTS);
    assertThat(ran.out()).doesNotContain("Exception", "Error");
  }

  @Test
  void inAClassWhoseLambdaStandsInAMethodOfItsObjects() {
    assertThat(new Studio().make(true)).hasToString(FRAGMENTS);
    assertThat(new Studio().make(false)).hasToString(FRAGMENTS);
  }

  /** The page's functions as the methods of a class. */
  static final class Studio {
    Container proc(int notesToMake) {
      return Container.of(Leaves.repeatedNotes(notesToMake));
    }

    List<Container> make(boolean parallel) {
      try (Pool pool = parallel ? Pool.processes() : Pool.sequential()) {
        return pool.map(List.of(1, 2, 3), n -> proc(n));
      }
    }
  }

  @Test
  void inAClassOnTheClassPathOfAJavaOfItsOwn() throws Exception {
    String studio =
        """
        import java.util.*;
        import org.divisi.make.Leaves;
        import org.divisi.parallel.Pool;
        import org.divisi.score.Container;

        public class Studio {
          private Container proc(int notesToMake) {
            return Container.of(Leaves.repeatedNotes(notesToMake));
          }

          private List<Container> make(boolean parallel) {
            try (Pool pool = parallel ? Pool.processes() : Pool.sequential()) {
              return pool.map(List.of(1, 2, 3), this::proc);
            }
          }

          public static void main(String[] arguments) {
            System.out.println(new Studio().make(true));
            System.out.println(new Studio().make(false));
          }
        }
        """;
    Path classes = folder.resolve("classes");
    var javac = java.util.spi.ToolProvider.findFirst("javac").orElseThrow();
    String library = Compiler.library().toString();
    String source = file(folder, "Studio.java", studio).toString();
    assertThat(
            javac.run(
                System.out,
                System.err,
                "-proc:none",
                "-d",
                classes.toString(),
                "-cp",
                library,
                source))
        .isZero();
    Ran ran = Ran.java(folder, "-cp", library + ":" + classes, "Studio");
    assertThat(ran.err()).isEmpty();
    assertThat(ran.out().lines()).containsExactly(FRAGMENTS, FRAGMENTS);
  }
}
