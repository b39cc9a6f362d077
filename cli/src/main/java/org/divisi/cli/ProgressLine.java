package org.divisi.cli;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import org.divisi.parallel.Listener;
import org.divisi.parallel.Progress;

/** One line on a terminal that says how far the work is, written over and over; else silent. */
final class ProgressLine implements Listener, AutoCloseable {
  /** From when on an item that still runs is worth a word. */
  private static final Duration LONG = Duration.ofSeconds(2);

  private static final String CLEAR = "\r\033[K";

  private final PrintStream err;
  private final boolean terminal;
  private final String work;
  private boolean shown;

  ProgressLine(Host host) {
    this(host, "composing");
  }

  /** A line about work of a name, such as {@code composing}. */
  ProgressLine(Host host, String work) {
    this.work = work;
    this.err = host.err();
    this.terminal = host.terminal();
  }

  @Override
  public void progress(Progress progress) {
    show(text(work, progress));
  }

  /** Shows a line in place of the one before. */
  synchronized void show(String line) {
    if (terminal) {
      err.print(CLEAR + line);
      err.flush();
      shown = true;
    }
  }

  /** Takes the line away. */
  synchronized void clear() {
    if (shown) {
      err.print(CLEAR);
      err.flush();
      shown = false;
    }
  }

  @Override
  public void close() {
    clear();
  }

  static String text(String work, Progress progress) {
    StringBuilder out = new StringBuilder(work).append(": ").append(progress.done());
    progress.total().ifPresent(total -> out.append('/').append(total));
    out.append(" items");
    if (progress.done() > 0) {
      out.append(String.format(Locale.ROOT, ", %.3g a second", progress.rate()));
    }
    progress
        .left()
        .filter(left -> !progress.over())
        .ifPresent(left -> out.append(", ").append(time(left)).append(" left"));
    progress
        .slowest()
        .filter(running -> running.since().compareTo(LONG) >= 0)
        .ifPresent(
            running ->
                out.append("; item ")
                    .append(running.index())
                    .append(" for ")
                    .append(time(running.since()))
                    .append(" now"));
    return out.toString();
  }

  /** A length of time as people say it, such as {@code 0.42 s} or {@code 3 min 5 s}. */
  static String time(Duration time) {
    long seconds = time.toSeconds();
    if (seconds < 60) {
      return String.format(Locale.ROOT, seconds < 10 ? "%.2f s" : "%.0f s", time.toNanos() / 1e9);
    }
    return seconds < 3600
        ? "%d min %d s".formatted(seconds / 60, seconds % 60)
        : "%d h %d min".formatted(seconds / 3600, seconds / 60 % 60);
  }
}
