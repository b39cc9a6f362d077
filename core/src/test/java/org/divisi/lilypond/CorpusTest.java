package org.divisi.lilypond;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The texts that Abjad printed, where they are at hand: beside the repository, or where the system
 * property {@code divisi.corpus} says.
 */
class CorpusTest {
  private static final int TEXTS = 742;
  private static final int REACHED = 481;

  private static Path folder() {
    return Path.of(System.getProperty("divisi.corpus", "../../shared/corpus")).resolve("lilypond");
  }

  private static boolean comesBack(String text) {
    try {
      return LilyPond.format(LilyPond.parse(text)).equals(text);
    } catch (LilyPondException e) {
      return false;
    }
  }

  @Test
  void textsComeBackToTheByte() throws IOException {
    Path folder = folder();
    assumeTrue(Files.isDirectory(folder), () -> "no corpus in " + folder);
    int texts = 0;
    int same = 0;
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> scores = files.filter(file -> file.toString().endsWith(".ly")).toList();
      for (Path file : scores) {
        String text = Files.readString(file);
        texts++;
        same +=
            comesBack(text.endsWith("\n") ? text.substring(0, text.length() - 1) : text) ? 1 : 0;
      }
    }
    System.out.printf("corpus: %d of %d texts come back to the byte%n", same, texts);
    assertThat(texts).isEqualTo(TEXTS);
    assertThat(same).isGreaterThanOrEqualTo(REACHED);
  }
}
