package org.divisi.lilypond.place;

import java.util.ArrayList;
import java.util.List;
import org.divisi.lilypond.change.Written;
import org.divisi.score.Attachment;
import org.divisi.score.Leaf;
import org.divisi.score.Tag;
import org.jspecify.annotations.Nullable;

/** The leaf that was read last, as long as marks may follow it, and the marks that have come. */
public final class LastLeaf {
  private final Written written;
  private @Nullable Leaf leaf;

  /** What will be attached to it from behind it. */
  private final List<Attachment> marks = new ArrayList<>();

  /** What will be attached to it from before it. */
  private List<Attachment> before = List.of();

  /** How many empty chords stand behind it: the marks behind them act at its end. */
  private int emptyChords;

  public LastLeaf(Written written) {
    this.written = written;
  }

  /** The leaf; null where no mark may follow one. */
  public @Nullable Leaf leaf() {
    return leaf;
  }

  /** Whether marks may follow a leaf. */
  public boolean isThere() {
    return leaf != null;
  }

  /** The marks that have come. */
  public List<Attachment> marks() {
    return marks;
  }

  /** A leaf has been read, with what stands before it and belongs to it. */
  public void begin(Leaf read, List<Attachment> before) {
    leaf = read;
    this.before = before;
  }

  /** It has become another one. */
  public void become(Leaf other) {
    leaf = other;
  }

  /** Another edition has another leaf in its place. */
  public void variant(Leaf other, Tag tag) {
    Leaf own = leaf;
    Leaf both = own == null ? null : Prefixed.variant(own, other, tag);
    if (both != null) {
      leaf = both;
    }
  }

  /** From here on marks act where it ends. */
  public void emptyChord() {
    emptyChords++;
  }

  /** A mark has been read. */
  public void mark(Attachment mark) {
    marks.add(emptyChords > 0 ? mark.leaked() : mark);
  }

  /** No mark can follow any more: the leaf with all its marks; null where there is none. */
  public @Nullable Leaf complete() {
    Leaf complete = leaf;
    if (complete == null) {
      return null;
    }
    leaf = null;
    emptyChords = 0;
    if (marks.isEmpty() && before.isEmpty()) {
      return complete;
    }
    Crowd.thin(marks);
    List<Attachment> all = MarkPlacement.of(marks);
    if (!before.isEmpty() || !complete.attachments().isEmpty()) {
      List<Attachment> own = new ArrayList<>(complete.attachments());
      own.addAll(before);
      own.addAll(all);
      all = own;
    }
    Leaf marked = complete.withAttachments(all);
    written.moved(complete, marked);
    marks.clear();
    before = List.of();
    return marked;
  }
}
