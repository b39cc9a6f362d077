package org.divisi.lilypond.place;

import java.util.ArrayList;
import java.util.List;
import org.divisi.lilypond.write.Marks;
import org.divisi.score.Attachment;
import org.divisi.score.Direction;
import org.divisi.score.Literal;
import org.divisi.score.Printing;

/**
 * What stands in great number at one leaf, such as a page of comments. Where each text goes by
 * itself matters no more, and finding that out would cost more than their number: texts that follow
 * one another become one.
 */
final class Crowd {
  private static final int CROWDED = 200;
  private static final int MOST = 1000;

  private Crowd() {}

  /** Joins texts that follow one another, where there are many; and all, where that is no help. */
  static void thin(List<Attachment> read) {
    if (read.size() <= CROWDED) {
      return;
    }
    List<Attachment> thinned = joined(read);
    if (thinned.size() > MOST) {
      thinned = joined(thinned.stream().map(Crowd::text).toList());
    }
    read.clear();
    if (thinned.size() > MOST) {
      throw new IllegalArgumentException(
          "more than %d commands or marks stand at one note: leave some out".formatted(MOST));
    }
    read.addAll(thinned);
  }

  private static List<Attachment> joined(List<Attachment> read) {
    List<Attachment> joined = new ArrayList<>();
    int end;
    for (int start = 0; start < read.size(); start = end) {
      end = start + 1;
      if (read.get(start).indicator() instanceof Literal first) {
        while (end < read.size() && isAlike(read.get(start), read.get(end))) {
          end++;
        }
        joined.add(end == start + 1 ? read.get(start) : joined(first, read.subList(start, end)));
      } else {
        joined.add(read.get(start));
      }
    }
    return joined;
  }

  /** What an attachment says, as text alone. */
  private static Attachment text(Attachment attachment) {
    List<String> lines =
        attachment.printing() == Printing.PLAIN
            ? Placement.text(attachment).lines().toList()
            : Marks.single(attachment.indicator(), attachment.direction()).lines();
    return new Attachment(
        Literal.of(lines, Literal.Site.BEFORE), Direction.NEUTRAL, attachment.printing());
  }

  private static boolean isAlike(Attachment one, Attachment other) {
    return other.indicator() instanceof Literal literal
        && literal.site() == ((Literal) one.indicator()).site()
        && other.direction() == one.direction()
        && other.printing().equals(one.printing());
  }

  private static Attachment joined(Literal first, List<Attachment> alike) {
    List<String> strings = new ArrayList<>();
    for (Attachment each : alike) {
      strings.addAll(((Literal) each.indicator()).strings());
    }
    Attachment one = alike.get(0);
    return new Attachment(Literal.of(strings, first.site()), one.direction(), one.printing());
  }
}
