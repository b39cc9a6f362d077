package org.divisi.lilypond;

import java.util.ArrayList;
import java.util.List;
import org.divisi.score.Attachment;
import org.divisi.score.Literal;
import org.divisi.score.Printing;
import org.divisi.score.Tag;

/**
 * Reads lines that are commented out for other editions, as what they would be without the sign.
 */
final class Deactivated {
  private final Building building;
  private final List<String> lines = new ArrayList<>();
  private Tag tag = Tag.NONE;
  private Printing.Activity activity = Printing.Activity.OFF;

  Deactivated(Building building) {
    this.building = building;
  }

  /** One more line, under a tag. */
  void line(String text, Tag tag, Printing.Activity activity) {
    if (!tag.equals(this.tag) || activity != this.activity) {
      end();
    }
    this.tag = tag;
    this.activity = activity;
    lines.add(text);
    if (!isPrefix(text)) {
      end();
    }
  }

  /** Whether a line belongs to the mark in the next. */
  private static boolean isPrefix(String text) {
    return text.startsWith("\\tweak ")
        || text.startsWith("- \\")
            && !text.startsWith("- \\markup")
            && (text.startsWith("- \\tweak ") || text.indexOf('-', 2) > 0)
            && !text.contains("-markup ");
  }

  /** No more lines follow. */
  void end() {
    if (lines.isEmpty()) {
      return;
    }
    List<String> read = List.copyOf(lines);
    lines.clear();
    LoneLine alone = LoneLine.read(String.join("\n", read));
    if (alone.leaf() != null) {
      building.variant(alone.leaf(), tag);
      return;
    }
    List<Attachment> found =
        alone.attachments().isEmpty()
            ? List.of(Attachment.of(Literal.of(read, Literal.Site.BEFORE)))
            : alone.attachments();
    boolean marking = alone.marking() || read.get(0).matches("(?s)[-^_] .*");
    building.deactivated(
        found.stream().map(attachment -> attachment.tagged(tag).withActivity(activity)).toList(),
        marking);
  }
}
