package org.divisi.parallel.work;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import org.divisi.parallel.Listener;
import org.divisi.parallel.Options;
import org.divisi.parallel.Progress;
import org.divisi.parallel.Span;
import org.divisi.parallel.Summary;
import org.divisi.parallel.ship.Rendering;
import org.jspecify.annotations.Nullable;

/** Counts what a map has done, and tells its listener. */
public final class Tally {
  private static final int LONGEST = 5;

  private final int map;
  private final Listener listener;
  private final boolean listening;
  private final boolean inputs;
  private final OptionalLong total;
  private final long began = System.nanoTime();
  private final LongAdder failed = new LongAdder();
  private final ConcurrentHashMap<Integer, Busy> workers = new ConcurrentHashMap<>();
  private final List<Span> longest = new ArrayList<>();
  private volatile long longEnough = -1;
  private boolean finished;

  private record Busy(LongAdder items, LongAdder nanos) {}

  @SuppressWarnings("ReferenceEquality") // the default listener is one object
  Tally(int map, Options options, OptionalLong total) {
    this.map = map;
    this.listener = options.listener();
    this.listening = listener != Options.defaults().listener();
    this.inputs = listening && hearsInputs(listener);
    this.total = total;
  }

  /** A listener's own faults are not the map's. */
  private static boolean hearsInputs(Listener listener) {
    try {
      return listener.hearsInputs();
    } catch (Throwable e) {
      return false;
    }
  }

  boolean isListening() {
    return listening;
  }

  /** A short text of what the item has that a run is at; empty where nobody asks for it. */
  String input(Run run) {
    return inputs ? Rendering.of(run.input()) : "";
  }

  void ended(Run run, String input, long start, long nanos, boolean fails) {
    Busy busy = workers.get(run.number());
    if (busy == null) {
      busy = workers.computeIfAbsent(run.number(), n -> new Busy(new LongAdder(), new LongAdder()));
    }
    busy.items.increment();
    busy.nanos.add(nanos);
    if (fails) {
      failed.increment();
    }
    if (listening || nanos > longEnough) {
      Span span = span(run, input, start, nanos, fails);
      remember(span);
      tell(() -> listener.ended(span));
    }
    ItemEvent.commit(run, start, nanos, fails);
  }

  private Span span(Run run, String input, long start, long nanos, boolean fails) {
    return new Span(
        map,
        run.index(),
        run.number(),
        Duration.ofNanos(start - began),
        Duration.ofNanos(nanos),
        fails,
        input);
  }

  private void remember(Span span) {
    synchronized (longest) {
      longest.add(span);
      longest.sort(Comparator.comparing(Span::length).reversed().thenComparingInt(Span::index));
      if (longest.size() > LONGEST) {
        longest.remove(LONGEST);
        longEnough = longest.get(LONGEST - 1).length().toNanos();
      }
    }
  }

  /** How far the map has come; the runs are those going on now. */
  public Progress progress(List<Run> runs, boolean over) {
    long now = System.nanoTime();
    Run first = null;
    for (Run run : runs) {
      if (run.started() != -1 && (first == null || run.started() < first.started())) {
        first = run;
      }
    }
    return new Progress(
        map,
        workers.values().stream().mapToLong(busy -> busy.items.sum()).sum(),
        failed.sum(),
        total,
        Duration.ofNanos(now - began),
        Optional.ofNullable(first).map(run -> running(run, now)),
        over);
  }

  private static Progress.Running running(Run run, long now) {
    long started = run.started();
    Duration since = started == -1 ? Duration.ZERO : Duration.ofNanos(now - started);
    return new Progress.Running(run.running(), run.number(), since);
  }

  void tellProgress(List<Run> runs) {
    if (listening) {
      Progress progress = progress(runs, false);
      tell(() -> listener.progress(progress));
    }
  }

  /** Tells the listener that all is over: once. */
  public void tellFinished() {
    if (listening) {
      tell(
          () -> {
            if (!finished) {
              finished = true;
              Progress last = progress(List.of(), true);
              listener.progress(last);
              listener.finished(summary(last));
            }
          });
    }
  }

  private Summary summary(Progress last) {
    List<Summary.Share> shares =
        workers.entrySet().stream()
            .sorted(java.util.Map.Entry.comparingByKey())
            .map(entry -> share(entry.getKey(), entry.getValue()))
            .toList();
    synchronized (longest) {
      return new Summary(map, last.done(), last.failed(), last.elapsed(), shares, longest);
    }
  }

  private static Summary.Share share(int worker, Busy busy) {
    return new Summary.Share(worker, busy.items.sum(), Duration.ofNanos(busy.nanos.sum()));
  }

  private synchronized void tell(@Nullable Runnable message) {
    if (listening && message != null) {
      try {
        message.run();
      } catch (Throwable e) {
        // a listener looks on: its own faults are not the map's
      }
    }
  }
}
