package org.divisi.cli;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.divisi.parallel.Pool;
import org.divisi.score.Score;
import org.divisi.studio.page.LivePage;
import org.divisi.studio.page.ScorePage;
import org.jspecify.annotations.Nullable;

/** A piece that is composed anew whenever it is saved, before the eyes of its composer. */
final class Watch implements AutoCloseable {
  /** An editor may save in several steps: so long it must have been quiet. */
  private static final long QUIET = 15;

  private final Host host;
  private final Path file;
  private final Pool pool;
  private final long seed;
  private final boolean stacktrace;
  private final LivePage page;
  private final Showing showing;
  private final WatchService folder;
  private @Nullable PieceLoader composed;
  private String shown = "";

  private Watch(
      Host host,
      Path file,
      Pool pool,
      long seed,
      boolean stacktrace,
      LivePage page,
      Showing showing,
      WatchService folder) {
    this.host = host;
    this.file = file;
    this.pool = pool;
    this.seed = seed;
    this.stacktrace = stacktrace;
    this.page = page;
    this.showing = showing;
    this.folder = folder;
  }

  /**
   * Opens the page, which is empty yet.
   *
   * @throws UserException if the file is no piece's, or its folder cannot be watched
   */
  static Watch open(Host host, Path file, Pool pool, long seed, boolean stacktrace)
      throws UserException {
    if (!ScorePage.isVerovioThere()) {
      throw new UserException(
          """
          divisi: scores in the browser are engraved by Verovio, and this Divisi was built without: \
          install npm and build again, or use divisi run --to pdf""");
    }
    String title = PieceFile.read(file).name();
    Path parent = Objects.requireNonNull(file.toAbsolutePath().getParent());
    WatchService folder = null;
    try {
      folder = FileSystems.getDefault().newWatchService();
      parent.register(folder, ENTRY_CREATE, ENTRY_MODIFY, ENTRY_DELETE);
      LivePage page = LivePage.open(title);
      Showing showing = Showing.on(page, host, file, title);
      return new Watch(host, file, pool, seed, stacktrace, page, showing, folder);
    } catch (IOException e) {
      close(folder);
      throw new UserException(
          "divisi: the folder %s cannot be watched: %s".formatted(parent, e.getMessage()), e);
    }
  }

  /** Where the browser finds the page. */
  URI address() {
    return page.address();
  }

  /** Composes, and does so again at each save, until the thread is interrupted. */
  void run() {
    try {
      while (true) {
        compose();
        awaitSave();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Waits until a Java file in the folder has changed: a piece may use those beside it. */
  private void awaitSave() throws InterruptedException {
    boolean saved = false;
    while (true) {
      WatchKey key = saved ? folder.poll(QUIET, TimeUnit.MILLISECONDS) : folder.take();
      if (key == null) {
        return;
      }
      for (WatchEvent<?> event : key.pollEvents()) {
        saved |= event.context() == null || String.valueOf(event.context()).endsWith(".java");
      }
      boolean unused = key.reset();
    }
  }

  private void compose() throws InterruptedException {
    long start = System.nanoTime();
    try {
      PieceFile source = PieceFile.read(file);
      Compiler.Compiled compiled = Compiler.compile(source);
      if (composed != null && composed.isLike(compiled.loader())) {
        show(shown, null, null, start);
        return;
      }
      Score score = score(source, compiled);
      ScorePage next = ScorePage.of(score, source.name());
      show(next.json(), next, score, start);
      composed = compiled.loader();
    } catch (UserException e) {
      wrong(String.valueOf(e.getMessage()));
    } catch (RuntimeException | Error e) {
      // A fault of ours, in the server or the page: the next save may go well all the same.
      wrong(Divisi.bug(e));
    }
  }

  private void wrong(String text) throws InterruptedException {
    composed = null;
    if (showing.stop()) {
      // The score that LilyPond was at is shown again when it comes again.
      shown = "";
    }
    host.err().println(text);
    page.fault(text);
  }

  private Score score(PieceFile source, Compiler.Compiled compiled) throws UserException {
    Rerun rerun = new Rerun(file, seed, List.of());
    Performance performance =
        new Performance(host, source, compiled.loader(), stacktrace, null, rerun);
    return switch (PieceFinder.find(source, compiled.type())) {
      case Piece.Composition composition -> performance.compose(composition, pool, seed);
      case Piece.Program program ->
          throw new UserException(
              source.complaintAt(
                  "main(", "there is no score to watch: write Score compose(Pool pool)"));
    };
  }

  /** Shows what is new; what is not only takes back what was wrong. */
  private void show(String json, @Nullable ScorePage next, @Nullable Score score, long start)
      throws InterruptedException {
    Duration time = Writing.since(start);
    if (next != null && score != null && !json.equals(shown)) {
      host.out().println(file + ": composed in " + ProgressLine.time(time));
      showing.show(score, next);
    } else {
      page.fault(showing.complaint());
      host.out().println(file + ": the score is the same as before");
    }
    shown = json;
  }

  @Override
  public void close() {
    showing.close();
    page.close();
    close(folder);
  }

  private static void close(@Nullable WatchService folder) {
    try {
      if (folder != null) {
        folder.close();
      }
    } catch (IOException e) {
      // it watches no longer
    }
  }
}
