package org.divisi.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.divisi.engrave.Engraver;
import org.divisi.engrave.Engraving;
import org.divisi.engrave.EngravingException;
import org.divisi.engrave.FileKind;
import org.divisi.engrave.Sheet;
import org.divisi.engrave.Sheets;
import org.divisi.lilypond.LilyPond;
import org.divisi.lilypond.LilyPondFile;
import org.divisi.parallel.Pool;
import org.divisi.score.Score;
import org.divisi.studio.musicxml.Loss;
import org.divisi.studio.page.ScorePage;
import org.jspecify.annotations.Nullable;

/** Writes a score as what was asked for, and says where each file is. */
final class Writing implements AutoCloseable {
  private final Host host;
  private final EnumSet<Target> targets;
  private final boolean parts;
  private final Path folder;
  private final String name;
  private final @Nullable Engraver engraver;
  private final OutputFolder output;

  private Writing(
      Host host,
      EnumSet<Target> targets,
      boolean parts,
      Path folder,
      String name,
      @Nullable Engraver engraver,
      OutputFolder output) {
    this.host = host;
    this.targets = targets;
    this.parts = parts;
    this.folder = folder;
    this.name = name;
    this.engraver = engraver;
    this.output = output;
  }

  /** What is written where nobody says what: a composer without LilyPond sees the score too. */
  static EnumSet<Target> usual(Host host) {
    boolean page = host.terminal() && ScorePage.isVerovioThere() && !isLilyPondThere(host);
    return page ? EnumSet.of(Target.LY, Target.HTML) : EnumSet.of(Target.LY);
  }

  private static boolean isLilyPondThere(Host host) {
    try {
      return !Engraver.find(host.environment()).version().isEmpty();
    } catch (EngravingException e) {
      return false;
    }
  }

  /**
   * Makes sure, before anything is composed, that all that will be needed is there.
   *
   * @param parts whether a part for each staff is engraved beside the score
   * @throws UserException if LilyPond is needed and missing, or the folder cannot be written
   */
  static Writing prepare(
      Host host, EnumSet<Target> targets, boolean parts, Path folder, String name)
      throws UserException {
    Engraver engraver = engraver(host, targets);
    return new Writing(
        host, targets, parts, folder, name, engraver, OutputFolder.open(folder, "--out"));
  }

  private static @Nullable Engraver engraver(Host host, EnumSet<Target> targets)
      throws UserException {
    List<FileKind> kinds =
        targets.stream().map(Target::kind).filter(Objects::nonNull).distinct().toList();
    if (kinds.isEmpty()) {
      return null;
    }
    try {
      // The page's drawings come from the same run of LilyPond.
      FileKind[] all =
          Stream.concat(
                  kinds.stream(),
                  targets.contains(Target.HTML) ? Stream.of(FileKind.SVG) : Stream.of())
              .toArray(FileKind[]::new);
      Engraver told = Engraver.find(host.environment()).withKinds(all[0], all);
      return PageCache.over(told, host.environment());
    } catch (EngravingException e) {
      throw new UserException(
          "divisi: " + e.getMessage() + "\nor leave out --to: the LilyPond text alone needs none",
          e);
    }
  }

  /** Writes the score, which took so long to compose; the pool shares out what is engraved. */
  void write(Score score, Duration composing, Pool pool, ProgressLine line) throws UserException {
    long start = System.nanoTime();
    line.show("writing");
    String composed = "composed in " + ProgressLine.time(composing);
    for (Target target : List.of(Target.MIDI, Target.MUSICXML)) {
      if (targets.contains(target)) {
        other(score, target, composed, line);
      }
    }
    if (targets.contains(Target.HTML) && engraver == null) {
      page(composed, line, () -> page(score));
    }
    if (engraver == null && !targets.contains(Target.LY)) {
      line.clear();
      return;
    }
    Path text = output.drafts().resolve(name + ".ly");
    writing(text, () -> LilyPond.write(score, text));
    String times = composed + ", written in " + ProgressLine.time(since(start));
    if (engraver == null) {
      line.clear();
      publish(text, times);
      return;
    }
    line.show("engraving");
    engrave(engraver, score, text, composed, times, pool, line);
  }

  /** Writes what needs no LilyPond. */
  private void other(Score score, Target target, String composed, ProgressLine line)
      throws UserException {
    long start = System.nanoTime();
    Path file = output.drafts().resolve(name + "." + target.ending());
    Path shown = folder.resolve(name + "." + target.ending());
    List<Loss> losses = new ArrayList<>();
    writing(file, () -> losses.addAll(Conversion.write(LilyPondFile.of(score), file)));
    line.clear();
    Conversion.complaints(shown, losses).forEach(host.err()::println);
    publish(file, composed + ", written in " + ProgressLine.time(since(start)));
  }

