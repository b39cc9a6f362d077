package org.divisi.parallel;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.condition.OS;

/** Group E: what the caller, the inputs and the consumer may do. */
final class FaultsOfCallers {
  private FaultsOfCallers() {}

  static Iterable<Integer> endless() {
    return () -> Stream.iterate(0, n -> n + 1).iterator();
  }

  static String throwingInputs(String kind) {
    Iterable<Integer> inputs =
        () ->
            Stream.iterate(0, n -> n + 1)
                .peek(
                    n -> {
                      if (n == 5) {
                        throw new IllegalStateException("no more");
                      }
                    })
                .iterator();
    return Fault.outcome(() -> Shapes.shared(kind).map(inputs, n -> n).toString());
  }

  static String blockingInputs(String kind) {
    if (kind.equals("sequential")) {
      return "first results, then cancelled";
    }
    Iterable<Integer> inputs =
        () ->
            Stream.iterate(0, n -> n + 1)
                .peek(
                    n -> {
                      if (n == 5) {
                        sleep(30_000);
                      }
                    })
                .iterator();
    try (Pool pool = Pool.of(kind)) {
      Batch<Integer> batch = pool.with(Options.defaults().withChunk(1)).mapAsync(inputs, n -> n);
      List<Integer> first = batch.stream().limit(5).toList();
      batch.cancel();
      String end = Fault.outcome(() -> batch.get().toString());
      return first.equals(Shapes.upTo(5)) && end.startsWith("CancellationException")
          ? "first results, then cancelled"
          : first + end;
    }
  }

