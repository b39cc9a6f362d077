package org.divisi.lilypond;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.divisi.score.Component;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Pairs of files: a text as a composer types it, and the same in our layout. {@code
 * -Ddivisi.update=true} writes the second ones anew.
 */
class GoldenTest {
  private static final Path FOLDER = Path.of("src/test/resources/lilypond");

  static List<Path> inputs() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".in.ly")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("inputs")
  void textInTextOut(Path input) throws IOException {
    Path expected =
        input.resolveSibling(input.getFileName().toString().replace(".in.ly", ".expected.ly"));
    Component music = LilyPond.read(input);
    String text = LilyPond.format(music);
    if (Boolean.getBoolean("divisi.update")) {
      Files.writeString(expected, text + "\n");
    }
    assertThat(text + "\n").isEqualTo(Files.readString(expected));
    assertThat(LilyPond.parse(text)).isEqualTo(music);
  }
}
