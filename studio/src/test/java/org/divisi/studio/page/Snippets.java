package org.divisi.studio.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.divisi.make.Leaves;
import org.divisi.score.Score;
import org.divisi.score.Staff;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class Snippets {
  @Test
  void page(@TempDir Path folder) throws IOException {
    Path verovio = Files.writeString(folder.resolve("verovio-toolkit-wasm.js"), "");
    Path file = folder.resolve("Duo.html");
    // @start region="page"
    Score score = Score.of(Staff.of(Leaves.repeatedNotes(8)));
    ScorePage.of(score, "Duo").withVerovio(verovio).write(file);
    // @end
    assertThat(file).content().contains("<title>Duo</title>");
  }

  @Test
  void live() {
    Score score = Score.of(Staff.of(Leaves.repeatedNotes(8)));
    // @start region="live"
    try (LivePage page = LivePage.open("Duo")) {
      page.show(ScorePage.of(score, "Duo"));
      // @end
      assertThat(page.address().getHost()).isEqualTo("127.0.0.1");
    }
  }
}
