package org.divisi.lilypond;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.divisi.score.Articulation;
import org.divisi.score.Component;
import org.divisi.score.Staff;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files are written whole or not at all. */
class WholeFileTest {
  private static final Staff STAFF = Staff.parse("c'4^\"Größe\"");

  @TempDir Path folder;

  @Test
  void aFileHasVersionLanguageMusicAndANewline() throws IOException {
    Path file = folder.resolve("staff.ly");
    LilyPond.write(STAFF, file);
    assertThat(Files.readString(file))
        .isEqualTo(
            "\\version \"2.24.0\"\n\\language \"english\"\n" + LilyPond.format(STAFF) + "\n");
    assertThat(LilyPond.read(file)).isEqualTo(STAFF);
  }

  @Test
  void aFileThatFailsLeavesTheOldOneAndNothingElse() throws IOException {
    Path file = folder.resolve("staff.ly");
    LilyPond.write(STAFF, file);
    Component bad = STAFF.attach(Articulation.ACCENT);
    assertThatThrownBy(() -> LilyPond.write(bad, file))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(LilyPond.read(file)).isEqualTo(STAFF);
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.toList()).isEqualTo(List.of(file));
    }
  }

  @Test
  void aFolderThatIsNotThereIsNamed() {
    Path file = folder.resolve("none").resolve("staff.ly");
    assertThatThrownBy(() -> LilyPond.write(STAFF, file))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessage("file %s cannot be written: its folder does not exist: make it first", file);
  }

  @Test
  void aFolderIsNoFile() {
    assertThatThrownBy(() -> LilyPond.write(STAFF, folder))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageStartingWith("file %s cannot be written: ".formatted(folder));
  }

  @Test
  void aLinkStaysALink() throws IOException {
    Path file = folder.resolve("staff.ly");
    Path link = Files.createSymbolicLink(folder.resolve("link.ly"), file);
    LilyPond.write(STAFF, file);
    LilyPond.write(STAFF, link);
    assertThat(link).isSymbolicLink();
    assertThat(LilyPond.read(link)).isEqualTo(STAFF);
  }

  @Test
  void aFileThatIsNotThereOrNotUtf8IsNamed() throws IOException {
    Path none = folder.resolve("none.ly");
    assertThatThrownBy(() -> LilyPond.read(none))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessage("file %s does not exist", none);
    Path latin = folder.resolve("latin.ly");
    Files.write(latin, new byte[] {'c', '4', '\n', '%', ' ', (byte) 0xFC, '\n'});
    assertThatThrownBy(() -> LilyPond.read(latin))
        .isInstanceOf(LilyPondException.class)
        .hasMessageStartingWith("%s:2:3: error: text is not UTF-8".formatted(latin));
  }
}
