package org.divisi.engrave;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
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

/** LilyPond itself; {@link WarmLilyPondEngraverTest} has the same through one that has begun. */
class LilyPondEngraverTest {
  static final String VERSION = "\\version \"2.24.0\"\n";
  static final Score DUO = Score.of(Staff.of(Leaves.repeatedNotes(8)));

  @TempDir Path folder = Path.of("");

  @BeforeEach
  void need() {
    needLilyPond();
  }

  static void needLilyPond() {
    boolean present = Program.find("lilypond", System.getenv()).isPresent();
    boolean required =
        List.of(System.getProperty("divisi.require", "").split(",")).contains("lilypond");
    assertThat(present || !required).as("lilypond, which -Ddivisi.require asks for").isTrue();
    assumeThat(present).as("lilypond").isTrue();
  }

  /** By one call. */
  List<Engraving> engrave(Engraver engraver, List<Sheet> sheets) {
    return engraver.engrave(sheets, folder, Pool.sequential());
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
    List<Engraving> made = engrave(Engraver.find(), sheets);
    assertThat(made)
        .extracting(Engraving::isFailed)
        .containsExactly(false, true, true, false, false);
    assertThat(made.get(0).messages()).isEmpty();
    assertThat(start(made.get(0).files().getFirst())).isEqualTo("%PDF");
    assertThat(made.get(1).said()).startsWith("unknown.ly:2:7: error: unknown escaped string");
    assertThat(made.get(2).said()).startsWith("scheme.ly:2:8: error: ").contains("boom");
    assertThat(made.get(3).said()).startsWith("warned.ly:2:7: warning: barcheck failed at: 1/4");
  }

  /** What a sheet may set for all that follows, if nobody sets it back. */
  private static final List<String> SETTINGS =
      List.of(
          "#(set-global-staff-size 11)\n",
          "#(set-default-paper-size \"a5\" 'landscape)\n",
          "\\language \"deutsch\"\n",
          "\\pointAndClickOn #(ly:set-option 'resolution 30)\n",
          "\\layout { indent = 60 \\context { \\Staff \\remove Clef_engraver } }\n",
          "\\paper { line-width = 60 }\n\\header { title = \"Mine\" }\n",
          "\\include \"italiano.ly\"\n",
          "c = { g'1 }\n#(define-public version-seen 7)\n",
          "\\postscript-nothing-of-the-kind\n");

  @Test
  void whatASheetSetsIsSetBackForTheNextAndPagesAreThoseOfAProcessOfItsOwn() throws IOException {
    assumeThat(Sandbox.bubblewrap()).as("bubblewrap").isNotNull();
    String music = VERSION + "\\score { { c'4 d' ees' f' | g'1 } }\n\\markup \"text\"\n";
    List<Sheet> sheets = new ArrayList<>();
    for (int i = 0; i < SETTINGS.size(); i++) {
      sheets.add(Sheet.of("sets-" + i, VERSION + SETTINGS.get(i) + "\\score { { } }\n"));
      sheets.add(Sheet.of("plain-" + i, music));
    }
    Engraver engraver = Engraver.find().withKinds(FileKind.PNG, FileKind.SVG);
    List<Engraving> made = engrave(engraver, sheets);
    assertThat(made).hasSize(sheets.size());
    Engraving alone = engraver.engrave(Sheet.foreign("alone", music), folder).orThrow();
    assertThat(alone.files()).hasSize(2);
    for (int i = 1; i < made.size(); i += 2) {
      List<Path> files = made.get(i).orThrow().files();
      for (int file = 0; file < files.size(); file++) {
        assertThat(files.get(file))
            .as("after %s", SETTINGS.get(i / 2))
            .hasSameBinaryContentAs(alone.files().get(file));
      }
    }
  }

  @Test
  void aFileThatCannotBeWrittenWholeFailsItsSheet() throws IOException {
    Path narrow = folder.resolve("lilypond");
    String real = Engraver.find().program().toString();
    // As on a full disk, no file can become larger than 150 kB.
    Files.writeString(
        narrow, "#!/bin/sh\ntrap '' XFSZ\nulimit -f 300\nexec '" + real + "' \"$@\"\n");
    assertThat(narrow.toFile().setExecutable(true)).isTrue();
    String much =
        VERSION
            + "\\score { \\new StaffGroup << "
            + "\\repeat unfold 300 { c'8 e' g' } ".repeat(3)
            + ">> }\n";
    List<Engraving> made =
        engrave(
            Engraver.of(narrow),
            List.of(
                Sheet.of("much", much),
                Sheet.of("little", VERSION + "\\score { \\new RhythmicStaff { c1 } }")));
    assertThat(made.get(0).isFailed()).as(made.get(0).said()).isTrue();
    assertThat(folder.resolve("much.pdf")).doesNotExist();
  }

