package org.divisi.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code divisi completion}: prints a script that teaches a shell to complete our words. */
@Command(
    name = "completion",
    description = {
      "Prints a script with which bash and zsh complete the command's words.",
      "",
      "  source <(divisi completion)",
    })
final class CompletionCommand implements Callable<Integer> {
  private final Host host;

  @Spec private @Nullable CommandSpec spec;

  CompletionCommand(Host host) {
    this.host = host;
  }

  @Override
  public Integer call() {
    if (spec == null) {
      throw new IllegalStateException("a command runs as part of a command line");
    }
    host.out().print(AutoComplete.bash("divisi", spec.root().commandLine()));
    host.out().flush();
    return Divisi.OK;
  }
}
