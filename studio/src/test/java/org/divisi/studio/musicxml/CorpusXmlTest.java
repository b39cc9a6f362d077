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
import org.divisi.lilypond.LilyPondException;
import org.divisi.lilypond.LilyPondFile;
import org.divisi.lilypond.Reading;
import org.divisi.score.Component;
import org.divisi.studio.Texts;
import org.divisi.studio.midi.Midi;
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
  private static final int SCORES = 1028;
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
    for (Path text : Texts.in(texts)) {
      Component music = Texts.music(Files.readString(text));
      if (music == null) {
        continue;
      }
      written++;
      String complaint = complaint(music, schemas);
      if (complaint != null) {
        wrong.put(text.toString(), complaint);
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(written).isEqualTo(TEXTS);
  }

  /** Real files, each with all of its scores. */
  @Test
  void everyRealFileThatIsReadIsWrittenAndComesBackSoundingTheSame() throws Exception {
    Path real = CORPUS.resolve("real/lilypond");
    assumeTrue(Files.isDirectory(real), real + " is missing");
    Schemas schemas = new Schemas();
    Map<String, String> wrong = new TreeMap<>();
    int written = 0;
    for (String set : List.of("mutopia", "snippets", "thanhca")) {
      for (String line : Files.readAllLines(real.resolve(set + ".tsv"))) {
        Path text = real.resolve(set).resolve(line.split("\t")[0]);
        for (Component score : scores(text, real.resolve(set))) {
          written++;
          String complaint = complaint(score, schemas);
          if (complaint != null) {
            wrong.put(real.relativize(text).toString(), complaint);
          }
        }
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(written).isEqualTo(SCORES);
  }

  /** The scores of a file that is read; none where it is not. */
  private static List<Component> scores(Path text, Path folder) {
    try {
      return Files.exists(text)
          ? LilyPondFile.read(text, Reading.STRICT.including(folder)).scores()
          : List.of();
    } catch (LilyPondException e) {
      return List.of();
    }
  }

  /** What is wrong with a score as MusicXML and as MIDI; null where nothing is. */
  private @Nullable String complaint(Component score, Schemas schemas) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    MusicXml.write(score, out);
    String complaint = schemas.complaint(out.toByteArray());
    Path file = Files.write(folder.resolve("text.musicxml"), out.toByteArray());
    Path midi = folder.resolve("text.mid");
    Midi.write(score, midi);
    Midi.read(midi);
    return complaint != null || Heard.of(MusicXml.read(file).score()).equals(Heard.of(score))
        ? complaint
        : "sounds otherwise";
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
