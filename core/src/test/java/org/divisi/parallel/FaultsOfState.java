package org.divisi.parallel;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Groups F, G and H: load, state, and the disk. */
final class FaultsOfState {
  static int counter;
  private static final ThreadLocal<Integer> LOCAL = new ThreadLocal<>();

  private FaultsOfState() {}

  static String flood(String kind) {
    PrintStream out = System.out;
    PrintStream err = System.err;
    Count count = new Count();
    PrintStream both = new PrintStream(count, true, StandardCharsets.UTF_8);
    System.setOut(both);
    System.setErr(both);
    try {
      List<Integer> unused = Shapes.shared(kind).map(Shapes.upTo(4), n -> n == 2 ? print(n) : n);
    } finally {
      System.setOut(out);
      System.setErr(err);
    }
    return count.all + " bytes, the last " + new String(count.last, StandardCharsets.ISO_8859_1);
  }

  /** Counts bytes, and keeps the last few. */
  private static final class Count extends OutputStream {
    private long all;
    private byte[] last = new byte[0];

    @Override
    public void write(int value) {
      write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
      all += length;
      byte[] joined = Arrays.copyOf(last, last.length + Math.min(length, 13));
      int some = joined.length - last.length;
      System.arraycopy(bytes, from + length - some, joined, last.length, some);
      last = Arrays.copyOfRange(joined, Math.max(0, joined.length - 13), joined.length);
    }
  }

  static int print(int n) {
    String block = String.valueOf(n).repeat(1 << 16);
    for (int i = 0; i < 100 * 16; i++) {
      System.out.print(block);
    }
    System.err.print("no newline");
    System.out.write(0xFF);
    System.out.flush();
    return n;
  }

  static String slowConsumer(String kind) {
    int[] drawn = new int[1];
    Iterable<Integer> inputs =
        () -> Stream.iterate(0, n -> n + 1).peek(n -> drawn[0] = n).iterator();
    Pool pool = Shapes.shared(kind).with(Options.defaults().withWindow(20, 1 << 20));
    int most = 0;
    try (Stream<Integer> results = pool.stream(inputs, n -> n)) {
      var iterator = results.iterator();
      for (int i = 0; i < 30; i++) {
        int at = iterator.next();
        FaultsOfCallers.sleep(5);
        most = Math.max(most, drawn[0] - at);
      }
    }
    return most <= 2 * 20 ? "never ahead by more than the window" : "ahead by " + most;
  }

  static String deep(String kind) {
    try (Pool pool = Pool.of(kind.replace(":2", ":1"))) {
      return ""
          + pool.map(
              Shapes.upTo(3),
              a -> pool.map(Shapes.upTo(3), b -> pool.map(Shapes.upTo(3), c -> a + b + c)));
    }
  }

  static int fibonacci(Pool pool, int n) {
    return n < 2
        ? n
        : pool.map(List.of(n - 1, n - 2), m -> fibonacci(pool, m)).stream().mapToInt(m -> m).sum();
  }

  static String thousand(String kind) {
    int pools = kind.startsWith("processes") ? 5 : 1000;
    int before = Thread.activeCount();
    for (int i = 0; i < pools; i++) {
      try (Pool pool = Pool.of(kind.replace(":2", ":1"))) {
        List<Integer> unused = pool.map(List.of(1, 2), n -> n);
      }
    }
    FaultsOfCallers.sleep(200);
    long children =
        ProcessHandle.current()
            .children()
            .filter(c -> c.info().command().orElse("").endsWith("java"))
            .count();
    int after = Thread.activeCount();
    return after > before + 20 || children > 30
        ? after - before + " threads and " + children + " processes left"
        : "nothing left";
  }

  static int leak() {
    int seen = LOCAL.get() == null ? 0 : 1;
    LOCAL.set(1);
    return seen;
  }

  /** All items on one new worker. */
  static String leaks(String kind) {
    LOCAL.remove();
    try (Pool pool = Pool.of(kind.replace(":2", ":1"))) {
      int seen = pool.map(Shapes.upTo(12), n -> leak()).stream().mapToInt(n -> n).sum();
      return "seen by the " + seen + " others of one worker, as in a loop";
    } finally {
      LOCAL.remove();
    }
  }

  static String mutate(String kind) {
    List<int[]> inputs = IntStream.range(0, 3).mapToObj(n -> new int[] {n}).toList();
    List<Integer> results = Shapes.shared(kind).map(inputs, array -> ++array[0]);
    return results
        + ", the inputs now "
        + inputs.stream().map(array -> "" + array[0]).collect(Collectors.joining(" "));
  }

  /** The folder for temporary files cannot be written to. */
  static String noFolder(String kind) {
    String before = System.setProperty("java.io.tmpdir", "missing/folder");
    try (Pool pool = Pool.of(kind)) {
      return Fault.outcome(() -> pool.map(Shapes.upTo(12), n -> n).size() + " results");
    } finally {
      String unused = System.setProperty("java.io.tmpdir", String.valueOf(before));
    }
  }

  static int count() {
    return ++counter;
  }

