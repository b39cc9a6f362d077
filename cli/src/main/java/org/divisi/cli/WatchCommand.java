package org.divisi.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.divisi.parallel.Pool;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code divisi watch}: shows a piece in the browser, and again whenever it is saved. */
@Command(
    name = "watch",
    description = {
      "Shows a piece's score in the browser, and anew whenever the file is saved.",
      "",
      "Open the address that it prints. Only this machine reaches it. Errors stand",
      "in the page, with your line. Ctrl-C ends it.",
    })
final class WatchCommand implements Callable<Integer> {
  private final Host host;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(index = "0", paramLabel = "FILE.java", description = "The piece.")
  private Path file = Path.of("");

  @Option(
      names = "--pool",
      paramLabel = "POOL",
      description = {
        "Who does the work: sequential, threads, threads:8, processes, processes:8.",
        "Else as DIVISI_POOL says, else one thread a core."
      })
  private @Nullable String pool;

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "The seed of all that is random: a whole number, else 0.")
  private long seed;

  @Option(names = "--stacktrace", description = "Show every line of an exception.")
  private boolean stacktrace;

  WatchCommand(Host host) {
    this.host = host;
  }

  @Override
  public Integer call() throws UserException {
    try (Pool workers = PoolChoice.open(pool, spec);
        Watch watch = Watch.open(host, file, workers, seed, stacktrace)) {
      host.out().println(file + " is shown at " + watch.address());
      watch.run();
    }
    return Divisi.OK;
  }
}
