package org.divisi.studio.midi;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/** What LilyPond itself plays of a text, where it is installed. */
final class Oracle {
  /** What the texts of others use and LilyPond does not know. */
  private static final String KNOWN =
      """
      "abjad-color-music" = #(define-music-function (color music) (symbol? ly:music?) music)
      slash = {}
      appena_udibile = #(make-dynamic-script (markup "appena udibile"))
      """;

  private Oracle() {}

  static boolean isThere() {
    return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder).resolve("lilypond")));
  }

  /** Skips the test where LilyPond is missing; fails it where {@code divisi.require} names it. */
  static void need() {
    boolean required =
        List.of(System.getProperty("divisi.require", "").split(",")).contains("lilypond");
    if (required && !isThere()) {
      throw new AssertionError("lilypond is missing, and -Ddivisi.require asks for it");
    }
    assumeTrue(isThere(), "lilypond is missing");
  }

  /**
   * The notes of texts by their names, made in one process; texts that LilyPond refuses have none.
   */
  static Map<String, List<Strike>> play(Map<String, String> texts, Path folder)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("lilypond", "-s", "-dno-print-pages"));
    for (Map.Entry<String, String> text : texts.entrySet()) {
      String file = text.getKey() + ".ly";
      Files.writeString(
          folder.resolve(file),
          "\\version \"2.24.0\"\n\\language \"english\"\n%s\\score {\n%s\n\\midi { }\n}\n"
              .formatted(KNOWN, text.getValue()));
      command.add(file);
    }
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log").toFile())
            .start();
    if (!process.waitFor(5, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      throw new AssertionError("lilypond does not end");
    }
    Map<String, List<Strike>> played = new TreeMap<>();
    for (String name : texts.keySet()) {
      Path file = folder.resolve(name + ".midi");
      if (Files.exists(file)) {
        played.put(name, Strike.of(Midi.read(file)));
      }
    }
    return played;
  }
}
