package org.divisi.engrave;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * One LilyPond process that has begun and waits for sheets, one after the other. It says when it is
 * ready for the next, and by that it is known that it has ended one. Not every LilyPond lets itself
 * be used so: whether this one does is seen from what it says first.
 */
final class WarmPress implements AutoCloseable {
  private static final String READY = "divisi: ready";

  private final Child child;
  private final Path folder;
  private Transcript said = new Transcript();
  private int ready;
  private int sheets;
  private boolean ended;

  private WarmPress(Engraver engraver, Path folder) throws IOException {
    this.folder = folder;
    List<String> command = new ArrayList<>(engraver.command());
    command.addAll(Press.shared(folder, "(divisi-serve)"));
    // LilyPond comes to this file only if it does not serve.
    command.add("none.ly");
    child =
        new Child(
            command,
            folder,
            new Child.Listener() {
              @Override
              public void hear(String line, long more) {
                WarmPress.this.hear(line, more);
              }

              @Override
              public void end() {
                WarmPress.this.end();
              }
            });
  }

  /** Starts LilyPond, and does not wait for it. */
  static WarmPress start(Engraver engraver, Path folder) throws IOException {
    return new WarmPress(engraver, folder);
  }

  private synchronized void hear(String line, long more) {
    if (line.strip().equals(READY)) {
      ready++;
      notifyAll();
    } else if (!line.startsWith("Processing `")) {
      said.add(line.stripTrailing());
      said.drop(more);
    }
  }

  private synchronized void end() {
    ended = true;
    notifyAll();
  }

  /** Whether it can be given a sheet; waits until that is known. */
  boolean isReady(Duration timeout) throws InterruptedException {
    return await(1, timeout);
  }

  /** Whether LilyPond has ended. */
  synchronized boolean hasEnded() {
    return ended;
  }

  /** How many sheets it was given. */
  int sheets() {
    return sheets;
  }

  /** Where it works. */
  Path folder() {
    return folder;
  }

  /**
   * Engraves a text, as {@code 0.ly}, {@code 1.ly} and so on by how many there were before.
   *
   * @return how LilyPond failed; empty if it is there for the next
   */
  String engrave(String text, Duration timeout) throws IOException, InterruptedException {
    String name = sheets + ".ly";
    Files.writeString(folder.resolve(name), text);
    synchronized (this) {
      said = new Transcript();
    }
    sheets++;
    boolean done;
    try {
      OutputStream input = child.input();
      input.write((name + "\n").getBytes(StandardCharsets.UTF_8));
      input.flush();
      done = await(sheets + 1, timeout);
    } catch (IOException e) {
      // it has ended, and how is known in a moment
      done = await(sheets + 1, timeout);
    }
    if (done) {
      return "";
    }
    boolean late = child.isAlive() && !child.endsWithin(timeout.isZero() ? Long.MAX_VALUE : 0);
    child.kill();
    if (late) {
      return Press.late(timeout);
    }
    String end = child.end();
    return end.isEmpty() ? "ending before its time" : end;
  }

  /** What LilyPond said since it was given the last sheet. */
  synchronized Transcript said() {
    return said;
  }

  /** Waits until it is ready for so many sheets in all; false if it ends, or takes too long. */
  private synchronized boolean await(int times, Duration timeout) throws InterruptedException {
    long deadline = System.nanoTime() + timeout.toNanos();
    while (ready < times && !ended) {
      if (timeout.isZero()) {
        wait();
      } else {
        long left = (deadline - System.nanoTime()) / 1_000_000;
        if (left <= 0) {
          return false;
        }
        wait(left);
      }
    }
    return ready >= times;
  }

  @Override
  public void close() {
    child.close();
  }
}
