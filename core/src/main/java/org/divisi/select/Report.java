package org.divisi.select;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.divisi.score.Attachment;
import org.divisi.score.Component;
import org.divisi.score.Place;

/** What stands where in a score, in words. */
public final class Report {
  private Report() {}

  /** A line for each leaf in the order of time: {@code measure 1, offset 0, Staff "A": c'4 (}. */
  public static List<String> of(Component score) {
    Bars bars = Bars.of(score);
    List<String> lines = new ArrayList<>();
    for (Place place : Select.leaves(score).timeline()) {
      String where = place.where();
      lines.add(
          "measure %d, offset %s%s: %s"
              .formatted(
                  bars.numberAt(place.offset()),
                  place.offset(),
                  where.isEmpty() ? "" : ", " + where,
                  text(place.component())));
    }
    return lines;
  }

  /** A component and what is attached to it. */
  static String text(Component component) {
    return component
        + component.attachments().stream()
            .map(attachment -> " " + text(attachment))
            .collect(Collectors.joining());
  }

  private static String text(Attachment attachment) {
    return attachment.printing().isPlain()
        ? attachment.toString()
        : attachment + " " + attachment.printing();
  }
}
