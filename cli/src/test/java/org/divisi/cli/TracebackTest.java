package org.divisi.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.divisi.cli.Ran.piece;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TracebackTest {
  @TempDir private Path folder = Path.of("");

  private Ran run(String body, Object... options) {
    Object[] arguments = new Object[options.length + 4];
    arguments[0] = "run";
    arguments[1] = piece(folder, "A.java", body);
    arguments[2] = "--out";
    arguments[3] = folder.resolve("out");
    System.arraycopy(options, 0, arguments, 4, options.length);
    Ran ran = Ran.divisi(arguments).in(folder);
    assertThat(folder.resolve("out")).doesNotExist();
    assertThat(ran.out()).isEmpty();
    return ran;
  }

  @Test
  void anExceptionPointsToTheCallThatFailedInThePiece() {
    Ran ran =
        run(
            """
            Score compose(Pool pool) {
              return Score.of(Leaves.repeatedNotes(-1));
            }
            """);
    assertThat(ran.err())
        .startsWith("A.java:3:26: error: ")
        .contains(
            """

              return Score.of(Leaves.repeatedNotes(-1));
                                     ^
              at compose (A.java:3)
            """);
    assertThat(ran.exit()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"sequential", "threads:1", "threads:8"})
  void aFailingTaskIsToldWithItsIndexAndInputInEveryPool(String pool) {
    Ran ran =
        run(
            """
            Container proc(int n) {
              if (n == 503 || n == 710) throw new ArithmeticException("too many: " + n);
              return Container.of();
            }
            Score compose(Pool pool) {
              var inputs = IntStream.range(3, 1003).boxed().toList();
              return Score.of(pool.map(inputs, n -> proc(n)));
            }
            """,
            "--pool",
            pool);
    assertThat(ran.err())
        .isEqualTo(
            """
            A.java:3:29: error: item 500 (input 503) failed: ArithmeticException: too many: 503
              if (n == 503 || n == 710) throw new ArithmeticException("too many: " + n);
                                        ^
              at proc (A.java:3)
              at compose's lambda (A.java:8)
              in a pool asked at compose (A.java:8)
              to run it alone: divisi run A.java --only 500 --pool sequential
            """);
    assertThat(ran.exit()).isEqualTo(1);
  }

  @Test
  void oneItemCanBeRunAlone() {
    String body =
        "void main() { Pool.configured().map(List.of(4, 0), n -> { IO.println(n); return 8 / n; }); }";
    Path file = piece(folder, "A.java", body);
    Ran well = Ran.divisi("run", file, "--only", "0", "--pool", "sequential");
    assertThat(well.out().lines()).containsExactly("4", "item 0 ended well alone: 2");
    assertThat(well.exit()).isZero();
    Ran ill = Ran.divisi("run", file, "--only", "1", "--pool", "sequential");
    assertThat(ill.out().lines()).containsExactly("0");
    assertThat(ill.err()).contains("item 1 (input 0) failed: ArithmeticException: / by zero");
    assertThat(Ran.divisi("run", file, "--only", "x").exit()).isEqualTo(2);
  }

  @Test
  void causesAreToldToo() {
    Ran ran =
        run(
            """
            void main() {
              try {
                List.of().getFirst();
              } catch (NoSuchElementException e) {
                throw new IllegalStateException("no motif", e);
              }
            }
            """);
    assertThat(ran.err())
        .isEqualTo(
            """
            A.java:6:5: error: no motif
                throw new IllegalStateException("no motif", e);
                ^
              at main (A.java:6)
              caused by NoSuchElementException
                at main (A.java:4)
            """);
  }

  @Test
  void anEndlessRecursionIsToldInAFewLines() {
    Ran ran = run("int f(int n) { return f(n) + 1; }\nvoid main() { f(1); }\n");
    assertThat(ran.err()).startsWith("A.java:2:23: error: StackOverflowError\n").contains("more");
    assertThat(ran.err().lines().count()).isLessThan(20);
    assertThat(ran.exit()).isEqualTo(1);
  }

  @Test
  void aFailingInitializerIsToldByItsCause() {
    Ran ran = run("static int zero = 0;\nstatic int n = 1 / zero;\nvoid main() {}\n");
    assertThat(ran.err()).startsWith("A.java:3:1: error: ArithmeticException: / by zero\n");
    assertThat(ran.exit()).isEqualTo(1);
  }

  @Test
  void theWholeTraceIsShownWhenAskedFor() {
    Ran ran = run("void main() { throw new IllegalStateException(\"no\"); }", "--stacktrace");
    assertThat(ran.err()).contains("A.java:2:15: error: no", "at org.divisi.cli.Performance");
  }

  @Test
  void aFailureInsideDivisiIsCalledABug() {
    Path file = piece(folder, "A.java", "void main() {}");
    var compiled = new PieceLoader(java.util.Map.of(), getClass().getClassLoader());
    var traceback =
        new Traceback(new PieceFile(file, ""), compiled, new Rerun(file, null, List.of()));
    assertThat(traceback.isOurs(thrown(new ClassCastException(), "org.divisi.score.Block")))
        .isTrue();
    assertThat(traceback.isOurs(thrown(new IllegalArgumentException(), "org.divisi.score.Block")))
        .isFalse();
    assertThat(Divisi.bug(new ClassCastException("oops")))
        .startsWith("divisi: this is a bug in Divisi")
        .contains("oops", "please report it", "on Java 25");
  }

  private static Throwable thrown(Throwable exception, String type) {
    exception.setStackTrace(
        new StackTraceElement[] {new StackTraceElement(type, "m", "Block.java", 1)});
    return exception;
  }
}
