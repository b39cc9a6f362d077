package org.divisi.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.divisi.cli.Ran.piece;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The command line that a failure proposes, run as it stands. */
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class RerunTest {
  private static final String LEAD = "  to run it alone: divisi ";

  @TempDir private Path folder = Path.of("");

  /** Runs what a failed run proposes, as a shell would take it apart. */
  private static Ran again(Ran failed) throws Exception {
    String line = failed.err().lines().filter(at -> at.startsWith(LEAD)).findFirst().orElseThrow();
    Process shell =
        new ProcessBuilder(
                "sh", "-c", "for w in " + line.substring(LEAD.length()) + "; do echo \"$w\"; done")
            .start();
    try (var words = shell.inputReader()) {
      return Ran.divisi(words.lines().toArray());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"sequential", "threads:2", "processes:2"})
  void theProposedCommandLineFailsAtTheSameLineOfTheComposer(String pool) throws Exception {
    Path file =
        piece(
            Files.createDirectory(folder.resolve("it's mine")),
            "A.java",
            """
            Score compose(Pool pool, long seed) {
              List<Integer> first = pool.map(List.of(1, 2, 3), seed, (n, random) -> n);
              return Score.of(pool.map(first, seed, (n, random) -> fragment(n, random.nextInt(1000), seed)));
            }
            Container fragment(int n, int dice, long seed) {
              System.out.println("fragment " + n);
              if (n > 1) {
                throw new ArithmeticException(n + " and " + dice + " of " + seed);
              }
              return Container.of();
            }
            """);
    Path out = folder.resolve("out");
    Ran failed = Ran.divisi("run", file, "--seed", "-7", "--pool", pool, "--out", out);
    assertThat(failed.exit()).as(failed.err()).isEqualTo(1);
    assertThat(failed.out().lines()).containsExactly("fragment 1", "fragment 2");
    assertThat(failed.err())
        .contains("item 1 (input 2) failed: ArithmeticException: 2 and ")
        .contains("at fragment (A.java:9)")
        .contains("s mine/A.java' --only 1:1 --pool sequential --seed -7\n");
    Ran alone = again(failed);
    assertThat(alone.exit()).isEqualTo(1);
    assertThat(alone.out().lines()).containsExactly("fragment 2");
    assertThat(alone.err()).isEqualTo(failed.err());
  }

  @Test
  void argumentsOfAMainAreProposedToo() throws Exception {
    Path file =
        piece(
            folder,
            "A.java",
            """
            void main(String[] words) {
              try (Pool pool = Pool.configured()) {
                pool.map(List.of(words), word -> Integer.parseInt(word));
              }
            }
            """);
    Ran failed = Ran.divisi("run", file, "--pool", "processes:2", "--", "1", "a 'b' $c", "-d", "*");
    assertThat(failed.err()).contains("item 1 (input a 'b' $c) failed: NumberFormatException");
    Ran alone = again(failed);
    assertThat(alone.err()).isEqualTo(failed.err()).contains("A.java:4:");
    assertThat(Arrays.asList(alone.exit(), failed.exit())).isEqualTo(List.of(1, 1));
  }
}