  static void sleep(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  static String abandoned(String kind) {
    Pool pool = Shapes.shared(kind);
    Stream<Integer> stream = pool.stream(endless(), n -> n);
    List<Integer> first = stream.limit(3).toList();
    String after = Fault.twelve(kind, n -> n);
    stream.close();
    return first + ", then " + after;
  }

  static String throwingConsumer(String kind) {
    Pool pool = Shapes.shared(kind);
    String thrown =
        Fault.outcome(
            () -> {
              try (Stream<Integer> stream = pool.stream(endless(), n -> n)) {
                stream.forEach(n -> FaultsOfCallers.refuse(n));
              }
              return "";
            });
    return thrown + ", then " + Fault.twelve(kind, n -> n);
  }

  static void refuse(int n) {
    if (n == 3) {
      throw new IllegalStateException("consumer");
    }
  }

  /** A command that heeds Ctrl-C also where this process was told to ignore it, as by {@code &}. */
  private static List<String> interruptible(String... command) {
    boolean anew = OS.LINUX.isCurrentOs();
    return Stream.concat(
            anew ? Stream.of("env", "--default-signal=INT") : Stream.of(), Stream.of(command))
        .toList();
  }

  static String ending(String signal) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("divisi-fault");
    Process parent =
        new ProcessBuilder(
                interruptible(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Djava.io.tmpdir=" + folder,
                    "-cp",
                    System.getProperty("java.class.path"),
                    FaultParent.class.getName(),
                    folder.toString()))
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("printed").toFile())
            .start();
    try {
      if (!until(30, () -> count(folder, "worker-") == 2)) {
        return "never began: " + Files.readString(folder.resolve("printed"));
      }
      List<ProcessHandle> workers = parent.descendants().toList();
      int unused = new ProcessBuilder("kill", "-" + signal, "" + parent.pid()).start().waitFor();
      long killed = System.nanoTime();
      boolean ended = parent.waitFor(1, TimeUnit.SECONDS);
      String took = since(killed);
      boolean gone = until(2, () -> areGone(workers));
      System.out.printf(
          "# SIG%s: the parent ended after %s, its workers after %s%n",
          signal, took, since(killed));
      boolean clean = until(2, () -> count(folder, "divisi") == 0);
      String printed = Files.readString(folder.resolve("printed"));
      return (ended ? "ended" : "did not end")
          + (gone ? ", workers gone" : ", workers alive")
          + (clean ? ", no files left" : ", files left")
          + (printed.isEmpty() ? "" : ", printed " + printed);
    } finally {
      parent.descendants().forEach(ProcessHandle::destroyForcibly);
      parent.destroyForcibly();
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          boolean unusedToo = Files.deleteIfExists(file);
        }
      }
    }
  }

  static String since(long nanos) {
    return (System.nanoTime() - nanos) / 1_000_000 + " ms";
  }

  private static boolean areGone(List<ProcessHandle> workers) throws IOException {
    for (ProcessHandle worker : workers) {
      if (!isGone(worker)) {
        return false;
      }
    }
    return true;
  }

  /** Ended, even if the process that adopted it has not taken note yet. */
  private static boolean isGone(ProcessHandle process) throws IOException {
    if (!process.isAlive()) {
      return true;
    }
    Path stat = Path.of("/proc", "" + process.pid(), "stat");
    try {
      return Files.exists(stat) && Files.readString(stat).contains(") Z ");
    } catch (NoSuchFileException e) {
      return true;
    }
  }

  private interface Condition {
    boolean holds() throws IOException;
  }

  private static boolean until(int seconds, Condition condition)
      throws IOException, InterruptedException {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
    while (!condition.holds()) {
      if (System.nanoTime() > deadline) {
        return false;
      }
      Thread.sleep(2);
    }
    return true;
  }

  private static long count(Path folder, String start) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.getFileName().toString().startsWith(start)).count();
    }
  }

  static String closing(String kind) {
    Pool pool = Pool.of(kind);
    Batch<Integer> batch =
        pool.mapAsync(
            Shapes.upTo(12),
            n -> {
              Thread.sleep(5_000);
              return n;
            });
    CompletableFuture<Void> close =
        CompletableFuture.runAsync(
            () -> {
              sleep(100);
              pool.close();
            });
    String outcome =
        kind.equals("sequential") ? closed(close, batch) : Fault.outcome(() -> "" + batch.get());
    close.join();
    return outcome;
  }

  private static String closed(CompletableFuture<Void> close, Batch<Integer> batch) {
    close.join();
    return Fault.outcome(() -> "" + batch.get());
  }

  @SuppressWarnings("try") // that is the fault
  static String closedByTask(String kind) {
    try (Pool pool = Pool.of(kind)) {
      return Fault.outcome(
          () ->
              pool.map(
                          Shapes.upTo(12),
                          n -> {
                            if (n == 5) {
                              pool.close();
                            }
                            return n;
                          })
                      .size()
                  + " results");
    }
  }

  static String shared(String kind) {
    Pool pool = Shapes.shared(kind);
    List<CompletableFuture<List<Integer>>> maps = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      int factor = i;
      maps.add(CompletableFuture.supplyAsync(() -> pool.map(Shapes.upTo(200), n -> n * factor)));
    }
    for (int i = 0; i < 4; i++) {
      if (maps.get(i).join().get(199) != 199 * i) {
        return "mixed up";
      }
    }
    return "each its own results";
  }

  /** Items so slow that each result comes by itself: the listener maps in the middle of a run. */
  static String fromListener(String kind) {
    Pool pool = Shapes.shared(kind);
    List<Integer> seen = Collections.synchronizedList(new ArrayList<>());
    Listener listener =
        new Listener() {
          @Override
          public void ended(Span span) {
            seen.addAll(pool.map(List.of(span.index()), n -> n));
          }
        };
    List<Integer> results =
        pool.with(Options.defaults().withListener(listener).withChunk(4))
            .map(
                Shapes.upTo(12),
                n -> {
                  Thread.sleep(3);
                  return n;
                });
    return results.size() + " results, " + seen.size() + " more";
  }

  static List<Fault> all() {
    String alone = "no processes";
    return List.of(
        new Fault(47, "inputs throw at the sixth", "all tell")
            .gives("item 5: IllegalStateException: no more", FaultsOfCallers::throwingInputs),
        new Fault(48, "inputs block", "not measured")
            .cannot("S", "the caller itself draws the inputs")
            .gives("first results, then cancelled", FaultsOfCallers::blockingInputs),
        new Fault(49, "endless inputs, five are taken", "mp.Pool, PPE never begin")
            .gives(
                "[0, 1, 2, 3, 4]",
                kind -> Shapes.shared(kind).take(5, endless(), n -> n, n -> true).toString()),
        new Fault(50, "the consumer walks off", "not measured")
            .gives("[0, 1, 2], then 12 results", FaultsOfCallers::abandoned),
        new Fault(51, "the consumer throws", "not measured")
            .gives(
                "IllegalStateException: consumer, then 12 results",
                FaultsOfCallers::throwingConsumer),
        new Fault(52, "Ctrl-C", "PPE, loky, pebble go on for more than 12 s")
            .cannot("ST", alone)
            .gives("ended, workers gone, no files left", kind -> ending("INT")),
        new Fault(53, "SIGTERM", "not measured")
            .cannot("ST", alone)
            .gives("ended, workers gone, no files left", kind -> ending("TERM")),
        new Fault(54, "kill -9 of the parent", "PPE, mpire leave 2 processes, joblib 4, after 30 s")
            .cannot("ST", alone)
            .gives("ended, workers gone, no files left", kind -> ending("KILL")),
        new Fault(55, "use after close", "all tell")
            .gives(
                "IllegalStateException: the pool is closed: open another, or close it later",
                kind -> {
                  Pool pool = Pool.of(kind);
                  pool.close();
                  return Fault.outcome(() -> pool.map(List.of(1), n -> n).toString());
                }),
        new Fault(56, "close while a batch runs", "not measured")
            .gives("CancellationException: the pool was closed", FaultsOfCallers::closing),
        new Fault(57, "close twice", "not measured")
            .gives(
                "closed",
                kind -> {
                  Pool pool = Pool.of(kind);
                  pool.close();
                  pool.close();
                  return "closed";
                }),
        new Fault(58, "a task closes its pool", "not measured")
            .gives(
                "ST", "CancellationException: the pool was closed", FaultsOfCallers::closedByTask)
            .gives("P", "12 results", FaultsOfCallers::closedByTask),
        new Fault(59, "four threads share a pool", "not measured")
            .gives("each its own results", FaultsOfCallers::shared),
        new Fault(60, "a listener uses the pool", "not measured")
            .gives("12 results, 12 more", FaultsOfCallers::fromListener));
  }
}
