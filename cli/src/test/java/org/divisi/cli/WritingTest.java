package org.divisi.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.divisi.cli.Ran.piece;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.divisi.studio.page.ScorePage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WritingTest {
  @TempDir private Path folder = Path.of("");
  private Path out = Path.of("");

  @BeforeEach
  void nameTheFolderForOutputs() {
    out = folder.resolve("out");
  }

  private Path duo(String literal) {
    String staff = "Staff.of(Leaves.repeatedNotes(2))";
    return piece(
        folder,
        "Duo.java",
        "Score compose(Pool pool) { IO.println(\"composing\"); return Score.of(%s); }"
            .formatted(literal.isEmpty() ? staff : staff + ".attach(" + literal + ")"));
  }

  @Test
  void pagesAreMadeByLilypond() throws IOException {
    Requirement.needLilyPond();
    Ran ran = Ran.divisi("run", duo(""), "--out", out, "--to", "pdf,ly,png").in(folder);
    assertThat(ran.err()).isEmpty();
    assertThat(ran.exit()).isZero();
    assertThat(ran.out().lines().map(line -> line.replaceAll(":.*", "")))
        .containsExactly("composing", "out/Duo.ly", "out/Duo.pdf", "out/Duo.png");
    assertThat(RunTest.names(out)).containsExactly("Duo.ly", "Duo.pdf", "Duo.png");
    String start =
        new String(Files.readAllBytes(out.resolve("Duo.pdf")), StandardCharsets.ISO_8859_1);
    assertThat(start).startsWith("%PDF");
  }

  @Test
  void aScoreAndItsPageShareOneLilypond() throws IOException {
    Path fake =
        lilypond(
            """
            echo "$@" | grep -q '1\\.ly' && echo "Processing \\`1.ly'" >&2
            for n in 0 1; do echo page > $n.pdf; echo '<svg></svg>' > $n.svg; done
            """);
    Ran ran =
        Ran.within(
                "",
                false,
                Map.of("PATH", fake.toString()),
                "run",
                duo(""),
                "--out",
                out,
                "--to",
                "html,pdf")
            .in(folder);
    assertThat(ran.err()).isEmpty();
    assertThat(ran.exit()).isZero();
    assertThat(Files.readAllLines(folder.resolve("starts"))).hasSize(1);
    assertThat(RunTest.names(out)).containsExactly("Duo.html", "Duo.pdf");
    assertThat(Files.readString(out.resolve("Duo.html"))).contains("\"drawn\":");
  }

  @Test
  void lilypondsPageComesWithItsPdf() throws IOException {
    Requirement.needLilyPond();
    Ran ran = Ran.divisi("run", duo(""), "--out", out, "--to", "html,pdf,svg").in(folder);
    assertThat(ran.err()).isEmpty();
    assertThat(ran.out().lines().map(line -> line.replaceAll(":.*", "")))
        .containsExactly("composing", "out/Duo.html", "out/Duo.pdf", "out/Duo.svg");
    assertThat(Files.readString(out.resolve("Duo.html"))).contains("\"drawn\":");
    assertThat(Files.readString(out.resolve("Duo.svg")))
        .as("no paint for the page's sake")
        .doesNotContainPattern("rgb\\((?!0%,0%,0%|100%,100%,100%)");
  }

  @Test
  void whereSomeoneWatchesAndThereIsNoLilypondThePageIsThePicture() throws IOException {
    Requirement.need("npm", ScorePage.isVerovioThere());
    Path fake = lilypond("touch 0.pdf");
    Object[] run = {"run", duo(""), "--out", out};
    Ran ran = Ran.within("", true, Map.of("PATH", ""), run).in(folder);
    assertThat(ran.exit()).isZero();
    assertThat(ran.out().lines().map(line -> line.replaceAll(":.*", "")))
        .containsExactly("composing", "out/Duo.html", "out/Duo.ly");
    assertThat(Files.readString(out.resolve("Duo.html"))).contains("\"notes\":", "verovio");
    Files.delete(out.resolve("Duo.html"));
    for (boolean watched : new boolean[] {true, false}) {
      Map<String, String> environment = Map.of("PATH", watched ? fake.toString() : "");
      assertThat(Ran.within("", watched, environment, run).exit()).isZero();
      assertThat(RunTest.names(out)).containsExactly("Duo.ly");
    }
  }

  @Test
  void soundAndNotationForOthersNeedNoLilypond() throws IOException {
    Ran ran =
        Ran.within(
                "",
                false,
                Map.of("PATH", ""),
                "run",
                duo(""),
                "--out",
                out,
                "--to",
                "midi,musicxml")
            .in(folder);
    assertThat(ran.err()).isEmpty();
    assertThat(ran.out().lines().map(line -> line.replaceAll(":.*", "")))
        .containsExactly("composing", "out/Duo.mid", "out/Duo.musicxml");
    assertThat(RunTest.names(out)).containsExactly("Duo.mid", "Duo.musicxml");
    assertThat(Files.readAllBytes(out.resolve("Duo.mid"))).startsWith('M', 'T', 'h', 'd');
    assertThat(Files.readString(out.resolve("Duo.musicxml"))).contains("<score-partwise");
  }

  @Test
  void onlyWhatWasAskedForIsKept() throws IOException {
    Requirement.needLilyPond();
    Ran ran = Ran.divisi("run", duo(""), "--out", out, "--to", "pdf");
    assertThat(ran.exit()).isZero();
    assertThat(RunTest.names(out)).containsExactly("Duo.pdf");
  }

  @Test
  void anErrorOfLilypondNamesTheLineOfTheTextWhichIsKept() throws IOException {
    Path fake = lilypond("echo '0.ly:7:3: error: unknown escaped string' >&2; touch 0.pdf");
    Ran ran =
        Ran.within(
                "",
                false,
                Map.of("PATH", fake.toString()),
                "run",
                duo(""),
                "--out",
                out,
                "--to",
                "pdf")
            .in(folder);
    assertThat(ran.exit()).isEqualTo(1);
    assertThat(ran.err())
        .isEqualTo(
            """
            divisi: LilyPond could not engrave out/Duo.ly:
            out/Duo.ly:7:3: error: staff 1, bar 1, leaf 0 (c'8): unknown escaped string
            """);
    assertThat(RunTest.names(out)).containsExactly("Duo.ly");
  }

  @Test
  void aWarningOfLilypondIsPassedOn() throws IOException {
    Path fake = lilypond("echo '0.ly:7:3: warning: bar check failed' >&2; touch 0.pdf");
    Ran ran =
        Ran.within(
                "",
                false,
                Map.of("PATH", fake.toString()),
                "run",
                duo(""),
                "--out",
                out,
                "--to",
                "pdf")
            .in(folder);
    assertThat(ran.exit()).isZero();
    assertThat(ran.err().strip())
        .isEqualTo("out/Duo.ly:7:3: warning: staff 1, bar 1, leaf 0 (c'8): bar check failed");
    assertThat(RunTest.names(out)).containsExactly("Duo.pdf");
  }

  @Test
  void anErrorInSchemeCountsAlthoughLilypondEndsWell() throws IOException {
    Path fake = lilypond("echo 'In procedure car: Wrong type argument' >&2; touch 0.pdf");
    Ran ran =
        Ran.within(
                "",
                false,
                Map.of("PATH", fake.toString()),
                "run",
                duo(""),
                "--out",
                out,
                "--to",
                "pdf")
            .in(folder);
    assertThat(ran.exit()).isEqualTo(1);
  }

  @Test
  void aDrawingForEachPageComesInTheirOrder() throws IOException {
    Requirement.needLilyPond();
    Path file =
        piece(
            folder,
            "Two.java",
            """
            Score compose(Pool pool) {
              return Score.of(LilyPond.parse("\\\\new Staff { c'1 \\\\pageBreak d'1 }"));
            }
            """);
    Ran ran = Ran.divisi("run", file, "--out", out, "--to", "svg,png").in(folder);
    assertThat(ran.err()).isEmpty();
    assertThat(RunTest.names(out))
        .containsExactly("Two-page1.png", "Two-page1.svg", "Two-page2.png", "Two-page2.svg")
        .allSatisfy(name -> assertThat(ran.out()).contains("out/" + name + ": "));
    assertThat(Files.readString(out.resolve("Two-page2.svg"))).contains("<svg");
  }

  @Test
  void partsAreEngravedWithTheScore() throws IOException {
    Requirement.needLilyPond();
    Path file =
        piece(
            folder,
            "Duo.java",
            """
            Score compose(Pool pool) {
              return Score.of(
                  Staff.parse("\\\\time 3/4 c'2. \\\\bar \\"|.\\"").withName("Flute"), Staff.parse("c'2."));
            }
            """);
    Ran ran = Ran.divisi("run", file, "--out", out, "--to", "pdf", "--parts").in(folder);
    assertThat(ran.err()).isEmpty();
    assertThat(RunTest.names(out)).containsExactly("Duo-2.pdf", "Duo-Flute.pdf", "Duo.pdf");
  }

  @Test
  void whatWasEngravedBeforeIsTakenFromTheCache() throws IOException {
    Path fake = lilypond("echo '0.ly:7:3: warning: bar check failed' >&2; echo page > 0.pdf");
    Map<String, String> environment =
        Map.of("PATH", fake.toString(), "XDG_CACHE_HOME", folder.resolve("cache").toString());
    Object[] command = {"run", duo(""), "--out", out, "--to", "pdf"};
    for (int time = 0; time < 2; time++) {
      Ran ran = Ran.within("", false, environment, command).in(folder);
      assertThat(ran.exit()).as(ran.err()).isZero();
      assertThat(ran.err().strip())
          .isEqualTo("out/Duo.ly:7:3: warning: staff 1, bar 1, leaf 0 (c'8): bar check failed");
      assertThat(out.resolve("Duo.pdf")).hasContent("page");
      Files.delete(out.resolve("Duo.pdf"));
    }
    assertThat(folder.resolve("starts")).hasContent("run");
    PageCache.tidy(folder.resolve("cache/divisi/pages"), Instant.now().plusSeconds(60));
    assertThat(Ran.within("", false, environment, command).exit()).isZero();
    assertThat(Files.readAllLines(folder.resolve("starts"))).hasSize(2);
  }

  @Test
  void withoutLilypondItIsToldHowToGetItBeforeAnythingIsComposed() {
    Ran ran =
        Ran.within("", false, Map.of("PATH", ""), "run", duo(""), "--out", out, "--to", "pdf");
    assertThat(ran.exit()).isEqualTo(1);
    assertThat(ran.err())
        .startsWith("divisi: pages are made by LilyPond")
        .contains("apt-get", "brew");
    assertThat(ran.out()).isEmpty();
    assertThat(out).doesNotExist();
  }

  @Test
  void aFolderThatCannotBeWrittenIsToldBeforeAnythingIsComposed() throws IOException {
    Path file = Files.writeString(folder.resolve("taken"), "mine");
    for (Path into : new Path[] {file, file.resolve("a/b")}) {
      Ran ran = Ran.divisi("run", duo(""), "--out", into).in(folder);
      assertThat(ran.exit()).isEqualTo(1);
      assertThat(ran.err())
          .startsWith("divisi: nothing can be written to the folder taken")
          .contains("choose another with --out");
      assertThat(ran.out()).isEmpty();
    }
    assertThat(file).hasContent("mine");
  }

  @Test
  void aFailingPieceLeavesAnOlderFileAndNothingElse() throws IOException {
    Files.createDirectory(out);
    Files.writeString(out.resolve("A.ly"), "older");
    Path file = piece(folder, "A.java", "Score compose(Pool p) { throw new RuntimeException(); }");
    assertThat(Ran.divisi("run", file, "--out", out).exit()).isEqualTo(1);
    assertThat(RunTest.names(out)).containsExactly("A.ly");
    assertThat(out.resolve("A.ly")).hasContent("older");
  }

  @Test
  void aFolderInThePlaceOfTheFileIsLeftAlone() throws IOException {
    Files.createDirectories(out.resolve("Duo.ly"));
    Ran ran = Ran.divisi("run", duo(""), "--out", out).in(folder);
    assertThat(ran.exit()).isEqualTo(1);
    assertThat(ran.err().strip()).isEqualTo("divisi: out/Duo.ly is a folder: move it away");
    assertThat(RunTest.names(out)).containsExactly("Duo.ly");
  }

  /** A program called lilypond that notes its start, and does this. */
  private Path lilypond(String script) throws IOException {
    Path bin = Files.createDirectory(folder.resolve("bin"));
    Path program = bin.resolve("lilypond");
    Files.writeString(
        program,
        """
        #!/bin/sh
        PATH=/usr/bin:/bin
        if [ "$1" = --version ]; then echo 'GNU LilyPond 2.24.1'; exit; fi
        echo run >> STARTS
        echo "Processing \\`0.ly'" >&2
        """
                .replace("STARTS", "'" + folder.resolve("starts") + "'")
            + script
            + "\n");
    assertThat(program.toFile().setExecutable(true)).isTrue();
    return bin;
  }
}
