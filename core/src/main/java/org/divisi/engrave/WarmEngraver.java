package org.divisi.engrave;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.divisi.parallel.TemporaryFolder;
import org.jspecify.annotations.Nullable;

/**
 * An engraver whose LilyPond has begun already and stays: what changes again and again has its page
 * in a tenth of the time. One sheet is engraved at a time. Close it, and LilyPond ends.
 *
 * {@snippet :
 * try (WarmEngraver warm = Engraver.find().warm()) {
 *   warm.engrave(Sheet.of("Duo", duo), Path.of("pages"));       // when LilyPond has begun
 *   warm.engrave(Sheet.of("Duo", other), Path.of("pages"));     // at once
 * }
 * }
 *
 * <p>Pages are what the same {@link Engraver} makes, and so are messages, limits and the cache. A
 * sheet that crashes LilyPond, or never ends, fails by itself: the next has another. Sheets of
 * unknown hands never come into it, but have a LilyPond to themselves. What a sheet sets by {@code
 * #(set-global-staff-size 15)}, {@code \language} and the like is set back as LilyPond does it with
 * several files; what it does to Scheme modules other than its own stays, as it does there. Where
 * LilyPond cannot be kept so, each sheet has a LilyPond of its own.
 */
public final class WarmEngraver implements AutoCloseable {
  /** Then it begins anew: nobody promises that a LilyPond does not grow. */
  private static final int MOST_SHEETS = 500;

  private final Engraver engraver;
  private final TemporaryFolder home;
  private @Nullable WarmPress press;
  private int presses;

  /** Whether this LilyPond lets itself be kept. */
  private boolean warms = true;

  private boolean closed;

  WarmEngraver(Engraver engraver) {
    this.engraver = engraver;
    try {
      home = TemporaryFolder.create("divisi-warm-");
      press = start();
    } catch (IOException e) {
      throw new EngravingException(
          "LilyPond cannot be kept: %s: see that there is room for temporary files"
              .formatted(e.getMessage()),
          e);
    }
  }

  private WarmPress start() throws IOException {
    Path folder = Files.createDirectory(home.path().resolve("press-" + presses++));
    return WarmPress.start(engraver, folder);
  }

  /**
   * Engraves one sheet; its files come into a folder, over older ones of these names.
   *
   * @throws EngravingException if LilyPond cannot be run, or the folder cannot be written
   */
  public synchronized Engraving engrave(Sheet sheet, Path folder) {
    if (closed) {
      throw new IllegalStateException("this engraver is closed: ask Engraver.warm for another");
    }
    String into = folder.toAbsolutePath().toString();
    return Workshop.work(engraver, List.of(sheet), into, this).getFirst().engraving(sheet);
  }

  /** Whether sheets of our own go through a LilyPond that has begun; waits until that is known. */
  public synchronized boolean isWarm() {
    try {
      return !closed && ready() != null;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new EngravingException("interrupted while LilyPond began", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A press that waits for a sheet; null where there is no such thing. */
  @Nullable WarmPress ready() throws IOException, InterruptedException {
    if (!warms) {
      return null;
    }
    if (press != null && press.sheets() >= MOST_SHEETS) {
      drop();
    }
    if (press == null) {
      press = start();
    }
    // Who is interrupted waits no longer; it goes on beginning, for the next sheet.
    if (press.isReady(engraver.timeoutFor(false))) {
      return press;
    }
    if (press.hasEnded()) {
      warms = false;
      drop();
    }
    // Else it is only late, and may be there for the next sheet.
    return null;
  }

  /** Ends LilyPond: the next sheet has another. */
  void drop() {
    if (press != null) {
      press.close();
      TemporaryFolder.delete(press.folder());
      press = null;
    }
  }

  @Override
  public synchronized void close() {
    closed = true;
    drop();
    home.close();
  }
}