  @Test
  void picturesAndSoundComeWithThePages() {
    String text = VERSION + "\\score { { c'1 \\pageBreak d'1 } \\layout { } \\midi { } }\n";
    Engraver engraver =
        Engraver.find().withKinds(FileKind.PNG, FileKind.PDF, FileKind.MIDI).withResolution(50);
    Engraving made = engrave(engraver, List.of(Sheet.of("two", text))).getFirst().orThrow();
    assertThat(made.files())
        .extracting(file -> String.valueOf(file.getFileName()))
        .containsExactly("two.midi", "two.pdf", "two-page1.png", "two-page2.png");
  }

  @Test
  void anEndlessSheetIsEnded() {
    Sheet endless = Sheet.of("endless", VERSION + "#(let loop () (loop))\n{ c'1 }\n");
    List<Engraving> made =
        engrave(
            Engraver.find().withTimeout(Duration.ofSeconds(20)),
            List.of(endless, Sheet.of("duo", DUO)));
    assertThat(made).extracting(Engraving::isFailed).containsExactly(true, false);
  }

  @Test
  void aSheetThatWantsTooMuchMemoryFailsAndTheNextIsEngraved() {
    Sheet large = Sheet.of("large", VERSION + "#(define x (make-vector 300000000 1))\n{ c'1 }\n");
    List<Engraving> made =
        engrave(Engraver.find().withMemory(2L << 30), List.of(large, Sheet.of("duo", DUO)));
    assertThat(made).extracting(Engraving::isFailed).containsExactly(true, false);
  }

  /** Warnings alone spoil no page, however many; what is kept of them is no more than is read. */
  @Test
  void tenMegabytesOfMessagesAreNotKeptAndThePageIs() {
    String much =
        VERSION
            + "#(do ((i 0 (1+ i))) ((= i 100000)) (ly:warning (make-string 100 #\\x)))\n{ c'1 }\n";
    List<Engraving> made =
        engrave(Engraver.find(), List.of(Sheet.of("much", much), Sheet.of("duo", DUO)));
    assertThat(made.get(0).files()).hasSize(1);
    assertThat(made.get(0).said()).hasSizeLessThan(200_000);
    String last = made.get(0).messages().getLast().text();
    assertThat(last).matches("LilyPond said [\\d.,\\s]+ characters more, which are not kept");
    assertThat(Long.parseLong(last.replaceAll("\\D", ""))).isGreaterThan(10_000_000);
    assertThat(made.get(1).messages()).isEmpty();
    assertThat(made.get(1).files()).hasSize(1);
  }

  @Test
  void aForeignSheetReadsNoFileThatIsNotItsOwn() throws IOException {
    assumeThat(Sandbox.bubblewrap()).as("bubblewrap").isNotNull();
    Path secret = folder.resolve("secret.ly");
    Files.writeString(secret, "#(ly:warning \"included: a secret\")\n");
    String read = "#(if (file-exists? \"%1$s\") (ly:warning \"read: ~a\"";
    read += " (call-with-input-file \"%1$s\" (lambda (port) (read-char port) (read port)))))\n";
    String hostile =
        VERSION
            + read.formatted(secret)
            + read.formatted("../../secret.ly")
            + "#(for-each (lambda (file) (if (file-exists? file) (ly:warning \"seen: ~a\" file)))"
            + " '(\"/etc/passwd\" \"/root\" \"/home\" \"/var\"))\n"
            + "\\markup \\verbatim-file \""
            + secret
            + "\"\n{ c'1 }\n";
    String includes = VERSION + "\\include \"" + secret + "\"\n{ c'1 }\n";
    List<Engraving> made =
        engrave(
            Engraver.find(),
            List.of(
                Sheet.foreign("hostile", hostile),
                Sheet.foreign("includes", includes),
                Sheet.of("duo", DUO),
                Sheet.of("own", hostile),
                Sheet.of("own-includes", includes)));
    assertThat(made.get(0).said()).doesNotContain("a secret", "read:", "seen:");
    assertThat(made.get(1).isFailed()).isTrue();
    assertThat(made.get(1).said()).doesNotContain("a secret");
    assertThat(made.get(2).messages()).isEmpty();
    // Who is trusted can do all that: else nothing would be shown here.
    assertThat(made.get(3).said()).contains("read: (ly:warning included: a secret)", "/etc/passwd");
    assertThat(made.get(4).said()).contains("included: a secret");
  }

  @Test
  void aTitleCannotRunScheme() throws IOException {
    Path trace = folder.resolve("trace");
    String evil = "\"} #(system \"touch " + trace + "\") {\\\" \\";
    LilyPondFile file =
        LilyPondFile.of(Block.of("header", "title = " + LilyPond.quoted(evil)), DUO);
    Sheet sheet = Sheet.of("evil", file);
    assertThat(engrave(Engraver.find(), List.of(sheet)).getFirst().isFailed()).isFalse();
    assertThat(trace).doesNotExist();
  }

  @Test
  void aForeignSheetIsShutInOrRefused() throws IOException {
    Path trace = folder.resolve("trace");
    String text = VERSION + "#(system \"touch " + trace + "\")\n{ c'1 }\n";
    Engraving made = engrave(Engraver.find(), List.of(Sheet.foreign("foreign", text))).getFirst();
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
