package org.divisi.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.divisi.cli.Ran.piece;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RunTest {
  private static final String STAFF = "Score.of(Staff.of(Leaves.repeatedNotes(2)))";

  @TempDir private Path folder = Path.of("");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Score compose(Pool pool) { return SCORE; }",
        "static Score compose(Pool pool, long seed) { return SCORE; }",
        "public class Duo { public Score compose(Pool pool) { return SCORE; } }",
        "class Other { static Score compose(Pool pool) { return SCORE; } }",
        "record Other() { Score compose(Pool pool) { return SCORE; } }",
        "abstract class Base { Score compose(Pool pool) { return SCORE; } } ",
        "Score compose(Pool pool) { return SCORE; } void main() { IO.println(); }",
        "Score compose(Pool pool) { return SCORE; } // no newline at the end",
      })
  void aPieceOfAnyFormIsComposedAndWritten(String form) throws IOException {
    String source = form.replace("SCORE", STAFF);
    if (form.startsWith("abstract")) {
      source = "class Duo extends Base {} " + source;
    }
    Path out = folder.resolve("a/b");
    Ran ran = Ran.divisi("run", piece(folder, "Duo.java", source), "--out", out).in(folder);
    assertThat(ran.err()).isEmpty();
    assertThat(ran.out()).matches("a/b/Duo.ly: composed in \\S+ s, written in \\S+ s\\s");
    assertThat(ran.exit()).isZero();
    assertThat(Files.readString(out.resolve("Duo.ly"))).contains("\\new Score", "c'8");
    assertThat(names(out)).containsExactly("Duo.ly");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "void main() { IO.println(Pool.configured()); }",
        "void main(String[] words) { IO.println(Pool.configured()); }",
        "static void main() { IO.println(Pool.configured()); }",
        "class A { public static void main(String... words) { IO.print(Pool.configured()); } }",
      })
  void aMainOfAnyFormRunsWithThePoolThatWasAskedFor(String source) {
    Ran ran = Ran.divisi("run", piece(folder, "A.java", source), "--pool", "threads:3");
    assertThat(ran.out().strip()).isEqualTo("threads:3");
    assertThat(ran.err()).isEmpty();
    assertThat(ran.exit()).isZero();
    assertThat(System.getProperty("divisi.pool")).isNull();
  }

  @Test
  void argumentsAfterTwoDashesGoToTheMain() {
    Path file =
        piece(folder, "A.java", "void main(String[] a) { IO.println(List.of(a)); } void main() {}");
    assertThat(Ran.divisi("run", file, "--", "x", "--y").out().strip()).isEqualTo("[x, --y]");
  }

  @Test
  void aPieceMayImportTheStudio() {
    String source =
        """
        import module org.divisi.studio;
        void main() {
          IO.println(Performance.of(Score.of(Staff.parse("c'4 d'4"))).end());
        }
        """;
    Ran ran = Ran.divisi("run", piece(folder, "A.java", source));
    assertThat(ran.err()).isEmpty();
    assertThat(ran.out().strip()).isEqualTo("1/2");
  }

  @ParameterizedTest
  @ValueSource(strings = {"sequential", "threads:2", "processes:2"})
  void aFrameOfAPieceReadsTheSameInEveryPool(String pool) {
    String source =
        """
        void main() {
          try (Pool pool = Pool.configured()) {
            pool.map(List.of(1), n -> n / 0);
          } catch (TaskException e) {
            IO.println(e.getCause().getStackTrace()[0].toString().replaceAll("lambda.*\\\\(", "("));
          }
        }
        """;
    Ran ran = Ran.divisi("run", piece(folder, "A.java", source), "--pool", pool);
    assertThat(ran.out().strip()).isEqualTo("A.(A.java:4)");
  }

  @Test
  void argumentsForAPieceWithoutAMainAreWrongUsage() {
    Path file = piece(folder, "A.java", "Score compose(Pool pool) { return Score.of(); }");
    Ran ran = Ran.divisi("run", file, "x");
    assertThat(ran.exit()).isEqualTo(2);
    assertThat(ran.err()).contains("unexpected argument 'x'");
  }

  @Test
  void optionsThatAMainCannotHeedAreTold() {
    Path file = piece(folder, "A.java", "void main() {}");
    Ran ran = Ran.divisi("run", file, "--seed", "1").in(folder);
    assertThat(ran.exit()).isZero();
    assertThat(ran.err().strip())
        .isEqualTo("divisi: without effect: --seed: A.java has its own main, and no compose");
  }

  @Test
  void oneSeedGivesOneTextWithEveryPool() throws IOException {
    Path file =
        piece(
            folder,
            "Dice.java",
            """
            Score compose(Pool pool, long seed) {
              return Score.of(
                  pool.map(List.of(1, 2, 3, 4, 5), seed, (n, random) ->
                      Container.of(Leaves.repeatedNotes(1 + random.nextInt(9)))));
            }
            """);
    String first = text(file, "--seed", "7", "--pool", "sequential");
    for (String pool : List.of("threads:1", "threads:2", "threads:8")) {
      assertThat(text(file, "--seed", "7", "--pool", pool)).isEqualTo(first);
    }
    assertThat(text(file, "--seed", "8")).isNotEqualTo(first);
    assertThat(text(file)).isEqualTo(text(file, "--seed", "0"));
  }

  @Test
  void aPieceMayUseClassesInFilesBesideIt() {
    piece(folder, "Motif.java", "class Motif { static Score make() { return " + STAFF + "; } }");
    Path file = piece(folder, "A.java", "Score compose(Pool pool) { return Motif.make(); }");
    assertThat(Ran.divisi("run", file, "--out", folder.resolve("out")).exit()).isZero();
  }

  @Test
  void aPieceCanAskForTheBytesOfItsOwnClasses() {
    Path file =
        piece(
            folder,
            "A.java",
            """
            record Own() {}
            void main() throws IOException {
              for (String name : List.of("A.class", "A$Own.class")) {
                try (var in = getClass().getClassLoader().getResourceAsStream(name)) {
                  IO.println(Integer.toHexString(new DataInputStream(in).readInt()));
                }
              }
              IO.println(ClassLoader.getSystemResource("A.class"));
              IO.println(getClass().getClassLoader().isRegisteredAsParallelCapable());
            }
            """);
    assertThat(Ran.divisi("run", file).out().lines())
        .containsExactly("cafebabe", "cafebabe", "null", "true");
  }

  @Test
  void progressIsShownOnATerminalOnly() {
    Path file =
        piece(
            folder,
            "A.java",
            """
            Score compose(Pool pool) {
              return Score.of(pool.map(List.of(1, 2), n -> Container.of(Leaves.repeatedNotes(n))));
            }
            """);
    Path out = folder.resolve("out");
    Ran watched = Ran.within("", true, Map.of(), "run", file, "--out", out);
    assertThat(watched.err()).contains("\rcomposing: 2/2 items".replace("\r", "\r\033[K"));
    assertThat(watched.out()).contains("A.ly: composed in");
    assertThat(Ran.within("", false, Map.of(), "run", file, "--out", out).err()).isEmpty();
  }

  private String text(Path file, String... options) throws IOException {
    Path out = folder.resolve("out");
    Object[] arguments = new Object[options.length + 4];
    arguments[0] = "run";
    arguments[1] = file;
    arguments[2] = "--out";
    arguments[3] = out;
    System.arraycopy(options, 0, arguments, 4, options.length);
    Ran ran = Ran.divisi(arguments);
    assertThat(ran.err()).isEmpty();
    return Files.readString(out.resolve("Dice.ly"));
  }

  static List<String> names(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files.map(file -> String.valueOf(file.getFileName())).sorted().toList();
    }
  }
}
