package org.divisi.studio.musicxml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.divisi.score.Score;
import org.divisi.score.Staff;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Examples of the documentation. */
class Snippets {
  @TempDir private Path folder = Path.of("");

  @Test
  void musicxml() {
    // @start region="musicxml"
    Path file = folder.resolve("piece.mxl"); // packed; a .musicxml is plain text
    List<Loss> unwritten = MusicXml.write(Staff.parse("c'4 ( d' e' f' )"), file);
    MusicXml.Read read = MusicXml.read(file);
    Score score = read.score();
    List<Loss> unread = read.losses();
    // @end
    assertThat(unwritten).isEmpty();
    assertThat(unread).isEmpty();
    assertThat(score.leaves()).isEqualTo(4);
  }

  @Test
  void titles() {
    // @start region="titles"
    Path file = folder.resolve("song.musicxml");
    Titles titles = new Titles(Map.of("title", "Song", "composer", "A. Nonymous"));
    MusicXml.write(Staff.parse("c'4 d' e' f'"), titles, file);
    MusicXml.Read read = MusicXml.read(file);
    read.file().write(folder.resolve("song.ly")); // with \header
    // @end
    assertThat(read.titles()).isEqualTo(titles);
  }
}
