package org.divisi.cli;

import java.io.PrintStream;
import java.util.List;
import org.divisi.parallel.Pool;
import org.divisi.parallel.SoloException;
import org.divisi.score.Score;
import org.jspecify.annotations.Nullable;

/** Runs a compiled piece, and explains what it throws. */
final class Performance {
  private final Host host;
  private final PieceFile file;
  private final PieceLoader loader;
  private final boolean stacktrace;
  private final @Nullable String only;
  private final Rerun rerun;

  /** One that runs all of the piece or, with {@code only}, one item of one of its maps. */
  Performance(
      Host host,
      PieceFile file,
      PieceLoader loader,
      boolean stacktrace,
      @Nullable String only,
      Rerun rerun) {
    this.host = host;
    this.file = file;
    this.loader = loader;
    this.stacktrace = stacktrace;
    this.only = only;
    this.rerun = rerun;
  }

  /** A thing that the composer's code does. */
  private interface Act<T extends @Nullable Object> {
    T perform() throws Throwable;
  }

  /** Lets the piece compose. */
  Score compose(Piece.Composition composition, Pool pool, long seed) throws UserException {
    Score score = perform(pool, () -> composition.compose(pool, seed));
    if (score == null) {
      throw new UserException(
          file.complaintAt("compose(", "compose returned null, and not a Score"));
    }
    return score;
  }

  /** Runs the piece's own main; its {@link Pool#configured()} is this pool's like. */
  void run(Piece.Program program, Pool pool, List<String> arguments) throws UserException {
    perform(
        pool,
        () -> {
          program.run(arguments.toArray(String[]::new));
          return "done";
        });
  }

  private <T extends @Nullable Object> T perform(Pool pool, Act<T> act) throws UserException {
    Thread thread = Thread.currentThread();
    ClassLoader loaderBefore = thread.getContextClassLoader();
    PrintStream outBefore = System.out;
    PrintStream errBefore = System.err;
    String poolBefore = set("divisi.pool", pool.toString());
    String onlyBefore = only == null ? null : set("divisi.only", only);
    try {
      thread.setContextClassLoader(loader);
      System.setOut(host.out());
      System.setErr(host.err());
      return act.perform();
    } catch (Throwable thrown) {
      throw explained(thrown);
    } finally {
      System.out.flush();
      System.setOut(outBefore);
      System.setErr(errBefore);
      set("divisi.pool", poolBefore);
      if (only != null) {
        set("divisi.only", onlyBefore);
      }
      thread.setContextClassLoader(loaderBefore);
    }
  }

  /** Sets or, with null, clears a property, and gives what it was before. */
  private static @Nullable String set(String property, @Nullable String value) {
    return value == null ? System.clearProperty(property) : System.setProperty(property, value);
  }

  private UserException explained(Throwable thrown) {
    if (thrown instanceof SoloException alone) {
      throw alone;
    }
    Traceback traceback = new Traceback(file, loader, rerun);
    String report = traceback.of(thrown, stacktrace);
    if (traceback.isOurs(thrown)) {
      throw new IllegalStateException(report, thrown);
    }
    return new UserException(report, thrown);
  }
}
