package org.divisi.engrave;

import java.io.Serializable;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.divisi.parallel.Pool;
import org.divisi.parallel.TaskException;
import org.jspecify.annotations.Nullable;

/**
 * Makes pages of LilyPond text, by LilyPond: which program, what of it is wanted, and its limits. A
 * value; nothing runs until it is asked to engrave.
 *
 * {@snippet :
 * List<Sheet> sheets = IntStream.range(0, 100).mapToObj(i -> Sheet.of("piece-" + i, piece(i))).toList();
 * try (Pool pool = Pool.threads()) {
 *   for (Engraving engraving : Engraver.find().engrave(sheets, Path.of("pages"), pool)) {
 *     IO.println(engraving.isFailed() ? engraving.said() : engraving.files());
 *   }
 * }
 * }
 */
public final class Engraver implements Serializable {
  private static final long serialVersionUID = 1;

  private static final Duration FOREIGN = Duration.ofMinutes(2);

  private final Programs programs;
  private final Wanted wanted;
  private final Limits limits;
  private final Sources sources;

  private Engraver(Programs programs, Wanted wanted, Limits limits, Sources sources) {
    this.programs = programs;
    this.wanted = wanted;
    this.limits = limits;
    this.sources = sources;
  }

  /**
   * What of the machine is used.
   *
   * @param drawer what makes SVG of PDF; null where LilyPond has to do it
   */
  private record Programs(String lilypond, String version, @Nullable String drawer)
      implements Serializable {}

  /** What is made. */
  private record Wanted(List<FileKind> kinds, int resolution) implements Serializable {}

  /** What may be used up; 0 for no limit. */
  private record Limits(Duration timeout, long memory) implements Serializable {}

  /** Where there is more than the texts themselves. */
  private record Sources(List<String> includes, @Nullable String cache) implements Serializable {}

  /**
   * The LilyPond that a shell would run.
   *
   * @throws EngravingException if there is none, or it is too old; it says how to get one
   */
  public static Engraver find() {
    return find(System.getenv());
  }

  /** The LilyPond that a shell with this environment would run. */
  public static Engraver find(Map<String, String> environment) {
    return of(
        Program.find("lilypond", environment)
            .orElseThrow(
                () ->
                    new EngravingException(
                        """
                        pages are made by LilyPond, and no lilypond is on the PATH: install it
                          Debian, Ubuntu: apt-get install lilypond
                          Fedora: dnf install lilypond
                          macOS: brew install lilypond
                          others: https://lilypond.org/download.html""",
                        null)),
        environment);
  }

  /**
   * This LilyPond, for PDF, without limits.
   *
   * @throws EngravingException if it is no LilyPond, or one that is older than 2.24
   */
  public static Engraver of(Path program) {
    return of(program, System.getenv());
  }

  private static Engraver of(Path program, Map<String, String> environment) {
    String version = Program.version(program);
    return new Engraver(
        new Programs(
            program.toString(),
            version,
            Program.find("pdftocairo", environment).map(Path::toString).orElse(null)),
        new Wanted(List.of(FileKind.PDF), 150),
        new Limits(Duration.ZERO, 0),
        new Sources(List.of(), null));
  }

  /** Where LilyPond is. */
  public Path program() {
    return Path.of(programs.lilypond());
  }

  /** The version of LilyPond, such as {@code 2.24.1}. */
  public String version() {
    return programs.version();
  }

  /** The same, but these are made. */
  public Engraver withKinds(FileKind first, FileKind... others) {
    EnumSet<FileKind> all = EnumSet.of(first, others);
    return new Engraver(
        programs, new Wanted(List.copyOf(all), wanted.resolution()), limits, sources);
  }

  /** The same, but a sheet that takes longer fails; zero for no limit. */
  public Engraver withTimeout(Duration timeout) {
    if (timeout.isNegative()) {
      throw new IllegalArgumentException("a time-out of " + timeout + ": it cannot be below 0");
    }
    return new Engraver(programs, wanted, new Limits(timeout, limits.memory()), sources);
  }

  /**
   * The same, but LilyPond may take no more than so many bytes of memory; 0 for no limit. It needs
   * some 14 MB a page, and 300 MB to begin with. Only where there is a Unix shell.
   */
  public Engraver withMemory(long bytes) {
    if (bytes < 0) {
      throw new IllegalArgumentException("a limit of " + bytes + " bytes: it cannot be below 0");
    }
    return new Engraver(programs, wanted, new Limits(limits.timeout(), bytes), sources);
  }

