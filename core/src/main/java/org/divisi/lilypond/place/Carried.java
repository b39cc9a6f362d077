package org.divisi.lilypond.place;

import java.util.ArrayList;
import java.util.List;
import org.divisi.score.Attachment;
import org.divisi.score.Literal;
import org.divisi.score.StopGroup;
import org.divisi.score.StopPianoPedal;
import org.divisi.score.StopTextSpan;
import org.divisi.score.StopTrillSpan;

/** What empty chords carry that stand before the first leaf of their music. */
public final class Carried {
  private final List<Attachment> marks = new ArrayList<>();
  private boolean open;

  /** Whether the empty chord read last has no leaf before it. */
  public boolean isOpen() {
    return open;
  }

  /** Whether a mark ends a line that began in music before this, and so belongs to no leaf here. */
  public static boolean isOfOtherMusic(Attachment mark) {
    return switch (mark.indicator()) {
      case StopTextSpan end -> true;
      case StopTrillSpan end -> true;
      case StopPianoPedal end -> true;
      case StopGroup end -> true;
      default -> false;
    };
  }

  /** An empty chord has been read. */
  public void begin() {
    open = true;
  }

  /** A mark has been read behind it. */
  public void add(Attachment mark) {
    marks.add(mark);
  }

  /** The marks, for the leaf that comes; they are taken away. */
  public List<Attachment> take() {
    if (!open) {
      return List.of();
    }
    List<Attachment> taken = List.copyOf(marks);
    marks.clear();
    open = false;
    return taken;
  }

  /** No leaf comes any more: the empty chord is text at the end of its music. */
  public void end(List<Attachment> attachments) {
    if (open) {
      attachments.add(Attachment.of(Literal.of(text(take()), Literal.Site.CLOSING)));
    }
  }

  /** An empty chord with marks, as text. */
  public static String text(List<Attachment> marks) {
    StringBuilder text = new StringBuilder("<>");
    marks.forEach(mark -> text.append('\n').append(Placement.text(mark)));
    return text.toString();
  }
}
