package org.divisi.lilypond.file;

import java.util.List;
import org.divisi.lilypond.read.Commands;
import org.divisi.lilypond.text.Scanner;
import org.divisi.lilypond.text.Source;
import org.divisi.score.Component;
import org.divisi.score.Container;
import org.divisi.score.Leaf;
import org.divisi.score.Variable;
import org.divisi.score.Walk;

/**
 * Which parts of a file keep the lines in which they were laid out by hand. Where files that are
 * included stay apart, what only puts together the music of other places has no note of its own,
 * and its lines are all that it is.
 */
final class OwnLayout {
  private final Source source;
  private final Scanner scanner;
  private final Commands commands;
  private final boolean keepsIncludes;

  OwnLayout(Source source, Scanner scanner, Commands commands, boolean keepsIncludes) {
    this.source = source;
    this.scanner = scanner;
    this.commands = commands;
    this.keepsIncludes = keepsIncludes;
  }

  /** The lines of music that has been read, if it is made of names alone; or an empty text. */
  String ofNames(Component music, int start) {
    return music instanceof Container && isKept(music) ? written(start) : "";
  }

  /** The lines of a block that has been read, if its music is in other files; or an empty text. */
  String ofIncludes(List<Component> music, int start) {
    if (!keepsIncludes || !music.stream().allMatch(this::isKept)) {
      return "";
    }
    String written = written(start);
    return written.contains("\\include") ? written : "";
  }

  private String written(int start) {
    return source.text(start, scanner.at()).strip();
  }

  /**
   * Whether nothing of it would be written otherwise: no leaf, and no note name of any language.
   */
  private boolean isKept(Component music) {
    if (!keepsIncludes || commands.heads().isAltered()) {
      return false;
    }
    Walk walk = Walk.of(music);
    while (walk.next()) {
      if (walk.component() instanceof Leaf) {
        return false;
      }
      if (walk.component() instanceof Variable && !walk.leaving()) {
        walk.skip();
      }
    }
    return true;
  }
}
