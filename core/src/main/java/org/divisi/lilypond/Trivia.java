package org.divisi.lilypond;

import java.util.List;
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
    this.layout = layout;
  }

  /** Passes all up to the next part of music. */
  void pass() {
    while (true) {
      space();
      if (scanner.peek() != '%') {
        building.endDeactivated();
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
      building.endDeactivated();
      lines.forEach(line -> building.comment(line, Tag.NONE));
    }
  }

  private void comment() {
    int start = scanner.at();
    if (scanner.peek(1) == '{') {
      scanner.skipBlockComment();
      if (layout) {
        building.comment(scanner.since(start), building.takeTag());
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
      building.deactivated(
          text.substring(Lines.DEACTIVATED.length()), building.takeTag(), Printing.Activity.OFF);
    } else if (layout
        && text.startsWith(Lines.TURNED_OFF)
        && alone
        && !text.endsWith("%%%")
        && !building.tags().isEmpty()) {
      building.deactivated(
          text.substring(Lines.TURNED_OFF.length()).stripLeading(),
          building.takeTag(),
          Printing.Activity.TURNED_OFF);
    } else if (!alone && layout && text.equals(Lines.TURNED_ON.strip())) {
      building.turnedOn();
    } else if (alone || layout) {
      building.endDeactivated();
      building.comment(text, building.takeTag());
    }
  }
}
