package org.divisi.cli;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.divisi.parallel.Listener;
import org.divisi.parallel.Span;
import org.divisi.parallel.Summary;

/** What the maps of a run did, in three lines: how busy each worker was, and the longest items. */
final class Recap implements Listener {
  private static final int MOST_WORKERS = 8;
  private static final int LONGEST = 3;
  private static final Duration SHORT = Duration.ofMillis(100);

  private final Map<Integer, Duration> busy = new TreeMap<>();
  private List<Span> longest = List.of();
  private Duration elapsed = Duration.ZERO;
  private long items;
  private long failed;
  private int maps;

  @Override
  public synchronized void finished(Summary summary) {
    maps++;
    items += summary.done();
    failed += summary.failed();
    elapsed = elapsed.plus(summary.elapsed());
    summary.workers().forEach(share -> busy.merge(share.worker(), share.busy(), Duration::plus));
    List<Span> all = new ArrayList<>(longest);
    all.addAll(summary.longest());
    all.sort(Comparator.comparing(Span::length).reversed());
    longest = List.copyOf(all.subList(0, Math.min(LONGEST, all.size())));
  }

  /** The lines, for the pool of this name. */
  synchronized String text(String pool) {
    if (items == 0) {
      return "pool " + pool + " ran no item";
    }
    return "pool %s ran %s%s%s in %s%n  busy: %s%n  longest: %s"
        .formatted(
            pool,
            counted(items, "item"),
            failed == 0 ? "" : ", " + failed + " of which failed,",
            maps == 1 ? "" : " of " + counted(maps, "map"),
            time(elapsed),
            shares(),
            longest.stream()
                .map(item -> name(item) + " " + time(item.length()))
                .collect(Collectors.joining(", ")));
  }

  private String shares() {
    String shown =
        busy.entrySet().stream()
            .limit(MOST_WORKERS)
            .map(share -> worker(share.getKey()) + " " + percent(share.getValue(), 1))
            .collect(Collectors.joining(", "));
    int more = busy.size() - MOST_WORKERS;
    if (more <= 0) {
      return shown;
    }
    Duration rest = busy.values().stream().skip(MOST_WORKERS).reduce(Duration.ZERO, Duration::plus);
    return "%s, and %d more, on average %s".formatted(shown, more, percent(rest, more));
  }

  /** The share of all the time that so many workers were busy. */
  private String percent(Duration worked, int workers) {
    double share = worked.toNanos() / (double) Math.max(1, elapsed.toNanos()) / workers;
    return Math.round(100 * Math.min(1, share)) + "%";
  }

  private static String worker(int number) {
    return number < 0 ? "the caller" : "worker " + number;
  }

  /** As {@code --only} takes it. */
  private static String name(Span item) {
    return "item " + (item.map() == 0 ? "" : item.map() + ":") + item.index();
  }

  private static String counted(long count, String noun) {
    return count == 1 ? "1 " + noun : count + " " + noun + "s";
  }

  private static String time(Duration time) {
    return time.compareTo(SHORT) < 0
        ? String.format(Locale.ROOT, "%.2f ms", time.toNanos() / 1e6)
        : ProgressLine.time(time);
  }
}
