package org.divisi.lilypond;

import java.util.ArrayList;
import java.util.List;
import org.divisi.score.Attachment;
import org.divisi.score.Literal;

/**
 * What stands in great number at one leaf, such as a page of comments. Where each text goes by
 * itself matters no more, and finding that out would cost more than their number: texts that follow
 * one another become one.
 */
final class Crowd {
  private static final int CROWDED = 200;
  private static final int MOST = 1000;

  private Crowd() {}

  /**
   * Joins texts that follow one another, where there are many.
   *
   * @throws IllegalArgumentException if there are too many still
   */
  static void thin(List<Attachment> read) {
    if (read.size() <= CROWDED) {
      return;
    }
    List<Attachment> thinned = new ArrayList<>();
    int end;
    for (int start = 0; start < read.size(); start = end) {
      end = start + 1;
      if (read.get(start).indicator() instanceof Literal first) {
        while (end < read.size() && isAlike(read.get(start), read.get(end))) {
          end++;
        }
        thinned.add(end == start + 1 ? read.get(start) : joined(first, read.subList(start, end)));
      } else {
        thinned.add(read.get(start));
      }
    }
    if (thinned.size() > MOST) {
      throw new IllegalArgumentException(
          "more than %d commands or marks stand at one note: leave some out".formatted(MOST));
    }
    read.clear();
    read.addAll(thinned);
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