  /** The same, but pictures have so many dots an inch, and not 150. */
  public Engraver withResolution(int dots) {
    if (dots < 1) {
      throw new IllegalArgumentException(dots + " dots an inch: there must be one at least");
    }
    return new Engraver(programs, new Wanted(wanted.kinds(), dots), limits, sources);
  }

  /** The same, but files that a sheet includes are looked for in these folders as well. */
  public Engraver withIncludes(List<Path> folders) {
    List<String> all = folders.stream().map(folder -> folder.toAbsolutePath().toString()).toList();
    return new Engraver(programs, wanted, limits, new Sources(all, sources.cache()));
  }

  /**
   * The same, but what was made of a text is kept in a folder, and taken from there when the same
   * text is to be engraved again by the same version in the same way. Files that a sheet includes
   * are not looked at: leave the cache out where they change.
   */
  public Engraver withCache(Path folder) {
    String kept = folder.toAbsolutePath().toString();
    return new Engraver(programs, wanted, limits, new Sources(sources.includes(), kept));
  }

  /**
   * Engraves one sheet; its files come into a folder, over older ones of these names.
   *
   * @throws EngravingException if LilyPond cannot be run, or the folder cannot be written
   */
  public Engraving engrave(Sheet sheet, Path folder) {
    return engrave(List.of(sheet), folder, Pool.sequential()).getFirst();
  }

  /**
   * Engraves sheets with all workers of a pool; each has one LilyPond at a time. A sheet that fails
   * leaves the others as they are.
   *
   * @return what came of each, in order
   * @throws EngravingException if LilyPond cannot be run, two sheets have the same name, or the
   *     folder cannot be written
   */
  public List<Engraving> engrave(List<Sheet> sheets, Path folder, Pool pool) {
    Shares.refuseTwins(sheets);
    String into = folder.toAbsolutePath().toString();
    try {
      List<Made> made =
          pool
              .map(Shares.of(sheets, pool.workers()), share -> Workshop.work(this, share, into))
              .stream()
              .flatMap(List::stream)
              .toList();
      return IntStream.range(0, made.size())
          .mapToObj(i -> made.get(i).engraving(sheets.get(i)))
          .toList();
    } catch (TaskException e) {
      throw e.getCause() instanceof EngravingException why
          ? new EngravingException(String.valueOf(why.getMessage()), e)
          : e;
    }
  }

  /**
   * A LilyPond that begins now and stays, for sheets that come one after the other; close it when
   * there are no more.
   */
  public WarmEngraver warm() {
    return new WarmEngraver(this);
  }

  boolean has(FileKind kind) {
    return wanted.kinds().contains(kind);
  }

  /** How long a sheet may take: one of unknown hands never as long as it likes. */
  Duration timeoutFor(boolean foreign) {
    return foreign && limits.timeout().isZero() ? FOREIGN : limits.timeout();
  }

  List<String> includes() {
    return sources.includes();
  }

  Optional<Path> cache() {
    return Optional.ofNullable(sources.cache()).map(Path::of);
  }

  /** What makes SVG of PDF, where SVG is wanted and it is there. */
  Optional<Path> drawer() {
    return has(FileKind.SVG)
        ? Optional.ofNullable(programs.drawer()).map(Path::of)
        : Optional.empty();
  }

  /** LilyPond with its settings. */
  List<String> command() {
    List<String> command = new ArrayList<>();
    if (limits.memory() > 0) {
      // the shell sets the limit for itself, and becomes LilyPond
      command.addAll(List.of("/bin/sh", "-c", "ulimit -v \"$1\" && shift && exec \"$@\"", "sh"));
      command.add(Long.toString(Math.max(1, limits.memory() >> 10)));
    }
    command.add(programs.lilypond());
    command.addAll(settings());
    return command;
  }

  /** All of the command that has to do with what is made. */
  private List<String> settings() {
    List<String> settings = new ArrayList<>();
    settings.addAll(
        List.of("--loglevel=BASIC", "-dno-point-and-click", "-dresolution=" + wanted.resolution()));
    EnumSet<FileKind> asked = EnumSet.copyOf(wanted.kinds());
    asked.remove(FileKind.MIDI);
    if (drawer().isPresent()) {
      asked.remove(FileKind.SVG);
      asked.add(FileKind.PDF);
    }
    asked.forEach(kind -> settings.add("--" + kind.ending()));
    if (wanted.kinds().equals(List.of(FileKind.MIDI))) {
      settings.add("-dno-print-pages");
    }
    includes().forEach(folder -> settings.add("--include=" + folder));
    return settings;
  }

  /** What the files of a sheet depend on. */
  String recipe(Sheet sheet) {
    return String.join(
        "\n", version(), wanted.kinds().toString(), settings().toString(), sheet.text());
  }
}
