package org.divisi.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.Callable;
import org.divisi.parallel.Listener;
import org.divisi.parallel.Pool;
import org.divisi.parallel.SoloException;
import org.divisi.score.Score;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code divisi run}: compiles a piece, runs it, and writes its score. */
@Command(
    name = "run",
    description = {
      "Runs a piece, and writes the score that it composes.",
      "",
      "A piece is one Java file, which may begin with `import module org.divisi;` and has",
      "  Score compose(Pool pool)               or",
      "  Score compose(Pool pool, long seed)    or",
      "  void main()                            which does what it likes.",
    })
final class RunCommand implements Callable<Integer> {
  private final Host host;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(index = "0", paramLabel = "FILE.java", description = "The piece.")
  private Path file = Path.of("");

  @Parameters(
      index = "1..*",
      arity = "0..*",
      paramLabel = "ARGUMENT",
      description = "For the piece's own main; write -- before them.")
  private List<String> arguments = List.of();

  @Option(
      names = "--pool",
      paramLabel = "POOL",
      description = {
        "Who does the work: sequential, threads, threads:8, processes, processes:8.",
        "Else as DIVISI_POOL says, else one thread a core.",
        "Jars named in DIVISI_CLASS_PATH may supply further kinds."
      })
  private @Nullable String pool;

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "The seed of all that is random: a whole number, else 0.")
  private @Nullable Long seed;

  @Option(
      names = "--out",
      paramLabel = "FOLDER",
      defaultValue = "out",
      description = "Where files are written; made if missing; else the folder 'out'.")
  private Path out = Path.of("out");

  @Option(
      names = "--to",
      split = ",",
      paramLabel = "KIND",
      converter = Target.Reader.class,
      description = {
        "What is written: ly, pdf, png, svg, html, midi, musicxml, or",
        "some with commas between; else ly and, where someone watches",
        "and there is no LilyPond, html."
      })
  private List<Target> targets = List.of();

  @Option(
      names = "--parts",
      description = {
        "Engrave a part for each staff too, beside the full score:",
        "with --to pdf, png or svg."
      })
  private boolean parts;

  @Option(
      names = "--only",
      paramLabel = "ITEM",
      description = "Run one item of a pool alone, such as 500, or 2:500 for the third map's.")
  private @Nullable String only;

  @Option(
      names = "--timeline",
      paramLabel = "FILE",
      description = {
        "Where to write when each item of the pool ran: a picture for",
        "the browser, if it ends with .html; else a trace for",
        "ui.perfetto.dev or chrome://tracing."
      })
  private @Nullable Path timeline;

  @Option(
      names = "--summary",
      description = {
        "Say at the end how busy each worker was, and name the",
        "longest items; on a terminal, always after success."
      })
  private boolean summary;

  @Option(names = "--stacktrace", description = "Show every line of an exception.")
  private boolean stacktrace;

  RunCommand(Host host) {
    this.host = host;
  }

  @Override
  public Integer call() throws UserException {
    try (Pool workers = PoolChoice.open(pool, spec)) {
      PieceFile source = PieceFile.read(file);
      Compiler.Compiled compiled = Compiler.compile(source);
      Piece piece = PieceFinder.find(source, compiled.type());
      Performance performance =
          new Performance(
              host,
              source,
              compiled.loader(),
              stacktrace,
              only(),
              new Rerun(file, seed, arguments));
      switch (piece) {
        case Piece.Composition composition -> compose(source, composition, performance, workers);
        case Piece.Program program -> {
          sayUnused();
          performance.run(program, workers, arguments);
        }
      }
    } catch (SoloException alone) {
      host.out().println(alone.getMessage());
    }
    return Divisi.OK;
  }

  private void compose(
      PieceFile source, Piece.Composition composition, Performance performance, Pool workers)
      throws UserException {
    refuseArguments();
    EnumSet<Target> wanted = targets.isEmpty() ? Writing.usual(host) : EnumSet.copyOf(targets);
    try (Writing writing = Writing.prepare(host, wanted, parts, out, source.name());
        TraceFile trace = TraceFile.open(host, timeline);
        ProgressLine line = new ProgressLine(host)) {
      Recap recap = new Recap();
      Listener told = trace == null ? recap : recap.and(trace.listener());
      Pool watched = workers.with(workers.options().withListener(line.and(told)));
      boolean sum = summary;
      try {
        long start = System.nanoTime();
        Score score = performance.compose(composition, watched, seed == null ? 0 : seed);
        writing.write(score, Writing.since(start), workers, line);
        sum |= host.terminal();
      } finally {
        line.clear();
        if (sum) {
          host.err().println(recap.text(workers.toString()));
        }
      }
    }
  }

  private @Nullable String only() {
    if (only != null && !only.matches("(\\d{1,9}:)?\\d{1,9}")) {
      throw usage("item '" + only + "' is none: say 5, or 2:5 for item 5 of map 2");
    }
    return only;
  }

  private void refuseArguments() {
    if (!arguments.isEmpty()) {
      throw usage(
          "unexpected argument '%s': only a piece with its own main takes arguments"
              .formatted(arguments.getFirst()));
    }
  }

  private void sayUnused() {
    List<String> unused = new ArrayList<>();
    if (seed != null) {
      unused.add("--seed");
    }
    if (!targets.isEmpty()) {
      unused.add("--to");
    }
    if (parts) {
      unused.add("--parts");
    }
    if (timeline != null) {
      unused.add("--timeline");
    }
    if (summary) {
      unused.add("--summary");
    }
    if (!unused.isEmpty()) {
      host.err()
          .printf(
              "divisi: without effect: %s: %s has its own main, and no compose%n",
              String.join(", ", unused), file);
    }
  }

  private ParameterException usage(String message) {
    return Usage.wrong(spec, message);
  }
}
