package org.divisi.cli;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * Does a little of all that the command does, while the launcher has Java take notes: with these,
 * later starts take half as long.
 */
@Command(name = "practice", hidden = true, description = "What the launcher runs after a build.")
final class PracticeCommand implements Callable<Integer> {
  private static final String SESSION = "Container.of(repeatedNotes(2))\n/exit\n";

  private final Host host;

  @Parameters(index = "0", paramLabel = "FILE.java", description = "A piece.")
  private Path file = Path.of("");

  PracticeCommand(Host host) {
    this.host = host;
  }

  @Override
  public Integer call() {
    InputStream session = new ByteArrayInputStream(SESSION.getBytes(StandardCharsets.UTF_8));
    Host watcher = new Host(session, host.out(), host.err(), false, host.environment());
    Divisi.run(watcher, "run", "--help");
    int exit = Divisi.run(watcher, "run", file.toString());
    return Math.max(exit, Divisi.run(watcher, "shell"));
  }
}
