package org.divisi.lilypond.read;

import java.util.List;
import org.divisi.lilypond.text.Scanner;
import org.divisi.lilypond.text.Source;
import org.divisi.lilypond.write.Lines;
import org.divisi.score.Printing;
import org.divisi.score.Tag;

/**
 * Passes over white space and comments between the parts of music. A comment in a line of its own
 * is kept as a literal; the words of tags, and lines that are commented out for other editions, are
 * given to what they concern.
 */
final class Trivia {
  private final Scanner scanner;
  private final Source source;
  private final Building building;
  private final Comments comments;
  private final boolean layout;

  /**
   * Passes trivia of a text.
   *
   * @param layout whether blank lines and comments behind music are kept too
   */
  Trivia(Scanner scanner, Source source, Building building, boolean layout) {
    this.scanner = scanner;
    this.source = source;
    this.building = building;
    this.comments = building.comments();
    this.layout = layout;
  }

  /** Passes all up to the next part of music. */
  void pass() {
    while (true) {
      space();
      if (scanner.peek() != '%') {
        comments.end();
        return;
      }
      comment();
    }
  }

  /** Passes white space; the empty lines in it are kept where they matter. */
  private void space() {
    if (!layout) {
      scanner.skipSpacesAndLineEnds();
      return;
    }
    List<String> lines = scanner.emptyLines(/* startsLine= */ false);
    if (!lines.isEmpty()) {
      comments.end();
      lines.forEach(line -> comments.add(line, Tag.NONE));
    }
  }

  private void comment() {
    int start = scanner.at();
    if (scanner.peek(1) == '{') {
      scanner.skipBlockComment();
      if (layout) {
        comments.add(scanner.since(start), building.takeTag());
      }
      return;
    }
    boolean alone = source.startsLine(start);
    scanner.skipLine();
    String text = source.text(start, scanner.at()).stripTrailing();
    // The words of a tag stand in a line each; with a colon it is a comment like others.
    if (alone && text.startsWith("%! ") && text.indexOf(':') < 0) {
      building.tags().add(text.substring(3).strip());
    } else if (alone && text.startsWith(Lines.DEACTIVATED)) {
      comments.deactivated(
          text.substring(Lines.DEACTIVATED.length()), building.takeTag(), Printing.Activity.OFF);
    } else if (layout
        && text.startsWith(Lines.TURNED_OFF)
        && alone
        && !text.endsWith("%%%")
        && !building.tags().isEmpty()) {
      comments.deactivated(
          text.substring(Lines.TURNED_OFF.length()).stripLeading(),
          building.takeTag(),
          Printing.Activity.TURNED_OFF);
    } else if (!alone && layout && text.equals(Lines.TURNED_ON.strip())) {
      comments.turnedOn();
    } else if (alone || layout) {
      comments.end();
      comments.add(text, building.takeTag());
    }
  }
}
