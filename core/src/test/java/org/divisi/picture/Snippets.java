package org.divisi.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.divisi.theory.sets.PitchClassSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples of this room's Javadoc: each region is the body of a test. */
class Snippets {
  @Test
  void picture(@TempDir Path folder) throws IOException {
    // @start region="picture"
    Picture picture = Pictures.clock(PitchClassSet.of(0, 4, 7));
    Files.writeString(folder.resolve("triad.svg"), picture.svg());
    // @end
    assertThat(folder.resolve("triad.svg")).content().startsWith("<svg ").endsWith("</svg>\n");
  }
}
