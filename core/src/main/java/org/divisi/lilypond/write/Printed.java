package org.divisi.lilypond.write;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.divisi.score.Printing;
import org.divisi.score.Tag;
import org.divisi.score.Tweak;

/** What tweaks, comments and leaking make of the text of an indicator. */
public final class Printed {
  private static final Contribution EMPTY_CHORD = Contribution.of(Slot.LEAK, "<>");

  private Printed() {}

  public static List<Contribution> of(List<Contribution> contributions, Printing printing) {
    List<Contribution> printed = new ArrayList<>();
    int last = contributions.size() - 1;
    for (int index = 0; index <= last; index++) {
      // Tweaks belong to the sign itself, and not to what prepares it.
      Contribution contribution = contributions.get(index);
      if (index == last) {
        contribution = tweaked(contribution, printing);
      }
      contribution = contribution.printed(printing);
      if (printing.leaked()) {
        printed.add(EMPTY_CHORD.printed(printing));
        contribution = contribution.in(Slot.LEAKED);
      }
      printed.add(contribution);
    }
    return printed;
  }

  private static Contribution tweaked(Contribution contribution, Printing printing) {
    List<String> before = new ArrayList<>();
    List<Tag> tags = new ArrayList<>();
    if (!printing.comment().isEmpty()) {
      before.add(printing.comment());
      tags.add(Tag.NONE);
    }
    String sign = contribution.slot().isBehindNote() ? "- " : "";
    for (Tweak tweak : printing.tweaks()) {
      before.add(isSigned(tweak.text()) ? tweak.text() : sign + tweak.text());
      tags.add(tweak.tag());
    }
    if (before.isEmpty()) {
      return contribution;
    }
    List<String> lines = new ArrayList<>(contribution.lines());
    int own = ownSign(lines);
    tags.addAll(0, Collections.nCopies(own, Tag.NONE));
    tags.addAll(Collections.nCopies(lines.size() - own, Tag.NONE));
    lines.addAll(own, before);
    boolean tagged = tags.stream().anyMatch(tag -> !tag.isEmpty());
    return new Contribution(
        contribution.slot(), lines, contribution.printing(), tagged ? tags : List.of());
  }

  /** Whether a tweak says on which side its mark stands. */
  private static boolean isSigned(String tweak) {
    return tweak.charAt(0) == '^' || tweak.charAt(0) == '_';
  }

  /** Where the sign itself begins: its last line, or a side in a line of its own before it. */
  private static int ownSign(List<String> lines) {
    int last = lines.size() - 1;
    return last > 0 && "^_-".contains(lines.get(last - 1)) ? last - 1 : last;
  }
}
