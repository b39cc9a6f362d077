package org.divisi.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.prefs.Preferences;
import jdk.jshell.tool.JavaShellToolBuilder;
import picocli.CommandLine.Command;

/** {@code divisi shell}: JShell, in a process of its own, with everything imported. */
@Command(
    name = "shell",
    description = {
      "Opens JShell with all of Divisi imported.",
      "",
      "Functions and common constants need no class before them: try",
      "  Container.of(repeatedNotes(3))",
      "  leaves(Container.parse(\"c'4 d' e' f'\")).every(2).attach(ACCENT)",
      "and end with /exit.",
    })
final class ShellCommand implements Callable<Integer> {
  private final Host host;

  ShellCommand(Host host) {
    this.host = host;
  }

  @Override
  public Integer call() throws Exception {
    Path startup = Files.createTempFile("divisi", ".jsh");
    try {
      Files.writeString(startup, ShellImports.script());
      JavaShellToolBuilder builder =
          JavaShellToolBuilder.builder().out(host.out()).err(host.err()).env(host.environment());
      if (host.terminal()) {
        builder.persistence(Preferences.userRoot().node("divisi/shell"));
        host.out().println("Everything of Divisi is imported. Try: Container.of(repeatedNotes(3))");
      } else {
        builder.in(host.in(), null).persistence(new HashMap<>());
      }
      int exit = builder.start(arguments(startup));
      return exit == 0 ? Divisi.OK : Divisi.USER;
    } finally {
      delete(startup);
    }
  }

  private String[] arguments(Path startup) {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "--startup",
                startup.toString(),
                "--module-path",
                Compiler.library().toString(),
                "--add-modules",
                "org.divisi"));
    String options = host.environment().getOrDefault("DIVISI_JAVA_OPTIONS", "").strip();
    if (!options.isEmpty()) {
      for (String option : options.split("\\s+")) {
        arguments.add("-R" + option);
      }
    }
    return arguments.toArray(String[]::new);
  }

  private static void delete(Path startup) {
    try {
      Files.deleteIfExists(startup);
    } catch (IOException e) {
      // it lies in the folder for temporary files, and the system clears that
    }
  }
}
