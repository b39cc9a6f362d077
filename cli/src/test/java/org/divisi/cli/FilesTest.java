package org.divisi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.divisi.studio.midi.Midi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code divisi format}, {@code check} and {@code convert}. */
class FilesTest {
  private static final String GOOD = "\\relative c' { c4 d e-> f }\n";
  private static final String BAD = "{ c'4 \\nonsense d' }\n";

  @TempDir Path folder;

  @Test
  void textGoesToStandardOutput() {
    Path good = Ran.file(folder, "good.ly", GOOD);
    Ran ran = Ran.divisi("format", good);
    assertThat(ran.err()).isEmpty();
    assertThat(ran.exit()).isZero();
    assertThat(ran.out()).contains("    c'4\n    d'4\n    e'4\n    - \\accent\n    f'4\n");
  }

  @Test
  void oneBadFileKeepsNoOtherUp() throws IOException {
    Path bad = Ran.file(folder, "bad.ly", BAD);
    Path good = Ran.file(folder, "good.ly", GOOD);
    Path missing = folder.resolve("missing.ly");
    Path out = folder.resolve("out");
    Ran ran = Ran.divisi("format", "--out", out, bad, missing, good);
    assertThat(ran.exit()).isEqualTo(1);
    assertThat(ran.err()).contains("bad.ly:1:7: error: ").contains("missing.ly does not exist");
    try (Stream<Path> files = Files.list(out)) {
      assertThat(files.map(file -> file.getFileName().toString())).containsExactly("good.ly");
    }
    assertThat(Ran.divisi("format", out.resolve("good.ly")).out())
        .isEqualTo(Files.readString(out.resolve("good.ly")));
  }

  @Test
  void everyPoolGivesTheSame() {
    Path good = Ran.file(folder, "good.ly", GOOD);
    Path bad = Ran.file(folder, "bad.ly", BAD);
    Ran sequential = Ran.divisi("format", "--pool", "sequential", good, bad, good);
    for (String pool : new String[] {"threads:2", "processes:2"}) {
      assertThat(Ran.divisi("format", "--pool", pool, good, bad, good)).isEqualTo(sequential);
    }
  }

  @Test
  void leniently_what_is_not_understood_is_kept_and_named() {
    Ran ran = Ran.divisi("format", "--lenient", Ran.file(folder, "bad.ly", BAD));
    assertThat(ran.exit()).isZero();
    assertThat(ran.out()).contains("\\nonsense");
    assertThat(ran.err()).contains("bad.ly:1:7");
  }

  @Test
  void twoFilesOfOneNameAreRefused() {
    Ran ran = Ran.divisi("format", "--out", folder, "a/x.ly", "b/x.ly");
    assertThat(ran.exit()).isEqualTo(2);
    assertThat(ran.err()).contains("two files are called x.ly");
  }

  @Test
  void allFindingsAreTold() {
    Path wrong = Ran.file(folder, "wrong.ly", "{ c'2 ( d'1 ~ e'2 }\n");
    Ran ran = Ran.divisi("check", wrong).in(folder);
    assertThat(ran.exit()).isEqualTo(1);
    assertThat(ran.err().lines())
        .anyMatch(line -> line.startsWith("wrong.ly: measure 1, offset 0") && line.contains("slur"))
        .anyMatch(line -> line.contains("reaches over the bar line"))
        .anyMatch(line -> line.contains("tie"));
    assertThat(Ran.divisi("check", Ran.file(folder, "good.ly", GOOD)).exit()).isZero();
  }

  @Test
  void oneFileBecomesAnother() throws IOException {
    Path out = folder.resolve("new/folder/out.ly");
    assertThat(Ran.divisi("convert", Ran.file(folder, "good.ly", GOOD), out))
        .isEqualTo(new Ran(0, "", ""));
    assertThat(Files.readString(out)).contains("- \\accent");
    assertThat(Ran.divisi("convert", "a.ly", "b.docx").err())
        .contains("file b.docx has no ending that is written: there are .ly, .ily, .mid, .midi");
    assertThat(Ran.divisi("convert", "a.mid", "b.ly").err())
        .contains("file a.mid has no ending that is read: there are .ly, .ily, .musicxml");
  }

  @Test
  void lilypondBecomesMidiAndMusicXmlAndThatBecomesLilypond() throws IOException {
    Path good = Ran.file(folder, "good.ly", GOOD);
    Path midi = folder.resolve("good.mid");
    Path packed = folder.resolve("good.mxl");
    Path back = folder.resolve("back.ly");
    assertThat(Ran.divisi("convert", good, midi)).isEqualTo(new Ran(0, "", ""));
    assertThat(Ran.divisi("convert", good, packed)).isEqualTo(new Ran(0, "", ""));
    assertThat(Ran.divisi("convert", packed, back)).isEqualTo(new Ran(0, "", ""));
    assertThat(Midi.read(midi).parts()).isNotEmpty();
    assertThat(Files.readString(back)).contains("- \\accent");
  }

  @Test
  void theTitleStandsAboveTheMusicInTheOtherFileToo() throws IOException {
    Path file = Ran.file(folder, "titled.ly", "\\header { title = \"Elegy\" } { c'4 d' e' f' }");
    Path other = folder.resolve("titled.musicxml");
    Path back = folder.resolve("back.ly");
    assertThat(Ran.divisi("convert", file, other)).isEqualTo(new Ran(0, "", ""));
    assertThat(other).content().contains("<work-title>Elegy</work-title>");
    assertThat(Ran.divisi("convert", other, back)).isEqualTo(new Ran(0, "", ""));
    assertThat(back).content().contains("title = \"Elegy\"");
  }

  @Test
  void whatAConversionCannotKeepIsSaid() throws IOException {
    Path file = Ran.file(folder, "bend.ly", "{ c'4 \\bendAfter #'3 }\n");
    Ran ran = Ran.divisi("convert", file, folder.resolve("bend.musicxml")).in(folder);
    assertThat(ran.exit()).isZero();
    assertThat(ran.err()).startsWith("bend.musicxml: part P1, measure 1: ").contains("not kept");
  }

  @Test
  void whatIsNoMusicXmlIsRefused() throws IOException {
    Path file = Ran.file(folder, "bad.musicxml", "<html/>");
    Ran ran = Ran.divisi("convert", file, folder.resolve("bad.ly"));
    assertThat(ran.exit()).isEqualTo(1);
    assertThat(ran.err()).contains("is no score");
  }
}
