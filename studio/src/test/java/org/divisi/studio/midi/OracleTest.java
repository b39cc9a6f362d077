package org.divisi.studio.midi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.divisi.lilypond.LilyPond;
import org.divisi.score.Component;
import org.divisi.studio.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Against LilyPond itself: the texts that Abjad printed, where they are at hand, beside the
 * repository or where the system property {@code divisi.corpus} says.
 */
class OracleTest {
  /** How many texts LilyPond plays notes of; all of them sound the same here. */
  private static final int PLAYED = 453;

  @TempDir private Path folder = Path.of("");

  @Test
  void everyTextOfTheCorpusSoundsAsLilyPondPlaysIt() throws Exception {
    Path corpus =
        Path.of(System.getProperty("divisi.corpus", "../../shared/corpus")).resolve("lilypond");
    assumeTrue(Files.isDirectory(corpus), corpus + " is missing");
    Oracle.need();
    Map<String, Component> music = new TreeMap<>();
    Map<String, String> texts = new TreeMap<>();
    for (Path file : Texts.in(corpus)) {
      Component read = Texts.music(Files.readString(file));
      if (read != null && read.leaves() > 0) {
        String name = file.getFileName().toString().replace(".ly", "");
        music.put(name, read);
        texts.put(name, LilyPond.format(read));
      }
    }
    Map<String, List<Strike>> theirs = Oracle.play(texts, folder);
    theirs.values().removeIf(List::isEmpty);
    Map<String, List<Strike>> ours = new TreeMap<>();
    music.keySet().retainAll(theirs.keySet());
    for (Map.Entry<String, Component> score : music.entrySet()) {
      Path file = folder.resolve(score.getKey() + ".ours");
      Midi.write(score.getValue(), file);
      ours.put(score.getKey(), Strike.of(Midi.read(file)));
    }
    assertThat(ours).hasSize(PLAYED).isEqualTo(theirs);
  }
}
