package org.divisi.studio.midi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.divisi.lilypond.LilyPond;
import org.divisi.score.Component;
import org.divisi.studio.Texts;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Texts, and the notes that LilyPond 2.24.1 played of each: ticks from and to, number, velocity,
 * channel. Where LilyPond is installed, {@code -Ddivisi.update=true} has it play them anew.
 */
class RecordedTest {
  private static final Path FOLDER = Path.of("src/test/resources/midi");

  @TempDir private Path folder = Path.of("");

  static List<Path> texts() throws IOException {
    return Texts.in(FOLDER);
  }

  @ParameterizedTest
  @MethodSource("texts")
  void aTextSoundsAsLilyPondPlaysIt(Path text) throws Exception {
    Path recorded = text.resolveSibling(text.getFileName().toString().replace(".ly", ".tsv"));
    if (Boolean.getBoolean("divisi.update") && Oracle.isThere()) {
      Map<String, List<Strike>> played =
          Oracle.play(Map.of("text", Files.readString(text)), folder);
      Files.writeString(recorded, lines(played.getOrDefault("text", List.of())));
    }
    Component music = LilyPond.parse(Files.readString(text));
    Path file = folder.resolve("ours.mid");
    Midi.write(music, file);
    assertThat(lines(Strike.of(Midi.read(file)))).isEqualTo(Files.readString(recorded));
  }

  private static String lines(List<Strike> strikes) {
    return strikes.stream().map(strike -> strike + "\n").collect(Collectors.joining());
  }
}
