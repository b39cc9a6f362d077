package org.divisi.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.divisi.engrave.Engraver;
import org.divisi.parallel.TemporaryFolder;

/**
 * The user's own folder of pages that were engraved before; what nobody asked for in a month goes.
 */
final class PageCache {
  private static final Duration KEPT = Duration.ofDays(30);

  private PageCache() {}

  /** The engraver with the cache, where there is a place for one. */
  static Engraver over(Engraver engraver, Map<String, String> environment) {
    Path folder = folder(environment).orElse(null);
    if (folder == null) {
      return engraver;
    }
    try {
      Files.createDirectories(folder);
      if (!Files.isWritable(folder)) {
        return engraver;
      }
      tidy(folder, Instant.now().minus(KEPT));
      return engraver.withCache(folder);
    } catch (IOException | UncheckedIOException e) {
      // what cannot be kept is engraved again
      return engraver;
    }
  }

  private static Optional<Path> folder(Map<String, String> environment) {
    return Stream.of(
            under(environment, "XDG_CACHE_HOME", ""),
            under(environment, "LOCALAPPDATA", ""),
            under(environment, "HOME", ".cache"))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<Path> under(Map<String, String> environment, String variable, String in) {
    return Optional.ofNullable(environment.get(variable))
        .filter(value -> !value.isBlank())
        .map(value -> Path.of(value).resolve(in).resolve("divisi/pages"))
        .filter(Path::isAbsolute);
  }

  /** Removes what was last used before a time. */
  static void tidy(Path folder, Instant before) throws IOException {
    List<Path> old;
    try (Stream<Path> entries = Files.find(folder, 2, (path, kind) -> kind.isDirectory())) {
      old =
          entries
              .filter(entry -> entry.getNameCount() == folder.getNameCount() + 2)
              .filter(entry -> lastUsed(entry).isBefore(before))
              .toList();
    }
    for (Path entry : old) {
      TemporaryFolder.delete(entry);
    }
  }

  /** The newest of its files, since those that are found again are touched. */
  private static Instant lastUsed(Path entry) {
    try (Stream<Path> files = Files.walk(entry)) {
      return files.map(PageCache::time).max(Comparator.naturalOrder()).orElse(Instant.MAX);
    } catch (IOException e) {
      return Instant.MAX;
    }
  }

  private static Instant time(Path file) {
    try {
      return Files.getLastModifiedTime(file).toInstant();
    } catch (IOException e) {
      return Instant.MAX;
    }
  }
}
