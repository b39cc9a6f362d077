package org.divisi.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.condition.OS;

/**
 * What came of running the command.
 *
 * @param exit its exit code
 * @param out what it printed
 * @param err what it complained
 */
record Ran(int exit, String out, String err) {

  /** Runs the command in this process, unwatched, and far from the user's own cache. */
  static Ran divisi(Object... arguments) {
    Map<String, String> environment = new TreeMap<>(System.getenv());
    environment.keySet().removeAll(List.of("HOME", "XDG_CACHE_HOME", "LOCALAPPDATA"));
    return within("", false, environment, arguments);
  }

  /** Runs it with all that may stand around it. */
  static Ran within(
      String in, boolean terminal, Map<String, String> environment, Object... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Host host =
        new Host(
            new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            terminal,
            environment);
    int exit =
        Divisi.run(host, Arrays.stream(arguments).map(String::valueOf).toArray(String[]::new));
    return new Ran(
        exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** Runs {@code java} in a process of its own; its errors are noted in the folder. */
  static Ran java(Path folder, Object... arguments) throws IOException, InterruptedException {
    Path errors = folder.resolve("errors");
    ProcessBuilder builder = new ProcessBuilder(javaCommand(arguments));
    Process process = builder.redirectError(errors.toFile()).start();
    process.getOutputStream().close();
    try (var out = process.getInputStream()) {
      String printed = new String(out.readAllBytes(), StandardCharsets.UTF_8);
      return new Ran(process.waitFor(), printed, Files.readString(errors));
    } finally {
      process.destroyForcibly();
    }
  }

  /** The words that start this Java with these arguments. */
  static List<String> javaCommand(Object... arguments) {
    return Stream.concat(
            Stream.of(Path.of(System.getProperty("java.home"), "bin", "java")),
            Arrays.stream(arguments))
        .map(String::valueOf)
        .toList();
  }

  /** The same as from a terminal: Ctrl-C ends it, also where `&` had the tests ignore that. */
  static List<String> commandFromTerminal(Object... arguments) {
    List<String> command = javaCommand(arguments);
    return OS.LINUX.isCurrentOs()
        ? Stream.concat(Stream.of("env", "--default-signal=INT"), command.stream()).toList()
        : command;
  }

  /** The same, with paths as they are from a folder. */
  Ran in(Path folder) {
    String prefix = folder + "/";
    return new Ran(exit, out.replace(prefix, ""), err.replace(prefix, ""));
  }

  /** Writes a piece that begins with the import of everything. */
  static Path piece(Path folder, String name, String body) {
    return file(folder, name, "import module org.divisi;\n" + body);
  }

  static Path file(Path folder, String name, String text) {
    try {
      return Files.writeString(folder.resolve(name), text);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
