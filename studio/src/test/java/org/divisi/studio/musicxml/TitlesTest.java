package org.divisi.studio.musicxml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.divisi.lilypond.Block;
import org.divisi.lilypond.LilyPondFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Titles and who made a score, there and back. */
class TitlesTest {
  @TempDir private Path folder = Path.of("");

  private static final LilyPondFile MUSIC =
      LilyPondFile.parse(
          """
          \\header {
            % what it is
            title = "Of \\"Time\\"" subtitle = \\markup { \\italic Slow "and late" }
            composer = \\markup \\bold "A. Nonymous"
            poet = "B. Eloved" arranger = "C. Lever"
            opus = "Op. 1"
            copyright = "2026, all & sundry"
            tagline = ##f
            dedication = "To <you>"
          }
          { c'1 }
          """);

  @Test
  void aHeaderIsReadAsPlainWords() {
    assertThat(MUSIC.block("header").map(Titles::of).orElseThrow().words())
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "title", "Of \"Time\"",
                "subtitle", "Slow and late",
                "composer", "A. Nonymous",
                "poet", "B. Eloved",
                "arranger", "C. Lever",
                "opus", "Op. 1",
                "copyright", "2026, all & sundry",
                "dedication", "To <you>"));
  }

  @Test
  void aHeaderOfAnyKindIsReadInTime() {
    String strange = "title = " + "\\\\#'(".repeat(20_000) + "\" opus = \\markup { { \" }";
    Block header = Block.of("header", strange, "composer = \\markup \\override #'(a . 1) \"C\"");
    assertThat(Titles.of(header).words()).isEmpty(); // nothing of it is closed
    Block closed = Block.of("header", "tagline = ##f composer = \\markup \\with #'(a . 1) \"C\"");
    assertThat(Titles.of(closed).words()).containsExactly(Map.entry("composer", "C"));
  }

  @Test
  void titlesComeBackAndOthersAreSaid() throws Exception {
    Path file = folder.resolve("a.musicxml");
    assertThat(MusicXml.write(MUSIC, file))
        .containsExactly(new Loss("dedication 'To <you>'", "header"));
    assertThat(new Schemas().complaint(Files.readAllBytes(file))).isNull();
    assertThat(Files.readString(file))
        .contains("<creator type=\"lyricist\">B. Eloved</creator>", "<work-number>Op. 1<");
    MusicXml.Read read = MusicXml.read(file);
    assertThat(read.fileLosses()).isEmpty();
    assertThat(read.losses()).hasSize(7).contains(new Loss("opus 'Op. 1'", "header"));
    LilyPondFile again = LilyPondFile.parse(read.file().format());
    assertThat(again.block("header").map(Titles::of)).contains(read.titles());
    assertThat(read.titles().get("title")).isEqualTo("Of \"Time\"");
    assertThat(read.titles().words()).hasSize(7);
  }

  @Test
  void aPackedFileHasTitlesToo() {
    Path file = folder.resolve("a.mxl");
    MusicXml.write(MUSIC, file);
    assertThat(MusicXml.read(file).titles().get("composer")).isEqualTo("A. Nonymous");
  }

  @Test
  void aMovementAloneIsTheTitleAndOthersWhoMadeItAreSaid() throws Exception {
    Path file =
        Files.writeString(
            folder.resolve("b.musicxml"),
            """
            <score-partwise version="4.0">
              <movement-title>Largo</movement-title>
              <identification>
                <creator type="composer">One</creator><creator type="composer">Two</creator>
                <creator type="choreographer">Three</creator>
              </identification>
              <part-list><score-part id="P1"><part-name/></score-part></part-list>
              <part id="P1"><measure number="1"/></part>
            </score-partwise>
            """);
    MusicXml.Read read = MusicXml.read(file);
    assertThat(read.titles())
        .isEqualTo(new Titles(Map.of("title", "Largo", "composer", "One, Two")));
    assertThat(read.fileLosses()).isEqualTo(List.of(new Loss("creator 'Three'", "score")));
  }

  @Test
  void noTitlesAreNoHeader() {
    assertThat(Titles.NONE.header()).isEmpty();
    assertThat(new Titles(Map.of("title", " ")).words()).isEmpty();
  }
}
