package org.divisi.lilypond.write;

import java.util.List;
import org.divisi.score.Printing;
import org.divisi.score.Tag;

/** Writes contributions as lines, under the words of their tags, commented out or not. */
public final class Lines {
  /** Before a line that was written commented out. */
  public static final String DEACTIVATED = "%@% ";

  /** Before a line that is commented out, in the place of its indent. */
  public static final String TURNED_OFF = "%%% ";

  /** Behind a line that was written commented out, and is not any more. */
  public static final String TURNED_ON = " %@%";

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
    for (int line = 0; line < contribution.lines().size(); line++) {
      if (!contribution.tags().isEmpty()) {
        tag(contribution.tags().get(line));
      }
      print(
          contribution.lines().get(line),
          contribution.printing().tag(),
          contribution.printing().activity());
    }
  }

  /** Writes those that stand in a slot, under a tag where they have none of their own. */
  void print(List<Contribution> contributions, Slot slot, Tag tag) {
    for (Contribution contribution : contributions) {
      if (contribution.slot() == slot) {
        Tag own = contribution.printing().tag();
        Printing.Activity activity = contribution.printing().activity();
        contribution.lines().forEach(line -> print(line, own.isEmpty() ? tag : own, activity));
      }
    }
  }

  /** Writes a text of one line or several under a tag. */
  void print(String line, Tag tag) {
    print(line, tag, Printing.Activity.ACTIVE);
  }

  /** Writes a text of one line or several under a tag, commented out or not. */
  void print(String line, Tag tag, Printing.Activity activity) {
    tag(tag);
    switch (activity) {
      case ACTIVE -> text.lines(line);
      case OFF -> text.lines(DEACTIVATED + line);
      case TURNED_OFF -> text.inIndent(TURNED_OFF, line);
      case TURNED_ON -> text.lines(line + TURNED_ON);
    }
  }

  /** Writes the words of a tag, where tags are wanted. */
  void tag(Tag tag) {
    if (tags && !tag.isEmpty()) {
      tag.words().forEach(word -> text.lines("  %! " + word));
    }
  }
}
