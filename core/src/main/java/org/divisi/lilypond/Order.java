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
      if (isAfter(commands.get(index - 1), commands.get(index))) {
        return index;
      }
    }
    return 0;
  }

  /**
   * The same commands, where literals that follow each other are made one if sorting would part or
   * turn them.
   */
  static List<Indicator> joined(List<Indicator> commands) {
    List<Indicator> joined = new ArrayList<>(commands.size());
    for (Indicator command : commands) {
      joined.add(command);
      int last = joined.size() - 1;
      if (command instanceof Literal) {
        if (last > 0 && isAfter(joined.get(last - 1), command)) {
          join(joined, last);
        }
      } else {
        while (last > 1
            && joined.get(last - 2) instanceof Literal
            && isAfter(joined.get(last - 1), command)) {
          join(joined, --last);
        }
      }
    }
    return joined;
  }

  /** Makes the literal at an index one with the literal before it. */
  private static void join(List<Indicator> commands, int index) {
    Literal literal = (Literal) commands.remove(index);
    Literal before = (Literal) commands.get(index - 1);
    commands.set(index - 1, Literal.of(before.text() + "\n" + literal.text(), before.site()));
  }

  /** Whether a literal would be sorted behind a command that it was read before. */
  private static boolean isAfter(Indicator literal, Indicator command) {
    return literal instanceof Literal && contribution(literal).compareTo(contribution(command)) > 0;
  }

  /** These commands as literals at a site, which keep their order. */
  static List<Attachment> literals(List<Indicator> commands, Literal.Site site) {
    List<Indicator> texts = new ArrayList<>(commands.size());
    for (Indicator command : commands) {
      texts.add(Literal.of(text(command), site));
    }
    return joined(texts).stream().map(Attachment::of).toList();
  }

  static String text(Indicator command) {
    return text(command, Direction.NEUTRAL);
  }

  static String text(Indicator indicator, Direction direction) {
    return String.join("\n", Marks.single(indicator, direction).lines());
  }

  private static Contribution contribution(Indicator command) {
    return Marks.single(command, Direction.NEUTRAL);
  }
}
