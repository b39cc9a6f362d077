package org.divisi.cli;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes pages of a LilyPond file, by LilyPond itself in a process of its own. */
final class Engraver {
  /** LilyPond ends well, and writes pages, after many an error: what it says is what counts. */
  private static final Pattern ERROR =
      Pattern.compile("(^|: )(fatal )?error: |^(ERROR|Backtrace|Throw to key|In procedure)");

  private final Path program;

  private Engraver(Path program) {
    this.program = program;
  }

  /**
   * Finds LilyPond.
   *
   * @throws UserException if it is nowhere on the PATH
   */
  static Engraver find(Map<String, String> environment) throws UserException {
    String path = environment.getOrDefault("PATH", "");
    return Arrays.stream(path.split(Pattern.quote(File.pathSeparator)))
        .filter(folder -> !folder.isBlank())
        .flatMap(folder -> Stream.of("lilypond", "lilypond.exe").map(Path.of(folder)::resolve))
        .filter(file -> Files.isRegularFile(file) && Files.isExecutable(file))
        .findFirst()
        .map(Engraver::new)
        .orElseThrow(
            () ->
                new UserException(
                    """
                    divisi: pages are made by LilyPond, and no lilypond is on the PATH: install it
                      Debian, Ubuntu: apt-get install lilypond
                      Fedora: dnf install lilypond
                      macOS: brew install lilypond
                      others: https://lilypond.org/download.html
                    or leave out --to: the LilyPond text alone needs none"""));
  }

  /**
   * What LilyPond made.
   *
   * @param files the pages, in order
   * @param messages what it said besides
   */
  record Engraved(List<Path> files, String messages) {}

  /**
   * Engraves a file; what is made lies beside it.
   *
   * @param shown how messages name the file
   * @throws UserException if LilyPond finds an error in it
   */
  Engraved engrave(Path file, Path shown, Collection<Target> targets) throws UserException {
    Path folder = Optional.ofNullable(file.getParent()).orElseThrow();
    String name = String.valueOf(file.getFileName());
    String stem = name.replaceFirst("\\.ly$", "");
    String formats =
        targets.stream()
            .filter(Target::isPage)
            .map(Target::ending)
            .collect(Collectors.joining(","));
    Path log = folder.resolve("lilypond.log");
    try {
      int exit = run(folder, log, formats, name);
      String said = messages(log, name, shown);
      List<Path> pages = pages(folder, stem, formats);
      if (exit != 0 || ERROR.matcher(said).find() || pages.isEmpty()) {
        throw new UserException(
            "divisi: LilyPond could not engrave %s (exit code %d):\n%s"
                .formatted(shown, exit, said));
      }
      return new Engraved(pages, said);
    } catch (IOException e) {
      throw new UserException("divisi: " + program + " cannot be run: " + e.getMessage(), e);
    }
  }

  private int run(Path folder, Path log, String formats, String name) throws IOException {
    Process process =
        new ProcessBuilder(
                program.toString(),
                "--loglevel=WARN",
                "-dno-point-and-click",
                "-dresolution=150",
                "--formats=" + formats,
                name)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    Thread interrupted = new Thread(process::destroyForcibly);
    Runtime.getRuntime().addShutdownHook(interrupted);
    try {
      process.getOutputStream().close();
      return process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } finally {
      process.destroyForcibly();
      removeHook(interrupted);
    }
  }

  private static void removeHook(Thread hook) {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // the process is ending, and the hook does its work
    }
  }

  private static String messages(Path log, String name, Path shown) throws IOException {
    String said = new String(Files.readAllBytes(log), StandardCharsets.UTF_8);
    return said.lines()
        .map(line -> line.startsWith(name + ":") ? shown + line.substring(name.length()) : line)
        .collect(Collectors.joining("\n"))
        .strip();
  }

  private static List<Path> pages(Path folder, String stem, String formats) throws IOException {
    Pattern page =
        Pattern.compile(Pattern.quote(stem) + "(-page\\d+)?\\.(" + formats.replace(',', '|') + ")");
    List<Path> pages = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      files
          .filter(file -> page.matcher(String.valueOf(file.getFileName())).matches())
          .forEach(pages::add);
    }
    pages.sort(
        Comparator.comparingInt((Path file) -> file.toString().length())
            .thenComparing(Comparator.naturalOrder()));
    return pages;
  }
}
