package org.divisi.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code divisi shell}. */
@Command(name = "shell", description = "Opens JShell with everything imported.")
final class ShellCommand implements Callable<Integer> {
  ShellCommand(Host host) {}

  @Override
  public Integer call() {
    return 0;
  }
}
