package org.divisi.parallel.process;

import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.divisi.parallel.Options;
import org.divisi.parallel.process.Loss.Doom;
import org.divisi.parallel.work.Failed;
import org.divisi.parallel.work.Run;
import org.divisi.parallel.work.Worker;
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
  private boolean unsound;
  private int fruitless;
  private volatile @Nullable Run at;

  /** What the process has been sent of the run that follows. */
  private @Nullable Exchange ahead;

  /** The process went when it was at the run that follows. */
  private @Nullable Loss loss;

  private volatile @Nullable Doom doom;
  private volatile boolean killed;
  private volatile StackTraceElement @Nullable [] stuck;
  private long turn;
  private long turnSince;
  private long beats;
  private volatile long beatsSince;
  private long lookedAt = System.nanoTime() - UNWATCHED;

  ProcessWorker(Processes kind) {
    this.kind = kind;
  }

  @Override
  public void work(Run run) {
    Loss lost = loss;
    loss = null;
    if (lost != null) {
      blame(run, lost);
      return;
    }
    if (ahead == null && run.job().cancelled() != null) {
      return;
    }
    begin(run);
    try {
      Exchange exchange = ahead == null ? sent(run, launched(run.job().options())) : ahead;
      ahead = null;
      if (run.job().cancelled() != null) {
        boolean unused = stop(run);
      }
      exchange.receive();
      if (run.position() > 0) {
        fruitless = 0;
      }
      unsound |= exchange.isUnsound();
      if (ahead == null && (unsound || isSpent(run.job().options()))) {
        close();
      }
    } catch (IOException e) {
      lost(run, e);
    } finally {
      end(run);
    }
  }

  @Override
  public boolean isBusy() {
    return at != null || ahead != null;
  }

  private synchronized void begin(Run run) {
    at = run;
    // the inputs' code may have left the flag, and it would close the socket
    boolean unused = Thread.interrupted();
  }

  private synchronized void end(Run run) {
    at = null;
    if (ahead == null) {
      doom = null;
      killed = false;
      stuck = null;
    }
    run.see(0, -1);
  }

  private Exchange sent(Run run, Launch to) throws IOException {
    Exchange exchange = new Exchange(kind, to, run, asker(run, to));
    items += exchange.send(lastTask);
    lastTask = Objects.requireNonNull(run.job().shipment()).number();
    return exchange;
  }

  private Exchange.Asker asker(Run run, Launch of) {
    return new Exchange.Asker() {
      @Override
      public void where(StackTraceElement[] frames) {
        stuck = frames;
      }

      @Override
      public void made() throws IOException {
        boolean isRecycled = run.job().options().recycle() > 0;
        Run next = isRecycled ? null : run.job().scheduler().ahead(run);
        if (next != null) {
          run.follow(next);
          ahead = sent(next, of);
        }
      }
    };
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
    Launch of = launch;
    boolean isWanted = run.job().cancelled() == null;
    if (isWanted) {
      // one that ended by itself meanwhile was not ended by us
      Loss now =
          of == null
              ? Loss.unborn(run, why)
              : Loss.of(of, killed ? doom : null, stuck, run.job().options());
      Run next = run.following();
      if (next != null && next.isAhead(now.index())) {
        loss = now;
      } else {
        blame(run, now);
      }
    }
    close();
  }

  /** Finds the item that a process went with; what ended before is run again without a word. */
  private void blame(Run run, Loss lost) {
    int index = lost.index();
    if (!run.isAhead(index)) {
      fruitless++;
      if (fruitless < FRUITLESS) {
        return;
      }
      index = run.index();
    }
    if (index > run.index() || (!lost.isTimeout() && run.job().mayRetry(index))) {
      run.isolate(index);
      return;
    }
    fruitless = 0;
    run.record(
        Failed.at(index, run.input(), lost.cause()),
        null,
        0,
        run.begun(),
        System.nanoTime() - run.begun());
  }

  @Override
  @SuppressWarnings("ReferenceEquality") // it is about this very run
  public synchronized boolean stop(Run run) {
    Launch of = launch;
    if (of != null && run == at && doom == null) {
      doom = new Doom(Doom.Cause.CANCEL, of.cell().turn(), System.nanoTime());
      send(of, Link.Kind.CANCEL);
    }
    return false;
  }

  @Override
  @SuppressWarnings("ReferenceEquality") // it is about this very run
  public boolean check(Run run, long now) {
    Launch of = launch;
    if (of == null || run != at) {
      return false;
    }
    Cell cell = of.cell();
    see(run, cell, now);
    Doom present = doom;
    if (present == null) {
      present = reason(run, cell, now);
      if (present != null) {
        doom = present;
        if (present.cause() == Doom.Cause.TIMEOUT) {
          send(of, Link.Kind.WHERE);
        }
      }
    } else if (isDue(present, cell, now)) {
      killed = true;
      of.destroy();
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
    if (present.cause() == Doom.Cause.TIMEOUT) {
      if (cell.turn() != present.turn() || cell.item() < 0) {
        doom = null;
        return false;
      }
      return stuck != null || now - present.since() > GRACE;
    }
    return now - present.since() >= (present.cause() == Doom.Cause.EXIT ? EXIT_GRACE : GRACE);
  }

  private static void send(Launch of, Link.Kind kind) {
    try {
      of.link().send(kind, new byte[0]);
    } catch (IOException e) {
      // who reads from it will see
    }
  }

  @Override
  public void close() {
    Launch of = launch;
    launch = null;
    launchedWith = null;
    lastTask = 0;
    items = 0;
    unsound = false;
    ahead = null;
    if (of != null) {
      of.destroy();
    }
  }
}
