package org.divisi.parallel;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Drives one worker process at a time; a new one is started when it is gone. */
final class ProcessWorker implements Worker {
  private static final int FRUITLESS = 3;
  private static final long GRACE = TimeUnit.MILLISECONDS.toNanos(300);

  /** Who has not looked for so long cannot tell whether the worker was silent meanwhile. */
  private static final long UNWATCHED = TimeUnit.SECONDS.toNanos(1);

  private static final long EXIT_GRACE = TimeUnit.SECONDS.toNanos(2);

  private final Processes kind;
  private volatile @Nullable Launch launch;
  private @Nullable Options launchedWith;
  private long lastTask;
  private int items;
  private int fruitless;
  private volatile @Nullable Doom doom;
  private volatile boolean killed;
  private volatile StackTraceElement @Nullable [] stuck;
  private long turn;
  private long turnSince;
  private long beats;
  private volatile long beatsSince;
  private long lookedAt = System.nanoTime() - UNWATCHED;

  /** Why the process is being ended by us; what was asked of it before, and when. */
  private record Doom(Cause cause, long turn, long since) {
    enum Cause {
      TIMEOUT,
      SILENCE,
      EXIT,
      CANCEL
    }
  }

  ProcessWorker(Processes kind) {
    this.kind = kind;
  }

  @Override
  public void work(Run run) {
    doom = null;
    killed = false;
    stuck = null;
    // the inputs' code may have left the flag, and it would close the socket
    boolean unused = Thread.interrupted();
    try {
      Launch at = launched(run.job().options());
      Exchange exchange = new Exchange(kind, at, run, frames -> stuck = frames);
      items += exchange.run(lastTask);
      lastTask = Objects.requireNonNull(run.job().shipment()).number();
      if (run.position() > 0) {
        fruitless = 0;
      }
      if (exchange.isUnsound() || isSpent(run.job().options())) {
        close();
      }
    } catch (IOException e) {
      lost(run, e);
    } finally {
      run.see(0, -1);
    }
  }

  private boolean isSpent(Options options) {
    return options.recycle() > 0 && items >= options.recycle();
  }

  private Launch launched(Options options) throws IOException {
    Launch present = launch;
    boolean fits =
        launchedWith != null
            && launchedWith.heap() == options.heap()
            && launchedWith.jvm().equals(options.jvm());
    if (present != null && present.isAlive() && fits) {
      return present;
    }
    close();
    present = Launch.of(kind, options);
    launchedWith = options;
    beatsSince = System.nanoTime();
    launch = present;
    return present;
  }

  /** The process is gone, or has never come. */
  private void lost(Run run, IOException why) {
    Launch at = launch;
    // one that ended by itself meanwhile was not ended by us
    Doom by = killed ? doom : null;
    if (run.job().cancelled() != null) {
      close();
      return;
    }
    int index = at == null ? run.index() : at.cell().item();
    String exit = at == null ? "" : at.exit();
    close();
    if (index < run.index() || index >= run.chunk().first() + run.chunk().count()) {
      fruitless++;
      if (fruitless < FRUITLESS) {
        return;
      }
      index = run.index();
    }
    if (index > run.index()) {
      run.isolate(index);
      return;
    }
    boolean isTimeout = by != null && by.cause == Doom.Cause.TIMEOUT;
    if (!isTimeout && run.job().mayRetry(index)) {
      run.isolate(index);
      return;
    }
    fruitless = 0;
    Throwable cause = isTimeout ? timeout(run) : death(at, by, exit, why, run.job().options());
    run.record(
        Failed.at(index, run.input(), cause),
        null,
        0,
        run.begun(),
        System.nanoTime() - run.begun());
  }

  private Throwable timeout(Run run) {
    StackTraceElement[] frames = stuck;
    return LocalWorker.timeout(
        run.job().options().timeout(), frames == null ? new StackTraceElement[0] : frames);
  }

  private static Throwable death(
      @Nullable Launch at, @Nullable Doom by, String exit, IOException why, Options options) {
    WorkerException death;
    if (at == null) {
      death =
          new WorkerException(
              "no worker process could be started: " + why.getMessage(), -1, List.of());
    } else if (by != null && by.cause == Doom.Cause.SILENCE) {
      String what =
          "the worker process showed no sign of life for %d s and was killed"
              .formatted(options.silence().toSeconds());
      death = new WorkerException(what, at.exitCode(), at.lastLines());
    } else if (by != null && by.cause == Doom.Cause.EXIT) {
      String what = "the worker process was told to exit, did not end, and was killed";
      death = new WorkerException(what, at.exitCode(), at.lastLines());
    } else {
      death =
          new WorkerException("the worker process died: " + exit, at.exitCode(), at.lastLines());
    }
    death.setStackTrace(new StackTraceElement[0]);
    return death;
  }

  @Override
  public boolean stop(Run run) {
    Launch at = launch;
    if (at != null && doom == null) {
      doom = new Doom(Doom.Cause.CANCEL, at.cell().turn(), System.nanoTime());
      send(at, Link.Kind.CANCEL);
    }
    return false;
  }

  @Override
  public boolean check(Run run, long now) {
    Launch at = launch;
    if (at == null) {
      return false;
    }
    Cell cell = at.cell();
    see(run, cell, now);
    Doom present = doom;
    if (present == null) {
      present = reason(run, cell, now);
      if (present != null) {
        doom = present;
        if (present.cause == Doom.Cause.TIMEOUT) {
          send(at, Link.Kind.WHERE);
        }
      }
    } else if (isDue(present, cell, now)) {
      killed = true;
      at.destroy();
    }
    return false;
  }

  private void see(Run run, Cell cell, long now) {
    if (cell.turn() != turn) {
      turn = cell.turn();
      turnSince = now;
    }
    if (cell.beats() != beats || now - lookedAt > UNWATCHED) {
      beats = cell.beats();
      beatsSince = now;
    }
    lookedAt = now;
    int index = cell.item();
    run.see(Math.max(0, index), index < 0 ? -1 : turnSince);
  }

  private @Nullable Doom reason(Run run, Cell cell, long now) {
    Options options = run.job().options();
    if (cell.isExiting()) {
      return new Doom(Doom.Cause.EXIT, turn, now);
    }
    if (now - beatsSince > options.silence().toNanos()) {
      return new Doom(Doom.Cause.SILENCE, turn, now - GRACE);
    }
    if (options.hasTimeout() && cell.item() >= 0 && now - turnSince > options.timeout().toNanos()) {
      return new Doom(Doom.Cause.TIMEOUT, turn, now);
    }
    return null;
  }

  /** Whether it is time to end the process; a time-out that came too late is forgotten. */
  private boolean isDue(Doom present, Cell cell, long now) {
    if (present.cause == Doom.Cause.TIMEOUT) {
      if (cell.turn() != present.turn || cell.item() < 0) {
        doom = null;
        return false;
      }
      return stuck != null || now - present.since > GRACE;
    }
    return now - present.since >= (present.cause == Doom.Cause.EXIT ? EXIT_GRACE : GRACE);
  }

  private static void send(Launch at, Link.Kind kind) {
    try {
      at.link().send(kind, new byte[0]);
    } catch (IOException e) {
      // who reads from it will see
    }
  }

  @Override
  public void close() {
    Launch at = launch;
    launch = null;
    launchedWith = null;
    lastTask = 0;
    items = 0;
    if (at != null) {
      at.destroy();
    }
  }
}
