package org.divisi.lilypond.place;

import java.util.ArrayList;
import java.util.List;
import org.divisi.score.Attachment;
import org.divisi.score.Indicator;
import org.divisi.score.Literal;
import org.divisi.score.Tag;
import org.jspecify.annotations.Nullable;

/**
 * What has been read since the last component, and not found its place yet: commands, comments,
 * empty lines, and the words of tags above what comes next.
 */
public final class Pending {
  private final List<Attachment> read = new ArrayList<>();
  private final Tags tags = new Tags();

  /** The words of tags above what comes next. */
  public Tags tags() {
    return tags;
  }

  /** An attachment, under the tag above it. */
  public Attachment tagged(Attachment attachment) {
    Tag tag = tags.take();
    return tag.isEmpty() ? attachment : attachment.tagged(tag);
  }

  /** What has been read, to be changed. */
  public List<Attachment> read() {
    return read;
  }

  public boolean isEmpty() {
    return read.isEmpty();
  }

  public void add(Attachment attachment) {
    read.add(attachment);
  }

  /** Whether all of it is text that no indicator says. */
  public boolean isOfLiterals() {
    return read.isEmpty()
        || read.stream().allMatch(attachment -> attachment.indicator() instanceof Literal);
  }

  /** Takes back what was read last, if it is this. */
  public void withdraw(Indicator indicator) {
    if (indicator.equals(last())) {
      read.remove(read.size() - 1);
    }
  }

  /** What was read last, if there is anything. */
  public @Nullable Indicator last() {
    return read.isEmpty() ? null : read.get(read.size() - 1).indicator();
  }

  /** All of it belongs to something else, and moves there. */
  public void moveTo(List<Attachment> other) {
    other.addAll(read);
    read.clear();
  }

  /** All of it, which is taken away; what stands in great number is joined. */
  public List<Attachment> take() {
    if (read.isEmpty()) {
      return List.of();
    }
    Crowd.thin(read);
    List<Attachment> taken = List.copyOf(read);
    read.clear();
    return taken;
  }

  /**
   * At the end of music that has a component: what belongs to that component and not to the end,
   * which is taken away.
   */
  public List<Attachment> takeOfLast() {
    Crowd.thin(read);
    int behind = Math.max(Placement.behind(read), Placement.outOfOrder(read, Literal.Site.CLOSING));
    List<Attachment> own = read.subList(0, behind);
    List<Attachment> taken = List.copyOf(own);
    own.clear();
    return taken;
  }
}