  /** Writes the page for the browser. */
  private void page(String composed, ProgressLine line, Supplier<ScorePage> page)
      throws UserException {
    long start = System.nanoTime();
    Path file = output.drafts().resolve(name + "." + Target.HTML.ending());
    writing(file, () -> page.get().write(file));
    line.clear();
    publish(file, composed + ", written in " + ProgressLine.time(since(start)));
  }

  /** What LilyPond draws, where it is there; else, and where it cannot, what the browser does. */
  private ScorePage page(Score score) {
    Engraver found;
    try {
      found = Engraver.find(host.environment());
    } catch (EngravingException e) {
      return ScorePage.of(score, name);
    }
    try {
      return ScorePage.engraved(score, name, PageCache.over(found, host.environment()));
    } catch (EngravingException e) {
      host.err().println("divisi: " + e.getMessage());
      return ScorePage.of(score, name);
    }
  }

  /** The page of what was engraved; else the browser engraves it, where it can. */
  private ScorePage page(Score score, List<Engraving> made) {
    return made.getFirst().isFailed()
        ? ScorePage.of(score, name)
        : ScorePage.engraved(score, name, made);
  }

  private void engrave(
      Engraver with,
      Score score,
      Path text,
      String composed,
      String times,
      Pool pool,
      ProgressLine line)
      throws UserException {
    long start = System.nanoTime();
    boolean html = targets.contains(Target.HTML);
    List<Sheet> own = html ? ScorePage.sheets(name, score) : List.of(Sheet.of(name, score));
    List<Engraving> engravings;
    List<Engraving> drawn;
    try {
      List<Sheet> sheets = new ArrayList<>(own);
      for (Sheet sheet : parts ? Sheets.parts(name, score) : List.<Sheet>of()) {
        Files.writeString(output.drafts().resolve(sheet.name() + ".ly"), sheet.text());
        sheets.add(sheet);
      }
      // A score and its page share one LilyPond; only parts are worth further ones.
      Pool workers = parts ? pool : Pool.sequential();
      engravings = new ArrayList<>(with.engrave(sheets, output.drafts(), workers));
      drawn = List.copyOf(engravings.subList(0, own.size()));
      engravings.subList(1, own.size()).clear();
    } catch (EngravingException | IOException e) {
      line.clear();
      publish(text, times);
      throw new UserException("divisi: " + e.getMessage(), e);
    }
    line.clear();
    String engraved = "engraved in " + ProgressLine.time(since(start));
    if (html && (!drawn.getFirst().isFailed() || ScorePage.isVerovioThere())) {
      page(composed, line, () -> page(score, drawn));
    }
    boolean textToo = targets.contains(Target.LY);
    List<String> failures = new ArrayList<>();
    for (Engraving engraving : engravings) {
      Path shown = folder.resolve(engraving.sheet() + ".ly");
      String said = said(engraving, shown);
      if (textToo || engraving.isFailed()) {
        publish(output.drafts().resolve(engraving.sheet() + ".ly"), times);
      }
      if (engraving.isFailed()) {
        failures.add("divisi: LilyPond could not engrave %s:\n%s".formatted(shown, said));
      } else if (!said.isEmpty()) {
        host.err().println(said);
      }
      for (Path page : engraving.files()) {
        if (targets.contains(Target.SVG) || !page.toString().endsWith(".svg")) {
          publish(page, textToo ? engraved : times + ", " + engraved);
        }
      }
    }
    if (!failures.isEmpty()) {
      throw new UserException(String.join("\n", failures));
    }
  }

  /** What LilyPond said, of the file as the user sees it. */
  private static String said(Engraving engraving, Path shown) {
    String file = engraving.sheet() + ".ly";
    return engraving.messages().stream()
        .map(
            message ->
                message.file().equals(file)
                    ? shown + message.toString().substring(file.length())
                    : message.toString())
        .collect(Collectors.joining("\n"));
  }

  private void writing(Path draft, Runnable work) throws UserException {
    try {
      work.run();
    } catch (UncheckedIOException | IllegalArgumentException | IllegalStateException e) {
      String reason =
          e instanceof UncheckedIOException
              ? OutputFolder.reason(e)
              : String.valueOf(e.getMessage());
      throw new UserException(
          "divisi: %s cannot be written: %s"
              .formatted(folder.resolve(String.valueOf(draft.getFileName())), reason),
          e);
    }
  }

  private void publish(Path draft, String times) throws UserException {
    host.out().println(output.publish(draft) + ": " + times);
  }

  static Duration since(long start) {
    return Duration.ofNanos(System.nanoTime() - start);
  }

  @Override
  public void close() {
    output.close();
  }
}
