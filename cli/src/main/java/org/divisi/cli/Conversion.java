package org.divisi.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.divisi.lilypond.LilyPondFile;
import org.divisi.studio.midi.Midi;
import org.divisi.studio.musicxml.Loss;
import org.divisi.studio.musicxml.MusicXml;

/** Reads and writes files of several kinds, which the endings of their names tell. */
final class Conversion {
  static final List<String> LILYPOND = List.of("ly", "ily");
  static final List<String> READ = List.of("ly", "ily", "musicxml", "xml", "mxl");
  static final List<String> WRITTEN = List.of("ly", "ily", "mid", "midi", "musicxml", "mxl");

  /** So many losses are told one by one; the others are counted. */
  private static final int TOLD = 10;

  private Conversion() {}

  static String ending(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  /** Music with what stands above it, and what of it was not kept. */
  record Music(LilyPondFile file, List<Loss> losses) {}

  static Music read(Path file) {
    if (LILYPOND.contains(ending(file))) {
      return new Music(LilyPondFile.read(file), List.of());
    }
    MusicXml.Read read = MusicXml.read(file);
    return new Music(read.file(), read.fileLosses());
  }

  /** Writes music, and answers what of it has no place in such a file. */
  static List<Loss> write(LilyPondFile music, Path file) {
    switch (ending(file)) {
      case "mid", "midi" -> Midi.write(music.music(), file);
      case "musicxml", "mxl" -> {
        return MusicXml.write(music, file);
      }
      default -> music.write(file);
    }
    return List.of();
  }

  /** What is said of losses, each in a line. */
  static List<String> complaints(Path file, List<Loss> losses) {
    List<String> lines = new ArrayList<>();
    for (Loss loss : losses.subList(0, Math.min(TOLD, losses.size()))) {
      lines.add(file + ": " + loss.toString().replaceAll("\\s+", " "));
    }
    if (losses.size() > TOLD) {
      lines.add("%s: %d marks more are not kept".formatted(file, losses.size() - TOLD));
    }
    return lines;
  }
}
