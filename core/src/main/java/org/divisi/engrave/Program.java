package org.divisi.engrave;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Programs of the machine, as a shell would find them. */
final class Program {
  private static final Pattern VERSION = Pattern.compile("GNU LilyPond (\\d+)\\.(\\d+)\\.(\\d+).*");
  private static final int MAJOR = 2;
  private static final int MINOR = 24;

  private Program() {}

  static Optional<Path> find(String name, Map<String, String> environment) {
    String path = environment.getOrDefault("PATH", "");
    return Arrays.stream(path.split(Pattern.quote(File.pathSeparator)))
        .filter(folder -> !folder.isBlank())
        .flatMap(folder -> Stream.of(name, name + ".exe").map(Path.of(folder)::resolve))
        .filter(file -> Files.isRegularFile(file) && Files.isExecutable(file))
        .findFirst();
  }

  /**
   * The version of LilyPond, such as {@code 2.24.1}.
   *
   * @throws EngravingException if it is no LilyPond, or one that cannot read what Divisi writes
   */
  static String version(Path lilypond) {
    String first = firstLine(lilypond);
    Matcher version = VERSION.matcher(first);
    if (!version.matches()) {
      throw new EngravingException(
          "%s is no LilyPond: asked for its version, it said '%s'".formatted(lilypond, first),
          null);
    }
    int major = Integer.parseInt(version.group(1));
    int minor = Integer.parseInt(version.group(2));
    if (major < MAJOR || (major == MAJOR && minor < MINOR)) {
      throw new EngravingException(
          "%s is LilyPond %d.%d, which does not read all that Divisi writes: install 2.24 or later"
              .formatted(lilypond, major, minor),
          null);
    }
    return first.replaceFirst("GNU LilyPond (\\S+).*", "$1");
  }

  private static String firstLine(Path program) {
    Process process;
    try {
      process =
          new ProcessBuilder(program.toString(), "--version").redirectErrorStream(true).start();
    } catch (IOException e) {
      throw new EngravingException(program + " cannot be run: " + e.getMessage(), e);
    }
    try {
      process.getOutputStream().close();
      if (!process.waitFor(1, TimeUnit.MINUTES)) {
        throw new EngravingException(program + " does not say its version: is it LilyPond?", null);
      }
      String said =
          new String(process.getInputStream().readNBytes(1 << 12), StandardCharsets.UTF_8);
      return said.lines().findFirst().orElse("").strip();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new EngravingException("interrupted while " + program + " was asked its version", e);
    } catch (IOException e) {
      throw new EngravingException(program + " cannot be run: " + e.getMessage(), e);
    } finally {
      process.destroyForcibly();
    }
  }
}
