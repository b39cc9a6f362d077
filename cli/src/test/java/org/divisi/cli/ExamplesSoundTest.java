package org.divisi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.divisi.studio.midi.Midi;
import org.divisi.studio.musicxml.MusicXml;
import org.divisi.studio.sound.Part;
import org.divisi.studio.sound.Sound;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is heard of the examples: as LilyPond plays them, and so also when MusicXML comes back. */
class ExamplesSoundTest {
  @TempDir private Path folder = Path.of("");

  @Test
  void everyExampleSoundsAsLilypondPlaysIt() throws Exception {
    Requirement.needLilyPond();
    List<String> command = new ArrayList<>(List.of("lilypond", "-s", "-dno-print-pages"));
    List<String> names = new ArrayList<>();
    for (Path example : ExamplesTest.compositions()) {
      String name = example.getFileName().toString().replace(".java", "");
      Ran ran = Ran.divisi("run", example, "--out", folder, "--to", "ly,midi,musicxml");
      assertThat(ran.exit()).as(ran.err()).isZero();
      String text = Files.readString(folder.resolve(name + ".ly"));
      int music = text.indexOf('\n', text.indexOf("\\language")) + 1;
      Files.writeString(
          folder.resolve(name + "-theirs.ly"),
          text.substring(0, music) + "\\score {\n" + text.substring(music) + "\\midi { }\n}\n");
      command.add(name + "-theirs.ly");
      names.add(name);
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

  private static List<String> notes(Path file) {
    return Midi.read(file).parts().stream()
        .map(Part::sounds)
        .flatMap(List::stream)
        .map(Sound::toString)
        .sorted()
        .toList();
  }

  @Test
  void everyExampleComesBackFromMusicXmlSoundingTheSame() throws IOException {
    for (Path example : ExamplesTest.compositions()) {
      String name = example.getFileName().toString().replace(".java", "");
      Ran ran = Ran.divisi("run", example, "--out", folder, "--to", "midi,musicxml");
      assertThat(ran.exit()).as(ran.err()).isZero();
      Path again = folder.resolve(name + "-again.mid");
      Midi.write(MusicXml.read(folder.resolve(name + ".musicxml")).score(), again);
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
