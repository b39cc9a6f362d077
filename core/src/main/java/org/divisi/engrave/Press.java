package org.divisi.engrave;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
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

  /** What LilyPond is told of its own text: sheets of unknown hands are told nothing. */
  private static final String SCHEME = "press.scm";

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
   * What LilyPond is told beyond its settings, so that its files share a Ghostscript; where that
   * cannot be, they are made without.
   *
   * @param then Scheme that comes after it
   */
  static List<String> shared(Path folder, String then) throws IOException {
    try (InputStream scheme =
        Objects.requireNonNull(Press.class.getResourceAsStream(SCHEME), SCHEME)) {
      Files.copy(scheme, folder.resolve(SCHEME));
    }
    return List.of(
        "-e", "(false-if-exception (begin (primitive-load \"" + SCHEME + "\") " + then + " #t))");
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
    try (Child child = new Child(whole, folder, this::take)) {
      child.input().close();
      boolean late = false;
      while (!child.endsWithin(LOOK)) {
        if (!late && isLate()) {
          late = true;
          child.kill();
        }
      }
      child.hearOut();
      end = late ? late(timeout) : child.end();
    }
  }

  private boolean isLate() {
    return timeout.isPositive() && System.nanoTime() - since > timeout.toNanos();
  }

  /** What is said of a sheet that took too long. */
  static String late(Duration timeout) {
    return "still at it after %s, and ended"
        .formatted(timeout.toString().substring(2).toLowerCase(Locale.ROOT));
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
