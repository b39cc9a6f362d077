package org.divisi.lilypond.write;

import java.util.List;
import org.divisi.lilypond.text.Quoted;
import org.divisi.score.Context;
import org.divisi.score.Heading;
import org.divisi.score.Tag;

/** How the head of a context is written: its invocation, and its {@code \with} block. */
final class ContextText {
  private ContextText() {}

  static String invocation(Context context) {
    return context.name().isEmpty()
        ? "\\new " + context.lilypondType()
        : "\\context " + context.lilypondType() + " = " + Quoted.of(context.name());
  }

  static void with(
      Context context, List<Contribution> contributions, Tag tag, Lines lines, Text text) {
    Heading heading = context.heading();
    boolean properties =
        contributions.stream()
            .anyMatch(
                contribution ->
                    contribution.slot() == Slot.WITH_OVERRIDES
                        || contribution.slot() == Slot.WITH_SETTINGS);
    if (!properties
        && heading.removed().isEmpty()
        && heading.consisted().isEmpty()
        && heading.lines().isEmpty()) {
      return;
    }
    lines.print("\\with", tag);
    lines.print("{", tag);
    text.deeper();
    heading.removed().forEach(engraver -> lines.print("\\remove " + engraver, tag));
    heading.consisted().forEach(engraver -> lines.print("\\consists " + engraver, tag));
    heading.lines().forEach(line -> lines.print(line, tag));
    lines.print(contributions, Slot.WITH_OVERRIDES, tag);
    lines.print(contributions, Slot.WITH_SETTINGS, tag);
    text.shallower();
    lines.print("}", tag);
  }
}
