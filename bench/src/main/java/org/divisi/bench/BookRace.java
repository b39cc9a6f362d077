package org.divisi.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.divisi.engrave.Engraver;
import org.divisi.engrave.Engraving;
import org.divisi.engrave.Sections;
import org.divisi.engrave.Sheet;
import org.divisi.parallel.Pool;
import org.divisi.score.Components;
import org.divisi.score.Note;
import org.divisi.score.Score;
import org.divisi.score.Staff;
import org.divisi.studio.book.Book;
import org.divisi.theory.Duration;
import org.divisi.theory.Pitch;

/**
 * A large score in one LilyPond, and in sections by two workers: four staves of sixteenths, six
 * bars a page, cut where a page ends. Then one bar is changed.
 */
final class BookRace {
  private static final long SEED = 8;
  private static final int BARS_OF_A_PAGE = 6;

  private BookRace() {}

  /**
   * Prints a table.
   *
   * @param arguments how many bars, else 800; in how many sections, else 4
   */
  public static void main(String[] arguments) throws Exception {
    int bars = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 800;
    int sections = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 4;
    List<Integer> cuts = new ArrayList<>();
    for (int section = 1; section < sections; section++) {
      cuts.add(1 + section * bars / sections / BARS_OF_A_PAGE * BARS_OF_A_PAGE);
    }
    Path folder = Files.createTempDirectory("divisi-race-");
    Engraver engraver = Engraver.find();
    Engraver kept = engraver.withCache(folder.resolve("cache"));
    try (Pool pool = Pool.of("threads:2")) {
      Score score = score(bars, 0);
      Sections cut = Sections.of("book", score, cuts);
      measure("sections, two workers", () -> Book.engrave(cut, kept, folder, pool));
      measure("one LilyPond", () -> engraver.engrave(Sheet.of("whole", score), folder));
      measure("the same sections again", () -> Book.engrave(cut, kept, folder, pool));
      Sections changed = Sections.of("book", score(bars, bars / 2 + 3), cuts);
      measure("after a change to one bar", () -> Book.engrave(changed, kept, folder, pool));
    }
    if (arguments.length < 3) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    } else {
      System.out.println("left in " + folder);
    }
  }

  /** Random sixteenths; one bar may be other than it would be. */
  private static Score score(int bars, int other) {
    List<Staff> staves = new ArrayList<>();
    for (int staff = 0; staff < 4; staff++) {
      Random random = new Random(SEED + staff);
      List<Note> notes = new ArrayList<>();
      for (int i = 0; i < 16 * bars; i++) {
        int pitch = random.nextInt(18) - (i / 16 + 1 == other ? 1 : 0);
        notes.add(Note.of(Pitch.of(pitch), Duration.of(1, 16)));
      }
      staves.add(Staff.of(Components.copyOf(notes)));
    }
    return Score.of(staves.toArray(Staff[]::new));
  }

  /** What makes pages. */
  private interface Work {
    Engraving run();
  }

  private static void measure(String what, Work work) throws Exception {
    long start = System.nanoTime();
    try (Consumption consumption = new Consumption()) {
      Engraving made = work.run().orThrow();
      System.out.printf(
          "%-28s %6.1f s, %6.1f s of processors, %s%n",
          what, (System.nanoTime() - start) / 1e9, consumption.seconds(), made.files());
    }
  }
}
