package org.divisi.lilypond.real;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.divisi.lilypond.LilyPond;
import org.divisi.lilypond.Reading;
import org.divisi.score.Component;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The features of LilyPond's language in small files of our own: each is understood as LilyPond
 * 2.24 recorded beside it, and becomes the text that stands there. {@code -Ddivisi.update=true}
 * writes these texts anew.
 */
class FeaturesTest {
  private static final Path FOLDER = Path.of("src/test/resources/lilypond/features");

  static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .filter(file -> file.toString().endsWith(".ly"))
          .filter(file -> !file.toString().endsWith(".expected.ly"))
          .sorted()
          .toList();
    }
  }

  private static Path beside(Path file, String ending) {
    return file.resolveSibling(file.getFileName().toString().replace(".ly", ending));
  }

  @ParameterizedTest
  @MethodSource("files")
  void aFileIsUnderstoodAsLilyPondUnderstandsIt(Path file) throws IOException {
    List<String> recorded = Files.readAllLines(beside(file, ".events"));
    assertThat(recorded).isNotEmpty();
    assertThat(RealFilesTest.difference(file, recorded, Reading.STRICT)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("files")
  void aFileBecomesOurText(Path file) throws IOException {
    Path expected = beside(file, ".expected.ly");
    Component music = LilyPond.read(file);
    String text = LilyPond.format(music);
    if (Boolean.getBoolean("divisi.update")) {
      Files.writeString(expected, text + "\n");
    }
    assertThat(text + "\n").isEqualTo(Files.readString(expected));
    String plain = text.replaceAll(" *%\\{.*%}\n", "");
    assertThat(LilyPond.format(LilyPond.parse(text))).isEqualTo(plain);
  }
}
