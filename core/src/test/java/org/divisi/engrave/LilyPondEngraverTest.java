package org.divisi.engrave;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.divisi.lilypond.Block;
import org.divisi.lilypond.LilyPond;
import org.divisi.lilypond.LilyPondFile;
import org.divisi.make.Leaves;
import org.divisi.parallel.Pool;
import org.divisi.score.Score;
import org.divisi.score.Staff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** LilyPond itself. */
class LilyPondEngraverTest {
  private static final String VERSION = "\\version \"2.24.0\"\n";
  private static final Score DUO = Score.of(Staff.of(Leaves.repeatedNotes(8)));

  @TempDir private Path folder = Path.of("");

  @BeforeEach
  void need() {
    boolean present = Program.find("lilypond", System.getenv()).isPresent();
    boolean required =
        List.of(System.getProperty("divisi.require", "").split(",")).contains("lilypond");
    assertThat(present || !required).as("lilypond, which -Ddivisi.require asks for").isTrue();
    assumeThat(present).as("lilypond").isTrue();
  }

  private static String start(Path file) throws IOException {
    return new String(Files.readAllBytes(file), 0, 4, StandardCharsets.ISO_8859_1);
  }

  @Test
  void goodAndBadSheetsShareALilypond() throws IOException {
    List<Sheet> sheets =
        List.of(
            Sheet.of("duo", DUO),
            Sheet.of("unknown", VERSION + "{ c'4 \\foo }\n"),
            Sheet.of("scheme", VERSION + "{ c'4 #(error \"boom\") }\n"),
            Sheet.of("warned", VERSION + "{ c'4 | d'1 }\n"),
            Sheet.of("again", DUO));
    List<Engraving> made = Engraver.find().engrave(sheets, folder, Pool.sequential());
    assertThat(made)
        .extracting(Engraving::isFailed)
        .containsExactly(false, true, true, false, false);
    assertThat(made.get(0).messages()).isEmpty();
    assertThat(start(made.get(0).files().getFirst())).isEqualTo("%PDF");
    assertThat(made.get(1).said()).startsWith("unknown.ly:2:7: error: unknown escaped string");
    assertThat(made.get(2).said()).startsWith("scheme.ly:2:8: error: ").contains("boom");
    assertThat(made.get(3).said()).startsWith("warned.ly:2:7: warning: barcheck failed at: 1/4");
  }

  @Test
  void picturesAndSoundComeWithThePages() {
    String text = VERSION + "\\score { { c'1 \\pageBreak d'1 } \\layout { } \\midi { } }\n";
    Engraving made =
        Engraver.find()
            .withKinds(FileKind.PNG, FileKind.PDF, FileKind.MIDI)
            .withResolution(50)
            .engrave(Sheet.of("two", text), folder)
            .orThrow();
    assertThat(made.files())
        .extracting(file -> String.valueOf(file.getFileName()))
        .containsExactly("two.midi", "two.pdf", "two-page1.png", "two-page2.png");
  }

  @Test
  void anEndlessSheetIsEnded() {
    Sheet endless = Sheet.of("endless", VERSION + "#(let loop () (loop))\n{ c'1 }\n");
    List<Engraving> made =
        Engraver.find()
            .withTimeout(Duration.ofSeconds(20))
            .engrave(List.of(endless, Sheet.of("duo", DUO)), folder, Pool.sequential());
    assertThat(made).extracting(Engraving::isFailed).containsExactly(true, false);
  }

  @Test
  void aSheetThatWantsTooMuchMemoryFailsAndTheNextIsEngraved() {
    Sheet large = Sheet.of("large", VERSION + "#(define x (make-vector 300000000 1))\n{ c'1 }\n");
    List<Engraving> made =
        Engraver.find()
            .withMemory(2L << 30)
            .engrave(List.of(large, Sheet.of("duo", DUO)), folder, Pool.sequential());
    assertThat(made).extracting(Engraving::isFailed).containsExactly(true, false);
  }

  @Test
  void aTitleCannotRunScheme() throws IOException {
    Path trace = folder.resolve("trace");
    String evil = "\"} #(system \"touch " + trace + "\") {\\\" \\";
    LilyPondFile file =
        LilyPondFile.of(Block.of("header", "title = " + LilyPond.quoted(evil)), DUO);
    Sheet sheet = Sheet.of("evil", file);
    assertThat(Engraver.find().engrave(sheet, folder).isFailed()).isFalse();
    assertThat(trace).doesNotExist();
  }

  @Test
  void aForeignSheetIsShutInOrRefused() throws IOException {
    Path trace = folder.resolve("trace");
    String text = VERSION + "#(system \"touch " + trace + "\")\n{ c'1 }\n";
    Engraving made = Engraver.find().engrave(Sheet.foreign("foreign", text), folder);
    assertThat(trace).doesNotExist();
    if (Sandbox.bubblewrap() == null) {
      assertThat(made.said()).contains("apt-get install bubblewrap");
    }
    assertThat(Engraver.find().engrave(Sheet.of("own", text), folder).isFailed()).isFalse();
    assertThat(trace).exists();
    assumeThat(Sandbox.bubblewrap()).as("bubblewrap").isNotNull();
    Engraving harmless =
        Engraver.find().engrave(Sheet.foreign("harmless", VERSION + "{ c'1 }\n"), folder);
    assertThat(harmless.said()).isEmpty();
  }
}
