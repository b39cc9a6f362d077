package org.divisi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.divisi.lilypond.LilyPond;
import org.divisi.studio.midi.Midi;
import org.divisi.studio.musicxml.MusicXml;
import org.divisi.studio.sound.Part;
import org.divisi.studio.sound.Sound;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is heard of the examples: as LilyPond plays them, and so also when MusicXML comes back. Of
 * the variations, which are a hundred thousand, the first two thousand are tried.
 */
class ExamplesSoundTest {
  private static final Path EXAMPLES = Path.of("../examples");

  /** The scores that are composed, the fragments of the seed, and the variations. */
  private static final int PIECES = 10 + 3 + 18;

  @TempDir private Path folder = Path.of("");

  /** Writes every piece of every example, as LilyPond, MIDI and MusicXML, and gives the names. */
  private List<String> pieces() throws IOException {
    List<String> names = new ArrayList<>();
    for (Path example : ExamplesTest.compositions()) {
      run(example, "--out", folder, "--to", "ly,midi,musicxml");
      names.add(example.getFileName().toString().replace(".java", ""));
    }
    String fragments = run(EXAMPLES.resolve("Seed.java")).lines().findFirst().orElseThrow();
    for (String fragment : fragments.substring(1, fragments.length() - 1).split("(?<=\\}), ")) {
      String name = "Seed" + names.size();
      LilyPond.write(LilyPond.parse(fragment.replace(",", " ")), folder.resolve(name + ".ly"));
      convert(name, "mid");
      convert(name, "musicxml");
      names.add(name);
    }
    Path variations = folder.resolve("variations");
    run(EXAMPLES.resolve("Variations.java"), "--", 2000, variations);
    for (Path text : endingWith(".ly", variations)) {
      String name = text.getFileName().toString().replace(".ly", "");
      Path midi = text.resolveSibling(name + ".midi");
      Files.move(text, folder.resolve(name + ".ly"));
      Files.move(midi, folder.resolve(name + ".mid"));
      convert(name, "musicxml");
      names.add(name);
    }
    assertThat(names).hasSize(PIECES).doesNotHaveDuplicates();
    return names;
  }

  private static String run(Path example, Object... more) {
    List<Object> words = new ArrayList<>(List.of("run", example));
    words.addAll(List.of(more));
    return done(Ran.divisi(words.toArray()));
  }

  private void convert(String name, String ending) {
    Path made = folder.resolve(name + "." + ending);
    done(Ran.divisi("convert", folder.resolve(name + ".ly"), made));
  }

  private static String done(Ran ran) {
    assertThat(ran.exit()).as(ran.err()).isZero();
    return ran.out();
  }

  private static List<Path> endingWith(String ending, Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }

  @Test
  void everyExampleSoundsAsLilypondPlaysIt() throws Exception {
    Requirement.needLilyPond();
    List<String> command = new ArrayList<>(List.of("lilypond", "-s", "-dno-print-pages"));
    List<String> names = pieces();
    for (String name : names) {
      String text = Files.readString(folder.resolve(name + ".ly"));
      int language = text.indexOf("\\language");
      int music = language < 0 ? 0 : text.indexOf('\n', language) + 1;
      Files.writeString(
          folder.resolve(name + "-theirs.ly"),
          "\\language \"english\"\n\\score {\n" + text.substring(music) + "\n\\midi { }\n}\n");
      command.add(name + "-theirs.ly");
    }
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log").toFile())
            .start();
    assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
    for (String name : names) {
      assertThat(notes(folder.resolve(name + ".mid")))
          .as(name)
          .isNotEmpty()
          .isEqualTo(notes(folder.resolve(name + "-theirs.midi")));
    }
  }

  /** Each note: when, how long, which, how loud, on which channel. */
  private static List<String> notes(Path file) {
    return Midi.read(file).parts().stream()
        .map(Part::sounds)
        .flatMap(List::stream)
        .map(Sound::toString)
        .sorted()
        .toList();
  }

  @Test
  void everyExampleIsMusicXmlAsTheSchemaWantsAndComesBackSoundingTheSame() throws Exception {
    MusicXmlSchema schema = new MusicXmlSchema();
    for (String name : pieces()) {
      Path file = folder.resolve(name + ".musicxml");
      schema.validate(file);
      Path again = folder.resolve(name + "-again.mid");
      Midi.write(MusicXml.read(file).score(), again);
      assertThat(heard(again)).as(name).isEqualTo(heard(folder.resolve(name + ".mid")));
    }
  }

  private static List<String> heard(Path file) {
    return Midi.read(file).parts().stream()
        .map(Part::sounds)
        .flatMap(List::stream)
        .map(
            sound ->
                String.format(
                    Locale.ROOT, "%s %s %s", sound.offset(), sound.duration(), sound.number()))
        .sorted()
        .toList();
  }
}
