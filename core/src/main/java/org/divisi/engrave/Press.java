package org.divisi.engrave;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One LilyPond process with several sheets to engrave, one after the other, called 0.ly, 1.ly and
 * so on in a folder. It says which one it begins, and by that it is known which it has ended, and
 * which it died of.
 */
final class Press {
  private static final Pattern BEGINS = Pattern.compile("Processing `(\\d{1,9})\\.ly'.*");

  /** What it says at the end of all, which is about no sheet. */
  private static final Pattern VERDICT =
      Pattern.compile(
          "fatal error: failed files: .*|Success: compilation successfully completed\\s*");

  private static final int LONGEST_LINE = 1 << 14;
  private static final long LOOK = 20;

  private final List<String> command;
  private final Path folder;
  private final Duration timeout;
  private final Transcript opening = new Transcript();
  private final List<Transcript> said = new ArrayList<>();
  private volatile long since = System.nanoTime();

  /** Why LilyPond was ended, or how it ended by itself; empty if that was well. */
  private String end = "";

  /**
   * @param command LilyPond with all it is told, but for the files
   * @param timeout how long one sheet may take, and the start; zero for as long as it likes
   */
  Press(List<String> command, Path folder, Duration timeout) {
    this.command = command;
    this.folder = folder;
    this.timeout = timeout;
  }

  /**
   * Engraves so many sheets, as far as LilyPond comes.
   *
   * @throws IOException if LilyPond cannot be run
   * @throws InterruptedException if the thread is told to end; then LilyPond has ended
   */
  void run(int sheets) throws IOException, InterruptedException {
    List<String> whole = new ArrayList<>(command);
    for (int sheet = 0; sheet < sheets; sheet++) {
      whole.add(sheet + ".ly");
    }
    Process process =
        new ProcessBuilder(whole)
            .directory(folder.toFile())
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectInput(ProcessBuilder.Redirect.from(emptyFile().toFile()))
            .start();
    Thread hook = new Thread(() -> kill(process));
    Runtime.getRuntime().addShutdownHook(hook);
    Thread reader = Thread.ofPlatform().daemon().name("divisi-press").start(() -> read(process));
    try {
      boolean late = false;
      while (!process.waitFor(LOOK, TimeUnit.MILLISECONDS)) {
        if (!late && isLate()) {
          late = true;
          kill(process);
        }
      }
      // What LilyPond has started may hold its end of the pipe open.
      reader.join(Duration.ofSeconds(2));
      end = late ? "still at it after %s, and ended".formatted(inWords(timeout)) : end(process);
    } finally {
      kill(process);
      unhook(hook);
    }
  }

  private Path emptyFile() throws IOException {
    Path file = folder.resolve("nothing");
    return Files.exists(file) ? file : Files.createFile(file);
  }

  private boolean isLate() {
    return timeout.isPositive() && System.nanoTime() - since > timeout.toNanos();
  }

  private static String end(Process process) {
    int exit = process.exitValue();
    // LilyPond ends with 1 whenever a file of several has an error.
    return switch (exit) {
      case 0, 1 -> "";
      default ->
          exit > 128
              ? "killed by signal %d%s".formatted(exit - 128, exit == 137 ? outOfMemory() : "")
              : "ended with exit code " + exit;
    };
  }

  private static String outOfMemory() {
    return ", as it is done where memory runs out";
  }

  static String inWords(Duration time) {
    return time.toString().substring(2).toLowerCase(java.util.Locale.ROOT);
  }

  /** LilyPond first: if it outlived what it waits for, it would go on to the next sheet. */
  private static void kill(Process process) {
    List<ProcessHandle> started = process.descendants().toList();
    process.destroyForcibly();
    started.forEach(ProcessHandle::destroyForcibly);
  }

  private static void unhook(Thread hook) {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // the program is ending, and the hook does its work
    }
  }

  private void read(Process process) {
    byte[] line = new byte[LONGEST_LINE];
    int length = 0;
    long more = 0;
    try (InputStream in = new BufferedInputStream(process.getErrorStream())) {
      for (int next = in.read(); next >= 0; next = in.read()) {
        if (next == '\n') {
          take(new String(line, 0, length, StandardCharsets.UTF_8), more);
          length = 0;
          more = 0;
        } else if (length < LONGEST_LINE) {
          line[length++] = (byte) next;
        } else {
          more++;
        }
      }
    } catch (IOException e) {
      // it was ended
    }
    take(new String(line, 0, length, StandardCharsets.UTF_8), more);
  }

  private synchronized void take(String line, long more) {
    Matcher begins = BEGINS.matcher(line);
    if (begins.matches() && Integer.parseInt(begins.group(1)) == said.size()) {
      said.add(new Transcript());
      since = System.nanoTime();
    } else if (!VERDICT.matcher(line).matches()) {
      Transcript at = said.isEmpty() ? opening : said.getLast();
      at.add(line.stripTrailing());
      at.drop(more);
    }
  }

  /** How many sheets LilyPond has begun; of these it may not have ended the last. */
  synchronized int begun() {
    return said.size();
  }

  /** What it said at a sheet. */
  synchronized Transcript said(int sheet) {
    return said.get(sheet);
  }

  /** What it said before the first sheet. */
  synchronized Transcript opening() {
    return opening;
  }

  /** How the process failed; empty if it did not. */
  String end() {
    return end;
  }
}