  static String defaults(String kind) {
    Pool pool = Shapes.shared(kind);
    List<String> seen =
        pool.with(Options.defaults().withChunk(12))
            .map(
                Shapes.upTo(12),
                n -> {
                  String before = Locale.getDefault() + " " + TimeZone.getDefault().getID();
                  if (kind.startsWith("threads")) {
                    return "same";
                  }
                  Locale.setDefault(Locale.forLanguageTag("nl-BE"));
                  TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
                  return before;
                });
    String here = Locale.getDefault() + " " + TimeZone.getDefault().getID();
    return seen.stream().allMatch(text -> text.equals(here) || text.equals("same"))
        ? "put back after each item"
        : seen.toString();
  }

  static List<Fault> all() {
    List<Fault> all = new ArrayList<>();
    String noDisk =
        "no row: of a pool nothing is on disk but a socket and a page of memory for each worker, "
            + "which no later run reads; there is no journal, cache or spill";
    all.add(
        new Fault(61, "1,000,000 tiny items", "20,000: joblib 0.8 s, PPE 1.9 s")
            .gives(
                "1000000 results",
                kind ->
                    Shapes.shared(kind).map(Shapes.upTo(1_000_000), n -> n).size() + " results"));
    all.add(
        new Fault(62, "one giant, many small", "not measured")
            .gives(
                "2000 results",
                kind ->
                    Shapes.shared(kind)
                            .map(
                                Shapes.upTo(2000),
                                n -> {
                                  if (n == 1000) {
                                    Thread.sleep(300);
                                  }
                                  return n;
                                })
                            .size()
                        + " results"));
    all.add(
        new Fault(63, "100 MB printed, no newline, invalid UTF-8", "all let it through")
            .gives("104857611 bytes, the last 22no newline\u00ff", FaultsOfState::flood));
    all.add(
        new Fault(64, "slow consumer", "magenta#889: memory exhausted")
            .gives("never ahead by more than the window", FaultsOfState::slowConsumer));
    all.add(
        new Fault(65, "pools within pools, one worker", "mp.Pool, Dask refuse; Julia hangs")
            .gives(
                "[[[0, 1, 2], [1, 2, 3], [2, 3, 4]], [[1, 2, 3], [2, 3, 4], [3, 4, 5]], [[2, 3, 4], [3, 4, 5], [4, 5, 6]]]",
                FaultsOfState::deep));
    all.add(
        new Fault(66, "items that map items that map", "as 65")
            .gives(
                "55",
                kind -> {
                  Pool pool = Shapes.shared(kind);
                  return "" + pool.map(List.of(10), n -> fibonacci(pool, n)).get(0);
                }));
    all.add(
        new Fault(67, "1,000 pools opened and closed (5 of processes)", "not measured")
            .gives("nothing left", FaultsOfState::thousand));
    all.add(
        new Fault(68, "many more workers than cores", "not measured")
            .gives("ST", "12 results", kind -> many("threads:64"))
            .gives("P", "12 results", kind -> many("processes:12")));
    all.add(
        new Fault(69, "a task changes its input", "seen by the caller with threads only")
            .gives("ST", "[1, 2, 3], the inputs now 1 2 3", FaultsOfState::mutate)
            .gives("P", "[1, 2, 3], the inputs now 0 1 2", FaultsOfState::mutate));
    all.add(
        new Fault(70, "static state that changes", "silently another in each process")
            .cannot("ST", "it is shared, as in any program")
            .gives(
                "TransferException: the task cannot run in a worker process: it reads the static field 'counter' of FaultsOfState, whi... (316 characters)",
                kind ->
                    Fault.twelve(kind, n -> n == 5 ? count() : n)
                        .replaceAll("whi.*", "whi... (316 characters)")));
    all.add(
        new Fault(71, "a generator of the caller's is captured", "PPE, mpire: 4 distinct of 8")
            .cannot("ST", "it is shared, as in any program")
            .gives(
                "12 results",
                kind -> {
                  Random random = new Random(1);
                  return Fault.twelve(kind, n -> random.nextInt());
                }));
    all.add(
        new Fault(72, "thread-locals seen by later items", "not measured")
            .gives("seen by the 11 others of one worker, as in a loop", FaultsOfState::leaks));
    all.add(
        new Fault(73, "a task changes locale and time zone", "not measured")
            .gives("put back after each item", FaultsOfState::defaults));
    all.add(
        new Fault(74, "default charset", "not measured")
            .gives(
                "the caller's",
                kind ->
                    Shapes.shared(kind)
                            .map(List.of(1), n -> Charset.defaultCharset().name())
                            .get(0)
                            .equals(Charset.defaultCharset().name())
                        ? "the caller's"
                        : "another"));
    List<String> disk =
        List.of(
            "disk full",
            "read-only cache (in processes: no folder for temporary files)",
            "truncated entry",
            "bit flip",
            "two processes write one key",
            "version change",
            "kill -9 during commit");
    for (int i = 0; i < disk.size(); i++) {
      Fault fault = new Fault(75 + i, disk.get(i), "not measured");
      all.add(
          i == 1
              ? fault
                  .cannot("ST", noDisk)
                  .gives(
                      "item 0: WorkerException: no worker process could be started: in missing/folder no private folder can be made: let java.io.tmpdir name another",
                      FaultsOfState::noFolder)
              : fault.cannot("STP", noDisk));
    }
    return all;
  }

  private static String many(String pool) {
    try (Pool many = Pool.of(pool)) {
      return many.with(Options.defaults().withChunk(1))
              .map(
                  Shapes.upTo(12),
                  n -> {
                    Thread.sleep(20);
                    return n;
                  })
              .size()
          + " results";
    }
  }
}
