package org.divisi.engrave;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * LilyPond at work in a process of its own, which ends with whoever started it. What it says goes
 * line by line to a listener.
 */
final class Child implements AutoCloseable {
  private static final int LONGEST_LINE = 1 << 14;

  /** Hears what LilyPond says, in a thread of its own. */
  interface Listener {
    /**
     * Hears a line.
     *
     * @param line a line without its end, or the start of one that is too long
     * @param more how many bytes of the line are left out
     */
    void hear(String line, long more);

    /** There will be no more lines. */
    default void end() {}
  }

  private final Process process;
  private final Thread hook;
  private final Thread reader;

  /** Starts a command in a folder, where what is temporary goes as well. */
  Child(List<String> command, Path folder, Listener listener) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectOutput(ProcessBuilder.Redirect.DISCARD);
    builder.environment().put("TMPDIR", folder.toString());
    process = builder.start();
    hook = new Thread(this::kill);
    try {
      Runtime.getRuntime().addShutdownHook(hook);
    } catch (IllegalStateException e) {
      kill();
      throw new IOException("the program is ending", e);
    }
    reader = Thread.ofPlatform().daemon().name("divisi-press").start(() -> read(listener));
  }

  /** Where the lines go that LilyPond reads. */
  OutputStream input() {
    return process.getOutputStream();
  }

  boolean isAlive() {
    return process.isAlive();
  }

  /** Whether it has ended within so many milliseconds. */
  boolean endsWithin(long milliseconds) throws InterruptedException {
    return process.waitFor(milliseconds, TimeUnit.MILLISECONDS);
  }

  /** Waits until all that it has said is heard; what it has started may hold the pipe open. */
  void hearOut() throws InterruptedException {
    reader.join(Duration.ofSeconds(2));
  }

  /** How it failed; empty if it did not, or has not ended. */
  String end() {
    if (process.isAlive()) {
      return "";
    }
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

  /** LilyPond first: if it outlived what it waits for, it would go on to the next sheet. */
  void kill() {
    List<ProcessHandle> started = process.descendants().toList();
    process.destroyForcibly();
    started.forEach(ProcessHandle::destroyForcibly);
  }

  @Override
  public void close() {
    kill();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // the program is ending, and the hook does its work
    }
  }

  private void read(Listener listener) {
    byte[] line = new byte[LONGEST_LINE];
    int length = 0;
    long more = 0;
    try (InputStream in = new BufferedInputStream(process.getErrorStream())) {
      for (int next = in.read(); next >= 0; next = in.read()) {
        if (next == '\n') {
          listener.hear(new String(line, 0, length, StandardCharsets.UTF_8), more);
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
    listener.hear(new String(line, 0, length, StandardCharsets.UTF_8), more);
    listener.end();
  }
}
