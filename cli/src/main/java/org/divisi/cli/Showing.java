package org.divisi.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.divisi.engrave.Engraver;
import org.divisi.engrave.EngravingException;
import org.divisi.engrave.FileKind;
import org.divisi.engrave.Message;
import org.divisi.engrave.WarmEngraver;
import org.divisi.score.Score;
import org.divisi.studio.page.LivePage;
import org.divisi.studio.page.ScorePage;
import org.jspecify.annotations.Nullable;

/**
 * Shows one score after the other: as LilyPond draws it, where LilyPond is, which has begun and
 * waits; as the browser engraves it, where there is none, where it finds an error, and for as long
 * as it is not done.
 */
final class Showing implements AutoCloseable {
  /** A page that comes so soon need not be shown in another way before. */
  private static final Duration SOON = Duration.ofMillis(700);

  private final LivePage page;
  private final Host host;
  private final Path file;
  private final String title;
  private final @Nullable WarmEngraver lilypond;
  private final ExecutorService hand =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("divisi-page").factory());

  /** The score at which LilyPond is, as a number; what comes of an older one is not shown. */
  private int latest;

  private boolean drawn;
  private String complaint = "";
  private @Nullable Future<?> drawing;

  private Showing(
      LivePage page, Host host, Path file, String title, @Nullable WarmEngraver lilypond) {
    this.page = page;
    this.host = host;
    this.file = file;
    this.title = title;
    this.lilypond = lilypond;
  }

  /** Shows scores of a piece on a page; LilyPond begins at once. */
  static Showing on(LivePage page, Host host, Path file, String title) {
    return new Showing(page, host, file, title, lilypond(host));
  }

  private static @Nullable WarmEngraver lilypond(Host host) {
    try {
      return Engraver.find(host.environment()).withKinds(FileKind.SVG).warm();
    } catch (EngravingException e) {
      return null;
    }
  }

  /**
   * Shows a score in place of the one before; at which LilyPond stops, if it is not done.
   *
   * @param browsers the page that the browser engraves
   */
  void show(Score score, ScorePage browsers) throws InterruptedException {
    boolean unused = stop();
    if (lilypond == null) {
      page.show(browsers);
      return;
    }
    WarmEngraver with = lilypond;
    int number = begin();
    Future<?> now = hand.submit(() -> draw(score, browsers, with, number));
    drawing = now;
    try {
      now.get(SOON.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      meanwhile(browsers);
    } catch (ExecutionException e) {
      throw new IllegalStateException("a page cannot be shown", e.getCause());
    }
  }

  private synchronized int begin() {
    complaint = "";
    drawn = false;
    return ++latest;
  }

  /**
   * What LilyPond is at is not wanted any more. If it is not done soon, it is ended: to begin anew
   * takes it longer than a small page. Whether it was at something.
   */
  boolean stop() throws InterruptedException {
    Future<?> now = drawing;
    if (now == null || now.isDone()) {
      return false;
    }
    synchronized (this) {
      latest++;
    }
    try {
      now.get(SOON.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException | ExecutionException e) {
      now.cancel(true);
    }
    return true;
  }

  private synchronized void meanwhile(ScorePage browsers) {
    if (!drawn) {
      page.show(browsers);
    }
  }

  private void draw(Score score, ScorePage browsers, WarmEngraver with, int number) {
    long start = System.nanoTime();
    try {
      ScorePage next = ScorePage.engraved(score, title, with);
      String engraved = "engraved in " + ProgressLine.time(Writing.since(start));
      settle(number, next, "", file + ": " + engraved);
    } catch (RuntimeException e) {
      String why = e instanceof EngravingException ? "divisi: " + e.getMessage() : Divisi.bug(e);
      settle(number, browsers, why, "");
    }
  }

  private synchronized void settle(int number, ScorePage next, String why, String done) {
    if (number == latest) {
      drawn = true;
      complaint = why;
      page.show(next, why);
      if (why.isEmpty()) {
        next.messages().forEach(this::warn);
        host.out().println(done);
      } else {
        host.err().println(why);
      }
    }
  }

  /** The text that LilyPond engraved is in no file: so its place in the score is said. */
  private void warn(Message message) {
    String what = message.text().lines().findFirst().orElse("");
    host.err()
        .println(new Message(message.severity(), file.toString(), 0, 0, message.where(), what));
  }

  /** What LilyPond says against the score that is shown; empty if nothing. */
  synchronized String complaint() {
    return complaint;
  }

  @Override
  public void close() {
    hand.shutdownNow();
    if (lilypond != null) {
      lilypond.close();
    }
    hand.close();
  }
}
