package org.divisi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A kind of pool that a folder or jar on the class path supplies, used by the command. */
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class PoolKindRunTest {
  private static final String KIND =
      """
      package near;
      import org.divisi.parallel.*;
      public final class NearKind implements PoolKind {
        public String word() { return "near"; }
        public Workers open(String address) {
          if (address.equals("none")) throw new IllegalStateException("nobody came: call them");
          int count = Integer.parseInt(address);
          return new Workers() {
            public int count() { return count; }
            private volatile ClassLoader classes;
            public void prepare(Object task, ClassLoader loader) { classes = loader; }
            public byte[] carry(Parcel parcel) {
              Thread.currentThread().setContextClassLoader(classes);
              return parcel.open();
            }
            public void close() { System.err.println("near workers sent home"); }
          };
        }
      }
      """;

  private static final String PIECE =
      """
      Score compose(Pool pool) {
        return Score.of(Staff.of(pool.map(List.of(1, 2, 3), n -> Container.of(Leaves.repeatedNotes(n)))));
      }
      """;

  @TempDir private Path folder = Path.of("");

  private Path said() {
    return folder.resolve("said");
  }

  /** Runs the piece on a pool of this kind, and gives how that ended. */
  private int run(String pool) throws Exception {
    Path source = Files.writeString(folder.resolve("NearKind.java"), KIND);
    Path classes = folder.resolve("classes");
    Path services = Files.createDirectories(classes.resolve("META-INF/services"));
    Files.writeString(services.resolve("org.divisi.parallel.PoolKind"), "near.NearKind");
    String path = System.getProperty("java.class.path");
    int compiled =
        ToolProvider.findFirst("javac")
            .orElseThrow()
            .run(System.out, System.err, "-cp", path, "-d", classes.toString(), source.toString());
    assertThat(compiled).isZero();
    Process run =
        new ProcessBuilder(
                Ran.javaCommand(
                    "--class-path",
                    path + System.getProperty("path.separator") + classes,
                    Main.class.getName(),
                    "run",
                    Ran.piece(folder, "A.java", PIECE),
                    "--pool",
                    pool,
                    "--summary",
                    "--out",
                    folder.resolve("out")))
            .redirectErrorStream(true)
            .redirectOutput(said().toFile())
            .start();
    assertThat(run.waitFor(100, TimeUnit.SECONDS)).isTrue();
    return run.exitValue();
  }

  @Test
  void theCommandTakesTheWordOfAKindOnItsClassPath() throws Exception {
    int exit = run("near:2");
    String text = Files.readString(said());
    assertThat(exit).as(text).isZero();
    assertThat(text).contains("pool near:2 ran 3 items", "near workers sent home");
    assertThat(folder.resolve("out/A.ly")).content().contains("c'8");
  }

  @Test
  void workersThatDoNotComeAreNoBugOfOurs() throws Exception {
    assertThat(run("near:none")).isEqualTo(1);
    assertThat(said()).hasContent("divisi: nobody came: call them");
  }
}
