package org.divisi.cli;

import java.util.List;
import java.util.stream.Stream;
import org.divisi.parallel.Pool;
import org.divisi.parallel.Task;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What the commands that take many files share: each file is a task of its own in a pool. */
abstract class FilesCommand {
  final Host host;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(index = "0..*", arity = "1..*", paramLabel = "FILE", description = "LilyPond files.")
  List<String> files = List.of();

  @Option(
      names = "--pool",
      paramLabel = "POOL",
      description = {
        "Who does the work: sequential, threads, threads:8, processes, processes:8.",
        "Else as DIVISI_POOL says, else one thread a core."
      })
  private @Nullable String pool;

  FilesCommand(Host host) {
    this.host = host;
  }

  /** Takes what came of one file. */
  interface Taken {
    void take(FileTask answer) throws UserException;
  }

  /** Does the task with each file, and takes what comes of it in the order of the files. */
  void each(Task<String, FileTask> task, Taken taken) throws UserException {
    try (Pool workers = PoolChoice.open(pool, spec);
        ProgressLine line = new ProgressLine(host, "reading")) {
      Pool watched = workers.with(workers.options().withListener(line));
      try (Stream<FileTask> answers = watched.stream(files, task)) {
        for (FileTask answer : (Iterable<FileTask>) answers::iterator) {
          line.clear();
          answer.complaints().forEach(host.err()::println);
          taken.take(answer);
        }
      }
    }
  }

  ParameterException usage(String message) {
    return Usage.wrong(spec, message);
  }
}
