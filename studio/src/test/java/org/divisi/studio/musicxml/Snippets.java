package org.divisi.studio.musicxml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
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
}
