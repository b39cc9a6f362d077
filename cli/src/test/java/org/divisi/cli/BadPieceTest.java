package org.divisi.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.divisi.cli.Ran.file;
import static org.divisi.cli.Ran.piece;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BadPieceTest {
  @TempDir private Path folder = Path.of("");

  private void assertRefused(Path file, String told) {
    Ran ran = Ran.divisi("run", file, "--out", folder.resolve("out")).in(folder);
    assertThat(ran.err()).isEqualTo(told.stripTrailing() + "\n");
    assertThat(ran.out()).isEmpty();
    assertThat(ran.exit()).isEqualTo(1);
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void aFileThatIsNotThere() {
    assertRefused(folder.resolve("Missing.java"), "divisi: Missing.java does not exist");
  }

  @Test
  void aFileOfAnotherKind() {
    assertRefused(
        file(folder, "a.txt", "c'8"),
        "divisi: a.txt is not a .java file: a piece is one Java source file");
  }

  @Test
  void aFolder() throws IOException {
    assertRefused(
        Files.createDirectory(folder.resolve("A.java")),
        "divisi: A.java is a folder: name a piece in it, such as A.java/Piece.java");
  }

  @Test
  void anEmptyFile() {
    assertRefused(
        file(folder, "A.java", ""),
        "A.java:1:1: error: there is no music here: write Score compose(Pool pool) { ... }");
  }

  @Test
  void aFileThatIsNotUtf8() throws IOException {
    byte[] latin = {'/', '/', '\n', '/', '/', ' ', (byte) 0xE9, '\n'};
    assertRefused(
        Files.write(folder.resolve("A.java"), latin),
        "A.java:2:4: error: this is not UTF-8: save the file as UTF-8");
  }

  @Test
  void oneThatDoesNotCompile() {
    assertRefused(
        piece(
            folder,
            "A.java",
            """
            Score compose(Pool pool) {
            \treturn Score.of(Leaves.repeatedNots(3));
            }
            """),
        """
        A.java:3:24: error: cannot find symbol
        \treturn Score.of(Leaves.repeatedNots(3));
        \t                      ^
          symbol:   method repeatedNots(int)
          location: class org.divisi.make.Leaves
        """);
  }

  @Test
  void oneThatDoesNotParseTellsEveryError() {
    assertRefused(
        piece(folder, "A.java", "Score compose(Pool pool) {\n  int i = ;\n  return 3 +;\n}\n"),
        """
        A.java:3:11: error: illegal start of expression
          int i = ;
                  ^
        A.java:4:13: error: illegal start of expression
          return 3 +;
                    ^
        2 errors
        """);
  }

  @Test
  void oneThatLacksTheImportOrMeansTheWrongDurationIsToldTheWayOut() {
    Ran bare = Ran.divisi("run", file(folder, "A.java", "Score compose(Pool pool) { return x; }"));
    assertThat(bare.err()).contains("way out: begin the file with: import module org.divisi;");
    Ran torn = Ran.divisi("run", piece(folder, "B.java", "void main() { Duration d = null; }"));
    assertThat(torn.err()).contains("way out: import org.divisi.theory.Duration;");
  }

  @Test
  void oneWithoutAnythingToRun() {
    assertRefused(
        piece(folder, "A.java", "Score make(Pool pool) { return Score.of(); }"),
        "A.java: error: there is nothing to run: write Score compose(Pool pool), or"
            + " Score compose(Pool pool, long seed), or a main of your own");
  }

  @Test
  void oneWithTwoComposeMethods() {
    assertRefused(
        piece(
            folder,
            "A.java",
            """
            Score compose(Pool pool) { return Score.of(); }
            Score compose(Pool pool, long seed) { return Score.of(); }
            """),
        """
        A.java:2:7: error: there are two compose methods: keep one
        Score compose(Pool pool) { return Score.of(); }
              ^
        """);
  }

  @Test
  void oneWhoseComposeReturnsSomethingElse() {
    assertRefused(
        piece(folder, "A.java", "Staff compose(Pool pool) { return Staff.of(); }"),
        """
        A.java:2:7: error: compose returns Staff, and not a Score: return Score.of(...)
        Staff compose(Pool pool) { return Staff.of(); }
              ^
        """);
  }

  @Test
  void oneWhoseComposeTakesSomethingElse() {
    assertRefused(
        piece(folder, "A.java", "Score compose() { return Score.of(); }"),
        """
        A.java:2:7: error: compose takes other arguments than ours: write Score compose(Pool pool),\
         or Score compose(Pool pool, long seed)
        Score compose() { return Score.of(); }
              ^
        """);
  }

  @Test
  void oneWhoseComposeIsPrivate() {
    assertRefused(
        piece(folder, "A.java", "private Score compose(Pool pool) { return Score.of(); }"),
        """
        A.java:2:15: error: compose is private: leave that word out
        private Score compose(Pool pool) { return Score.of(); }
                      ^
        """);
  }

  @Test
  void oneWhoseClassCannotBeMade() {
    assertRefused(
        piece(
            folder,
            "A.java",
            "class A { A(int n) {} Score compose(Pool pool) { return Score.of(); } }"),
        "A.java: error: A cannot be made, since its constructor asks for arguments:"
            + " make compose static");
  }

  @Test
  void oneWhoseNameHidesTheScore() {
    assertRefused(
        piece(folder, "A.java", "class Score { Score compose(Pool pool) { return null; } }"),
        """
        A.java:2:21: error: this Score is a class of your own, which hides\
         org.divisi.score.Score: rename it
        class Score { Score compose(Pool pool) { return null; } }
                            ^
        """);
  }

  @Test
  void oneThatReturnsNull() {
    assertRefused(
        piece(folder, "A.java", "Score compose(Pool pool) { return null; }"),
        """
        A.java:2:7: error: compose returned null, and not a Score
        Score compose(Pool pool) { return null; }
              ^
        """);
  }
}
