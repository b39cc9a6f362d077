package org.divisi.lilypond;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What LilyPond itself says of files: many are engraved by one process, each is told apart. */
final class Messages {
  /** Lines of LilyPond's that begin what it says of the next file. */
  private static final Pattern FILE = Pattern.compile("Processing `(.*)'");

  private static final Pattern MESSAGE =
      Pattern.compile(
          "^(?:.*?:\\d+:\\d+: |.*?:\\d+: |)((?:fatal |programming )?error|warning): .*");

  private Messages() {}

  /** Skips the test where there is no LilyPond; fails it where {@code divisi.require} names it. */
  static void needLilyPond() {
    boolean present =
        Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
            .anyMatch(folder -> Files.isExecutable(Path.of(folder, "lilypond")));
    if (!present
        && List.of(System.getProperty("divisi.require", "").split(",")).contains("lilypond")) {
      throw new AssertionError("lilypond is missing, and -Ddivisi.require asks for it");
    }
    assumeTrue(present, "lilypond is missing");
  }

  /**
   * Engraves files.
   *
   * @param folder where the files lie, and where what is made of them comes
   * @return the messages of each file, in order and without their places in the text
   */
  static Map<Path, List<String>> of(List<Path> files, Path folder) throws IOException {
    Map<Path, List<String>> messages = new HashMap<>();
    List<Path> rest = files;
    while (!rest.isEmpty()) {
      // Now and then an input ends the whole process: what comes behind it gets another one.
      int done = run(rest, folder, messages);
      if (done == 0) {
        throw new IOException("lilypond does not begin with " + rest.get(0));
      }
      rest = rest.subList(done, rest.size());
    }
    return messages;
  }

  private static int run(List<Path> files, Path folder, Map<Path, List<String>> messages)
      throws IOException {
    List<String> command = new ArrayList<>(List.of("lilypond", "--svg"));
    files.forEach(file -> command.add(file.toString()));
    Path log = folder.resolve("lilypond.log");
    try {
      int exit =
          new ProcessBuilder(command)
              .directory(folder.toFile())
              .redirectErrorStream(true)
              .redirectOutput(log.toFile())
              .start()
              .waitFor();
      int done = 0;
      List<String> current = new ArrayList<>();
      for (String line : Files.readAllLines(log)) {
        Matcher begins = FILE.matcher(line);
        Matcher message = MESSAGE.matcher(line);
        if (begins.matches()) {
          current = new ArrayList<>();
          messages.put(Path.of(begins.group(1)), current);
          done++;
        } else if (message.matches() && !line.startsWith("fatal error: failed files")) {
          current.add(line.substring(message.start(1)));
        }
      }
      if (exit != 0 && done < files.size()) {
        current.add("the process ended");
      }
      return done;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while LilyPond ran", e);
    }
  }
}
