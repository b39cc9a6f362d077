package org.divisi.lilypond.read;

import java.util.ArrayList;
import java.util.List;
import org.divisi.lilypond.place.LastLeaf;
import org.divisi.lilypond.place.Pending;
import org.divisi.score.Attachment;
import org.divisi.score.Literal;
import org.divisi.score.Printing;
import org.divisi.score.Tag;

/**
 * Comments, empty lines, and lines that are commented out for other editions, which are read as
 * what they would be without the sign.
 */
final class Comments {
  private final Pending pending;
  private final LastLeaf last;

  /** What must be done before all of these. */
  private Runnable first = () -> {};

  /** The lines commented out that follow one another. */
  private final List<String> lines = new ArrayList<>();

  private Tag tag = Tag.NONE;
  private Printing.Activity activity = Printing.Activity.OFF;

  Comments(Pending pending, LastLeaf last) {
    this.pending = pending;
    this.last = last;
  }

  /** Does something before comments and empty lines. */
  void first(Runnable action) {
    first = action;
  }

  /** A comment has been read, or an empty line, under a tag. */
  void add(String text, Tag tag) {
    first.run();
    Attachment attachment = Attachment.of(Literal.of(text));
    pending.add(tag.isEmpty() ? attachment : attachment.tagged(tag));
  }

  /** One more line that is commented out, under a tag. */
  void deactivated(String text, Tag tag, Printing.Activity activity) {
    first.run();
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

  /** What was read last was commented out, and an edition has it. */
  void turnedOn() {
    List<Attachment> read = pending.isEmpty() ? last.marks() : pending.read();
    int index = read.size() - 1;
    if (index >= 0) {
      read.set(index, read.get(index).withActivity(Printing.Activity.TURNED_ON));
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

  /** No more lines that are commented out follow. */
  void end() {
    if (lines.isEmpty()) {
      return;
    }
    List<String> read = List.copyOf(lines);
    lines.clear();
    LoneLine alone = LoneLine.read(String.join("\n", read));
    if (alone.leaf() != null) {
      last.variant(alone.leaf(), tag);
      return;
    }
    List<Attachment> found =
        alone.attachments().isEmpty()
            ? List.of(Attachment.of(Literal.of(read, Literal.Site.BEFORE)))
            : alone.attachments();
    boolean marking = alone.marking() || read.get(0).matches("(?s)[-^_] .*");
    List<Attachment> tagged =
        found.stream().map(attachment -> attachment.tagged(tag).withActivity(activity)).toList();
    if (marking && last.isThere()) {
      pending.moveTo(last.marks());
      last.marks().addAll(tagged);
    } else {
      pending.read().addAll(tagged);
    }
  }
}
