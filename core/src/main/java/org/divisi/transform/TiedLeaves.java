package org.divisi.transform;

import java.util.ArrayList;
import java.util.List;
import org.divisi.score.Attachment;
import org.divisi.score.Chord;
import org.divisi.score.Component;
import org.divisi.score.Leaf;
import org.divisi.score.MultimeasureRest;
import org.divisi.score.Note;
import org.divisi.score.NoteHead;
import org.divisi.score.Rest;
import org.divisi.score.Skip;
import org.divisi.score.Tie;
import org.divisi.theory.Duration;
import org.divisi.theory.NoteValue;
import org.divisi.theory.Pitch;

/** Leaves that are one sound, or one silence, and may be written in other lengths. */
final class TiedLeaves {
  private TiedLeaves() {}

  /** Whether a leaf can be written in other lengths. */
  static boolean isFree(Leaf leaf) {
    return !(leaf instanceof MultimeasureRest) && !leaf.value().isMultiplied();
  }

  /**
   * Whether the second leaf goes on with what the first one began, and has no mark that must keep
   * its place.
   */
  static boolean follows(Leaf first, Leaf second) {
    return isSame(first, second)
        && throughout(first).equals(throughout(second))
        && !begins(second)
        && !ends(first);
  }

  private static List<Attachment> throughout(Leaf leaf) {
    return leaf.attachments().isEmpty()
        ? List.of()
        : leaf.attachments().stream().filter(Ends::isThroughout).toList();
  }

  private static boolean isSame(Leaf first, Leaf second) {
    return switch (second) {
      case Note note -> first.has(Tie.class) && pitches(first).equals(pitches(note));
      case Chord chord -> first.has(Tie.class) && pitches(first).equals(pitches(chord));
      case Rest rest -> first instanceof Rest;
      case Skip skip -> first instanceof Skip;
      case MultimeasureRest rest -> false;
    };
  }

  private static List<Pitch> pitches(Leaf leaf) {
    return switch (leaf) {
      case Note note -> List.of(note.pitch());
      case Chord chord -> chord.heads().stream().map(NoteHead::pitch).toList();
      case Rest rest -> List.of();
      case Skip skip -> List.of();
      case MultimeasureRest rest -> List.of();
    };
  }

  private static boolean begins(Leaf leaf) {
    for (Attachment attachment : leaf.attachments()) {
      if (!isTie(attachment) && !isEnd(attachment) && !Ends.isThroughout(attachment)) {
        return true;
      }
    }
    return false;
  }

  private static boolean ends(Leaf leaf) {
    for (Attachment attachment : leaf.attachments()) {
      if (isEnd(attachment)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isTie(Attachment attachment) {
    return attachment.indicator() instanceof Tie;
  }

  /** Whether a mark stands at the end of a sound; the others begin with it. */
  private static boolean isEnd(Attachment attachment) {
    return !isTie(attachment) && Ends.isOfEnd(attachment);
  }

  /** The same sound in other lengths: marks stay at its start and its end, ties join the rest. */
  static void write(Leaf first, Leaf last, List<Duration> lengths, List<Component> out) {
    for (int i = 0; i < lengths.size(); i++) {
      boolean ending = i == lengths.size() - 1;
      List<Attachment> attachments = new ArrayList<>();
      for (Attachment attachment : first.attachments()) {
        boolean begins = !isTie(attachment) && !isEnd(attachment);
        if (begins && (i == 0 || Ends.isThroughout(attachment))) {
          attachments.add(attachment);
        }
      }
      for (Attachment attachment : last.attachments()) {
        if (ending && (isTie(attachment) || isEnd(attachment))) {
          attachments.add(attachment);
        }
      }
      if (!ending && first.isPitched()) {
        attachments.add(Attachment.of(new Tie()));
      }
      out.add(first.withValue(NoteValue.of(lengths.get(i))).withAttachments(attachments));
    }
  }
}
