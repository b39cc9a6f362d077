package org.divisi.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.divisi.cli.Ran.piece;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.divisi.parallel.Pool;
import org.divisi.studio.page.ScorePage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A piece that is watched while it is saved. */
abstract class Watched {
  static final long PATIENCE = 60;

  @TempDir Path folder = Path.of("");
  final ByteArrayOutputStream out = new ByteArrayOutputStream();
  final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final HttpClient client = HttpClient.newHttpClient();
  private final Pool pool = Pool.threads(2);

  @SuppressWarnings("NullAway.Init") // by watch
  Watch watch;

  @SuppressWarnings("NullAway.Init") // by watch
  private Thread watching;

  /** What the command finds around it. */
  abstract Map<String, String> environment();

  @BeforeEach
  void watch() throws Exception {
    Requirement.need("npm", ScorePage.isVerovioThere());
    Host host =
        new Host(
            InputStream.nullInputStream(),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false,
            environment());
    watch = Watch.open(host, save(4), pool, 0, false);
    watching = Thread.ofPlatform().start(watch::run);
    await(() -> said(out).contains("composed in"));
  }

  @AfterEach
  void end() throws InterruptedException {
    if (watching != null) {
      watching.interrupt();
      watching.join();
      watch.close();
    }
    client.close();
    pool.close();
  }

  Path save(int notes) {
    return save(
        "Score.of(pool.map(List.of(%d), n -> Staff.of(Leaves.repeatedNotes(n))))".formatted(notes));
  }

  /** As editors do: another file is moved over it. */
  Path save(String score) {
    String body = "Score compose(Pool pool) { return %s; }".formatted(score);
    try {
      Path fresh = Files.move(piece(folder, "Fresh.tmp", body), folder.resolve("Next.tmp"));
      return Files.move(fresh, folder.resolve("Duo.java"), StandardCopyOption.REPLACE_EXISTING);
    } catch (java.io.IOException e) {
      throw new AssertionError(e);
    }
  }

  static String said(ByteArrayOutputStream where) {
    return where.toString(StandardCharsets.UTF_8);
  }

  long composed() {
    return said(out).lines().filter(line -> line.contains("composed in")).count();
  }

  static void await(BooleanSupplier condition) throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE);
    while (!condition.getAsBoolean()) {
      assertThat(System.nanoTime()).as("it has not come about").isLessThan(end);
      Thread.sleep(1);
    }
  }

  String get(String path) throws Exception {
    URI address = watch.address().resolve(path);
    var answer = client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    return answer.statusCode() + " " + answer.body();
  }

  long sounds() {
    try {
      String json = get("shown");
      return Arrays.stream(json.split("\n")).filter(line -> line.startsWith("[")).count();
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  /** How many saves have come to the page. */
  abstract long shown();

  final void saveAndAwait(int save) throws InterruptedException {
    long before = shown();
    save(1 + save % 8 + (save % 2) * 8);
    await(() -> shown() > before);
  }

  /** Saves as often as {@code -Ddivisi.saves} says: what is held is the same before and after. */
  final void saveOften(int warm, int usual) throws InterruptedException {
    int saves = Integer.getInteger("divisi.saves", usual);
    for (int save = 0; save < warm; save++) {
      saveAndAwait(save);
    }
    Held before = Held.now();
    long[] taken = new long[saves];
    for (int save = 0; save < saves; save++) {
      long start = System.nanoTime();
      saveAndAwait(warm + save);
      taken[save] = System.nanoTime() - start;
    }
    Held after = Held.now();
    String seen = before + ", after " + saves + " saves " + after;
    if (saves > usual) {
      Arrays.sort(taken);
      System.out.printf(
          "%s; a save took %d ms (median), %d ms at most%n",
          seen,
          TimeUnit.NANOSECONDS.toMillis(taken[saves / 2]),
          TimeUnit.NANOSECONDS.toMillis(taken[saves - 1]));
    }
    assertThat(after.threads).as("threads: " + seen).isLessThan(before.threads + 4);
    assertThat(after.files).as("files: " + seen).isLessThan(before.files + 6);
    assertThat(after.classes).as("classes: " + seen).isLessThan(before.classes + 30);
    assertThat(after.heap).as("memory: " + seen).isLessThan(before.heap + 20_000_000);
    assertThat(after.temporary).as("folders: " + seen).isLessThan(before.temporary + 3);
  }

  /** What this process holds: in memory after a collection, in bytes. */
  private record Held(int threads, long files, int classes, long heap, long temporary) {
    static Held now() throws InterruptedException {
      long heap = living();
      long files =
          ManagementFactory.getOperatingSystemMXBean()
                  instanceof com.sun.management.UnixOperatingSystemMXBean unix
              ? unix.getOpenFileDescriptorCount()
              : 0;
      return new Held(
          ManagementFactory.getThreadMXBean().getThreadCount(),
          files,
          ManagementFactory.getClassLoadingMXBean().getLoadedClassCount(),
          heap,
          inTemporaryFolder());
    }

    /** The compiler's archives are only gone when they were finalized: until it grows no less. */
    private static long living() throws InterruptedException {
      long least = Long.MAX_VALUE;
      while (true) {
        System.gc();
        long heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        if (heap > least - 1_000_000) {
          return Math.min(heap, least);
        }
        least = heap;
        Thread.sleep(200);
      }
    }

    private static long inTemporaryFolder() {
      try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
        return files.filter(file -> file.getFileName().toString().startsWith("divisi")).count();
      } catch (java.io.IOException e) {
        throw new AssertionError(e);
      }
    }
  }
}
