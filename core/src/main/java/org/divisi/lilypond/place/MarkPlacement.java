package org.divisi.lilypond.place;

import java.util.ArrayList;
import java.util.List;
import org.divisi.lilypond.write.Contribution;
import org.divisi.lilypond.write.Marks;
import org.divisi.lilypond.write.Slot;
import org.divisi.score.Attachment;
import org.divisi.score.Literal;
import org.jspecify.annotations.Nullable;

/** Finds the slots of the marks behind a leaf, so that they are written as they were read. */
final class MarkPlacement {
  private MarkPlacement() {}

  /**
   * The marks behind a leaf: literals go to the first slot in which they follow what they follow.
   */
  static List<Attachment> of(List<Attachment> read) {
    if (nextLiteral(read) == read.size()) {
      return read;
    }
    List<Attachment> placed = new ArrayList<>();
    Contribution last = null;
    int own = -1;
    Contribution limit = null;
    for (int index = 0; index < read.size(); index++) {
      Attachment attachment = read.get(index);
      if (own <= index && own < read.size()) {
        own = nextOfOwnSlot(read, index + 1);
        limit = own < read.size() ? Placement.contribution(read.get(own)) : null;
      }
      boolean atEnd =
          attachment.indicator() instanceof Literal literal
              && literal.site() == Literal.Site.ABSOLUTE_AFTER;
      if (Placement.isLiteral(attachment) && !atEnd) {
        Attachment fitting = mark(attachment, last, limit);
        if (fitting == null) {
          Placement.append(placed, Placement.at(attachment, siteOfLast(placed)));
          last = Placement.contribution(placed.get(placed.size() - 1));
          continue;
        }
        attachment = fitting;
      }
      placed.add(attachment);
      Contribution there = Placement.contribution(attachment);
      last = last == null || there.compareTo(last) >= 0 ? there : last;
    }
    return placed;
  }

  private static Literal.Site siteOfLast(List<Attachment> placed) {
    return placed.isEmpty() || !(placed.get(placed.size() - 1).indicator() instanceof Literal last)
        ? Literal.Site.AFTER
        : last.site();
  }

  private static int nextLiteral(List<Attachment> read) {
    int next = 0;
    while (next < read.size() && !Placement.isLiteral(read.get(next))) {
      next++;
    }
    return next;
  }

  /** Where the next mark stands that has a slot of its own; the end where there is none. */
  private static int nextOfOwnSlot(List<Attachment> read, int from) {
    int own = from;
    while (own < read.size() && Placement.isLiteral(read.get(own))) {
      own++;
    }
    return own;
  }

  private static @Nullable Attachment mark(
      Attachment literal, @Nullable Contribution last, @Nullable Contribution limit) {
    String first = ((Literal) literal.indicator()).strings().get(0);
    boolean signed = !first.isEmpty() && "-^_".indexOf(first.charAt(0)) >= 0;
    boolean tweaked = !literal.printing().tweaks().isEmpty();
    Literal.Site lowest =
        limit != null
            ? Literal.Site.TREMOLO
            : signed ? Literal.Site.MARKUP : Literal.Site.ARTICULATION;
    if (limit == null && !signed && !tweaked) {
      Attachment end = Placement.at(literal, Literal.Site.AFTER);
      return last == null || Placement.contribution(end).compareTo(last) >= 0 ? end : null;
    }
    for (Literal.Site site : Literal.Site.values()) {
      if (Marks.slot(site).compareTo(Slot.STEM_TREMOLO) < 0) {
        continue;
      }
      Contribution there = Placement.contribution(Placement.at(literal, site));
      if (site.compareTo(lowest) < 0) {
        continue;
      }
      if ((last == null || there.compareTo(last) >= 0)
          && (limit == null || there.compareTo(limit) <= 0)) {
        return Placement.at(literal, site);
      }
    }
    return null;
  }
}
