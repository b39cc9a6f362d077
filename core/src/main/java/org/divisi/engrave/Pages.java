package org.divisi.engrave;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The files that LilyPond made of one text: {@code 0.pdf}, {@code 0-page2.png}, {@code 0-1.midi}.
 */
record Pages(String stem, List<Path> files) {

  /** What was made of a file with this stem, in order. */
  static Pages of(Path folder, String stem) throws IOException {
    Pattern ours =
        Pattern.compile(Pattern.quote(stem) + "(-page\\d+|-\\d+)?\\.(pdf|png|svg|midi?)");
    List<Path> files = new ArrayList<>();
    try (Stream<Path> all = Files.list(folder)) {
      all.filter(file -> ours.matcher(name(file)).matches()).forEach(files::add);
    }
    files.sort(
        Comparator.comparing((Path file) -> name(file).replaceFirst(".*\\.", ""))
            .thenComparingInt(file -> name(file).length())
            .thenComparing(Pages::name));
    return new Pages(stem, files);
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }

  /** What stands behind the stem in a file's name: {@code -page2.png}. */
  String ending(Path file) {
    return name(file).substring(stem.length());
  }

  /** What an engraver was to make and did not, in words; empty if nothing is missing. */
  String missing(Engraver engraver) {
    for (FileKind kind : FileKind.values()) {
      boolean made = files.stream().anyMatch(file -> name(file).endsWith("." + kind.ending()));
      if (kind != FileKind.MIDI && engraver.has(kind) && !made) {
        return "LilyPond made no %s of it, and does not say why: is there music in it?"
            .formatted(kind);
      }
    }
    return "";
  }
}
