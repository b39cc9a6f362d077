package org.divisi.lilypond;

import java.util.ArrayList;
import java.util.List;
import org.divisi.score.Attachment;
import org.divisi.score.Direction;
import org.divisi.score.Indicator;
import org.divisi.score.Literal;

/**
 * Keeps literals in the order in which they were read, though the writer sorts what stands in one
 * slot.
 */
final class Order {
  private Order() {}

  /**
   * How many of the commands before a component must stand apart, in front of the others, for the
   * writer not to put a literal on the wrong side of another command.
   */
  static int apart(List<Indicator> commands) {
    for (int index = commands.size() - 1; index > 0; index--) {
      if (commands.get(index - 1) instanceof Literal
          && contribution(commands.get(index - 1)).compareTo(contribution(commands.get(index)))
              > 0) {
        return index;
      }
    }
    return 0;
  }

  /** These commands as literals at a site: one each, or one for all if sorting would mix them. */
  static List<Attachment> literals(List<Indicator> commands, Literal.Site site) {
    List<Attachment> literals = new ArrayList<>();
    StringBuilder all = new StringBuilder();
    boolean sorted = true;
    String before = "";
    for (Indicator command : commands) {
      String text = text(command);
      sorted &= Contribution.compare(before, text) <= 0;
      literals.add(Attachment.of(Literal.of(text, site)));
      all.append(all.isEmpty() ? "" : "\n").append(text);
      before = text;
    }
    return sorted ? literals : List.of(Attachment.of(Literal.of(all.toString(), site)));
  }

  static String text(Indicator command) {
    return text(command, Direction.NEUTRAL);
  }

  static String text(Indicator indicator, Direction direction) {
    return String.join("\n", Marks.of(indicator, direction).lines());
  }

  private static Contribution contribution(Indicator command) {
    return Marks.of(command, Direction.NEUTRAL);
  }
}
