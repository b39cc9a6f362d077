package org.divisi.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.divisi.engrave.Engraver;
import org.divisi.engrave.Engraving;
import org.divisi.engrave.Sheet;
import org.divisi.engrave.WarmEngraver;
import org.divisi.parallel.Pool;

/**
 * What many small sheets cost LilyPond: each in a process of its own as a shell would run it, in
 * presses that a pool shares out, and through one LilyPond that has begun. Processor time counts,
 * start and Ghostscript included, for that is what is left when other work is done beside.
 */
final class EngraveRace {
  private static final int SHEETS = 120;
  private static final int ALONE = 24;

  private EngraveRace() {}

  /**
   * Prints a table.
   *
   * @param arguments a folder of LilyPond files of one page; they are taken in turn, each time as
   *     another text
   */
  public static void main(String[] arguments) throws Exception {
    List<String> texts = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of(arguments[0]))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".ly")).sorted().toList()) {
        texts.add(Files.readString(file));
      }
    }
    System.out.println("seconds of processor time a sheet; times as cheap as alone");
    race("one page of music", texts);
    race("four notes", List.of("\\version \"2.24.0\"\n{ c'4 d' e' f' }\n"));
  }

  private static void race(String what, List<String> texts) throws Exception {
    List<Sheet> sheets = new ArrayList<>();
    for (int i = 0; i < SHEETS; i++) {
      sheets.add(Sheet.of("sheet-" + i, texts.get(i % texts.size()) + "% " + i + "\n"));
    }
    Path folder = Files.createTempDirectory("divisi-race-");
    double alone = alone(sheets.subList(0, ALONE), folder);
    double pressed =
        measure(
            () -> {
              try (Pool pool = Pool.of("threads:2")) {
                check(Engraver.find().engrave(sheets, folder, pool));
              }
            });
    double warm =
        measure(
            () -> {
              try (WarmEngraver engraver = Engraver.find().warm()) {
                check(sheets.stream().map(sheet -> engraver.engrave(sheet, folder)).toList());
              }
            });
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
    System.out.printf(
        "%-18s alone %.3f   by two presses %.3f, %.1fx   warm %.3f, %.1fx%n",
        what,
        alone / ALONE,
        pressed / SHEETS,
        alone / ALONE * SHEETS / pressed,
        warm / SHEETS,
        alone / ALONE * SHEETS / warm);
  }

  /** As somebody would do it who has only a shell. */
  private static double alone(List<Sheet> sheets, Path folder) throws Exception {
    return measure(
        () -> {
          for (Sheet sheet : sheets) {
            Path file = Files.writeString(folder.resolve(sheet.name() + ".ly"), sheet.text());
            String lilypond = Engraver.find().program().toString();
            Process process =
                new ProcessBuilder(lilypond, "-dno-point-and-click", file.toString())
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (process.waitFor() != 0) {
              throw new AssertionError(file + " was not engraved");
            }
          }
        });
  }

  private static void check(List<Engraving> made) {
    made.forEach(
        engraving -> {
          if (engraving.orThrow().files().size() != 1) {
            throw new AssertionError(engraving + " is not one file");
          }
        });
  }

  /** Some work of processes. */
  private interface Work {
    void run() throws IOException, InterruptedException;
  }

  private static double measure(Work work) throws Exception {
    try (Consumption consumption = new Consumption()) {
      work.run();
      return consumption.seconds();
    }
  }
}
