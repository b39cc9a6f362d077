package org.divisi.studio.musicxml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.divisi.lilypond.LilyPond;
import org.divisi.score.Component;
import org.divisi.score.Container;
import org.divisi.score.Staff;
import org.divisi.score.Tree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MusicXmlTest {
  private static final Path FOLDER = Path.of("src/test/resources/musicxml");

  @TempDir private Path folder = Path.of("");

  static List<Path> texts() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".ly")).sorted().toList();
    }
  }

  /** Golden files: {@code -Ddivisi.update=true} writes them anew. */
  @ParameterizedTest
  @MethodSource("texts")
  void aTextIsWrittenIsValidAndComesBackSoundingTheSame(Path text) throws Exception {
    Component music = LilyPond.parse(Files.readString(text));
    Path file = folder.resolve("written.musicxml");
    List<Loss> losses = MusicXml.write(music, file);
    Path golden = text.resolveSibling(text.getFileName().toString().replace(".ly", ".musicxml"));
    if (Boolean.getBoolean("divisi.update")) {
      Files.copy(file, golden, StandardCopyOption.REPLACE_EXISTING);
    }
    assertThat(file).hasSameTextualContentAs(golden);
    assertThat(new Schemas().complaint(Files.readAllBytes(file))).isNull();
    assertThat(losses).isEmpty();
    MusicXml.Read read = MusicXml.read(file);
    assertThat(read.losses()).isEmpty();
    assertThat(Heard.of(read.score())).isEqualTo(Heard.of(music));
  }

  private MusicXml.Read read(String text) throws IOException {
    return MusicXml.read(Files.writeString(folder.resolve("given.musicxml"), text));
  }

  private static String score(String measure) {
    return """
    <score-partwise version="4.0">
      <part-list><score-part id="P1"><part-name/></score-part></part-list>
      <part id="P1"><measure number="1">%s</measure></part>
    </score-partwise>
    """
        .formatted(measure);
  }

  private static String leaves(Component score) {
    StringBuilder leaves = new StringBuilder();
    Tree.forEachLeaf(score, (leaf, offset) -> leaves.append(leaf).append(' '));
    return leaves.toString().strip();
  }

  @Test
  void aLeafThatCrossesABarLineIsTied() throws IOException {
    Path file = folder.resolve("crossing.musicxml");
    MusicXml.write(Staff.parse("\\time 2/4 c'4. d'2. e'8"), file);
    assertThat(leaves(MusicXml.read(file).score())).isEqualTo("c'4. d'8 d'2 d'8 e'8");
    assertThat(Heard.of(MusicXml.read(file).score()))
        .isEqualTo(Heard.of(Staff.parse("c'4. d'2. e'8")));
  }

  @Test
  void packedAndPlainAreTheSameScore() {
    Staff staff = Staff.parse("\\key d \\major c'4 ( fs'8. ) <g' b'>16 r2");
    Path packed = folder.resolve("a.mxl");
    Path plain = folder.resolve("a.musicxml");
    MusicXml.write(staff, packed);
    MusicXml.write(staff, plain);
    assertThat(MusicXml.read(packed).score()).isEqualTo(MusicXml.read(plain).score());
  }

  @Test
  void whatHasNoPlaceInMusicXmlIsSaid() {
    Staff staff = Staff.parse("c'4 d'4 \\bendAfter #'3");
    assertThat(MusicXml.write(staff, folder.resolve("a.musicxml")))
        .extracting(Loss::place)
        .containsExactly("part P1, measure 1");
  }

  @Test
  void whatHasNoPlaceInAScoreIsSaid() throws IOException {
    MusicXml.Read read =
        read(
            score(
                """
                <harmony><root><root-step>C</root-step></root><kind>major</kind></harmony>
                <note><rest/><duration>4</duration>
                  <notations><technical><fingering>1</fingering></technical></notations></note>
                """));
    assertThat(read.losses())
        .containsExactly(
            new Loss("harmony", "part P1, measure 1"), new Loss("fingering", "part P1, measure 1"));
    assertThat(read.losses().get(0)).hasToString("part P1, measure 1: harmony is not kept");
  }

  @Test
  void voicesThatOverlapAreApart() throws IOException {
    String note =
        "<note><pitch><step>%s</step><octave>4</octave></pitch><duration>%d</duration></note>";
    MusicXml.Read read =
        read(
            score(
                note.formatted("C", 2)
                    + "<backup><duration>1</duration></backup>"
                    + note.formatted("E", 1)));
    assertThat(Heard.of(read.score())).containsExactly("0 1/2 60.0", "1/4 1/4 64.0");
  }

  @Test
  void measuresBeginTogetherThoughOnePartHasLessInThem() throws IOException {
    MusicXml.Read read =
        read(
            """
            <score-timewise version="4.0">
              <part-list>
                <score-part id="P1"><part-name/></score-part>
                <score-part id="P2"><part-name/></score-part>
              </part-list>
              <measure number="1">
                <part id="P1"><note><rest/><duration>4</duration></note></part>
                <part id="P2"/>
              </measure>
              <measure number="2">
                <part id="P1"/>
                <part id="P2"><note><pitch><step>C</step><octave>4</octave></pitch>
                  <duration>1</duration></note></part>
              </measure>
            </score-timewise>
            """);
    assertThat(Heard.of(read.score())).containsExactly("1 1/4 60.0");
  }

  @Test
  void nothingIsReadFromBeyondTheFile() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
    String text =
        """
        <!DOCTYPE score-partwise SYSTEM "%s" [<!ENTITY e SYSTEM "%s">]>
        """
            .formatted(folder.resolve("no.dtd").toUri(), secret.toUri());
    String body =
        score("<direction><direction-type><words>&e;</words></direction-type></direction>");
    try {
      MusicXml.Read read = read(text + body);
      assertThat(LilyPond.format(read.score()) + read.losses()).doesNotContain("secret");
    } catch (IllegalArgumentException refused) {
      assertThat(refused).hasMessageContaining("given.musicxml");
    }
  }

  @Test
  void entitiesThatGrowWithoutEndAreNotExpanded() throws IOException {
    StringBuilder text = new StringBuilder("<!DOCTYPE score-partwise [<!ENTITY a0 \"aaaaaaaaaa\">");
    for (int level = 1; level < 12; level++) {
      text.append("<!ENTITY a%d \"%s\">".formatted(level, ("&a" + (level - 1) + ";").repeat(10)));
    }
    text.append("]>").append(score("<print>&a11;</print>"));
    try {
      assertThat(read(text.toString()).losses()).hasSizeLessThan(10);
    } catch (IllegalArgumentException refused) {
      assertThat(refused).hasMessageContaining("given.musicxml");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "c'4", "<score-partwise>", "<html></html>", "<a></b>"})
  void whatIsNoScoreIsRefusedByItsName(String text) {
    assertThatThrownBy(() -> read(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("given.musicxml");
  }

  @Test
  void aPackedFileWithoutAScoreIsRefused() throws IOException {
    Path file = folder.resolve("a.mxl");
    Files.write(file, "PK".getBytes(StandardCharsets.UTF_8));
    assertThatThrownBy(() -> MusicXml.read(file)).hasMessageContaining("holds no score");
  }

  @Test
  void aFileThatCannotBeWrittenIsNamed() {
    assertThatThrownBy(() -> MusicXml.write(Staff.parse("c'4"), folder.resolve("no/a.musicxml")))
        .hasMessageContaining("a.musicxml cannot be written");
  }

  @Test
  void depthOverflowsNoStack() {
    Component deep = Staff.parse("c'4");
    for (int depth = 0; depth < 20_000; depth++) {
      deep = Container.of(deep);
    }
    Path file = folder.resolve("deep.musicxml");
    MusicXml.write(deep, file);
    assertThat(Heard.of(MusicXml.read(file).score())).hasSize(1);
  }

  @Test
  void aLongScoreIsWrittenAndRead() {
    Staff staff = Staff.parse("c'16 d'16 e'16 f'16 ".repeat(5_000));
    Path file = folder.resolve("long.musicxml");
    MusicXml.write(staff, file);
    assertThat(MusicXml.read(file).score().leaves()).isEqualTo(20_000);
  }
}
