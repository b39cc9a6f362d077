package org.divisi.engrave;

import java.io.Serializable;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
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

  /** So many sheets share the start of a LilyPond that it is lost in them. */
  private static final int MOST_IN_A_PRESS = 64;

  private static final Duration FOREIGN = Duration.ofMinutes(2);

  private final String program;
  private final String version;
  private final EnumSet<FileKind> kinds;
  private final Duration timeout;
  private final long memory;
  private final int resolution;
  private final String[] includes;
  private final @Nullable String cache;

  /** What makes SVG of PDF; null where LilyPond has to do it. */
  private final @Nullable String drawer;

  private Engraver(
      String program,
      String version,
      EnumSet<FileKind> kinds,
      Duration timeout,
      long memory,
      int resolution,
      String[] includes,
      @Nullable String cache,
      @Nullable String drawer) {
    this.program = program;
    this.version = version;
    this.kinds = kinds;
    this.timeout = timeout;
    this.memory = memory;
    this.resolution = resolution;
    this.includes = includes;
    this.cache = cache;
    this.drawer = drawer;
  }

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
        program.toString(),
        version,
        EnumSet.of(FileKind.PDF),
        Duration.ZERO,
        0,
        150,
        new String[0],
        null,
        Program.find("pdftocairo", environment).map(Path::toString).orElse(null));
  }

  /** Where LilyPond is. */
  public Path program() {
    return Path.of(program);
  }

  /** The version of LilyPond, such as {@code 2.24.1}. */
  public String version() {
    return version;
  }

  /** The same, but these are made. */
  public Engraver withKinds(FileKind first, FileKind... others) {
    EnumSet<FileKind> all = EnumSet.of(first, others);
    return new Engraver(
        program, version, all, timeout, memory, resolution, includes, cache, drawer);
  }

  /** The same, but a sheet that takes longer fails; zero for no limit. */
  public Engraver withTimeout(Duration timeout) {
    if (timeout.isNegative()) {
      throw new IllegalArgumentException("a time-out of " + timeout + ": it cannot be below 0");
    }
    return new Engraver(
        program, version, kinds, timeout, memory, resolution, includes, cache, drawer);
  }

  /**
   * The same, but LilyPond may take no more than so many bytes of memory; 0 for no limit. It needs
   * some 14 MB a page, and 300 MB to begin with. Only where there is a Unix shell.
   */
  public Engraver withMemory(long bytes) {
    if (bytes < 0) {
      throw new IllegalArgumentException("a limit of " + bytes + " bytes: it cannot be below 0");
    }
    return new Engraver(
        program, version, kinds, timeout, bytes, resolution, includes, cache, drawer);
  }

  /** The same, but pictures have so many dots an inch, and not 150. */
  public Engraver withResolution(int dots) {
    if (dots < 1) {
      throw new IllegalArgumentException(dots + " dots an inch: there must be one at least");
    }
    return new Engraver(program, version, kinds, timeout, memory, dots, includes, cache, drawer);
  }

  /** The same, but files that a sheet includes are looked for in these folders as well. */
  public Engraver withIncludes(List<Path> folders) {
    String[] all =
        folders.stream().map(folder -> folder.toAbsolutePath().toString()).toArray(String[]::new);
    return new Engraver(program, version, kinds, timeout, memory, resolution, all, cache, drawer);
  }

  /**
   * The same, but what was made of a text is kept in a folder, and taken from there when the same
   * text is to be engraved again by the same version in the same way. Files that a sheet includes
   * are not looked at: leave the cache out where they change.
   */
  public Engraver withCache(Path folder) {
    String kept = folder.toAbsolutePath().toString();
    return new Engraver(
        program, version, kinds, timeout, memory, resolution, includes, kept, drawer);
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
    refuseTwins(sheets);
    String into = folder.toAbsolutePath().toString();
    try {
      return pool
          .map(shares(sheets, pool.workers()), share -> Workshop.work(this, share, into))
          .stream()
          .flatMap(List::stream)
          .map(Made::engraving)
          .toList();
    } catch (TaskException e) {
      throw e.getCause() instanceof EngravingException why
          ? new EngravingException(String.valueOf(why.getMessage()), e)
          : e;
    }
  }

  boolean has(FileKind kind) {
    return kinds.contains(kind);
  }

  /** How long a sheet may take: one of unknown hands never as long as it likes. */
  Duration timeoutFor(boolean foreign) {
    return foreign && timeout.isZero() ? FOREIGN : timeout;
  }

  List<String> includes() {
    return List.of(includes);
  }

  Optional<Path> cache() {
    return Optional.ofNullable(cache).map(Path::of);
  }

  /** What makes SVG of PDF, where SVG is wanted and it is there. */
  Optional<Path> drawer() {
    return has(FileKind.SVG) ? Optional.ofNullable(drawer).map(Path::of) : Optional.empty();
  }

  /** LilyPond with all it is told, but for the files. */
  List<String> command() {
    List<String> command = new ArrayList<>();
    if (memory > 0) {
      // the shell sets the limit for itself, and becomes LilyPond
      command.addAll(List.of("/bin/sh", "-c", "ulimit -v \"$1\" && shift && exec \"$@\"", "sh"));
      command.add(Long.toString(Math.max(1, memory >> 10)));
    }
    command.add(program);
    command.addAll(settings());
    return command;
  }

  /** All of the command that has to do with what is made. */
  private List<String> settings() {
    List<String> settings = new ArrayList<>();
    settings.addAll(
        List.of("--loglevel=BASIC", "-dno-point-and-click", "-dresolution=" + resolution));
    EnumSet<FileKind> asked = EnumSet.copyOf(kinds);
    asked.remove(FileKind.MIDI);
    if (drawer().isPresent()) {
      asked.remove(FileKind.SVG);
      asked.add(FileKind.PDF);
    }
    asked.forEach(kind -> settings.add("--" + kind.ending()));
    if (kinds.equals(EnumSet.of(FileKind.MIDI))) {
      settings.add("-dno-print-pages");
    }
    includes().forEach(folder -> settings.add("--include=" + folder));
    return settings;
  }

  /** What the files of a sheet depend on. */
  String recipe(Sheet sheet) {
    return String.join("\n", version, kinds.toString(), settings().toString(), sheet.text());
  }

  private static void refuseTwins(List<Sheet> sheets) {
    TreeSet<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    for (Sheet sheet : sheets) {
      if (!names.add(sheet.name())) {
        throw new EngravingException(
            "two sheets are called %s: the pages of one would lie over those of the other, so give each a name of its own"
                .formatted(sheet.name()),
            null);
      }
    }
  }

  /**
   * Consecutive sheets, about as much text in each share, and so many shares that all have work.
   */
  private static List<List<Sheet>> shares(List<Sheet> sheets, int workers) {
    long all = sheets.stream().mapToLong(sheet -> sheet.text().length()).sum();
    long fair = all / workers + 1;
    List<List<Sheet>> shares = new ArrayList<>();
    List<Sheet> share = new ArrayList<>();
    long length = 0;
    for (Sheet sheet : sheets) {
      if (!share.isEmpty() && (length >= fair || share.size() == MOST_IN_A_PRESS)) {
        shares.add(List.copyOf(share));
        share.clear();
        length = 0;
      }
      share.add(sheet);
      length += sheet.text().length();
    }
    if (!share.isEmpty()) {
      shares.add(List.copyOf(share));
    }
    return shares;
  }
}
