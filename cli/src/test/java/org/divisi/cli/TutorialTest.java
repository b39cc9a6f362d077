package org.divisi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Writes {@code docs/tutorial.md} and its pictures with {@code -Ddivisi.update=true}, where
 * LilyPond is installed, and otherwise checks them: each piece stands there as it is in {@code
 * examples/}, and each picture is of the music that the piece makes now.
 */
class TutorialTest {
  private static final Path EXAMPLES = Path.of("../examples");
  private static final Path PAGE = Path.of("../docs/tutorial.md");
  private static final Path IMAGES = Path.of("../docs/images");
  private static final int LINES = 60;

  @TempDir private Path folder = Path.of("");

  @Test
  void everyPieceStandsThereWithItsPicture() throws Exception {
    StringBuilder page = new StringBuilder(Tutorial.HEAD);
    for (Tutorial.Lesson lesson : Tutorial.LESSONS) {
      String name = lesson.name();
      Path text = music(name);
      if (Boolean.getBoolean("divisi.update")) {
        engrave(name, text);
      }
      assertThat(IMAGES.resolve(picture(name))).isNotEmptyFile();
      page.append(
          """

          ## %s

          %s
          ```java
          %s
          ```

          ![%s, engraved by LilyPond](images/%s)
          <!-- of music %s -->

          %s"""
              .formatted(
                  name + ": " + lesson.title(),
                  lesson.before(),
                  code(name),
                  name,
                  picture(name),
                  sum(text),
                  lesson.after()));
    }
    if (Boolean.getBoolean("divisi.update")) {
      Files.writeString(PAGE, page);
    }
    assertThat(Files.readString(PAGE))
        .as("run with -Ddivisi.update=true, where LilyPond is installed")
        .isEqualTo(page.toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"Accents", "Mirror", "Echoes", "Strata", "Annotated", "Versions"})
  void aPieceIsShortAndHasItsLesson(String name) throws IOException {
    assertThat(Files.readAllLines(EXAMPLES.resolve(name + ".java"))).hasSizeLessThan(LINES);
    assertThat(Tutorial.LESSONS).extracting(Tutorial.Lesson::name).contains(name);
  }

  private static String picture(String name) {
    return "tutorial-" + name.toLowerCase(java.util.Locale.ROOT) + ".png";
  }

  /** The piece without its Javadoc, which the page says in its own words. */
  private static String code(String name) throws IOException {
    return Files.readString(EXAMPLES.resolve(name + ".java"))
        .replaceFirst("(?s)/\\*\\*.*?\\*/\n", "")
        .strip();
  }

  private Path music(String name) {
    Ran ran = Ran.divisi("run", EXAMPLES.resolve(name + ".java"), "--out", folder);
    assertThat(ran.err()).isEmpty();
    return folder.resolve(name + ".ly");
  }

  private static String sum(Path text) throws IOException {
    CRC32 sum = new CRC32();
    sum.update(Files.readString(text).getBytes(StandardCharsets.UTF_8));
    return Long.toHexString(sum.getValue());
  }

  private void engrave(String name, Path text) throws Exception {
    Requirement.needLilyPond();
    Process process =
        new ProcessBuilder(
                List.of(
                    "lilypond",
                    "--loglevel=WARN",
                    "-dno-point-and-click",
                    "-dresolution=110",
                    "-dcrop",
                    "--png",
                    "--output=" + name,
                    text.getFileName().toString()))
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("said").toFile())
            .start();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(folder.resolve("said")).isEmptyFile();
    try (Stream<Path> cropped = Files.list(folder)) {
      Path picture =
          cropped.filter(file -> file.endsWith(name + ".cropped.png")).findFirst().orElseThrow();
      Files.copy(picture, IMAGES.resolve(picture(name)), StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
