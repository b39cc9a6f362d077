package org.divisi.lilypond.read;

import java.util.List;
import org.divisi.lilypond.text.Scanner;
import org.divisi.lilypond.text.Source;
import org.divisi.lilypond.write.Marks;
import org.divisi.lilypond.write.Spans;
import org.divisi.score.Attachment;
import org.divisi.score.Direction;
import org.divisi.score.Indicator;
import org.divisi.score.Literal;
import org.divisi.score.StartHairpin;

/** Gives the marks behind a leaf to it, each with the lines before it that change its look. */
final class Marking {
  private final Scanner scanner;
  private final Building building;

  /**
   * The lines that belong to the mark that comes next: tweaks, and commands of a composer's own.
   */
  private final MarkPrefix prefix;

  Marking(Scanner scanner, Source source, Building building) {
    this.scanner = scanner;
    this.building = building;
    this.prefix = new MarkPrefix(source, building);
  }

  /** Whether tweaks stand before the mark that comes. */
  boolean isPrefixed() {
    return !prefix.isEmpty();
  }

  /** A line has been read that belongs to the mark behind it, or may. */
  void hold(Direction direction, String text, int start) {
    prefix.add(direction.symbol() + " " + text, building.takeTag(), start);
  }

  /** What has been read is a mark, which is kept as its text. */
  void keep(int start) {
    add(Literal.of(scanner.since(start), Literal.Site.AFTER), Direction.NEUTRAL, start);
  }

  /** A mark has been read. */
  void add(Indicator indicator, Direction direction, int start) {
    Attachment attachment = Attachment.of(indicator, direction);
    if (direction != Direction.NEUTRAL && isSideless(attachment)) {
      attachment = Attachment.of(Literal.of(scanner.since(start), Literal.Site.AFTER));
    }
    if (prefix.isEmpty()) {
      building.mark(attachment, start);
    } else {
      prefix.mark(attachment, start);
    }
  }

  /** Whether a mark cannot be written on a side. */
  static boolean isSideless(Attachment attachment) {
    try {
      Marks.single(attachment.indicator(), attachment.direction());
      return false;
    } catch (IllegalArgumentException e) {
      return true;
    }
  }

  /** The hairpin whose own tweaks stand before it; other tweaks stay where they are. */
  StartHairpin hairpin(char sign) {
    StartHairpin best = sign == '<' ? StartHairpin.CRESCENDO : StartHairpin.DIMINUENDO;
    if (prefix.isEmpty()) {
      return best;
    }
    int taken = 0;
    for (StartHairpin.Shape shape : StartHairpin.Shape.values()) {
      List<String> lines = Spans.hairpin(new StartHairpin(shape), "");
      List<String> own = lines.subList(0, lines.size() - 1);
      if (own.size() > taken
          && lines.get(own.size()).equals("\\" + sign)
          && prefix.startsWith(own)) {
        best = new StartHairpin(shape);
        taken = own.size();
      }
    }
    prefix.drop(taken);
    return best;
  }

  /** Ends the marks of a leaf: commands of a composer's own that no mark follows are marks. */
  void end() {
    if (!prefix.isEmpty()) {
      prefix.end();
    }
  }
}
