package org.divisi.lilypond;

import java.util.List;
import org.divisi.score.Printing;
import org.divisi.score.Tag;

/** Writes contributions as lines, under the words of their tags, commented out or not. */
final class Lines {
  static final String DEACTIVATED = "%@% ";

  private final Text text;
  private final boolean tags;

  Lines(Text text, boolean tags) {
    this.text = text;
    this.tags = tags;
  }

  /** Writes those of the sorted contributions that stand in a range of slots. */
  void print(List<Contribution> contributions, Slot first, Slot last) {
    Contribution before = null;
    for (int index = 0; index < contributions.size(); index++) {
      Contribution contribution = contributions.get(index);
      Slot slot = contribution.slot();
      if (slot.compareTo(first) >= 0 && slot.compareTo(last) <= 0) {
        // The same property twice is once enough.
        if (!(slot.isOfProperties() && contribution.equals(before))) {
          print(contribution);
        }
        before = contribution;
      }
    }
  }

  private void print(Contribution contribution) {
    Printing printing = contribution.printing();
    for (String line : contribution.lines()) {
      print(line, printing.tag(), printing.deactivated());
    }
  }

  /** Writes those that stand in a slot, under a tag where they have none of their own. */
  void print(List<Contribution> contributions, Slot slot, Tag tag) {
    for (Contribution contribution : contributions) {
      if (contribution.slot() == slot) {
        Tag own = contribution.printing().tag();
        boolean off = contribution.printing().deactivated();
        contribution.lines().forEach(line -> print(line, own.isEmpty() ? tag : own, off));
      }
    }
  }

  /** Writes a text of one line or several under a tag. */
  void print(String line, Tag tag, boolean deactivated) {
    tag(tag);
    text.lines(deactivated ? DEACTIVATED + line : line);
  }

  /** Writes the words of a tag, where tags are wanted. */
  void tag(Tag tag) {
    if (tags && !tag.isEmpty()) {
      tag.words().forEach(word -> text.lines("  %! " + word));
    }
  }
}
